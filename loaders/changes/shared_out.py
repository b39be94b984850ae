"""Offices that those just elected share out among themselves: `甲、乙当选委员。委员分工：甲任主席，乙任副主席。`"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from ..language.patterns import lazy
from ..parts import PersonMention, PostMention

_SHARED = lazy(r"(?P<cue>分工)(?:[：:]|如下[：:]|(?:为|是)[：:]?|，)[ \u3000]*\n?")
_BEFORE, _REACH = 600, 300


def elect_shared(text: str, people: Sequence[PersonMention]) -> None:
    """Turn the offices told behind such words into those of people elected, where they were elected to the same body."""
    starts = [person.start for person in people] if "分工" in text else []
    for match in _SHARED.finditer(text) if starts else ():
        first = bisect_left(starts, match.start() - _BEFORE)
        at = bisect_left(starts, match.end())
        seats = {
            (person.name, post.organization)
            for person in people[first:at]
            for post in person.posts
            if post.basis == "elected"
        }
        ends = text.find("\n", match.end(), match.end() + _REACH)
        stop = ends if ends >= 0 else match.end() + _REACH
        for person in people[at : bisect_left(starts, stop)] if seats else ():
            person.posts = [_elected(person, post, seats, match.span("cue")) for post in person.posts]


def _elected(
    person: PersonMention, post: PostMention, seats: set[tuple[str, str]], cue: tuple[int, int]
) -> PostMention:
    told = post.basis == "appointed" and (person.name, post.organization) in seats
    return replace(post, basis="elected", cue=cue) if told else post
