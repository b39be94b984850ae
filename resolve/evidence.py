"""How strongly two profiles look like one person: a score with its parts and reasons.

A score is the logarithm to base 10 of odds, were all reasons independent: 2 means a hundred to one that they are one
person; `probability` is what was measured for it. It begins with how
unlikely it is to meet another person of that name among as many people as the closest tie of the two names (holders
of one post, leaders of one body, officials of one city, everybody), and loses for what one person hardly does.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import product
from typing import Literal

from .profile import Profile
from .rarity import chance_of
from .similar import name_likeness
from .ties import ELSEWHERE, Part, clash, moved, strangeness, tie, years_between

Verdict = Literal["same", "different", "undecided"]

CERTAIN, DOUBTFUL = 2.0, -0.5
"""Scores from which two profiles are one person, and from which they may be."""
MISREAD = -2.5
"""A name printed in two look-alike forms: how often readers err."""
LEAN, SLOPE = 0.9, 0.35
"""What makes odds of a score, for bearers of like names: its reasons lean on each other, so that it says too much both
ways. Fitted by `bench/names.py --fit` on worlds of other seeds than those measured."""
RAREST = 7.0
TOLD_APART = -5.0
"""Whoever marks a name that stood unmarked before tells its bearer from the other."""
DOCUMENT = 300
"""People in one document, among whom its author tells namesakes apart."""
PAPERS = 3_000
"""People whom the papers of one body name without a post beside them."""


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
    if together and _told_apart(left, right):
        parts.append(Part("named beside one post without 女, then beside another with it", TOLD_APART))
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
    best = ties[0] if ties else _without_posts(left, right)
    if together:
        best = max(best, Part("named in one document", -math.log10(DOCUMENT)), key=lambda part: part.points)
    more = len(left.roots & right.roots) - 1
    return [best] + ([Part(f"{more} more bodies in common", min(2.0, float(more)))] if more > 0 else [])


def _without_posts(left: Profile, right: Profile) -> Part:
    """The tie of two of whom one at least has no post: the body in whose papers he is named, if the other is its too."""
    if shared := sorted(left.within & right.within):
        return Part(f"named in papers of {shared[0]}, as the other is or holds a post there", -math.log10(PAPERS))
    return Part("no posts to compare", -math.log10(ELSEWHERE) - 1)


def _share_post(left: Profile, right: Profile) -> bool:
    return any(
        (stint := right.stints.get(key)) is not None and years_between(mine, stint) <= 10
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


def _told_apart(left: Profile, right: Profile) -> bool:
    """Whether one document first has a name without 女 and then with it, beside a post elsewhere that nobody came to.

    Lists of elected people mark women whom the text named before: there no post stands beside the name, or a new one.
    """
    unmarked, marked = sorted((left, right), key=lambda one: "女" in one.marks)
    if (
        "女" in unmarked.marks
        or "女" not in marked.marks
        or "男" in unmarked.marks
        or left.documents != right.documents
    ):
        return False
    old, new = unmarked.stints.values(), marked.stints.values()
    if len(left.documents) > 1 or unmarked.place > marked.place or not old or not new:
        return False
    return not any(
        a.body == b.body or moved(a, b, marked.first) or moved(b, a, unmarked.first) for a, b in product(old, new)
    )


def _clash_parts(left: Profile, right: Profile, *, together: bool) -> list[Part]:
    """What one person hardly does: full posts at unrelated bodies, at one time, without a word on the change."""
    known = left.joined | right.joined
    apart = [
        (a, b)
        for a, b in product(left.stints.values(), right.stints.values())
        if a.root not in right.roots and b.root not in left.roots and frozenset((a.root, b.root)) not in known
    ]
    if not apart or any(moved(a, b, right.first) or moved(b, a, left.first) for a, b in apart):
        return []
    shared = bool(left.roots & right.roots)
    parts = (
        [worst]
        if (worst := min((clash(a, b) for a, b in apart), key=lambda part: (part.points, part.reason))).points
        else []
    )
    if together and not shared:
        parts.append(max((strangeness(a, b) for a, b in apart), key=lambda part: (part.points, part.reason)))
        if (more := len(left.documents & right.documents) - 1) > 0:
            parts.append(Part(f"{more} more documents give both without a tie", -min(4.0, float(more))))
        if len({"女" in left.marks, "女" in right.marks}) == 2:
            parts.append(Part("only one of the two is marked 女", -1.3))
    return parts
