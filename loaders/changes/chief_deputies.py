"""What is said elsewhere of those in a list: who is first among the deputies (`副会长：甲（常务）、乙`), who was engaged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..language.patterns import lazy
from ..parts import PersonMention

_FIRST = lazy(r"（(?:[^（）\n]{1,6}，)?(?P<how>常务|执行)(?:，[^（）\n]{1,6})?）")
_LISTED = lazy(r"[^。；\n]{0,200}[：\n\u3000]|[：\n\u3000]")
"""What stands between the label of a list and those in it."""


def name_chief_deputies(text: str, people: Sequence[PersonMention]) -> None:
    """Give those the post by its whole name: 常务副会长."""
    for person in people:
        said = _FIRST.match(text, person.end)
        if said is None:
            continue
        person.posts = [
            replace(post, role=said["how"] + post.role)
            if post.role.startswith("副") and post.end <= person.start and _LISTED.search(text, post.end, person.start)
            else post
            for post in person.posts
        ]


def keep_engaged(text: str, people: Sequence[PersonMention]) -> None:
    """Make those appointed whom a list below counts among the elected, though a sentence says that they were engaged."""
    engaged = {
        (one.name, post.organization, post.role): post.cue
        for one in people
        for post in one.posts
        if post.basis == "appointed" and post.cue is not None and "聘" in text[slice(*post.cue)]
    }
    for person in people if engaged else ():
        for number, post in enumerate(person.posts):
            cue = engaged.get((person.name, post.organization, post.role))
            if post.basis == "elected" and post.slate is not None and cue is not None and cue[1] <= person.start:
                person.posts[number] = replace(post, basis="appointed", cue=cue, slate=None)
