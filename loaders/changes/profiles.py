"""The posts that pages of a body's leaders show: of the body itself, where they name none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.statement import Basis
from ..bodies.name_at import context_at
from ..language.patterns import lazy
from ..parts import Context, PersonMention, PostMention
from ..people.profiles import Profile, find_planned, find_profiles
from ..posts.chains import Chain, held_as
from ..posts.fitting import fits
from .given import Given

_BESIDES = lazy(r"(?P<cue>不再(?:担任|兼任|任|兼)|(?<!不)兼任)(?!(?:的|原))")
"""What somebody is besides, or no more, in the words on what he looks after."""
_REACH = 300
"""Characters behind the posts of a row in which those words stand."""


def read_profiles(
    text: str, people: Sequence[PersonMention], chains: Sequence[Chain], given: Given, context: Context
) -> list[Profile]:
    """Give those whom such a page shows the posts told beside or below their names."""
    profiles = find_profiles(text)
    named = {person.start: person for person in people} if profiles else {}
    for one in profiles:
        start, end = one.posts
        person = named.get(one.name.start)
        own = context_at(context, start).organization
        posts = [
            post
            for chain in chains
            if chain.start < end and start < chain.end <= end
            for post in posts_shown(chain, own)
        ]
        if person is None or not posts or any(person in chain.people for chain in chains):
            continue
        given.take_between(start, end)
        person.posts = [*person.posts, *posts, *_told_besides(text, end, profiles, people, chains, given)]
    for one, label, (start, end) in find_planned(text, profiles):
        person, own = named.get(one.name.start), context_at(context, start).organization
        told = [post for chain in chains if start <= chain.start < end for post in posts_shown(chain, own)]
        if person is not None:
            given.take_between(start, end)
            person.posts += [replace(post, basis="nominated", cue=label) for post in told]
    return profiles


def _told_besides(
    text: str,
    at: int,
    profiles: Sequence[Profile],
    people: Sequence[PersonMention],
    chains: Sequence[Chain],
    given: Given,
) -> Iterator[PostMention]:
    """The posts that the words behind a row, up to the next, say that its bearer has too or has left; others whom they name
    may be meant behind their names."""
    stop = min([one.name.start for one in profiles if one.name.start > at], default=at + _REACH)
    stop = min(stop, at + _REACH)
    heading = text.find("\n\n", at, stop)
    stop = heading if heading >= 0 else stop
    stop = min([one.start for one in people if at < one.start < stop], default=stop)
    behind = {one.start: one for one in chains if at < one.start < stop and not one.people}
    for match in _BESIDES.finditer(text, at, stop):
        if chain := behind.get(match.end()):
            basis: Basis = "removed" if match["cue"].startswith("不") else "stated"
            given.take_between(match.start(), chain.end)
            yield from (replace(post, basis=basis, cue=match.span("cue")) for post in chain.posts)


def posts_shown(chain: Chain, own: str) -> list[PostMention]:
    """The posts of a chain; those that name no body before the first that does are of the document's own."""
    if chain.people:
        return []
    given = {post.start: post for post in chain.posts}
    posts: list[PostMention] = []
    bare = True
    for phrase in chain.phrases:
        bare = bare and not phrase.organization
        post = given.get(phrase.start)
        if bare and own and (fits(phrase, own) or phrase.kind == "rank") and not (post and _is_within(post, own)):
            post = replace(post, organization=own) if post else held_as(phrase, own, "")
        posts += [post] if post else []
    return posts


def _is_within(post: PostMention, own: str) -> bool:
    """Whether a post is in the body itself or one of its parts."""
    return post.organization.startswith(own)
