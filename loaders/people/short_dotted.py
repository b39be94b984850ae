"""Names with a dot that a text goes on with in one of their parts: `某某·努尔江教授一行…。努尔江作了报告`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..language.body_words import ending_of
from ..language.name_words import is_ordinary
from ..parts import PersonMention
from ..places.gazetteer import gazetteer
from .loose import names_again

_DOT = "·"
_SHORTEST = 2
"""Characters of a part that stands for the whole name."""


def call_whole(text: str, people: list[PersonMention]) -> None:
    """Give those who are called by one part of their name the whole, where one name alone has it; add those not yet found."""
    wholes = _wholes(people)
    if not wholes:
        return
    for one in people:
        if whole := wholes.get(one.name):
            one.name, one.whole = whole.name, (whole.start, whole.end)
    taken = [(one.start, one.end) for one in people]
    for found in names_again(text, Counter(dict.fromkeys(wholes, 1)), taken):
        whole = wholes[found.name]
        people.append(PersonMention(found.start, found.end, whole.name, found.marks, whole=(whole.start, whole.end)))
    people.sort(key=lambda one: one.start)


def _wholes(people: Sequence[PersonMention]) -> dict[str, PersonMention]:
    """The first mention of the one name that has a part, by the part; none for parts behind titles of their own."""
    of_part: dict[str, dict[str, PersonMention]] = {}
    for one in people:
        for part in one.name.split(_DOT) if _DOT in one.name else ():
            if len(part) >= _SHORTEST and not is_ordinary(part) and not ending_of(part) and part not in gazetteer():
                of_part.setdefault(part, {}).setdefault(one.name, one)
    titled = {one.name for one in people if any(post.end <= one.start for post in one.posts)}
    return {
        part: next(iter(named.values()))
        for part, named in of_part.items()
        if len(named) == 1 and part not in titled and part not in named
    }
