"""Chronicles whose year stands only where they are signed, school years, names beside years, numbers before days."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.loaders.about.signed_year import year_signed
from cursus.loaders.dates.period import period_of
from cursus.loaders.dates.school_years import headed_school_year, school_year
from cursus.loaders.entries.point_days import has_point_days
from cursus.model.statement import EventStatement

TOLD = ("云山市文联召开全委会议。", "云山市文联举办书画展览。", "云山市文联召开座谈会议。")


def days(text: str) -> list[str | None]:
    """The days of the events of a document."""
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    return [one.date.edtf if one.date else None for one in events]


def under(title: str, *heads: str, foot: str = "") -> str:
    """A chronicle whose entries begin with `heads`."""
    return title + "\n\n" + "\n".join(map("".join, zip(heads, TOLD, strict=True))) + "\n\n" + foot + "\n"


@pytest.mark.parametrize(
    ("foot", "year"),
    [
        ("云山市文联办公室\n2019年12月30日", "2019"),
        ("云山市文联\n2020年1月9日", "2019"),
        ("二〇二〇年二月五日", "2019"),
        ("（文联办公室供稿　2020年1月9日）", "2019"),
    ],
)
def test_days_without_a_year_come_before_that_of_signing(foot: str, year: str):
    text = under("云山市文联大事记", "3月2日　", "6月8日　", "12月20日　", foot=foot)
    assert days(text) == [f"{year}-03-02", f"{year}-06-08", f"{year}-12-20"]


@pytest.mark.parametrize("stamp", ["发布时间：2020-01-06　来源：文联", "（云山市文联　2020年1月6日）", "2020年1月6日"])
def test_a_chronicle_put_up_in_january_tells_of_the_year_before(stamp: str):
    text = under(f"云山市文联大事记\n{stamp}", "3月2日　", "6月8日　", "12月20日　")
    assert days(text) == ["2019-03-02", "2019-06-08", "2019-12-20"]
    text = under(f"云山市文联12月份大事记\n{stamp}", "2日　", "8日　", "20日　")
    assert days(text) == ["2019-12-02", "2019-12-08", "2019-12-20"]


def test_a_winter_signed_in_spring_goes_over_the_turn_of_the_year():
    text = under("云山市文联大事记", "11月2日　", "12月8日　", "1月20日　", foot="2020年2月3日")
    assert days(text) == ["2019-11-02", "2019-12-08", "2020-01-20"]


@pytest.mark.parametrize("heading", ["1986年", "一九八六年", "民国二十五年"])
def test_a_year_told_above_the_days_goes_before_that_of_signing(heading: str):
    assert not year_signed(under(f"大事记\n{heading}", "3月2日　", "6月8日　", "12月20日　", foot="2020年2月3日"))


def test_months_that_fall_twice_are_of_no_known_year():
    assert not year_signed(under("大事记", "11月2日　", "3月8日　", "1月20日　", foot="2020年2月3日"))


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("云山一中2019—2020学年大事记", "2019-08/2020-08"),
        ("云山一中2019-2020学年度第一学期大事记", "2019-08/2020-02"),
        ("云山一中2019～2020学年第2学期大事记", "2020-02/2020-08"),
        ("云山一中2019学年（春季）大事记", "2020-02/2020-08"),
        ("云山一中2019—20学年下学期大事记", "2020-02/2020-08"),
    ],
)
def test_school_years_and_their_halves(title: str, period: str):
    told = school_year(title)
    assert told is not None and told.edtf == period
    assert period_of(["云山一中大事记", title], "chronicle", "") == told


@pytest.mark.parametrize("title", ["云山一中2016—2020学年大事记", "云山一中2020年大事记"])
def test_several_school_years_or_none(title: str):
    assert school_year(title) is None


def test_headings_of_school_years_turn_with_january():
    text = under("云山一中大事记\n2019—2020学年第一学期", "9月2日　", "12月8日　", "1月20日　")
    text += "二、2019—2020学年度第二学期大事记\n3月6日　云山一中召开教学会议。\n"
    assert days(text) == ["2019-09-02", "2019-12-08", "2020-01-20", "2020-03-06"]
    assert headed_school_year("学校召开2019—2020学年总结大会") is None


@pytest.mark.parametrize("named", ["——奋进之年", "——“十三五”收官之年", "部分", "篇", "重要活动"])
def test_what_a_year_is_called_stands_beside_it(named: str):
    text = f"云山市文联大事记\n\n2019年{named}\n6月8日　{TOLD[0]}\n2020年{named}\n3月2日　{TOLD[1]}\n"
    assert days(text) == ["2019-06-08", "2020-03-02"]


def test_the_year_that_a_preface_names_first():
    text = under("云山市文联大事记\n\n2019年是云山市文联成立七十周年。", "3月2日　", "6月8日　", "12月20日　")
    assert days(text) == ["2019-03-02", "2019-06-08", "2019-12-20"]


@pytest.mark.parametrize("number", ["{}. ", "{}.", "{}．"])
def test_numbers_of_entries_below_months_are_no_months(number: str):
    lines = [number.format(at) + day for at, day in ((1, "5日，"), (2, "12日，"), (3, "28日，"))]
    assert days(under("云山市文联2019年大事记\n一月", *lines)) == ["2019-01-05", "2019-01-12", "2019-01-28"]
    assert days(under("云山市文联2019年大事记\n九月", *lines)) == ["2019-09-05", "2019-09-12", "2019-09-28"]


def test_days_below_their_own_months_stay_days():
    assert has_point_days(["1月", "1.5　市文联开会。", "1.12　市文联开会。", "2月", "2.3　市文联开会。"])


@pytest.mark.parametrize("title", ["云山市文联九月大事记（2019年）", "云山市文联9月份大事记\n（2019年）"])
def test_the_month_in_the_title_and_the_year_behind_it(title: str):
    assert days(under(title, "2日　", "8日　", "20日　")) == ["2019-09-02", "2019-09-08", "2019-09-20"]


@pytest.mark.parametrize("title", ["云山市文联大事记（2019年）", "云山市文联1月至6月大事记（2019年）"])
def test_the_month_of_a_part_is_not_that_of_the_whole(title: str):
    told = under(title, "1月大事记\n2日　", "2月大事记\n8日　", "20日　")
    assert days(told) == ["2019-01-02", "2019-02-08", "2019-02-20"]


def test_parts_of_years_in_brackets():
    told = under("云山市文联史料", "大事记（2018年）\n6月2日　", "大事记（2019年）\n3月8日　", "5月20日　")
    assert days(told) == ["2018-06-02", "2019-03-08", "2019-05-20"]


def test_when_a_chronicle_was_put_together_is_not_what_it_covers():
    told = under("云山市文联大事记\n（2020年2月整理）", "3月2日　", "6月8日　", "12月20日　")
    assert days(told) == ["2019-03-02", "2019-06-08", "2019-12-20"]
    told = under("云山市文联大事记", "3月2日　", "6月8日　", "12月20日　", foot="2020年元月")
    assert days(told) == ["2019-03-02", "2019-06-08", "2019-12-20"]
