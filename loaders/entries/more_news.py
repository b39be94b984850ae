"""News told behind other news under one headline: `又讯　…`, `另据了解，15日闭幕的某会议选举…`, `△…。△…`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..parts import Entry
from .cuts import stripped
from .first_days import paragraph_date
from .heads import Line
from .held_days import lately, lead_date

_MORE = lazy(
    r"(?:(?<=[\n。！？”）])|^)[ \u3000]*(?:本[报网刊台])?[【（]?(?:(?P<again>(?:又|另|同日又)讯)|又悉|另悉|另据(?:悉|了解|介绍|报道|[^，。；\n]{2,12}(?:消息|报道|透露|介绍)))[】）]?"
    r"(?:[（(][^（）()\n]{2,30}[）)])?[：:，, \u3000]*"
)
_ITEM = lazy(rf"(?<=[。！？”）])[ \u3000]*[{BULLETS}][ \u3000]*(?=[\u3400-\u9fff\d“])")
"""A piece of short news behind another on one line."""
_LEAD = lazy(rf"(?:^|\n)[ \u3000]*[{BULLETS}]")
_SENTENCE = lazy(r"[。！？\n]|$")
_HELD = lazy(r"召开|举行|举办|[开闭]幕|落幕|成立|通过|选举|当选|任命|会议|大会|全会")


def split_news(text: str, entry: Entry, written: When | None) -> Iterator[Entry]:
    """An entry parted where other news begins; what is of an earlier day ends with its line.

    `written`: the day of the paper, from which pieces of short news tell theirs.
    """
    if entry.when is None:
        yield entry
    elif _LEAD.search(text, entry.start, entry.body):
        yield from _items(text, entry, written)
    else:
        yield from _more(text, entry, written)


def _items(text: str, entry: Entry, written: When | None) -> Iterator[Entry]:
    """Short news on one line, each behind its mark and with its own day."""
    starts = [match.end() for match in _ITEM.finditer(text, entry.body, entry.end)]
    first = text[entry.start : starts[0] if starts else entry.end].rstrip(BULLETS + " \u3000")
    yield replace(entry, end=entry.start + len(first) if starts else entry.end)
    for start, end in pairwise([*starts, entry.end]):
        piece = text[start:end].rstrip(BULLETS + " \u3000")
        line = Line(start, start + len(piece), piece)
        found = paragraph_date(line, None, written) or lately(line, written) or lead_date(line, None, written)
        body, when = found or (start, written)
        yield Entry(start, line.end, body, when)


def _more(text: str, entry: Entry, written: When | None) -> Iterator[Entry]:
    """An entry parted at 又讯 and the like."""
    assert entry.when is not None
    current = entry
    for match in _MORE.finditer(text, entry.body, entry.end):
        stop = _SENTENCE.search(text, match.end(), entry.end)
        said = text[match.end() : stop.start() if stop else entry.end][:120]
        days = [one for one in find_dates(said, Anchor(entry.when, written)) if len(one[2].edtf) >= 10]
        told = next((one for one in days if _HELD.search(said)), None)
        later = told or lead_date(Line(match.end(), match.end() + len(said), said), entry.when, None)
        if (later is None and not match["again"]) or match.start() <= current.start:
            continue
        yield replace(current, end=stripped(text, current.start, match.start()))
        near = None if later else lately(Line(match.end(), match.end() + len(said), said), written)
        when = (later or near or (0, None))[-1] or entry.when
        body = match.end() + told[1] if told and told[0] == 0 else match.end()
        current = Entry(match.start(), entry.end, body, when)
        line = text.find("\n", match.end(), entry.end)
        if when.edtf != entry.when.edtf and line > 0:
            yield replace(current, end=line)
            current = Entry(line + 1, entry.end, line + 1, entry.when)
    yield current
