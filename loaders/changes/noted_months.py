"""Offices whose months stand in brackets behind the name, as lists of a year's leaders give them: `馆长　甲（9月离任）`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ...model.dates import When
from ..dates.month_notes import read_notes
from ..parts import Entry, PersonMention


def date_by_notes(text: str, entries: Sequence[Entry], people: Sequence[PersonMention], covers: When | None) -> None:
    """Turn the posts before such a bracket into what it says of them."""
    starts = [entry.start for entry in entries]
    for person in people:
        if not person.marks or not any(post.start < person.start for post in person.posts):
            continue
        entry = entries[at] if (at := bisect_right(starts, person.start) - 1) >= 0 else None
        notes = list(read_notes(person.marks, _year(entry.when if entry else None) or _year(covers)))
        if not notes:
            continue
        cue = (person.end, text.find("）", person.end) + 1)
        person.posts = [
            replace(post, basis=note.basis, when=note.when, cue=cue) if turned else post
            for post in person.posts
            for turned in [post.start < person.start and post.basis in ("stated", "former") and post.when is None]
            for note in (notes if turned else notes[:1])
        ]


def _year(when: When | None) -> int | None:
    """The year of a date within one."""
    return when.first.year if when is not None and when.first.year == when.last.year else None
