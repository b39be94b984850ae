import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cursus.loaders.dates.notations import Anchor, find_dates, read_dates
from cursus.model.dates import When

BASE = Anchor(When.parse("2023-03"), When.parse("2023-07-20"))


def edtf(text: str, anchor: Anchor | None = None) -> list[str]:
    return [when.edtf for _, _, when in find_dates(text, anchor)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("2日，开会", ["2023-03-02"]),
        ("1月5日，开会", ["2023-01-05"]),
        ("6—9日，调研", ["2023-03-06/2023-03-09"]),
        ("24日—26日", ["2023-03-24/2023-03-26"]),
        ("22日至24日", ["2023-03-22/2023-03-24"]),
        ("5月6~9日和6、7日", ["2023-05-06/2023-05-09", "2023-05-06/2023-05-07"]),
        ("30日—2日", ["2023-03-30/2023-04-02"]),
        ("12月30日—1月2日", ["2023-12-30/2024-01-02"]),
        ("2022年12月30日至2023年1月3日", ["2022-12-30/2023-01-03"]),
        ("3—5月，2018年4—6月", ["2023-03/2023-05", "2018-04/2018-06"]),
        ("1981—1986年、1981年至1986年、（1990-1995）", ["1981/1986", "1981/1986", "1990/1995"]),
        ("1981.11—1985.12，2001——2006", ["1981-11/1985-12", "2001/2006"]),
        ("2023-05-17，2023.5.3—2023.5.9，2021/3/4", ["2023-05-17", "2023-05-03/2023-05-09", "2021-03-04"]),
        ("二〇二三年五月十七日、一九五八年八月、二十日", ["2023-05-17", "1958-08"]),
        ("民国三十七年（1948年）五月，民国37年5月3日，宣统元年", ["1948-05", "1948-05-03", "1909"]),
        ("58年5月", ["1958-05"]),
        ("次日闭幕", []),
        ("4日开幕，次日闭幕，同日返回", ["2023-03-04", "2023-03-05", "2023-03-05"]),
        ("4日至6日开会，翌日返回", ["2023-03-04/2023-03-06", "2023-03-07"]),
        ("同月，是月，次月，上月", ["2023-03", "2023-03", "2023-04", "2023-03"]),
        ("同年8月，翌年1月2日", ["2023-08", "2024-01-02"]),
        ("昨日，前天，今天，去年12月，今年5月", ["2023-07-19", "2023-07-18", "2023-07-20", "2022-12", "2023-05"]),
        ("近日，日前", ["2023-07", "2023-07"]),
        ("入职5年，2个月，40周年，100日，2022年度，第3日，90年代，7日内，3天2晚，1.5亿元", []),
        ("2月30日，13月2日，32日", []),
    ],
)  # fmt: skip
def test_notations(text: str, dates: list[str]):
    assert edtf(text, BASE) == dates


@pytest.mark.parametrize(
    ("text", "whole", "first", "last"),
    [
        ("上旬", "2023-03", "2023-03-01", "2023-03-10"),
        ("2月下旬", "2023-02", "2023-02-21", "2023-02-28"),
        ("月底", "2023-03", "2023-03-21", "2023-03-31"),
        ("5月初", "2023-05", "2023-05-01", "2023-05-10"),
        ("年底", "2023", "2023-10-01", "2023-12-31"),
        ("1954年春", "1954", "1954-02-01", "1954-05-31"),
        ("次年初", "2024", "2024-01-01", "2024-03-31"),
        ("2022年第二季度", "2022", "2022-04-01", "2022-06-30"),
        ("去年下半年", "2022", "2022-07-01", "2022-12-31"),
        ("近日", "2023-07", "2023-07-01", "2023-07-20"),
    ],
)
def test_vague_words_keep_the_days_they_can_mean(text: str, whole: str, first: str, last: str):
    [(start, end, when)] = find_dates(text, BASE)
    assert (text[start:end], when.words) == (text, text)
    assert (when.edtf, str(when.first), str(when.last)) == (whole, first, last)


def test_a_date_at_the_head_of_a_sentence_leads_those_after_it_and_one_inside_does_not():
    text = "2017年11月22日至24日，大会召开。23日下午选举2012年成立的协会的会长。次日闭幕。"
    assert edtf(text) == ["2017-11-22/2017-11-24", "2017-11-23", "2012", "2017-11-24"]


def test_what_cannot_be_known_is_none():
    assert [when for _, _, when in read_dates("3月5日开会，近日印发，昨日走访。")] == [None, None, None]


def test_a_month_told_without_its_year_is_the_last_one_before_the_day_of_writing():
    january = Anchor(None, When.parse("2023-01-04"))
    assert edtf("12月28日，开会。1月3日，走访。", january) == ["2022-12-28", "2023-01-03"]


def chinese(number: int) -> str:
    digits = "〇一二三四五六七八九"
    if number < 10:
        return digits[number]
    tens, ones = divmod(number, 10)
    return ("" if tens == 1 else digits[tens]) + "十" + (digits[ones] if ones else "")


def full(day: dt.date) -> list[str]:
    """One day in the notations that name its year."""
    year = "".join("〇一二三四五六七八九"[int(digit)] for digit in str(day.year))
    return [
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.year} 年{day.month}月{day.day} 日",
        f"{year}年{chinese(day.month)}月{chinese(day.day)}日",
        day.isoformat(),
        f"{day.year}.{day.month}.{day.day}",
    ]


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
def test_every_day_is_read_back_from_every_notation(day: dt.date):
    assert [edtf(text + "，开会") for text in full(day)] == [[day.isoformat()]] * 5


@given(st.dates(dt.date(1900, 1, 1), dt.date(2098, 12, 1)), st.integers(1, 27))
def test_ranges_over_month_and_year_ends_are_read_back(day: dt.date, length: int):
    end = day + dt.timedelta(days=length)
    anchor = Anchor(When.parse(f"{day.year}-{day.month:02d}"))
    bare = f"{day.day}日至{end.day}日"
    months = f"{day.month}月{day.day}日—{end.month}月{end.day}日"
    assert edtf(months, anchor) == [f"{day}/{end}"]
    if (end.year, end.month) == (day.year, day.month) or end.day < day.day:
        assert edtf(bare, anchor) == [f"{day}/{end}"]


@given(st.text(alphabet="0123456789年月日号上中下旬初底末同次翌昨近春，。—至到、.-/〇一十民国第 个", max_size=40))
def test_any_text_gives_dates_in_order_within_it(text: str):
    place = 0
    for start, end, when in read_dates(text, BASE):
        assert place <= start < end <= len(text)
        place = end
        if when is not None:
            assert when.first <= when.last
            assert When.parse(when.edtf).first <= when.first <= when.last <= When.parse(when.edtf).last
