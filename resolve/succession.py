"""Stints that cannot overlap put in order, and what one says about the bounds of the next."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from operator import attrgetter

from ..model.entity import BoundName, Rule
from .limits import Cause
from .stints import Stint

_ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Seated:
    """A stint with its bounds as they stand, open ones at the ends of the calendar.

    It began from `opened` to `begun` and ended from `held` to `closed`.
    """

    stint: Stint
    opened: dt.date
    begun: dt.date
    held: dt.date
    closed: dt.date


def order_stints(stints: Sequence[Stint]) -> None:
    """Narrow the bounds of stints of which no two overlap by more than one day.

    Where P must come before Q, P ends by the day on which Q had begun, and Q begins not before the day to which P
    held on. Repeated until nothing moves, for a bound that moved may put more stints in order.
    """
    dated = [one for one in stints if one.items]
    for _ in range(_ROUNDS if len(dated) > 1 else 0):
        seated = [_seated(one) for one in dated]
        moved = [*_begin_after_others(seated), *_end_before_others(seated)]
        for stint in dated:
            stint.limits.tighten()
        if not any(moved):
            return


def overlapping(stints: Sequence[Stint]) -> Iterator[tuple[Stint, Stint]]:
    """Pairs of stints that overlap by more than a day of handover, wherever their open days lie."""
    seated = sorted((_seated(one) for one in stints if one.items), key=lambda one: (one.begun, one.stint.anchor))
    for place, one in enumerate(seated):
        for other in islice(seated, place + 1, None):
            if other.begun >= one.held:
                break
            if not _can_precede(other, one):
                yield one.stint, other.stint


def _begin_after_others(seated: Sequence[Seated]) -> Iterator[bool]:
    """Start each after the last day known of those that precede it; whether a bound moved, one by one."""
    by_held = sorted(seated, key=lambda one: one.held)
    days = [one.held for one in by_held]
    for one in seated:
        before = reversed(by_held[bisect_left(days, one.opened) : bisect_right(days, one.begun)])
        found = _first_alike((other for other in before if _precedes(other, one)), attrgetter("held"))
        if found and found[0].held > dt.date.min:
            yield _hand_on(one, "start.earliest", found, "end.earliest")


def _end_before_others(seated: Sequence[Seated]) -> Iterator[bool]:
    """End each by the day on which the first of those that follow had begun; whether a bound moved, one by one."""
    by_begun = sorted(seated, key=lambda one: one.begun)
    days = [one.begun for one in by_begun]
    for one in seated:
        after = by_begun[bisect_left(days, one.held) : bisect_right(days, one.closed)]
        found = _first_alike((other for other in after if _precedes(one, other)), attrgetter("begun"))
        if found:
            yield _hand_on(one, "end.latest", found, "start.latest")


def _first_alike(seated: Iterable[Seated], day_of: Callable[[Seated], dt.date]) -> list[Seated]:
    """The first, and those that follow it with the same day."""
    return list(next((group for _, group in groupby(seated, key=day_of)), ()))


def _hand_on(one: Seated, name: BoundName, others: Iterable[Seated], of: BoundName) -> bool:
    """Let others, who have the bound `of` on the same day, set a bound of one; whether it moved."""
    limits = [(other.stint, limit) for other in others if (limit := other.stint.limits[of]) is not None]
    causes = {Cause(_rule(one.stint, other), cause.statement) for other, limit in limits for cause in limit.causes}
    return one.stint.limits.narrow(name, limits[0][1].day, causes)


def _rule(stint: Stint, other: Stint) -> Rule:
    same = stint.person == other.person and stint.post == other.post
    return "continuity" if same else "successor"


def _precedes(one: Seated, other: Seated) -> bool:
    """Whether, of two stints that overlap by at most a day, `one` must come first.

    Where both orders are open, who certainly began or ended first comes first, so on the day of an election the one
    elected comes after the one who sat there.
    """
    if one is other or not _can_precede(one, other):
        return False
    return not _can_precede(other, one) or (_leans(one, other) and not _leans(other, one))


def _can_precede(one: Seated, other: Seated) -> bool:
    return one.held <= other.begun


def _leans(one: Seated, other: Seated) -> bool:
    return one.begun <= other.opened or one.closed <= other.held


def _seated(stint: Stint) -> Seated:
    start, end = stint.limits.bounds()
    return Seated(
        stint,
        start.earliest or dt.date.min,
        start.latest or dt.date.max,
        end.earliest or dt.date.min,
        end.latest or dt.date.max,
    )
