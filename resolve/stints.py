"""Statements about one person and post put together into stints: continuity, and what breaks it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from ..model.dates import Days, shift_years
from ..model.entity import BoundName
from .holders import Holders
from .inputs import ResolvedHolding
from .limits import Limits
from .rules import Attestation


@dataclass(slots=True)
class Stint:
    """A person's continuous holding in the making.

    `by`: it had begun on that day; `still`: it had not ended before that day; `over`: it had ended by that day.
    `fresh`: the elections and appointments that began it; `renewed`: the terms that went on from one before, whose end,
    told by a statement of `lapsed`, was none of the stint; `undated` statements support it and set nothing; `sole`: its
    person has no other stint in the post, so that they are certainly about this one. `line`: what names a stint of
    which no statement speaks, only one about the same holding under the body's former name.
    """

    person: str
    post: str
    items: list[Attestation] = field(default_factory=list[Attestation])
    undated: list[ResolvedHolding] = field(default_factory=list[ResolvedHolding])
    fresh: set[str] = field(default_factory=set[str])
    renewed: list[Attestation] = field(default_factory=list[Attestation])
    lapsed: set[str] = field(default_factory=set[str])
    sole: bool = True
    line: str = ""
    by: dt.date = dt.date.max
    still: dt.date | None = None
    over: dt.date | None = None
    limits: Limits = field(default_factory=Limits)

    @property
    def anchor(self) -> str:
        """The smallest id of its statements, whatever their order; of those that are certainly its own."""
        own = self.holdings if self.sole else [item.holding for item in self.items]
        return min((one.statement for one in own), default=self.line)

    @property
    def holdings(self) -> list[ResolvedHolding]:
        """All its holdings, in order of time, undated ones last."""
        return [*(item.holding for item in self.items), *sorted(self.undated, key=lambda one: one.statement)]

    def add(self, item: Attestation) -> None:
        """Take in the next statement in order of time."""
        if item.choice and not self.by < item.first:
            self.fresh.add(item.holding.statement)
        if self._renews(item):
            self.renewed.append(item)
            self.lapsed |= {one.holding.statement for one in self.items if one.holding.basis == "term"}
            self.over = None
        self.items.append(item)
        self.by = min(self.by, item.by)
        if item.still is not None:
            self.still = max(self.still or item.still, item.still)
        if item.over is not None:
            self.over = min(self.over or item.over, item.over)

    def sets(self, item: Attestation, bound: BoundName) -> bool:
        """Whether a bound that a statement sets by itself is one of the stint: not where a term went on into the next."""
        if item.holding.basis != "term" or bound not in ("start.earliest", "end.latest"):
            return True
        if bound == "end.latest":
            return item.holding.statement not in self.lapsed
        return not any(_meet(one.when.starts, item.when.starts) for one in self.renewed)

    def _renews(self, item: Attestation) -> bool:
        """Whether a term begins when one told before ends."""
        if item.holding.basis != "term" or item.first <= self.by:
            return False
        return any(one.holding.basis == "term" and _meet(one.when.ends, item.when.starts) for one in self.items)


@dataclass(frozen=True, slots=True)
class Interruption:
    """Somebody else attested in one seat between two attestations of a person, with no change on record."""

    before: Attestation
    other: Attestation
    after: Attestation


@dataclass(frozen=True, slots=True)
class Breaks:
    """What parts two stints of a person in a post.

    `gap`: years; `holders`: everyone attested in the seat if it is one seat, else None; `excluded`: given a person, a
    day by which the tenure had begun and a day on which the post is held (again), whether a slate or an ending
    between them put that person out; the flag says that the later day is that of an election.
    """

    gap: float
    holders: Holders | None
    excluded: Callable[[str, dt.date, dt.date, bool], bool]


def split(
    person: str, post: str, items: Iterable[Attestation], breaks: Breaks
) -> tuple[list[Stint], list[Interruption]]:
    """Put the statements about one person and post into stints, in order of time."""
    stints, interruptions = list[Stint](), list[Interruption]()
    for item in sorted(items, key=lambda one: one.order):
        if not stints or _parted(stints[-1], item, breaks):
            stints.append(Stint(person, post))
        elif (other := _between(stints[-1], item, breaks)) is not None:
            interruptions += _unexplained(stints[-1], other, item)
            stints.append(Stint(person, post))
        stints[-1].add(item)
    return stints, interruptions


def place_undated(stints: list[Stint], undated: Sequence[ResolvedHolding], person: str, post: str) -> None:
    """Let undated statements support the stints there are, or make one stint of their own without any bound."""
    if undated and not stints:
        stints.append(Stint(person, post))
    for stint in stints:
        stint.undated.extend(undated)
        stint.sole = len(stints) == 1


def _meet(one: Days | None, other: Days | None) -> bool:
    """Whether both are known and may be one day."""
    return one is not None and other is not None and one[0] <= other[1] and other[0] <= one[1]


def _parted(stint: Stint, item: Attestation, breaks: Breaks) -> bool:
    if item.holding.basis == "former":
        return False
    if stint.still is not None and item.first > shift_years(stint.still, breaks.gap):
        return True
    if item.removal:  # late notice of an end that something else shows too: a contradiction perhaps, no second stint
        return False
    if stint.over is not None and (stint.over < item.first or (item.choice and stint.over == item.first)):
        return True
    return breaks.excluded(stint.person, stint.by, item.first, item.choice)


def _between(stint: Stint, item: Attestation, breaks: Breaks) -> Attestation | None:
    if breaks.holders is None or item.removal or item.holding.basis == "former":
        return None
    known = max(stint.by, stint.still or stint.by)
    return breaks.holders.between(known, item.first, stint.person)


def _unexplained(stint: Stint, other: Attestation, item: Attestation) -> list[Interruption]:
    explained = item.choice or other.choice or stint.over is not None
    return [] if explained else [Interruption(stint.items[-1], other, item)]
