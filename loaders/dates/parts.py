"""Parts of a date put together: points at their precision, ranges over month and year ends, vague words."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass, replace

from ...model.dates import When
from .words import MONTH_PARTS, YEAR_PARTS


@dataclass(frozen=True, slots=True)
class Point:
    """One end of a date: year, and month, day or a vague word (上旬, 春 …) as far as told.

    `said`: the highest part that the text itself names (`y`, `m` or `d`); `same`: the date that 同日 repeats.
    """

    year: int
    month: int | None = None
    day: int | None = None
    vague: str = ""
    said: str = "y"
    same: When | None = None

    @classmethod
    def checked(cls, year: int, month: int | None, day: int | None, vague: str, said: str) -> Point | None:
        """A point, None where the calendar has no such day."""
        if not 1 <= year <= 9999 or not 1 <= (1 if month is None else month) <= 12:
            return None
        if day is not None and not 1 <= day <= calendar.monthrange(year, month or 1)[1]:
            return None
        return cls(year, month, day, vague, said)

    @classmethod
    def of(cls, day: dt.date, same: When | None = None) -> Point:
        """The point of a day."""
        return cls(day.year, day.month, day.day, said="d", same=same)

    def around(self) -> Point:
        """The month of a day that is told as one of those around it: `20日前后`."""
        return replace(self, day=None)

    def led_by(self, number: int) -> Point | None:
        """The point that a bare number before this end of a range means (6 in 6—9日, 1981 in 1981—1986年)."""
        if self.day is not None:
            found = Point.checked(self.year, self.month, number, "", "d")
            if self.month and number > self.day:
                before = dt.date(self.year, self.month, 1) - dt.timedelta(days=1)
                found = Point.checked(before.year, before.month, number, "", "d")
            return found
        if self.month is not None:
            year = self.year - (number > self.month)
            return Point.checked(year, number, None, "", "m")
        return replace(self, year=number) if 1000 <= number <= 9999 else None

    def later(self) -> Point | None:
        """The same words one month or year on, for the end of a range."""
        if self.said == "d" and self.month:
            year, month = (self.year, self.month + 1) if self.month < 12 else (self.year + 1, 1)
            return Point.checked(year, month, self.day, self.vague, "d")
        return Point.checked(self.year + 1, self.month, self.day, self.vague, self.said) if self.said == "m" else None

    def when(self, words: str) -> When:
        """The date that this point means alone."""
        if self.same is not None:
            return _last_day(self.same, words)
        month = f"-{self.month:02d}" if self.month else ""
        whole = When.parse(f"{self.year:04d}{month}" + (f"-{self.day:02d}" if self.day else ""), words)
        if not self.vague or self.day:
            return whole
        first, last = self._part(whole)
        return When(whole.edtf, first, last, words)

    def _part(self, whole: When) -> tuple[dt.date, dt.date]:
        key = self.vague.strip("第年月旬季度天")
        if self.month is None:
            low, high = YEAR_PARTS[key if key in YEAR_PARTS else key[:1]]
            return dt.date(self.year, low, 1), dt.date(self.year, high, calendar.monthrange(self.year, high)[1])
        low, high = MONTH_PARTS[key[:1]]
        return whole.first.replace(day=low), min(whole.last, whole.first + dt.timedelta(days=high - 1))


def make_range(first: Point | None, last: Point, words: str) -> When | None:
    """From `first` to `last`; an end that seems to lie before its start is in the next month or year."""
    if first is None:
        return last.when(words)
    low, high = first.when(words), last.when(words)
    if high.last < low.first:
        moved = last.later()
        if moved is None or (high := moved.when(words)).last < low.first:
            return None
    start, stop = low.edtf.split("/")[0], high.edtf.split("/")[-1]
    if high.last < low.last or (start != stop and start.startswith(stop)):
        return low  # `1月至1日`, `2日至3月` of one month: the end says no more than the start
    return When(start if start == stop else f"{start}/{stop}", low.first, high.last, words)


def _last_day(same: When, words: str) -> When:
    """The day that 同日 repeats: after several days their last one."""
    last = same.edtf.partition("/")[2]
    return When.parse(last, words) if len(last) == 10 else When(same.edtf, same.first, same.last, words)
