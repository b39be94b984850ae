"""A page about somebody's life, whose dated rows stand beside what holds on the day of the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...model.dates import When
from ..language.patterns import lazy
from ..parts import Entry
from .cuts import stripped
from .news_lines import is_within, names_meeting

_HEADING = lazy(r"(?m)^[【\[][\u3400-\u9fff]{2,8}[】\]][ \u3000]*$")
"""The heading of a part of the page: `【工作分工】`."""


def career_parts(text: str, entries: Iterable[Entry], written: When | None) -> Iterator[Entry]:
    """The entries of such a page: what stands below a further heading, like all that is undated, is of the day of the
    page."""
    of_meeting = names_meeting([text[: text.find("\n")]])
    for entry in entries:
        entry = replace(entry, when=entry.when or written)
        found = [
            one
            for one in _HEADING.finditer(text, entry.body, entry.end)
            if one.start() > entry.body and not (of_meeting and is_within(one[0], True))
        ]
        if not found:
            yield entry
            continue
        yield replace(entry, end=stripped(text, entry.start, found[0].start()))
        yield Entry(found[0].start(), entry.end, found[0].end(), written)
