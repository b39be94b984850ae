"""Contradictions within one post, as data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..model.entity import Bounds, Conflict
from ..model.ident import make_id
from .limits import Limit
from .stints import Interruption, Stint
from .succession import overlapping


@dataclass(frozen=True, slots=True)
class Crossing:
    """A stint of which one cause says not before a day and another not after an earlier day."""

    stint: Stint
    low: Limit
    high: Limit


def conflicts_of(
    post: str, stints: Sequence[Stint], crossings: Iterable[Crossing], interruptions: Iterable[Interruption]
) -> list[Conflict]:
    """All contradictions about a post, each once, in a fixed order. `stints`: those of its one seat."""
    found = {_order(post, one) for one in crossings if one.stint.post == post}
    found |= {_two_holders(post, *pair) for pair in overlapping(stints) if _counts(post, *pair)}
    found |= {_interrupted(post, one) for one in interruptions if post in _posts(post, one)}
    return sorted(found, key=lambda one: (one.date.earliest or dt.date.min, one.kind, one.statements, one.tenures))


def _counts(post: str, one: Stint, other: Stint) -> bool:
    return one.person != other.person and post in (one.post, other.post)


def _order(post: str, crossing: Crossing) -> Conflict:
    causes = crossing.low.causes | crossing.high.causes
    return Conflict(
        kind="impossible",
        post=post,
        persons=(crossing.stint.person,),
        tenures=(make_id("Tenure", crossing.stint.anchor),),
        statements=_sorted(cause.statement for cause in causes),
        date=Bounds(earliest=crossing.high.day, latest=crossing.low.day),
    )


def _two_holders(post: str, one: Stint, other: Stint) -> Conflict:
    limits = [limit for stint in (one, other) for limit in (stint.limits["start.latest"], stint.limits["end.earliest"])]
    causes = [cause for limit in limits if limit for cause in limit.causes]
    begun = [day for stint in (one, other) if (day := stint.limits.day("start.latest"))]
    held = [day for stint in (one, other) if (day := stint.limits.day("end.earliest"))]
    return Conflict(
        kind="shared_seat",
        post=post,
        persons=_sorted((one.person, other.person)),
        tenures=_sorted(make_id("Tenure", stint.anchor) for stint in (one, other)),
        statements=_sorted(cause.statement for cause in causes),
        date=Bounds(earliest=min(max(begun), min(held)), latest=max(max(begun), min(held))),
    )


def _interrupted(post: str, found: Interruption) -> Conflict:
    items = (found.before, found.other, found.after)
    return Conflict(
        kind="interrupted",
        post=post,
        persons=_sorted(item.holding.person for item in items),
        statements=_sorted(item.holding.statement for item in items),
        date=Bounds(earliest=found.before.first, latest=found.after.last),
    )


def _posts(post: str, found: Interruption) -> set[str]:
    return {item.holding.post or post for item in (found.before, found.other, found.after)}


def _sorted(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values)))
