"""Prose that tells of one year after the other: `1958年，甲任厂长。1966年，…`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from ...model.dates import When
from ...model.statement import SourceDocument
from ..language.patterns import lazy
from ..parts import Entry

_OTHER = frozenset({"newspaper", "plan", "report", "notice"})
"""Kinds of documents that name other years to look back or ahead."""
_AHEAD = lazy(r"[将拟]|计划|力争|预计|目标|要(?!闻|职|员|点)")
_FEWEST = 2
"""Years, one after the other, that make a history."""


def tells_years(
    text: str,
    entry: Entry,
    starts: Collection[int],
    dates: Sequence[tuple[int, int, When | None]],
    source: SourceDocument,
) -> bool:
    """Whether sentences of an entry begin with later and later years, so that each tells of its own.

    `starts`: where sentences begin in the text; `dates`: those read, at places of the entry's body.
    """
    if source.medium in _OTHER:
        return False
    told = [
        when for low, high, when in dates if entry.body + low in starts and when and _tells(text, entry.body + high)
    ]
    known = [entry.when] if entry.when is not None else []
    years = [when.first.year for when in [*known, *told]]
    rising = all(before <= after for before, after in pairwise(years))
    return rising and len(set(years)) >= _FEWEST and (source.date is None or years[-1] <= source.date.first.year)


def _tells(text: str, at: int) -> bool:
    """Whether a sentence tells what was, and does not look ahead."""
    return _AHEAD.search(re.split(r"[。！？\n]", text[at : at + 80], maxsplit=1)[0]) is None
