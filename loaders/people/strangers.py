"""A document's own people, listed behind the title of a stranger: `某厅副厅长甲、我们的乙陪同`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..bodies.abbreviations import short_forms
from ..bodies.units import root_of
from ..dates.terms import has_term
from ..language.patterns import lazy
from ..parts import Context, PersonMention
from ..posts.chains import Chain

_GIVEN = lazy(
    r"(?P<who>(?:[\u3400-\u9fff·]{2,4}(?:（[^（）]{1,8}）)?、)*[\u3400-\u9fff·]{2,4}(?:（[^（）]{1,8}）)?)(?:同志)?[任为]$"
)
"""Before an office of the document's own body, those to whom it is given: `任命甲、乙为某局副局长`."""
_REACH = 60


def take_back(text: str, people: Sequence[PersonMention], chains: Sequence[Chain], context: Context) -> None:
    """Leave the document's own people without the title of a stranger that they are listed behind."""
    own = context.organization
    if not own:
        return
    ours = {
        chain.people[0].name: 0
        for chain in chains
        if chain.people and any(root_of(post.organization) == own for post in chain.people[0].posts)
    }
    known = {person.name for person in people}
    called = (own, *short_forms(own))
    for at, name in _given(text, chains, own):
        if name in known:
            ours.setdefault(name, at)
    for chain in chains:
        if any(post.organization.startswith(called) for post in chain.posts) or _heads_list(text, chain):
            continue
        for person in chain.people[1:]:
            if ours.get(person.name, chain.end) < chain.end and not chain.spread and not has_term(person.marks):
                person.posts = []


def _heads_list(text: str, chain: Chain) -> bool:
    """Whether a title heads a list of its own people: `选举出某市人民代表大会代表14名，名单如下：`."""
    return bool(chain.people) and "：" in text[chain.end : chain.people[0].start]


def _given(text: str, chains: Sequence[Chain], own: str) -> Iterator[tuple[int, str]]:
    """Those to whom the text gives an office of the document's own body, and where."""
    for chain in chains:
        if chain.people or not any(root_of(post.organization) == own for post in chain.posts):
            continue
        if given := _GIVEN.search(text, max(0, chain.start - _REACH), chain.start):
            for who in re.sub("（[^（）]*）", "", given["who"]).split("、"):
                yield from ((chain.start, who[-size:]) for size in (2, 3, 4))
