"""Entries parted where a list has bodies with days of their own: `市某协会（3月20日）　主席：甲　副主席：乙`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..dates.told_lists import bodies_of_days
from ..parts import Entry
from .cuts import stripped


def by_bodies(text: str, entry: Entry, written: When | None) -> Iterator[Entry]:
    """An entry, parted where a line begins with a body and a day; what follows such a list has the entry's day again."""
    base, rest = entry.when or written, entry
    for body in bodies_of_days(text, entry.body, entry.end):
        days = find_dates(body.day, Anchor(base, written))
        if not days:
            continue
        if text[rest.start : body.start].strip():
            yield replace(rest, end=stripped(text, rest.start, body.start))
        yield Entry(body.start, body.end, body.start, days[0][2], told=False)
        rest = Entry(body.end, entry.end, body.end, entry.when)
    if text[rest.start : rest.end].strip():
        start = rest.start if rest is entry else rest.end - len(text[rest.start : rest.end].lstrip("\n"))
        yield rest if rest is entry else replace(rest, start=start, body=start)
