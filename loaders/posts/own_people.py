"""The document's own people behind those of others: `某协会会长甲发言，秘书长乙主持`, where 乙 is elsewhere its 秘书长."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ..bodies.name_at import context_at
from ..bodies.units import root_of
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context, PostMention
from ..places.gazetteer import leading_place
from .chains import Chain
from .fitting import fits

_CLAUSE = lazy(r"[，；。]")
_CONGRESS = lazy("人大|人民代表大会")
_TAIL, _REACH = 4, 120
"""How much of another body's name tells of it, and how far before the words."""
_SHOWS = ("为{}", "任{}", "担任{}", "当选{}", "当选为{}", "兼任{}")
"""What stands behind a name in whose office somebody is put."""


def give_back(text: str, chains: Sequence[Chain], context: Context) -> None:
    """Take bare titles carried over from another body for those of the document's own, where it says elsewhere that the
    same people hold them there, and nowhere that they hold them at the other body."""
    own = context.organization
    carried = [*_carried(text, chains, context)] if own else []
    known = {
        (person.name, post.role, root_of(post.organization))
        for chain in (chains if carried else ())
        if all(chain is not one for one in carried)
        for person in chain.people
        for post in person.posts
    }
    able = [chain for chain in carried if all(fits(phrase, own) for phrase in chain.phrases)]
    for person in (person for chain in able for person in chain.people):
        there = any((person.name, post.role, root_of(post.organization)) in known for post in person.posts)
        if not there and all(_is_ours(text, person.name, post, known, own) for post in person.posts):
            then = context_at(context, person.start).organization
            person.posts = [replace(post, organization=then) for post in person.posts]


def _carried(text: str, chains: Sequence[Chain], context: Context) -> Iterator[Chain]:
    """Chains of posts without a body that took over, in a clause of their own, that of another one before."""
    last: Chain | None = None
    for before, chain in pairwise(chains):
        bare = all(one.kind == "post" and not one.organization and not one.mark for one in chain.phrases)
        bodies = {post.organization for post in chain.posts}
        if not (bare and chain.people and len(bodies) == 1) or _is_own(bodies.pop(), context):
            continue
        if before is last or _CLAUSE.search(text, before.end, chain.start):
            last = chain
            yield chain


def _is_own(body: str, context: Context) -> bool:
    """Whether a body is the document's own, a part of it, or goes by another of its names."""
    own, place = context.organization, leading_place(context.organization)
    if body.startswith(own) or own.startswith(body) or any(body.startswith(name) for _, name in context.renamed):
        return True
    beside = place != "" and leading_place(body) == place
    return beside and (_kind(body) == _kind(own) or all(_CONGRESS.search(one) for one in (body, own)))


def _kind(body: str) -> str:
    ending = ending_of(body)
    return ending.kind if ending else ""


def _is_ours(text: str, name: str, post: PostMention, known: set[tuple[str, str, str]], own: str) -> bool:
    """Whether the text has the same person in this post at the own body, or in a sentence without the other one."""
    if (name, post.role, own) in known:
        return True
    told = (text.find(f"{name}{words.format(post.role)}") for words in _SHOWS)
    places = [at for at in told if at >= 0]
    tail = post.organization[-_TAIL:]
    other = post.organization[:_TAIL] if own.endswith(tail) else tail
    return bool(places) and not any(other in text[max(0, at - _REACH) : at] for at in places)
