"""Reading of EDTF level 1: which days a date without `/` can mean."""

from __future__ import annotations

import calendar
import datetime as dt
import re

from .errors import DateError

Days = tuple[dt.date, dt.date]

_PART = re.compile(r"([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?[?~%]?")
# Months of EDTF's seasons 21 to 24, wide enough for the weather's and the almanac's use of the word; 24 runs into
# the next year.
_SEASONS = {"21": (2, 5), "22": (5, 8), "23": (8, 11), "24": (11, 14)}
_TODO = "Write YYYY, YYYY-MM or YYYY-MM-DD."


def days_of(text: str) -> Days:
    """First and last day that a date such as `2023`, `202X`, `2023-05`, `2023-21`, `2023-05-17?` can mean.

    Raises DateError for anything else, and for years that a calendar of the years 1 to 9999 does not have.
    """
    match = _PART.fullmatch(text)
    if match is None:
        raise DateError(f"{text!r} is no date", todo=_TODO)
    year, month, day = match.groups()
    if ("X" in year and month) or (month == "XX" and day not in (None, "XX")):
        raise DateError(f"{text!r} leaves out more than EDTF level 1 allows", todo=_TODO)
    try:
        return _span(year, None if month == "XX" else month, None if day == "XX" else day)
    except ValueError as error:
        raise DateError(f"{text!r} is no date: {error}", todo="Check year, month and day.") from None


def _span(year: str, month: str | None, day: str | None) -> Days:
    first_year, last_year = max(int(year.replace("X", "0")), 1), int(year.replace("X", "9"))
    if month is None:
        return dt.date(first_year, 1, 1), dt.date(last_year, 12, 31)
    if month in _SEASONS:
        if day is not None:
            raise ValueError("a season has no numbered days")
        start, end = _SEASONS[month]
        return dt.date(first_year, start, 1), month_end(first_year + (end > 12), (end - 1) % 12 + 1)
    if day is None:
        return dt.date(first_year, int(month), 1), month_end(first_year, int(month))
    only = dt.date(first_year, int(month), int(day))
    return only, only


def month_end(year: int, month: int) -> dt.date:
    """The last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def common(first: dt.date, last: dt.date) -> str | None:
    """The day, month or year in which both lie (`2023-05`), or None where they have none in common."""
    if first == last:
        return first.isoformat()
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.year:04d}-{first.month:02d}"
    return f"{first.year:04d}" if first.year == last.year else None


def covering(first: dt.date, last: dt.date) -> str | None:
    """The narrowest EDTF date without `/` whose days include these, or None if there is none."""
    if found := common(first, last):
        return found
    for hidden in (1, 2):
        unit = 10**hidden
        if first.year // unit == last.year // unit:
            return f"{first.year:04d}"[: 4 - hidden] + "X" * hidden
    return None
