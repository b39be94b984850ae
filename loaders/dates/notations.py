"""Dates inside Chinese text: every notation, what it inherits from the words before it, and what it cannot mean."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...model.dates import When
from ..language.patterns import lazy
from . import words
from .expressions import expressions, with_unit
from .parts import Point, make_range
from .words import Unit

Found = tuple[int, int, When]
_YEARS = frozenset({"y", "era", "ey", "ry"})
_ASIDE = lazy(r"[^（）()，。；\d]{1,12}[）)](?!\n)")
"""What brackets tell of another time than the sentence around them: `（1979年改正）`."""
_YEAR_BEHIND = lazy(r"[（(](?P<year>(?:1[89]|20)\d\d年?)[）)]")
"""The year of a day that stands in brackets behind it: `5月22日（2011年）`."""
_STAMP = lazy(r"(?m:^)[ 　]*（[^（）\n。]*[^（）\n。\d 　][^（）\n。]*$")
"""Before the day in brackets alone on their line that say who wrote what stands here: `（某局办公室整理　2023年1月18日）`."""
_OPENING = lazy(r"(?:开幕|开会|报到|揭幕|开赛)(?:会议?|式|仪式)?的?$")
"""Before 当天, the first of several days."""
_OF_LAST_YEAR = frozenset({"同年", "是年", "次年", "翌年", "转年"})
"""Years that are counted from the last one told, also one told within the sentence before."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a date that says less than a year can lean on.

    `base`: the date of the entry (or the month or year of its heading); `written`: day of writing or publication.
    """

    base: When | None = None
    written: When | None = None


def find_dates(text: str, anchor: Anchor | None = None) -> list[Found]:
    """All dates in `text` as (start, end, date), in order. What lacks a year that can be known is left out."""
    return [(start, end, when) for start, end, when in read_dates(text, anchor) if when is not None]


def read_dates(text: str, anchor: Anchor | None = None) -> Iterator[tuple[int, int, When | None]]:
    """All dates in `text`, None for those that cannot be known (a day without a year, 近日 without a day of writing)."""
    return DateReader(anchor or Anchor()).read(text)


_BESIDE_MONTH = ("上月", "下月", "上个月", "下个月")


class DateReader:
    """Reads dates one after the other and remembers the last, so that 同日, 次年 and a bare day know theirs.

    A date at the head of a sentence becomes the base of what follows; one inside a sentence counts to its end.
    """

    def __init__(self, anchor: Anchor) -> None:
        self.base = anchor.base
        self.written = anchor.written
        self._local: When | None = None
        self._clause: When | None = None
        """The year that a clause of the sentence before began with."""
        self._era = words.era_of(anchor.base.words) if anchor.base is not None else ""
        self._told = anchor.base is not None  # a year was told, by the anchor or in the text

    def read(self, text: str) -> Iterator[tuple[int, int, When | None]]:
        """Dates of a text with None for those that cannot be known."""
        self._local = None
        done = 0
        for run in words.unit_runs(text):
            for group in expressions(run):
                start, end = group[0].start, group[-1].end
                if group[0].kind == "ey" and not words.counts_on(group, self._era, self.base and self.base.first.year):
                    continue  # 3年2月 is no date where no era was told
                if start < done or (text[start:end] in words.LAST_DAYS and not self._lasts()):
                    continue  # the year of the day before it; the last of no days told before
                if year := _year_behind(text, group):
                    group, end = [Unit("y", year["year"], start, start), *group], year.end()
                if words.SENTENCE_END.search(text, done, start):
                    self._local = None
                head = (start == 0 or text[start - 1] in "。！？；\n　 （") and not _is_stamp(text, start, end)
                done = end
                when = self._resolve(group, text[start:end])
                when = self._first_day(when) if group[0].kind == "rd" and _opens(text, start, end) else when
                yield start, end, when
                if words.in_title(text, start, end):
                    continue
                self._told = self._told or any(unit.kind in ("y", "era", "ey", "full") for unit in group)
                if _ASIDE.match(text, end) and text[start - 1 : start] in ("（", "("):
                    continue
                if when is not None and group[0].kind != "near":
                    began = text[start - 1 : start] == "，" and group[0].kind in ("y", "era")
                    self._clause = when if began else None if head else self._clause
                    self._local = when
                    self.base = when if head else self.base

    def _resolve(self, group: list[Unit], said: str) -> When | None:
        if group[0].kind == "near":
            return self._near(said)
        if group[0].kind == "rm" and said.startswith(_BESIDE_MONTH) and self.base and self.base.words == said:
            return self.base  # told again: 上月28日 is in the month before that of the paper, not before its own
        if group[0].kind == "full":
            return self._full(group, said)
        ends: list[list[Unit]] = [[]]
        for unit in group:
            if unit.kind in ("sep", "list"):
                ends.append([])
            else:
                ends[-1].append(unit)
        if len(ends) == 1:
            point = self._point(ends[0], None)
            return (point.around() if words.AROUND.search(said) else point).when(said) if point else None
        if ends[0][0].kind == "lead" and len(ends[0]) == 1:
            last = self._point(ends[1], None)
            return make_range(last.led_by(words.number(ends[0][0].text)), last, said) if last else None
        first = self._point(with_unit(ends[0], ends[1]), None)
        last = self._point(ends[1], first) if first else None
        return make_range(first, last, said) if last else None

    def _full(self, group: list[Unit], said: str) -> When | None:
        points = [_numeric(unit.text) for unit in group if unit.kind == "full"]
        if points[0] is None or points[-1] is None:
            return None
        return make_range(points[0], points[-1], said)

    def _near(self, said: str) -> When | None:
        written = self.written
        if written is None or len(written.edtf) < 7:
            return When(written.edtf, written.first, written.last, said) if written else None
        month = When.parse(written.edtf[:7])
        return When(month.edtf, month.first, min(month.last, written.last), said)

    def _point(self, units: list[Unit], before: Point | None) -> Point | None:
        part = {unit.kind: unit.text for unit in units}
        if "rd" in part:
            return self._relative_day(part["rd"])
        year = self._year(part, before)
        month = self._month(part, before)
        if year is None:
            return None
        if "rm" in part and month is not None and not 1 <= month <= 12:
            year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
        day = words.number(part["d"]) if "d" in part else None
        if month is None and (day is not None or re.search("[旬月]", part.get("v", ""))):
            return None
        said = "y" if part.keys() & _YEARS else "m" if part.keys() & {"m", "rm"} else "d"
        return Point.checked(year, month, day, part.get("v", ""), said)

    def _year(self, part: dict[str, str], before: Point | None) -> int | None:
        reference = self._local or self.base
        if "y" in part:
            value = words.number(part["y"])
            return value if value > 99 else value + 1900
        if "era" in part or "ey" in part:
            said = part.get("era") or part["ey"]
            self._era = words.era_of(said) or self._era
            return words.era_year(said, self._era)
        if "ry" in part:
            of_writing = part["ry"] in words.YEARS_OF_WRITING
            if part["ry"] in _OF_LAST_YEAR and self._clause and not self._local and self.base:
                reference = max(self._clause, self.base, key=lambda when: when.first)
            now = self.written or self.base if of_writing else reference or self.written
            return now.first.year + words.years_from(part["ry"]) if now else None
        if before is not None:
            return before.year
        if self.base is not None and str(self.base.first.year) in self.base.words:
            self._told = True  # by a line of which no more than its first date was asked for
        if self.written is not None and not self._told and ("m" in part or reference is None):
            return _nearest_year(words.number(part["m"]) if "m" in part else None, self.written)
        return reference.first.year if reference is not None else None

    def _month(self, part: dict[str, str], before: Point | None) -> int | None:
        if "m" in part:
            return words.number(part["m"])
        reference = self._local or self.base or self.written
        known = reference.first.month if reference and len(reference.edtf) >= 7 else None
        if "rm" in part:
            return known + words.MONTHS[part["rm"]] if known is not None else None
        if part.keys() & _YEARS:
            return None
        if before is not None:
            return before.month
        return known if "d" in part or re.search("[旬月]", part.get("v", "")) else None

    def _first_day(self, when: When | None) -> When | None:
        """The first of the days told of, with the words of `when`."""
        told = self._local or self.base
        return replace(When.parse(told.edtf.partition("/")[0]), words=when.words) if when and told else when

    def _lasts(self) -> bool:
        """Whether the days told of last are several."""
        told = self._local or self.base
        return told is not None and len(told.edtf.partition("/")[2]) == 10

    def _relative_day(self, said: str) -> Point | None:
        in_week = said[0] in "上本这下" and said[-1] in words.WEEKDAYS + "天" and len(said) > 2
        if said in words.DAYS_OF_WRITING or in_week:
            written = self.written
            if written is None or written.first != written.last:
                return None
            if in_week:
                return Point.of(words.day_of_week(said, written.first))
            return Point.of(written.first + dt.timedelta(days=words.DAYS_OF_WRITING[said]))
        reference = self._local or self.base
        if reference is None:
            return None
        if not words.DAYS_TOLD[said]:
            return Point.of(reference.first, reference)
        if len(reference.edtf) < 10:
            return None
        return Point.of(reference.last + dt.timedelta(days=words.DAYS[said]))


def _is_stamp(text: str, start: int, end: int) -> bool:
    """Whether a date ends a line in brackets that says who wrote the text."""
    if text[end : end + 1] != "）" or text[end + 1 : end + 2] not in ("", "\n"):
        return False
    return _STAMP.search(text, text.rfind("\n", 0, start) + 1, start) is not None


def _opens(text: str, start: int, end: int) -> bool:
    """Whether 当天 is the day on which something began."""
    return text[start:end] in ("当天", "当日") and _OPENING.search(text, max(0, start - 6), start) is not None


def _year_behind(text: str, group: list[Unit]) -> re.Match[str] | None:
    """The year in brackets behind a month or day that is told without one."""
    found = _YEAR_BEHIND.match(text, group[-1].end)
    kinds = {unit.kind for unit in group}
    return found if found and "m" in kinds and not kinds & _YEARS else None


def _numeric(text: str) -> Point | None:
    year, month, day = [*(int(part) for part in re.split(r"[.\-/]", text)), None, None][:3]
    return Point.checked(year or 0, month, day, "", "y")


def _nearest_year(month: int | None, written: When) -> int:
    """A month told without its year is the last one before the day of writing, or one close ahead."""
    ahead = month is not None and len(written.edtf) >= 7 and month - written.first.month >= 8
    return written.first.year - ahead
