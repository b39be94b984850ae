"""Allen's relations between two holdings whose days are known within bounds: the set of those that can be.

Days are whole, so a holding that ends on one day `meets` another that starts on the next; two that share only the
day of handover overlap on it.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .bounds import consistent, tightened
from .entity import Bounds

Relation = Literal[
    "before", "meets", "overlaps", "starts", "during", "finishes", "equals",
    "finished_by", "contains", "started_by", "overlapped_by", "met_by", "after",
]  # fmt: skip

# The order of the four ends: s and e are the first day and the day after the last day of the first holding, S and E of
# the second. Groups apart by spaces follow each other, letters in one group are the same day.
_ORDERS: dict[Relation, str] = {
    "before": "s e S E", "meets": "s eS E", "overlaps": "s S e E", "starts": "sS e E", "during": "S s e E",
    "finishes": "S s eE", "equals": "sS eE", "finished_by": "s S eE", "contains": "s S E e", "started_by": "sS E e",
    "overlapped_by": "S s E e", "met_by": "S sE e", "after": "S E s e",
}  # fmt: skip

_RANGE = dict[str, tuple[int, int]]


def relations(start: Bounds, end: Bounds, other_start: Bounds, other_end: Bounds) -> frozenset[Relation]:
    """Every relation that the first holding can have to the second; one alone is certain.

    Empty when the bounds of either contradict each other.
    """
    if not (consistent(start, end) and consistent(other_start, other_end)):
        return frozenset()
    ranges = {**_ranges("se", start, end), **_ranges("SE", other_start, other_end)}
    return frozenset(name for name, order in _ORDERS.items() if _possible(order.split(), ranges))


def _ranges(letters: str, start: Bounds, end: Bounds) -> _RANGE:
    start, end = tightened(start, end)
    return {letters[0]: _ordinals(start, 0), letters[1]: _ordinals(end, 1)}


def _ordinals(bounds: Bounds, shift: int) -> tuple[int, int]:
    earliest, latest = bounds.earliest or dt.date.min, bounds.latest or dt.date.max
    return earliest.toordinal() + shift, latest.toordinal() + shift


def _possible(groups: list[str], ranges: _RANGE) -> bool:
    """Whether days within the ranges follow each other in that order: each group takes its first free day."""
    day = 0
    for group in groups:
        day = max(day + 1, *(ranges[letter][0] for letter in group))
        if day > min(ranges[letter][1] for letter in group):
            return False
    return True
