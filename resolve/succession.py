"""Stints that cannot overlap put in order, and what one says about the bounds of the next."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from ..model.entity import BoundName, Rule
from .limits import Cause, Limit
from .stints import Stint

_ROUNDS = 10

Move = tuple[Stint, BoundName, dt.date, list[Cause]]


def order_stints(stints: Sequence[Stint]) -> None:
    """Narrow the bounds of stints of which no two overlap by more than one day.

    Where P must come before Q, P ends by the day on which Q had begun, and Q begins not before the day to which P
    held on. Repeated until nothing moves, for a bound that moved may put more stints in order.
    """
    dated = [one for one in stints if _begun(one)]
    for _ in range(_ROUNDS if len(dated) > 1 else 0):
        moves = list(_moves(dated))
        moved = [stint.limits.narrow(name, day, causes) for stint, name, day, causes in moves]
        for stint in dated:
            stint.limits.tighten()
        if not any(moved):
            return


def precedes(one: Stint, other: Stint) -> bool:
    """Whether, of two stints that overlap by at most a day, `one` must come first.

    Where both orders are open, who certainly began or ended first comes first, so on the day of an election the one
    elected comes after the one who sat there.
    """
    if not _can_precede(one, other):
        return False
    return not _can_precede(other, one) or (_leans(one, other) and not _leans(other, one))


def overlapping(stints: Sequence[Stint]) -> Iterator[tuple[Stint, Stint]]:
    """Pairs of stints that overlap by more than a day of handover, wherever their open days lie."""
    known = sorted(
        (one for one in stints if _begun(one) and _held(one)), key=lambda one: (_key(_begun(one)), one.anchor)
    )
    for place, stint in enumerate(known):
        for other in islice(known, place + 1, None):
            if _can_precede(stint, other):
                break
            if not _can_precede(other, stint):
                yield stint, other


def _moves(stints: Sequence[Stint]) -> Iterator[Move]:
    by_held = sorted((one for one in stints if _held(one)), key=lambda one: _key(_held(one)))
    by_begun = sorted(stints, key=lambda one: _key(_begun(one)))
    helds = [_key(_held(one)) for one in by_held]
    beguns = [_key(_begun(one)) for one in by_begun]
    for stint in stints:
        latest = bisect_right(helds, _key(_begun(stint)))
        before = (by_held[place] for place in range(latest - 1, -1, -1))
        yield from _follow(stint, "start.earliest", "end.earliest", (one for one in before if precedes(one, stint)))
        earliest = bisect_left(beguns, _key(_held(stint)))
        after = (by_begun[place] for place in range(earliest, len(by_begun)))
        yield from _follow(stint, "end.latest", "start.latest", (one for one in after if precedes(stint, one)))


def _follow(stint: Stint, name: BoundName, of: BoundName, neighbours: Iterable[Stint]) -> Iterator[Move]:
    """Take over the bound of the nearest neighbours, all those whose bound is the same day."""
    day: dt.date | None = None
    for other in neighbours:
        limit = other.limits[of]
        if other is stint or limit is None:
            continue
        if day is not None and limit.day != day:
            return
        day = limit.day
        yield stint, name, day, _handed(stint, other, limit)


def _handed(stint: Stint, other: Stint, limit: Limit) -> list[Cause]:
    own = (stint.person, stint.post) == (other.person, other.post)
    rule: Rule = "continuity" if own else "successor"
    return [Cause(rule, cause.statement) for cause in limit.causes]


def _can_precede(one: Stint, other: Stint) -> bool:
    held, begun = _held(one), _begun(other)
    return held is None or begun is None or held <= begun


def _leans(one: Stint, other: Stint) -> bool:
    return _not_after(one, "start.latest", other, "start.earliest") or _not_after(
        one, "end.latest", other, "end.earliest"
    )


def _not_after(one: Stint, name: BoundName, other: Stint, of: BoundName) -> bool:
    day, limit = one.limits.day(name), other.limits.day(of)
    return day is not None and limit is not None and day <= limit


def _begun(stint: Stint) -> dt.date | None:
    return stint.limits.day("start.latest")


def _held(stint: Stint) -> dt.date | None:
    return stint.limits.day("end.earliest")


def _key(day: dt.date | None) -> dt.date:
    return day or dt.date.min
