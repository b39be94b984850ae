"""Dates at the precision of their source."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cursus.model.dates import When, shift_years
from cursus.model.errors import DateError


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2023", "2023-01-01", "2023-12-31"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("2023-02-06/2023-02-09", "2023-02-06", "2023-02-09"),
        ("2023-11/2024", "2023-11-01", "2024-12-31"),
        ("195X", "1950-01-01", "1959-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2023-XX", "2023-01-01", "2023-12-31"),
        ("2023-XX-XX", "2023-01-01", "2023-12-31"),
        ("2023-02-XX", "2023-02-01", "2023-02-28"),
        ("1985?", "1985-01-01", "1985-12-31"),
        ("1985-04~", "1985-04-01", "1985-04-30"),
        ("1985-04-12%", "1985-04-12", "1985-04-12"),
        ("2023-21", "2023-02-01", "2023-05-31"),
        ("2023-24", "2023-11-01", "2024-02-29"),
        ("2010/..", "2010-01-01", "9999-12-31"),
        ("/2010-05", "0001-01-01", "2010-05-31"),
    ],
)
def test_level_1_dates(edtf: str, first: str, last: str) -> None:
    when = When.parse(edtf, "words")
    assert (when.first.isoformat(), when.last.isoformat()) == (first, last)
    assert (str(when), when.words, when.lasting) == (edtf, "words", "/" in edtf)


@pytest.mark.parametrize(
    "text",
    ["", "23", "2023-13", "2023-02-30", "2023-5", "2023-25", "2023-21-01", "2023/2022", "2023-05-02/2023-05-01", "/",
     "../..", "2023//2024", "202X-05", "2023-XX-05", "2023-05-17T10:00", "２０２３", "0000", "9999-24", "二〇二三"],
)  # fmt: skip
def test_anything_else_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(DateError) as error:
        When.parse(text)
    assert error.value.todo


def test_ends_of_an_interval_keep_their_own_precision() -> None:
    when = When.parse("2018-03/2023")
    assert when.starts == (dt.date(2018, 3, 1), dt.date(2018, 3, 31))
    assert when.ends == (dt.date(2023, 1, 1), dt.date(2023, 12, 31))
    assert When.parse("2018/..").ends is None
    assert When.parse("../2018").starts is None


def test_narrowed_days_narrow_both_ends() -> None:
    early = When("2023-05", dt.date(2023, 5, 1), dt.date(2023, 5, 10), "五月上旬")
    assert early.starts == early.ends == (dt.date(2023, 5, 1), dt.date(2023, 5, 10))


@given(st.dates(), st.dates())
def test_between_is_every_day_and_within_is_one_of_them(one: dt.date, other: dt.date) -> None:
    first, last = min(one, other), max(one, other)
    lasting = When.between(first, last)
    assert (lasting.first, lasting.last, lasting.lasting) == (first, last, first != last)
    if first.year // 100 == last.year // 100:
        single = When.within(first, last)
        assert (single.first, single.last, single.lasting) == (first, last, False)
        written = When.parse(single.edtf)
        assert written.first <= first <= last <= written.last
    else:
        with pytest.raises(DateError):
            When.within(first, last)


@given(st.dates(), st.dates(), st.dates(), st.dates())
def test_before_and_meets_agree_with_the_days(a: dt.date, b: dt.date, c: dt.date, d: dt.date) -> None:
    one, other = When.between(min(a, b), max(a, b)), When.between(min(c, d), max(c, d))
    assert one.meets(other.first, other.last) == (not one.before(other) and not other.before(one))
    assert one.meets(other.first, other.last) == other.meets(one.first, one.last)
    if one.before(other):
        assert one.order < other.order


def test_shifting_by_years_stays_in_the_calendar() -> None:
    assert shift_years(dt.date(2020, 2, 29), 5) == dt.date(2025, 2, 28)
    assert shift_years(dt.date(2020, 2, 29), -4) == dt.date(2016, 2, 29)
    assert shift_years(dt.date(2020, 1, 1), 0.5) == dt.date(2020, 7, 2)
    assert shift_years(dt.date(9999, 1, 1), 5) == dt.date.max
    assert shift_years(dt.date(3, 1, 1), -5) == dt.date.min


def test_order_sorts_by_day() -> None:
    texts = ["2023-05-17", "2022", "2023", "2023-05", "2023-05-16/2023-05-17"]
    found = [one.edtf for one in sorted(map(When.parse, texts), key=lambda one: one.order)]
    assert found == ["2022", "2023", "2023-05", "2023-05-16/2023-05-17", "2023-05-17"]
