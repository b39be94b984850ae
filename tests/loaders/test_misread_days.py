"""Years, months and days that a scanner garbled are read as what they were, at the head of lines and within them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import dated_whole

from cursus.loaders.language.characters import fold
from cursus.loaders.language.misread_days import mend_days

MET = "　市水务局召开工作例会，局长方远主持会议并讲话。\n"
SEEN = "　市水务局副局长孟川到城关水文站调研。\n"


def _of_year(year: str, day: str = "3月5日") -> set[str]:
    return {one.split()[0] for one in dated_whole(f"云州市水务局志\n\n大事记\n\n{year}\n\n{day}{MET}") if "方远" in one}


@pytest.mark.parametrize(
    "year",
    [
        *("l 9 6 3 年", "I 963 年", "1g63年", "T963年", "|963年", "l963", "1 9 6 3", "1963午", "l 9 6 3 牟"),
        *("—九六三年", "— 九 六 三 年", "一九六三午", "l963年（癸卯年）", "1963年 (癸卯)", "（l963年）", "公元1963午"),
    ],
)  # fmt: skip
def test_a_garbled_year_above_its_days(year: str) -> None:
    assert _of_year(year) == {"1963-03-05"}


@pytest.mark.parametrize(
    "year",
    [
        "2 O O 4 年",
        "2〇〇4年",
        "2口口4年",
        "Z004年",
        "2 oo 4 年",
        "二OO四年",
        "二口口四年",
        "二。。四年",
        "二 O O 四 年",
    ],
)
def test_zeros_of_a_garbled_year(year: str) -> None:
    assert _of_year(year) == {"2004-03-05"}


@pytest.mark.parametrize(
    ("day", "date"),
    [
        *(("1O月7曰", "10-07"), ("〇4月〇6日", "04-06"), ("4月3〇日", "04-30"), ("6用8日", "06-08"), ("l1用l6口", "11-16")),
        *(("4月!6日", "04-16"), ("4月2|日", "04-21"), ("4月2z日", "04-22"), ("4月S日", "04-05"), ("9月14 El", "09-14")),
        *(("9月14 R", "09-14"), ("9月14 ", "09-14"), ("4 .月6,日", "04-06"), ("九月十四目", "09-14"), ("十—月六日", "11-06")),
        *(("十二用六日", "12-06"), ("九月二十—日", "09-21"), ("4月土旬", "04"), ("4月下句", "04"), ("1963.9.l4", "09-14")),
        *(("2月l5一l8日", "02-15/1963-02-18"), ("2月23曰至27臼", "02-23/1963-02-27"), ("2月2l、22日", "02-21/1963-02-22")),
        *(("2月23日全3用1曰", "02-23/1963-03-01"),),
    ],
)  # fmt: skip
def test_a_garbled_day_before_what_happened(day: str, date: str) -> None:
    assert _of_year("1963年", day) == {f"1963-{date}"}


@pytest.mark.parametrize("month", ["l0月", "1 O 月", "10用", "十用", "（1O月）", "10用份"])
def test_a_garbled_month_above_its_days(month: str) -> None:
    assert _of_year("1963年", f"{month}\n\n5日") == {"1963-10-05"}


@pytest.mark.parametrize(
    ("same", "date"), [("同口", "1963-03-05"), ("是目", "1963-03-05"), ("同臼，", "1963-03-05"), ("同用", "1963-03")]
)
def test_a_garbled_same_day(same: str, date: str) -> None:
    text = f"云州市水务局志\n\n大事记\n\n1963年\n\n3月5日{MET}\n{same}{SEEN}"
    assert f"{date} 孟川 云州市水务局 副局长" in dated_whole(text)


def test_years_of_an_era() -> None:
    text = f"云州市水务局志\n\n大事记\n\n民国二十三午\n二月十五曰{MET}民国二十四牟\n—月二日{SEEN}"
    assert dated_whole(text) == {"1934-02-15 方远 云州市水务局 局长", "1935-01-02 孟川 云州市水务局 副局长"}


@pytest.mark.parametrize(
    "text",
    [
        *("12目标任务", "用6日完成", "工期5用6日", "其一。二十年来", "1963午间", "A1963车", "3月12 万亩林地造成", "5月8　", "口号", "日用品"),
        *("3用5　市水务局召开", "14月5口　", "T901", "lOOO", "同口径", "当目标", "版本l.O", "|5日|会议|", "一二三四年级"),
    ],
)  # fmt: skip
def test_what_only_looks_garbled_stays(text: str) -> None:
    assert mend_days(text) == text


def test_terms_in_points() -> None:
    assert fold("局长（l985.O3—l99O.l2）") == "局长（1985.03—1990.12）"


@given(st.text(alphabet="lI1O0〇2389年午月用曰日目口同—一二十。. \n市"))
def test_mending_days_keeps_every_place(text: str) -> None:
    assert len(mend_days(text)) == len(text)


@pytest.mark.parametrize(
    ("day", "date"),
    [("2l口", "21"), ("l5El", "15"), ("S日", "05"), ("十—日", "11"), ("二十目", "20"), ("廿—日", "21"), ("l5臼", "15")],
)
def test_a_garbled_day_below_its_month(day: str, date: str) -> None:
    assert _of_year("1963年", f"3月\n\n{day}") == {f"1963-03-{date}"}


@pytest.mark.parametrize("month", ["3 用", "三 用", "（三月）", "（3月）"])
def test_a_month_in_brackets_or_set_wide(month: str) -> None:
    assert _of_year("1963年", f"{month}\n\n5曰") == {"1963-03-05"}


@pytest.mark.parametrize("year", ["二ΟΟ四年", "2ОО4年"])
def test_zeros_of_other_alphabets(year: str) -> None:
    assert _of_year(year) == {"2004-03-05"}


def test_the_first_month_and_days_of_the_same_month() -> None:
    text = f"云州市水务局志\n\n大事记\n\n1963年\n\n—月{MET}\n同月二十三目{SEEN}"
    assert dated_whole(text) == {"1963-01 方远 云州市水务局 局长", "1963-01-23 孟川 云州市水务局 副局长"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("l953午2用5曰", "l957年lO月2l口"),
        ("一九五三午二月五日", "—九五七年十月二十一日"),
        ("l953 年 2 月 5 曰", "l957 年 l0 月 2l口"),
    ],
)
def test_garbled_days_within_a_history(first: str, second: str) -> None:
    text = f"云州市水务局志\n\n第二章　机构\n\n{first}，市水务局成立，方远任局长。{second}，孟川任市水务局副局长。\n"
    assert {one[:13] for one in dated_whole(text)} == {"1953-02-05 方远", "1957-10-21 孟川"}


@pytest.mark.parametrize(
    "text", ["12口　井", "5口之家", "一目了然", "本月5口径", "|5日|会议|", "二目　表", "3人口　增长"]
)
def test_words_behind_numbers_are_no_days(text: str) -> None:
    assert mend_days(text) == text


@pytest.mark.parametrize(
    ("scanned", "read"),
    [
        ("l9б2年", "1962年"),
        ("198З年8月", "1983年8月"),
        ("19b2年", "1962年"),
        ("1953．6一1956．4", "1953.6—1956.4"),
        ("1953.lO一1956.4", "1953.10—1956.4"),
        ("1953，6—1956，4", "1953.6—1956.4"),
        ("1949年lO月一1953年6月", "1949年10月—1953年6月"),
        ("共1953，6人", "共1953，6人"),
        ("建于1985．12户农民迁入", "建于1985．12户农民迁入"),
    ],
)
def test_letters_and_stops_read_for_figures(scanned: str, read: str) -> None:
    assert fold(scanned) == read
