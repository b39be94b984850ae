"""Everyone attested in one seat, in order of time."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable

from .rules import Attestation


class Holders:
    """Answers whether somebody else is attested in the seat between two days, in logarithmic time."""

    __slots__ = ("_best", "_firsts")

    def __init__(self, items: Iterable[Attestation]) -> None:
        attested = sorted((one for one in items if one.still is not None), key=lambda one: one.order)
        self._firsts = [one.first for one in attested]
        self._best = _soonest(attested)

    def between(self, after: dt.date, before: dt.date, person: str) -> Attestation | None:
        """The one attested soonest, wholly after one day and wholly before another, who is not that person."""
        best = self._best[bisect_right(self._firsts, after)]
        found = next((one for one in best if one.holding.person != person), None)
        return found if found and found.last < before else None


def _soonest(attested: list[Attestation]) -> list[tuple[Attestation, ...]]:
    """For each place in the list: of all from there on, the one over soonest, and the soonest of anyone else."""
    best: list[tuple[Attestation, ...]] = [()]
    for one in reversed(attested):
        ranked = sorted((one, *best[-1]), key=lambda each: (each.last, each.first, each.holding.statement))
        other = next((each for each in ranked if each.holding.person != ranked[0].holding.person), None)
        best.append((ranked[0], other) if other else (ranked[0],))
    best.reverse()
    return best
