"""What four bounds say: certain or possible on a day and over a range, nearest evidence, kinds of open ends.

A holding lasts from one unknown day `start` to one unknown day `end`, both included; `Bounds` say between which days
each can lie. A *completion* is a choice of both days that the bounds allow, with start not after end. Certain means
in every completion, possible means in some.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from .entity import Bounds, Certainty

Overlap = Literal["throughout", "sometime"]
EndKind = Literal["known", "bounded", "ended_by", "ended", "not_ended_by", "unknown"]

_MIN, _MAX = dt.date.min, dt.date.max


@dataclass(frozen=True, slots=True)
class Nearest:
    """The day of the evidence nearest to a day asked about, and how many days lie between."""

    day: dt.date
    distance: int


def starts(row: Mapping[str, Any]) -> Bounds:
    """When a tenure began, by its properties in the graph."""
    return Bounds(earliest=row["start_earliest"], latest=row["start_latest"])


def ends(row: Mapping[str, Any]) -> Bounds:
    """When a tenure ended, by its properties in the graph."""
    return Bounds(earliest=row["end_earliest"], latest=row["end_latest"])


def tightened(start: Bounds, end: Bounds) -> tuple[Bounds, Bounds]:
    """The same completions with the narrowest bounds: a start is not after its end."""
    latest = _least(start.latest, end.latest)
    earliest = _greatest(end.earliest, start.earliest)
    return Bounds(earliest=start.earliest, latest=latest), Bounds(earliest=earliest, latest=end.latest)


def consistent(start: Bounds, end: Bounds) -> bool:
    """Whether the bounds allow any completion."""
    se, sl, ee, el = _four(start, end)
    return se <= sl and ee <= el and se <= el


def certainty_on(start: Bounds, end: Bounds, day: dt.date) -> Certainty | None:
    """Whether it was held on that day; None when it was not."""
    return certainty_over(start, end, day, day)


def certainty_over(
    start: Bounds, end: Bounds, first: dt.date, last: dt.date, overlap: Overlap = "sometime"
) -> Certainty | None:
    """Whether it was held on each day (`throughout`) or on some day (`sometime`) from `first` to `last`."""
    se, sl, ee, el = _four(start, end)
    if not (se <= sl and ee <= el and se <= el):
        return None
    begin, finish = (first, last) if overlap == "throughout" else (last, first)
    if not (se <= begin and el >= finish):
        return None
    return "certain" if sl <= begin and ee >= finish else "possible"


def nearest(start: Bounds, end: Bounds, first: dt.date, last: dt.date | None = None) -> Nearest | None:
    """The evidence nearest to a day, or to a range of days; None when there are no bounds at all.

    The distance is 0 for a day or range that meets the days the evidence speaks of.
    """
    known = [one for one in (start.latest, end.earliest) if one is not None]
    known = known or [one for one in (start.earliest, end.latest) if one is not None]
    if not known:
        return None
    found = min(max(first, min(known)), max(known))
    asked = min(max(found, first), last or first)
    return Nearest(found, abs((asked - found).days))


def change_certainty(date: Bounds, first: dt.date, last: dt.date) -> Certainty | None:
    """Whether a change dated by these bounds fell from `first` to `last`.

    None when it did not or when a bound is open; certain when both bounds lie wholly inside.
    """
    if date.earliest is None or date.latest is None or date.earliest > last or date.latest < first:
        return None
    return "certain" if first <= date.earliest and date.latest <= last else "possible"


def end_kind(end: Bounds, ended: bool | None = None) -> EndKind:
    """What is known of an end.

    `known`: the day; `bounded`: between two days; `ended_by`: not after `end.latest`; `ended`: on an unknown day (after
    `end.earliest` if given); `not_ended_by`: still held on `end.earliest`, nothing later; `unknown`: nothing at all.
    """
    if end.latest is not None:
        if end.earliest is None:
            return "ended_by"
        return "known" if end.earliest == end.latest else "bounded"
    if ended:
        return "ended"
    return "unknown" if end.earliest is None else "not_ended_by"


def _four(start: Bounds, end: Bounds) -> tuple[dt.date, dt.date, dt.date, dt.date]:
    """The tightened bounds with open ones put at the ends of the calendar."""
    se, el = start.earliest or _MIN, end.latest or _MAX
    sl = min(start.latest or _MAX, el)
    return se, sl, max(end.earliest or _MIN, se), el


def _least(a: dt.date | None, b: dt.date | None) -> dt.date | None:
    return b if a is None else a if b is None else min(a, b)


def _greatest(a: dt.date | None, b: dt.date | None) -> dt.date | None:
    return b if a is None else a if b is None else max(a, b)
