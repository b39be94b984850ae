"""Profiles gathered into people: the likeliest pair first, each merge weighed with all that is known by then."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..model.ident import make_id
from .evidence import compare
from .judgements import Groups, Judgement, Ruling
from .profile import Profile, union

Pairs = Callable[[Sequence[Profile]], Iterable[tuple[int, int]]]
Least = Callable[[Profile, Profile], float]


@dataclass(frozen=True, slots=True)
class Merge:
    """Two people found to be one. `left` and `right` are the ids that each had by itself; `judge` is empty for a score."""

    score: float
    reasons: tuple[str, ...]
    left: str
    right: str
    judge: str = ""


@dataclass(frozen=True, slots=True)
class Ties:
    """Judgements by statement: with whom it is one, from whom it is another."""

    same: dict[str, frozenset[str]]
    other: dict[str, frozenset[str]]
    judged: tuple[Judgement, ...] = ()

    @classmethod
    def of(cls, ruling: Ruling) -> Ties:
        """The judgements that hold."""
        return cls(_both_ways(ruling.same), _both_ways(ruling.different), ruling.same)

    def part(self, left: Profile, right: Profile) -> bool:
        """Whether someone judged that these are two people."""
        return bool(self.other) and any(
            not self.other.get(one, frozenset()).isdisjoint(right.statements) for one in left.statements
        )

    def bind(self, left: Profile, right: Profile) -> bool:
        """Whether someone judged that these are one person."""
        return bool(self.same) and any(
            not self.same.get(one, frozenset()).isdisjoint(right.statements) for one in left.statements
        )


def link(profiles: Sequence[Profile], ties: Ties) -> list[Profile]:
    """Unite the profiles that judgements say are one person; new profiles, sorted by anchor."""
    groups = Groups()
    home = {statement: profile.anchor for profile in profiles for statement in profile.statements}
    for judgement in ties.judged:
        if judgement.left in home and judgement.right in home:
            groups.join(home[judgement.left], home[judgement.right])
    united: dict[str, list[Profile]] = defaultdict(list)
    for profile in sorted(profiles, key=lambda one: one.anchor):
        united[groups.find(profile.anchor)].append(profile)
    return [union(united[anchor]) for anchor in sorted(united)]


def gather(profiles: Sequence[Profile], least: Least, ties: Ties, pairs: Pairs) -> tuple[list[Profile], list[Merge]]:
    """Merge profiles as long as two of them score at least what `least` asks of them. Changes the profiles given.

    After a merge the whole is compared again with everyone that either part could be, so a person's first post can
    speak against what the last post alone would suggest.
    """
    alive = dict(enumerate(profiles))
    near: dict[int, set[int]] = defaultdict(set)
    for i, j in pairs(profiles):
        near[i].add(j)
        near[j].add(i)
    heap = [entry for i in alive for j in near[i] if i < j for entry in _weighed(alive, i, j, least, ties)]
    heapq.heapify(heap)
    version = dict.fromkeys(alive, 0)
    merges: list[Merge] = []
    while heap:
        _, _, _, i, j, stamp = heapq.heappop(heap)
        if i not in alive or j not in alive or stamp != (version[i], version[j]):
            continue
        merges.append(_merge(alive, near, i, j))
        version[i] += 1
        for other in near[i]:
            low, high = min(i, other), max(i, other)
            for entry in _weighed(alive, low, high, least, ties):
                heapq.heappush(heap, (*entry[:-1], (version[low], version[high])))
    return [alive[index] for index in sorted(alive)], merges


_Entry = tuple[float, str, str, int, int, tuple[int, int]]


def _weighed(alive: dict[int, Profile], i: int, j: int, least: Least, ties: Ties) -> Iterator[_Entry]:
    if ties.part(alive[i], alive[j]):
        return
    comparison = compare(alive[i], alive[j])
    if comparison.verdict(least(alive[i], alive[j])) == "same":
        low, high = sorted((alive[i].anchor, alive[j].anchor))
        yield (-comparison.score, low, high, i, j, (0, 0))


def _merge(alive: dict[int, Profile], near: dict[int, set[int]], i: int, j: int) -> Merge:
    comparison = compare(alive[i], alive[j])
    low, high = sorted((alive[i].anchor, alive[j].anchor))
    alive[i].add(alive.pop(j))
    for other in near.pop(j):
        near[other].discard(j)
        if other != i:
            near[other].add(i)
            near[i].add(other)
    return Merge(comparison.score, comparison.reasons, make_id("Person", low), make_id("Person", high))


def _both_ways(judgements: Iterable[Judgement]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for judgement in judgements:
        found[judgement.left].add(judgement.right)
        found[judgement.right].add(judgement.left)
    return {one: frozenset(others) for one, others in found.items()}
