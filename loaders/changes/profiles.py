"""The posts that pages of a body's leaders show: of the body itself, where they name none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..bodies.name_at import context_at
from ..parts import Context, PersonMention, PostMention
from ..people.profiles import Profile, find_planned, find_profiles
from ..posts.chains import Chain, held_as
from ..posts.fitting import fits
from .given import Given


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
        person.posts = [*person.posts, *posts]
    for one, label, (start, end) in find_planned(text, profiles):
        person, own = named.get(one.name.start), context_at(context, start).organization
        told = [post for chain in chains if start <= chain.start < end for post in posts_shown(chain, own)]
        if person is not None:
            given.take_between(start, end)
            person.posts += [replace(post, basis="nominated", cue=label) for post in told]
    return profiles


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
