"""Words that a scanner read wrong are read right, and quoted as they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import dated_whole, read_whole

from cursus.loaders.language.characters import fold
from cursus.loaders.language.misread import mend_words
from cursus.loaders.language.words import read_rows
from cursus.model.statement import Holding

PAGE = (
    "云江晨讯　　（云江）　2OO4年3月l9曰　星期五　　农历甲申年二月廿九   第2版·要闻\n\n市人大常委会会议闭幕\n"
    "　　本报讯 （记者　方　晓）3 月l6日，云江市入大常委会第八次会议举行，主仼钱大同主持，巿中级入民法院院长周正列席。\n"
)


def test_posts_of_a_page_with_misread_words() -> None:
    assert {
        "2004-03-16 钱大同 云江市人大常委会 主任",
        "2004-03-16 周正 云江市中级人民法院 院长",
    } <= dated_whole(PAGE)


def test_the_quote_has_the_words_of_the_page() -> None:
    quotes = [one.quote for one in read_whole(PAGE).statements if isinstance(one, Holding) and one.role == "院长"]
    assert quotes
    assert all("入民法院" in quote and quote in PAGE for quote in quotes)


def test_every_misread_word_is_as_long_as_what_it_stands_for() -> None:
    assert all(len(row[0]) == len(row[1]) for row in read_rows("misread.tsv"))


@given(st.text())
def test_mending_keeps_every_place(text: str) -> None:
    assert len(mend_words(text)) == len(text)


def test_words_that_only_look_like_misread_ones_stay() -> None:
    for words in ("开展宣讲活动", "总书记考察", "闭会仪式", "负责入学工作", "深入民心", "进入大会议室"):
        assert mend_words(words) == words


@pytest.mark.parametrize(
    ("scanned", "read"),
    [
        ("县委付书记王平", "县委副书记王平"),
        ("付主席、付秘书长", "副主席、副秘书长"),
        ("支付主任医师津贴", "支付主任医师津贴"),
        ("弟三届弟二次会议", "第三届第二次会议"),
        ("兄弟二人", "兄弟二人"),
        ("本报汛 通迅员", "本报讯 通讯员"),
    ],
)
def test_short_writings_of_deputies_and_ordinals(scanned: str, read: str) -> None:
    assert fold(scanned) == read


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("副巾长高山到校视察。", "副市长高山到校视察。"),
        ("党羌书记主待会议,院长讲活,", "党委书记主持会议,院长讲话,"),
        ("敎务处主仟出庸工作会仪。", "教务处主任出席工作会议。"),
        ("硏究敎育。", "研究教育。"),
        ("党委负责人在大会仪式上用毛巾长谈。", "党委负责人在大会仪式上用毛巾长谈。"),
    ],
)
def test_further_misread_words(read: str, meant: str) -> None:
    assert mend_words(read) == meant


@pytest.mark.parametrize(
    ("scanned", "read"),
    [
        ("区长胡有オ到会", "区长胡有才到会"),
        ("总エ会、ロ号、カ量、タ阳", "总工会、口号、力量、夕阳"),
        ("李アトム先生", "李アトム先生"),
        ("选挙王平为主席，县委书圮、剐县长出度", "选举王平为主席，县委书记、副县长出席"),
        ("撒销区公所，恢夏镇人氏政府", "撤销区公所，恢复镇人民政府"),
        ("第—届会议，第十—次代衰大会", "第一届会议，第十一次代表大会"),
        ("第一、第二——第三", "第一、第二——第三"),
    ],
)
def test_letters_and_words_of_bad_scans(scanned: str, read: str) -> None:
    assert fold(scanned) == read


_TERMS = """云溪县志

历任县长任职时间表

云溪县县长
赵大川　1949．1O—l953.6
钱小河　1953. 6—19S6.9
孙立田　195б.9一1958，l2
周平　1958，12—1962.3
"""


def test_terms_of_a_bad_scan_in_rows() -> None:
    assert {
        "1949-10/1953-06 赵大川 云溪县人民政府 县长 term",
        "1953-06/1956-09 钱小河 云溪县人民政府 县长 term",
        "1958-12/1962-03 周平 云溪县人民政府 县长 term",
    } <= dated_whole(_TERMS)
