"""Dates as documents give them: EDTF level 1 at their own precision."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

from .errors import DateError

_PART = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class When:
    """A date at the precision of its source.

    `edtf`: `2023`, `2023-05`, `2023-05-17` or an interval `A/B` of these. `first` and `last`: the first and last
    day it can mean (上旬 narrows the days of a month; `edtf` stays the month). `words`: the date as written.
    An interval lasts from A to B; a reduced date is one unknown day between `first` and `last`.
    """

    edtf: str
    first: dt.date
    last: dt.date
    words: str = ""

    @classmethod
    def parse(cls, edtf: str, words: str = "") -> When:
        """Read an EDTF level 1 date. Raises DateError for anything else."""
        start, _, end = edtf.partition("/")
        first, last = _days(start)
        if end:
            last = _days(end)[1]
        if last < first:
            raise DateError(f"{edtf!r} ends before it starts", todo="Write the earlier date first.")
        return cls(edtf, first, last, words)

    @property
    def lasting(self) -> bool:
        """Whether this is an interval `A/B`, every day of it meant."""
        return "/" in self.edtf


def _days(text: str) -> tuple[dt.date, dt.date]:
    match = _PART.fullmatch(text)
    if match is None:
        raise DateError(f"{text!r} is no date", todo="Write YYYY, YYYY-MM or YYYY-MM-DD.")
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        assert year is not None
        first = dt.date(year, month or 1, day or 1)
        last_month = month or 12
        last = first if day else dt.date(year, last_month, calendar.monthrange(year, last_month)[1])
    except ValueError as error:
        raise DateError(f"{text!r} is no date: {error}", todo="Check month and day.") from None
    return first, last
