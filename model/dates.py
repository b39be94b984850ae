"""Dates as documents give them: EDTF level 1 at their own precision."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from .edtf import Days, covering, days_of, month_end
from .errors import DateError


@dataclass(frozen=True, slots=True)
class When:
    """A date at the precision of its source.

    `edtf`: `2023`, `2023-05`, `2023-05-17` or an interval `A/B` of these. `first` and `last`: the first and last
    day it can mean (上旬 narrows the days of a month; `edtf` stays the month). `words`: the date as written.
    An interval lasts from A to B; a reduced date is one unknown day between `first` and `last`. The rest of EDTF
    level 1 is read too: seasons, `202X`, `2023-XX`, `2023?`, and intervals with an open end (`2023/..`, `2023/`),
    whose open side is `date.min` or `date.max`.
    """

    edtf: str
    first: dt.date
    last: dt.date
    words: str = ""

    @classmethod
    def parse(cls, edtf: str, words: str = "") -> When:
        """Read an EDTF level 1 date. Raises DateError for anything else."""
        start, slash, end = edtf.partition("/")
        if not slash:
            return cls(edtf, *days_of(edtf), words)
        if start in _OPEN and end in _OPEN:
            raise DateError(f"{edtf!r} has no date", todo="Give a start or an end.")
        starts, ends = _side(start), _side(end)
        first = starts[0] if starts else dt.date.min
        last = ends[1] if ends else dt.date.max
        if last < first or (starts and ends and (ends[0] < starts[0] or ends[1] < starts[1])):
            raise DateError(f"{edtf!r} ends before it starts", todo="Write the earlier date first.")
        return cls(edtf, first, last, words)

    @classmethod
    def between(cls, first: dt.date, last: dt.date, words: str = "") -> When:
        """What lasts from `first` to `last`, every day of it; a single day when they are equal."""
        return cls.parse(first.isoformat() if first == last else f"{first}/{last}", words)

    @classmethod
    def within(cls, first: dt.date, last: dt.date, words: str = "") -> When:
        """One unknown day from `first` to `last`, written as the narrowest date that includes both.

        Raises DateError when they have neither day, month, year, decade nor century in common.
        """
        edtf = covering(first, last)
        if edtf is None or last < first:
            raise DateError(f"no single date lies between {first} and {last}", todo="Give a narrower pair.")
        return cls(edtf, first, last, words)

    @property
    def lasting(self) -> bool:
        """Whether this is an interval `A/B`, every day of it meant."""
        return "/" in self.edtf

    @property
    def exact(self) -> bool:
        """Whether this is one known day."""
        return self.first == self.last

    @property
    def starts(self) -> Days | None:
        """First and last day on which this can begin; None for an interval with an open start."""
        if not self.lasting:
            return self.first, self.last
        side = _side(self.edtf.partition("/")[0])
        return side and (self.first, max(self.first, min(self.last, side[1])))

    @property
    def ends(self) -> Days | None:
        """First and last day on which this can end; None for an interval with an open end."""
        if not self.lasting:
            return self.first, self.last
        side = _side(self.edtf.partition("/")[2])
        return side and (min(self.last, max(self.first, side[0])), self.last)

    @property
    def order(self) -> tuple[dt.date, dt.date, str]:
        """Sort key: by the first day, then the last, then the text."""
        return self.first, self.last, self.edtf

    def before(self, other: When) -> bool:
        """Whether every day of this comes before every day of the other."""
        return self.last < other.first

    def meets(self, first: dt.date, last: dt.date) -> bool:
        """Whether some day of this lies from `first` to `last`."""
        return self.first <= last and self.last >= first

    def __str__(self) -> str:
        """The date as EDTF."""
        return self.edtf


def shift_years(day: dt.date, years: float) -> dt.date:
    """The same day so many years later (29 February becomes 28), kept within the years 1 to 9999.

    The fraction of a year is counted in days, 365.25 to the year.
    """
    whole = int(years)
    year = day.year + whole
    if year < dt.MINYEAR:
        return dt.date.min
    if year > dt.MAXYEAR:
        return dt.date.max
    same = dt.date(year, day.month, min(day.day, month_end(year, day.month).day))
    return dt.date.fromordinal(min(max(same.toordinal() + round((years - whole) * 365.25), 1), dt.date.max.toordinal()))


_OPEN = ("", "..")


def _side(text: str) -> Days | None:
    return None if text in _OPEN else days_of(text)
