"""Ranges of days in figures with points at the head of entries, some of the figures read as letters."""

import pytest

from .test_entries import entries

_HEAD = "青溪省地质测绘院志\n\n1994年\n\n1.9　　院工作会议在宁川召开。\n4.1O　　院召开全体会议。\n"


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("5.1８－5.２O", "1994-05-18/1994-05-20"),
        ("7.18－7.2O", "1994-07-18/1994-07-20"),
        ("9.l8—9．2l", "1994-09-18/1994-09-21"),
        ("l0.3O－11.2", "1994-10-30/1994-11-02"),
        ("6.1８－6.２3", "1994-06-18/1994-06-23"),
    ],
)
def test_a_range_of_misread_days_begins_an_entry(lead: str, day: str) -> None:
    found = [date for date, _ in entries(f"{_HEAD}{lead}　测绘研讨会在梅岭举行。\n12.20　院成立质检站。\n")]
    assert found == ["1994-01-09", "1994-04-10", day, "1994-12-20"]


def test_figures_that_are_no_days_stay_as_they_are() -> None:
    found = [date for date, _ in entries(f"{_HEAD}5.6O－7.9l　为各点高程。\n12.20　院成立质检站。\n")]
    assert found == ["1994-01-09", "1994-04-10", "1994-12-20"]
