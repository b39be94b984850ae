"""Entries of a yearbook or gazetteer: items that each begin with their heading in `【】`, dated within their first sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ...model.dates import When
from ...model.statement import SourceDocument
from ..dates.notations import Anchor, read_dates
from ..dates.told_lists import as_of
from ..language.patterns import lazy
from ..parts import Entry
from .first_days import paragraph_date
from .heads import Line, is_title
from .held_days import lead_date
from .own_days import own_date
from .reading import LEANING

_ITEM = lazy(
    r"(?:[一-九〇十\d]{1,3}[、.．])?(?![【〖［\[]\d{1,3}[】〗］\]])(?:【[^】\n]{2,40}】|〖[^〗\n]{2,40}〗|［[^］\n]{2,40}］|\[[^\]\n]{2,40}\]|〔[^〕\n\d]{2,40}〕)[ 　]*(?=[^ 　])"
)
_RELATIVE = lazy(r"[同次翌当是][日月天]")
_TABLE = lazy(r"(?:附|续)?表[ \u3000]?\d")
"""The caption of a further table."""
_FEWEST = 2
"""Items that make a document one of items."""


def is_itemized(lines: Sequence[Line], source: SourceDocument) -> bool:
    """Whether the text of a document stands in items with headings of their own before it on the line."""
    if source.medium in {"newspaper", "plan", "notice"}:
        return False
    items = Counter(
        line.text
        for line in lines
        if (item := _ITEM.match(line.text)) and line.text[item.end() :] != source.title and not is_title(line.text)
    )
    return sum(count == 1 for count in items.values()) >= _FEWEST  # the same again is the headline below a picture


def item_entries(lines: list[Line], source: SourceDocument) -> Iterator[Entry]:
    """One entry for each item, and one for each paragraph in it that has a day of its own.

    Headings between items belong to none, nor do the rows of a list at the end. What stands below one that says of which
    day a list is, is of that day."""
    base = source.covers or own_date(lines, source)
    given: When | None = base
    current: Entry | None = None
    last: When | None = None
    headline: int | None = None
    for line, after in pairwise([*lines, None]):
        assert line is not None
        item = _ITEM.match(line.text)
        if listed := as_of(line.text):
            yield from [current] if current is not None else ()
            current, given = None, listed
            continue
        given = base if item is not None or _TABLE.match(line.text) else given
        skip = item.end() if item else 0
        found = _dated(line, skip, base, last, source.date)
        heads: bool = skip > 0 and found is None and _heads(line.text[skip:], after, last or base, source.date)
        last_row = after is None and current is None and last is not None
        if heads or (item is None and given is base and is_title(line.text) and (last_row or _is_heading(after))):
            yield from [current] if current is not None else ()
            current, headline = None, line.start if heads else headline
            continue
        if item is not None or found is not None or current is None:
            yield from [current] if current is not None else ()
            body, when = found if found is not None else (line.start + skip, given)
            current = Entry(line.start if headline is None else headline, line.end, body, when)
            last, headline = last if when is None else when, None
        else:
            current = replace(current, end=line.end)
    yield from [current] if current is not None else ()


def _heads(text: str, after: Line | None, anchor: When | None, written: When | None) -> bool:
    """Whether the words of an item are but the headline of the paragraph below it, which begins with its own day."""
    found = paragraph_date(after, anchor, written) if after is not None and is_title(text) else None
    when = found[1] if found else None
    return when is not None and len(when.edtf) >= 10


def _is_heading(after: Line | None) -> bool:
    """Whether what follows a short line is an item or another heading."""
    return after is not None and (_ITEM.match(after.text) is not None or is_title(after.text))


def _dated(
    line: Line, skip: int, base: When | None, last: When | None, written: When | None
) -> tuple[int, When | None] | None:
    """Body and date of an item or paragraph: its first words, else the day on which something was held."""
    rest = Line(line.start + skip, line.end, line.text[skip:])
    leans = (_RELATIVE if skip else LEANING).match(rest.text)
    anchor = last if leans and last is not None else base
    if found := paragraph_date(rest, anchor, written):
        return found
    if not skip:
        return None
    first = next(read_dates(rest.text[:30], Anchor(anchor, written)), None)
    if first and first[0] == 0 and first[2] is not None and len(first[2].edtf) < 7:
        return rest.start, first[2]
    return lead_date(rest, anchor, written)
