"""Changes that a headline tells before its text does, which are of the day that the text gives them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..parts import PersonMention
from ..posts.congresses import short_form
from .timeline import Timeline

_LONGEST = 31
"""Days between the day of an article and that of what it tells at most."""


def told_later(people: Sequence[PersonMention], timeline: Timeline) -> set[tuple[int, int]]:
    """Places of posts in headlines (of the person and of the post) whose change the text tells of a more exact day."""
    later: dict[tuple[str, str, str, str], list[int]] = {}
    headed: list[tuple[PersonMention, tuple[str, str, str, str], int]] = []
    for person in people:
        entry = timeline.entry(person.start)
        for post in person.posts:
            if post.basis in ("stated", "former"):
                continue
            key = (person.name, short_form(post.organization), post.role, post.basis)
            if entry is not None and person.start < entry.body:
                headed.append((person, key, post.start))
            else:
                later.setdefault(key, []).append(person.start)
    apart = {(one.start, at) for one, key, at in headed if _is_apart(timeline, one.start, _others(key, later))}
    return apart | {(one.start, at) for one, key, at in headed if _is_elected(timeline, one, key, later)}


def _others(key: tuple[str, str, str, str], later: Mapping[tuple[str, str, str, str], list[int]]) -> list[int]:
    """Where the text tells of the change, also with one character of the name misread: `选举李素芳` for 李素芬."""
    if key in later:
        return later[key]
    name, *rest = key
    return [
        at
        for (other, *known), places in later.items()
        if known == rest and len(other) == len(name) > 2 and other[0] == name[0]
        if sum(one != another for one, another in zip(name, other, strict=True)) == 1
        for at in places
    ]


def _is_elected(
    timeline: Timeline,
    one: PersonMention,
    key: tuple[str, str, str, str],
    later: Mapping[tuple[str, str, str, str], list[int]],
) -> bool:
    """Whether the text tells of the same days that who has an office in a headline (`甲任会长`) was elected to it."""
    told = timeline.when(one.start) if key[3] == "appointed" else None
    chosen = (timeline.when(at) for at in later.get((*key[:3], "elected"), []) if at > one.start)
    return told is not None and any(when and abs((told.first - when.first).days) <= _LONGEST for when in chosen)


def _is_apart(timeline: Timeline, place: int, others: Sequence[int]) -> bool:
    """Whether the next of other places is of another day than a headline, within its days or near them."""
    told = timeline.when(place)
    behind = next((timeline.when(other) for other in others if other > place), None)
    if told is None or behind is None or told.edtf == behind.edtf or len(behind.edtf) != 10:
        return False
    return told.first <= behind.first <= told.last or abs((told.first - behind.first).days) <= _LONGEST
