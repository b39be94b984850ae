"""What one statement says about the bounds of a tenure: the rules that need no other statement."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from ..model.dates import When
from ..model.entity import BoundName, Rule
from .inputs import ResolvedHolding

Reading = tuple[BoundName, dt.date]

CHOICES = frozenset({"elected", "appointed"})
REMOVALS = frozenset({"removed", "resigned"})

# On one day: who is removed goes first, who is chosen comes last.
_RANKS = {"removed": 0, "resigned": 0, "elected": 2, "appointed": 2}


@dataclass(frozen=True, slots=True)
class Attestation:
    """A dated holding and the days that matter for putting holdings together.

    The post was held on some day not after `by` and on some day not before `still` (None: `former` does not say), all
    between `first` and `last`. `over`: by that day it had ended, if the statement says so.
    """

    holding: ResolvedHolding
    when: When
    by: dt.date
    still: dt.date | None
    over: dt.date | None

    @property
    def first(self) -> dt.date:
        """The first day that is spoken of."""
        return self.when.first

    @property
    def last(self) -> dt.date:
        """The last day that is spoken of."""
        return self.when.last

    @property
    def choice(self) -> bool:
        """Whether somebody was elected or appointed."""
        return self.holding.basis in CHOICES

    @property
    def removal(self) -> bool:
        """Whether somebody was removed or resigned."""
        return self.holding.basis in REMOVALS

    @property
    def order(self) -> tuple[dt.date, int, dt.date, str]:
        """Sort key: by day, removals before titles before elections."""
        return self.first, _RANKS.get(self.holding.basis, 1), self.last, self.holding.statement


def attest(holding: ResolvedHolding) -> Attestation | None:
    """Read the days of a holding; None when it is undated or only a nomination."""
    when = holding.when
    if when is None or holding.basis == "nominated":
        return None
    starts, ends = when.starts, when.ends
    begin, finish = starts or ends, ends or starts
    assert begin and finish
    if holding.basis in CHOICES or holding.basis in REMOVALS:  # on one day of the interval
        begin = finish = (begin[0], finish[1])
    still = finish[0]
    if ends is None and holding.written:
        still = max(still, holding.written.first)
    if holding.basis == "former":
        return Attestation(holding, when, begin[1], None, begin[1])
    return Attestation(holding, when, begin[1], still, _over(holding, finish[1], lasting=ends is None))


def readings(item: Attestation, *, fresh: bool, dated: bool) -> Iterator[Reading]:
    """The bounds that a holding sets by itself.

    `fresh`: a choice begins the tenure and does not confirm it; `dated`: then its day is the day of the start.
    """
    holding = item.holding
    yield "start.latest", item.by
    if item.still is not None:
        yield "end.earliest", item.still
    if item.over is not None:
        yield "end.latest", item.over
    if item.choice and fresh and dated:
        yield "start.earliest", item.first
    if holding.basis == "term" and item.when.starts:
        yield "start.earliest", item.when.starts[0]


def rule_of(holding: ResolvedHolding) -> Rule | None:
    """The name of the rule that reads this holding; None for a nomination, which makes no tenure."""
    if holding.basis == "nominated":
        return None
    return "then" if holding.then and holding.basis == "stated" else holding.basis


def ends_tenure(holding: ResolvedHolding) -> bool:
    """Whether the statement says that the holding was over when it was written, on whatever day."""
    return holding.then or holding.basis in REMOVALS or holding.basis == "former"


def _over(holding: ResolvedHolding, finish: dt.date, *, lasting: bool) -> dt.date | None:
    """The day by which the post was no longer held, as far as this statement alone says."""
    days = list[dt.date]()
    if holding.basis in REMOVALS or (holding.basis == "term" and holding.when and holding.when.lasting and not lasting):
        days.append(finish)
    if holding.then and holding.written:
        days.append(holding.written.last)
    return min(days, default=None)
