"""Which pairs of profiles are worth comparing: names that can be one, and a tie that can make the score."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from .profile import Profile
from .rarity import chance_of
from .similar import name_keys

RARE = 6.0
"""From one in a million on, a name by itself is a tie; below, a shared document, body or city must be there."""
FEW, NEXT = 30, 6
"""Up to FEW profiles are compared each with each; of more, each with the NEXT ones in time: merging does the rest."""

Pairs = set[tuple[int, int]]
Tie = tuple[Hashable, ...]


def pairs_in_document(profiles: Sequence[Profile]) -> Pairs:
    """Pairs of mentions of one name in one document."""
    ties = [[("name",), *(("body", root) for root in sorted(one.roots))] for one in profiles]
    return _pairs(profiles, ties)


def pairs_to_merge(profiles: Sequence[Profile]) -> Pairs:
    """Pairs that can score enough to be merged."""
    return _pairs(profiles, [list(_ties(one, places=False)) for one in profiles])


def pairs_to_judge(profiles: Sequence[Profile]) -> Pairs:
    """Pairs that can be in doubt."""
    return _pairs(profiles, [list(_ties(one, places=True)) for one in profiles])


def _ties(profile: Profile, *, places: bool) -> Iterator[Tie]:
    """Block keys, each with something that both must share."""
    for name in sorted(profile.names):
        keys = sorted(name_keys(name))
        rare = -math.log10(chance_of(name)) >= RARE
        yield from (("document", key, one) for key in keys for one in profile.documents)
        yield from (("body", key, root) for key in keys for root in profile.within)
        if rare:
            yield ("name", name)
        if rare or places:
            yield from (("place", name, stint.place[0]) for stint in profile.stints.values() if stint.place)


def _pairs(profiles: Sequence[Profile], ties: Iterable[Iterable[Tie]]) -> Pairs:
    groups: dict[Tie, set[int]] = defaultdict(set)
    for index, of_one in enumerate(ties):
        for tie in of_one:
            groups[tie].add(index)
    found: Pairs = set()
    for group in groups.values():
        if len(group) <= FEW:
            found.update((min(pair), max(pair)) for pair in combinations(group, 2))
            continue
        ranked = sorted(group, key=lambda index: (profiles[index].first, profiles[index].anchor))
        for at, index in enumerate(ranked):
            found.update((min(index, other), max(index, other)) for other in ranked[at + 1 : at + 1 + NEXT])
    return found
