"""Offices whose months stand in brackets behind the name, as lists of a year's leaders give them: `馆长　甲（9月离任）`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ...model.dates import When
from ..dates.checked import checked
from ..dates.month_notes import Note, read_notes
from ..language.patterns import lazy
from ..parts import Entry, PersonMention

_PLAINLY = lazy(r"[^\u3400-\u9fff]*(?:[至到自从年月日]|任职?至|[^\u3400-\u9fff])*(?:任职?|起|始|开始|以?后|止|前)?")
"""A bracket that gives the beginning or the end of what somebody was, and no reason."""


def date_by_notes(text: str, entries: Sequence[Entry], people: Sequence[PersonMention], covers: When | None) -> None:
    """Turn the posts before such a bracket into what it says of them."""
    starts = [entry.start for entry in entries]
    for person in people:
        if not person.marks or not any(post.start < person.start for post in person.posts):
            continue
        entry = entries[at] if (at := bisect_right(starts, person.start) - 1) >= 0 else None
        told = entry.when if entry else None
        notes = [_served(note, told) for note in read_notes(person.marks, _year(told) or _year(covers))]
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


def _served(note: Note, term: When | None) -> Note:
    """What a bracket says of an office in the list of a whole term, of which it gives the beginning or the end."""
    if term is None or "/" not in term.edtf or term.first.year == term.last.year:
        return note
    within = term.first <= note.when.last and note.when.first <= term.last
    if not within or note.basis not in ("removed", "appointed") or not _PLAINLY.fullmatch(note.when.words):
        return note
    begin, end = term.edtf.split("/")
    span = f"{begin}/{note.when.edtf}" if note.basis == "removed" else f"{note.when.edtf}/{end}"
    when = checked(span, note.when.words)
    return Note("term", when) if when else note
