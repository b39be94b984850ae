"""How strongly two profiles look like one person: a score with its parts and reasons.

A score is the logarithm to base 10 of odds, were all reasons independent: 2 means a hundred to one that they are one
person; `probability` is what was measured for it. It begins with how
unlikely it is to meet another person of that name among as many people as the closest tie of the two names (holders
of one post, leaders of one body, officials of one city, everybody), and loses for what one person hardly does.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from itertools import product
from typing import Literal

from .profile import Profile, Stint
from .rarity import chance_of
from .similar import name_likeness

Verdict = Literal["same", "different", "undecided"]

CERTAIN, DOUBTFUL = 2.0, -0.5
"""Scores from which two profiles are one person, and from which they may be."""
MISREAD = -2.5
"""A name printed in two look-alike forms: how often readers err."""
LEAN, SLOPE = 0.9, 0.35
"""What makes odds of a score, for bearers of like names: its reasons lean on each other, so that it says too much both
ways. Fitted by `bench/names.py --fit` on worlds of other seeds than those measured."""
RAREST = 7.0
DOCUMENT = 300
"""People in one document, among whom its author tells namesakes apart."""
_BODY, _PLACE, _REGION, _ANYWHERE, _ELSEWHERE = 30, 3_000, 10_000, 100_000, 1_000_000


@dataclass(frozen=True, slots=True)
class Part:
    """One reason and what it adds to the score."""

    reason: str
    points: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two profiles compared.

    `barred`: whatever the score, the sources say that they are two. `open`: whatever the score, only a person can
    say that they are one (two spellings without a post in common).
    """

    parts: tuple[Part, ...]
    barred: bool = False
    open: bool = False

    @property
    def score(self) -> float:
        """Sum of the parts."""
        return round(sum(part.points for part in self.parts), 3)

    @property
    def probability(self) -> float:
        """How often two of that score are one person, as measured."""
        odds = LEAN + SLOPE * max(-300.0, min(300.0, self.score))
        return 0.0 if self.barred else 1 / (1 + 10**-odds)

    def verdict(self, least: float = CERTAIN) -> Verdict:
        """What follows when odds of at least 10 to the power of `least` are asked for."""
        if self.barred or self.score < DOUBTFUL:
            return "different"
        return "same" if self.score >= least and not self.open else "undecided"

    @property
    def reasons(self) -> tuple[str, ...]:
        """The parts in words, the weightiest first."""
        ranked = sorted(self.parts, key=lambda part: (-abs(part.points), part.reason))
        return tuple(f"{part.reason} ({part.points:+.1f})" for part in ranked)


_BARRED_NAME = Comparison((Part("names differ", -9.0),), barred=True)


def compare(left: Profile, right: Profile) -> Comparison:
    """Compare two profiles. Symmetric; looks at nothing but the two."""
    likeness = max(name_likeness(a, b) for a, b in product(left.names, right.names))
    if likeness == 0:
        return _BARRED_NAME
    same = not left.names.keys().isdisjoint(right.names)
    barred = _marks_disagree(left, right) or _met(left, right)
    together = same and not left.documents.isdisjoint(right.documents)
    parts = [*_name_parts(left, right, likeness, same=same), *_tie_parts(left, right, together=together)]
    parts += _clash_parts(left, right, together=together)
    return Comparison(tuple(parts), barred, open=not same and not _share_post(left, right))


def _name_parts(left: Profile, right: Profile, likeness: float, *, same: bool) -> list[Part]:
    names = sorted(left.names.keys() & right.names.keys() if same else left.names.keys() | right.names.keys())
    rarities = [min(RAREST, -math.log10(chance_of(name))) for name in names]
    rarity = min(rarities) if same else max(rarities)  # the rarer form is the less likely to be somebody else's name
    parts = [Part(f"the name {'/'.join(names)} is borne by one in {10**rarity:,.0f}", rarity)]
    if not same:
        parts.append(Part(f"one character looks {likeness:.2f} like the other", MISREAD + 2 * (likeness - 0.85)))
    return parts


def _tie_parts(left: Profile, right: Profile, *, together: bool) -> list[Part]:
    """The closest tie between the posts of the two, and further ones."""
    ties = sorted(
        (tie(a, b) for a, b in product(left.stints.values(), right.stints.values())),
        key=lambda part: (-part.points, part.reason),
    )
    best = ties[0] if ties else Part("no posts to compare", -math.log10(_ELSEWHERE) - 1)
    if together:
        best = max(best, Part("named in one document", -math.log10(DOCUMENT)), key=lambda part: part.points)
    more = len(left.roots & right.roots) - 1
    return [best] + ([Part(f"{more} more bodies in common", min(2.0, float(more)))] if more > 0 else [])


def tie(a: Stint, b: Stint) -> Part:
    """How few people the tie of two posts leaves to mistake one person for, less what time takes off."""
    gap = _years_between(a, b)
    if a.body == b.body and a.role == b.role:
        return Part(f"both {a.body}{a.role}", -math.log10(a.people) - _wear(gap))
    if a.root == b.root:
        return Part(f"both at {a.root}", -math.log10(max(_BODY, a.people, b.people)) - _wear(gap))
    if a.place and a.place == b.place:
        return Part(f"both in {''.join(a.place)}", -math.log10(_PLACE) - 0.5 - _wear(gap))
    if a.place and b.place and a.place[0] == b.place[0]:
        return Part(f"both in {a.place[0]}", -math.log10(_REGION) - 0.5 - _wear(gap))
    if not a.place or not b.place or "全国" in (a.place[0], b.place[0]):
        return Part("at bodies of which no tie is known", -math.log10(_ANYWHERE) - 1.5 - _wear(gap))
    return Part(
        "one in {}, the other in {}".format(*sorted((a.place[0], b.place[0]))),
        -math.log10(_ELSEWHERE) - 1.2 - _wear(gap),
    )


