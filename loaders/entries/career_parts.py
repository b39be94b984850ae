"""A page about somebody's life, whose dated rows stand beside what holds on the day of the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...model.dates import When
from ..language.patterns import lazy
from ..parts import Entry
from .cuts import stripped
from .near_writing import moved
from .news_lines import is_within, names_meeting

_HEADING = lazy(r"(?m)^[【\[][\u3400-\u9fff]{2,8}[】\]][ \u3000]*$")
"""The heading of a part of the page: `【工作分工】`."""
_GOING_ON = lazy("活动|动态|要闻|报道")


def career_parts(text: str, entries: Iterable[Entry], written: When | None) -> Iterator[Entry]:
    """The entries of such a page: what stands below a further heading, like all that is undated, is of the day of the
    page, and days without a year below one that tells what is going on are the last before it."""
    going_on, of_meeting = False, names_meeting([text[: text.find("\n")]])
    for entry in entries:
        when = _last_before(entry.when, written) if going_on else entry.when
        entry = replace(entry, when=when or written)
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
        going_on = _GOING_ON.search(found[-1][0]) is not None


def _last_before(when: When | None, written: When | None) -> When | None:
    """A day told without its year, in the last year in which it was before the day of the page."""
    if when is None or written is None or str(when.first.year) in when.words:
        return when
    years = written.last.year - when.first.year
    later = moved(when, years)
    return later if later.first <= written.last else moved(when, years - 1)
