"""What bad scans do to a text, in whole documents: numbers taken apart, lines broken at a margin."""

from __future__ import annotations

import pytest
from reading import dated_whole

from cursus.loaders.clean_digits import join_digits
from cursus.loaders.meta import describe


@pytest.mark.parametrize(
    ("scanned", "text"),
    [
        ("2 023 年 1 2月 3 1日", "2023年12月31日"),
        ("19 49—2 005年", "1949—2005年"),
        ("1985.0 3—1990.1 0 任局长", "1985.03—1990.10 任局长"),
        ("1 2—1 5日", "12—15日"),
        ("6日 2023 年工作会议", "6日 2023年工作会议"),
        ("2016 年 3 月 1 0 日", "2016年3月10日"),
        ("号码 03 08 15 16", "号码 03 08 15 16"),
        ("第 1 2 人", "第 1 2 人"),
    ],
)
def test_numbers_of_dates_are_put_together(scanned: str, text: str) -> None:
    assert join_digits(scanned) == text


CHRONICLE = """云州市水务局2 019年大事记

1 月
1 2日　市水务局召开年度工作会议，局长方远致辞。
2 8日　市水务局与云州大学签署合作协议，副局长孟川出席。

1 1月
3 0 日　市水务局召开防汛总结会，局长方远主持。
"""


def test_days_of_a_chronicle_whose_numbers_are_taken_apart() -> None:
    assert dated_whole(CHRONICLE) == {
        "2019-01-12 方远 云州市水务局 局长",
        "2019-01-28 孟川 云州市水务局 副局长",
        "2019-11-30 方远 云州市水务局 局长",
    }


NOTICE = """关于表彰云州市先进工作者的情况通报

　　近日，云州市先进工作者表彰大会在云州宾馆举行，市总工会主席方远出席并讲话，
市总工会副主席孟川主持会议，市水务局、市教育局、市卫生健康委员会等单位的代表参
加。大会宣读了表彰决定，受表彰的代表先后发言。方远指出，要大力弘扬先进工作者的
精神，在各自的岗位上作出新的贡献。孟川就贯彻会议精神提出了要求，要求各级工会认
真学习，抓好落实，把会议的要求传达到每一位职工。
　　会后，与会代表参观了云州市水务局的水文站，并与水文站的职工座谈。

（202{}年5月8日云州市总工会第三届委员会第四次全体会议在云州宾馆召
开时通过）
"""


@pytest.mark.parametrize("year", ["2", " 2"])
def test_the_day_of_a_vote_in_a_line_that_the_margin_breaks(year: str) -> None:
    source = describe(key="n", version="0", raw=NOTICE.format(year), name="n.txt", meta={})
    assert source.date is not None
    assert source.date.edtf == "2022-05-08"
