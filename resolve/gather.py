"""Profiles gathered into people: the likeliest pair first, each merge weighed with all that is known by then."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..model.ident import make_id
from .evidence import Comparison, compare
from .judgements import Groups, Judgement, Ruling
from .profile import Profile, union

Pairs = Callable[[Sequence[Profile]], Iterable[tuple[int, int]]]
Least = Callable[[Profile, Profile], float]


@dataclass(frozen=True, slots=True)
class Merge:
    """Two people found to be one. `left` and `right` are the ids that each had by itself.

    `judge`: who judged so, and then the score is 0; empty where the score decided.
    """

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

    After a merge the whole counts, so a person's first post can speak against what the last post alone would suggest.
    """
    gathering = _Gathering(profiles, least, ties)
    for i, j in sorted(pairs(profiles)):
        gathering.near[i].add(j)
        gathering.near[j].add(i)
        gathering.weigh(i, j)
    merges = list(gathering.run())
    return [gathering.alive[index] for index in sorted(gathering.alive)], merges


class _Gathering:
    """Profiles by index, who is near whom, and a heap of pairs that scored enough when they were last compared.

    A pair whose profiles have grown since is compared again when its turn comes, and put back if it scores less.
    """

    def __init__(self, profiles: Sequence[Profile], least: Least, ties: Ties) -> None:
        self.alive = dict(enumerate(profiles))
        self.near: dict[int, set[int]] = defaultdict(set)
        self._least, self._ties = least, ties
        self._heap: list[tuple[float, str, str, int, int]] = []
        self._waiting: set[tuple[int, int]] = set()
        self._home = list(range(len(profiles)))

    def weigh(self, i: int, j: int) -> None:
        """Compare two profiles and put them on the heap if they score enough."""
        comparison = self._compared(i, j)
        if comparison is not None:
            self._push(i, j, comparison.score)

    def run(self) -> Iterator[Merge]:
        """Merge the best pair until none is left."""
        while self._heap:
            score, _, _, i, j = heapq.heappop(self._heap)
            i, j = sorted((self._find(i), self._find(j)))
            if i == j or (i, j) not in self._waiting:
                continue
            self._waiting.discard((i, j))
            comparison = self._compared(i, j)
            if comparison is None:
                continue
            if comparison.score < -score:
                self._push(i, j, comparison.score)
                continue
            anchors = sorted((self.alive[i].anchor, self.alive[j].anchor))
            self._unite(i, j)
            low, high = (make_id("Person", anchor) for anchor in anchors)
            yield Merge(comparison.score, comparison.reasons, low, high)

    def _compared(self, i: int, j: int) -> Comparison | None:
        left, right = self.alive[i], self.alive[j]
        if self._ties.part(left, right):
            return None
        comparison = compare(left, right)
        return comparison if comparison.verdict(self._least(left, right)) == "same" else None

    def _push(self, i: int, j: int, score: float) -> None:
        i, j = min(i, j), max(i, j)
        low, high = sorted((self.alive[i].anchor, self.alive[j].anchor))
        self._waiting.add((i, j))
        heapq.heappush(self._heap, (-score, low, high, i, j))

    def _unite(self, i: int, j: int) -> None:
        """Let `j` go up in `i`; pairs that did not score enough before are compared again."""
        self.alive[i].add(self.alive.pop(j))
        self._home[j] = i
        for other in sorted(self.near.pop(j)):
            self.near[other].discard(j)
            if other != i:
                self.near[other].add(i)
                self.near[i].add(other)
                if (min(j, other), max(j, other)) in self._waiting:
                    self._waiting.add((min(i, other), max(i, other)))
        for other in sorted(self.near[i]):
            if (min(i, other), max(i, other)) not in self._waiting:
                self.weigh(i, other)

    def _find(self, index: int) -> int:
        while self._home[index] != index:
            index = self._home[index]
        return index


def _both_ways(judgements: Iterable[Judgement]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for judgement in judgements:
        found[judgement.left].add(judgement.right)
        found[judgement.right].add(judgement.left)
    return {one: frozenset(others) for one, others in found.items()}
