"""Four bounds under construction: each a day and the causes that set it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from ..model.entity import BoundName, Bounds, Rule

NAMES: tuple[BoundName, ...] = ("start.earliest", "start.latest", "end.earliest", "end.latest")
_PAIRS: tuple[tuple[BoundName, BoundName], ...] = (
    ("start.earliest", "start.latest"),
    ("end.earliest", "end.latest"),
)


class Cause(NamedTuple):
    """A rule applied to a statement."""

    rule: Rule
    statement: str


class Limit(NamedTuple):
    """A bound's day and everything that sets it to that day."""

    day: dt.date
    causes: frozenset[Cause]


class Limits:
    """The bounds of one stint, narrowed cause by cause in any order."""

    __slots__ = ("_at",)

    def __init__(self) -> None:
        self._at: dict[BoundName, Limit] = {}

    def __getitem__(self, name: BoundName) -> Limit | None:
        """The bound as it stands, None if open."""
        return self._at.get(name)

    def day(self, name: BoundName) -> dt.date | None:
        """The bound's day, None if open."""
        limit = self._at.get(name)
        return limit and limit.day

    def narrow(self, name: BoundName, day: dt.date, causes: Iterable[Cause]) -> bool:
        """Set a bound unless it is narrower already; whether its day moved. Equal days gather causes."""
        known = self._at.get(name)
        if known is None or (day > known.day if name.endswith("earliest") else day < known.day):
            self._at[name] = Limit(day, frozenset(causes))
            return True
        if day == known.day:
            self._at[name] = Limit(day, known.causes.union(causes))
        return False

    def take(self, other: Limits, *names: BoundName) -> None:
        """Narrow some bounds to those of other limits, with their causes."""
        for name in names:
            limit = other[name]
            if limit is not None:
                self.narrow(name, limit.day, limit.causes)

    def tighten(self) -> None:
        """A start is not after its end: `start.latest` ≤ `end.latest`, `end.earliest` ≥ `start.earliest`."""
        self._follow("start.latest", "end.latest")
        self._follow("end.earliest", "start.earliest")

    def settle(self) -> list[tuple[Limit, Limit]]:
        """Tighten, and where bounds cross, let the day lie anywhere between what the causes say.

        Returns the pairs that crossed. Afterwards no bound crosses another, and nothing is certain that a cause denies.
        """
        crossed = [pair for pair in map(self._uncross, _PAIRS) if pair]
        self.tighten()
        return crossed

    def bounds(self) -> tuple[Bounds, Bounds]:
        """Start and end as they stand."""
        se, sl, ee, el = (self.day(name) for name in NAMES)
        return Bounds(earliest=se, latest=sl), Bounds(earliest=ee, latest=el)

    def _uncross(self, names: tuple[BoundName, BoundName]) -> tuple[Limit, Limit] | None:
        low, high = self._at.get(names[0]), self._at.get(names[1])
        if low is None or high is None or low.day <= high.day:
            return None
        self._at[names[0]], self._at[names[1]] = high, low
        return low, high

    def _follow(self, name: BoundName, other: BoundName) -> None:
        limit, own = self._at.get(other), self._at.get(name)
        if limit and not (own and own.day == limit.day):
            self.narrow(name, limit.day, limit.causes)
