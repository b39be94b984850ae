"""Allen's relations against every pair of concrete holdings that bounds allow."""

import itertools
import random
from functools import cache

from cursus.model.entity import Bounds
from cursus.model.relations import relations

from .test_bounds import bounds

CLOSED = list(itertools.combinations_with_replacement(range(1, 5), 2))
SPACE = range(-3, 9)
Four = tuple[int | None, int | None, int | None, int | None]


def relation(s: int, e: int, other_s: int, other_e: int) -> str:
    """The relation of two concrete holdings, written out case by case."""
    if e < other_s:
        return "meets" if e + 1 == other_s else "before"
    if other_e < s:
        return "met_by" if other_e + 1 == s else "after"
    if (s, e) == (other_s, other_e):
        return "equals"
    if s == other_s:
        return "starts" if e < other_e else "started_by"
    if e == other_e:
        return "finishes" if s > other_s else "finished_by"
    if s > other_s:
        return "during" if e < other_e else "overlapped_by"
    return "contains" if e > other_e else "overlaps"


@cache
def lives(four: Four) -> list[tuple[int, int]]:
    se, sl, ee, el = four
    starts = range(SPACE[0] if se is None else se, (SPACE[-1] if sl is None else sl) + 1)
    ends = range(SPACE[0] if ee is None else ee, (SPACE[-1] if el is None else el) + 1)
    return [(s, e) for s in starts for e in ends if s <= e]


def check(one: Four, other: Four) -> None:
    expected = {relation(*a, *b) for a in lives(one) for b in lives(other)}
    found = relations(bounds(*one[:2]), bounds(*one[2:]), bounds(*other[:2]), bounds(*other[2:]))
    assert found == expected, (one, other)


def test_all_pairs_of_closed_bounds() -> None:
    holdings: list[Four] = [(*start, *end) for start in CLOSED for end in CLOSED]
    for one, other in itertools.product(holdings, repeat=2):
        check(one, other)


def test_pairs_with_open_bounds() -> None:
    chance = random.Random(20)
    days = [None, 1, 2, 3, 4]
    for _ in range(1500):
        one, other = (tuple(chance.choice(days) for _ in range(4)) for _ in range(2))
        check(one, other)  # type: ignore[arg-type]


def test_contradictory_bounds_have_no_relation() -> None:
    assert relations(bounds(4, 2), Bounds(), Bounds(), Bounds()) == frozenset()


def test_certain_relation_stands_alone() -> None:
    one, other = (bounds(1, 2), bounds(3, 3)), (bounds(6, 6), Bounds())
    assert relations(*one, *other) == {"before"}
    assert relations(*other, *one) == {"after"}