def _wear(years: float) -> float:
    """What the years between two attestations take off: little within a term or two, all of it after a working life."""
    steps = ((2, 0.0), (5, 0.2), (10, 0.5), (20, 1.2), (40, 3.0))
    return next((loss for limit, loss in steps if years <= limit), 7.0)


def _years_between(a: Stint, b: Stint) -> float:
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return 3.0
    days = max((b.first - a.last).days, (a.first - b.last).days, 0)
    return days / 365.25


def _share_post(left: Profile, right: Profile) -> bool:
    return any(
        (stint := right.stints.get(key)) is not None and _years_between(mine, stint) <= 10
        for key, mine in left.stints.items()
    )


def _met(left: Profile, right: Profile) -> bool:
    """Whether both were at one event, each under a name of his or her own."""
    if len(left.names.keys() | right.names.keys()) == 1:
        return False
    there: dict[tuple[str, str], set[str]] = {}
    for document, event, name in right.events:
        there.setdefault((document, event), set()).add(name)
    return any(
        (document, event) in there and name not in there[document, event] for document, event, name in left.events
    )


def _marks_disagree(left: Profile, right: Profile) -> bool:
    if {"男", "女"} <= left.marks | right.marks:
        return True
    peoples = [{mark for mark in profile.marks if mark.endswith("族")} for profile in (left, right)]
    return bool(peoples[0] and peoples[1] and not peoples[0] & peoples[1]) or bool(
        left.born and right.born and min(abs(a - b) for a, b in product(left.born, right.born)) > 1
    )


def _clash_parts(left: Profile, right: Profile, *, together: bool) -> list[Part]:
    """What one person hardly does: full posts at unrelated bodies, at one time, without a word on the change."""
    known = left.joined | right.joined
    apart = [
        (a, b)
        for a, b in product(left.stints.values(), right.stints.values())
        if a.root not in right.roots and b.root not in left.roots and frozenset((a.root, b.root)) not in known
    ]
    if not apart or any(_moved(a, b, right.first) or _moved(b, a, left.first) for a, b in apart):
        return []
    shared = bool(left.roots & right.roots)
    parts = (
        [worst]
        if (worst := min((_clash(a, b) for a, b in apart), key=lambda part: (part.points, part.reason))).points
        else []
    )
    if together and not shared:
        parts.append(max((_strangeness(a, b) for a, b in apart), key=lambda part: (part.points, part.reason)))
        if (more := len(left.documents & right.documents) - 1) > 0:
            parts.append(Part(f"{more} more documents give both without a tie", -min(4.0, float(more))))
        if len({"女" in left.marks, "女" in right.marks}) == 2:
            parts.append(Part("only one of the two is marked 女", -1.3))
    return parts


def _moved(old: Stint, new: Stint, arrival: dt.date) -> bool:
    """Whether the statements show one post left by the time of the other, or one who came new to the other later.

    `arrival`: the first day on which the holder of the new post is seen in any post.
    """
    if old.former != new.former:
        return old.former
    if old.last is None or new.first is None or old.former:
        return False
    left = old.closed and not new.closed and new.first >= old.last
    return left or (new.opened and not old.opened and old.first is not None and arrival >= old.first)


def _clash(a: Stint, b: Stint) -> Part:
    """Two posts at one time."""
    if a.side or b.side or _concurrent(a, b) or a.first is None or a.last is None or b.first is None or b.last is None:
        return Part("posts that go together", 0.0)
    what = (
        f"{a.body}{a.role} and {b.body}{b.role}"
        if (a.body, a.role) < (b.body, b.role)
        else f"{b.body}{b.role} and {a.body}{a.role}"
    )
    if a.events & b.events:
        return Part(f"{what} in one event", -3.0)
    if a.first <= b.last and b.first <= a.last:
        return Part(f"{what} at one time", -2.0)
    if max((b.first - a.last).days, (a.first - b.last).days) <= 31:
        return Part(f"{what} within a month", -1.0)
    return Part("posts at different times", 0.0)


def _strangeness(a: Stint, b: Stint) -> Part:
    """In one document: two unrelated bodies and no word on a change, stranger the less time there was for one."""
    if a.side or b.side:
        return Part("a post that is held beside others", -0.5)
    if _concurrent(a, b):
        return Part("a seat in the city's leadership beside a post", -0.8)
    swift = 0.0 if _years_between(a, b) > 0.25 else 0.5
    bodies = " and ".join(sorted((a.root, b.root)))
    if a.place and a.place == b.place:
        return Part(f"{bodies} have no tie", -1.5 - swift)
    return Part(f"{bodies} are of two places or kinds", -2.0 - swift)


def _concurrent(a: Stint, b: Stint) -> bool:
    """Whether one of the bodies is the committee, government, congress or conference of the other's place."""
    return any(
        one.place and one.place == other.place[: len(one.place)] and _is_core(one) for one, other in ((a, b), (b, a))
    )


def _is_core(stint: Stint) -> bool:
    return stint.body in {f"{''.join(stint.place)}{word}" for word in ("委", "政府", "人大常委会", "政协")}
