"""Pieces of short news behind their marks that tell no day of their own."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.dates import When
from ..cleaning.marks import BULLET
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy
from ..text import CleanText

_COLUMN = lazy(
    r"[\u3400-\u9fff]{0,6}(?:简[ 　]*讯|短[ 　]*讯|零[ 　]*讯|快[ 　]*讯|动[ 　]*态|短[ 　]*波|简[ 　]*报|点[ 　]*滴|集[ 　]*锦|简明新闻|一句话新闻|新闻集纳|要闻速览)"
)
"""What a column of short news is headed with."""
_PIECE = lazy(r"[^：；\n]{15,}[。！](?:（[^（）]{2,20}）)?$")
_LATELY = lazy(r"(?<![\d一二三四五六七八九十])日前|近日|最近(?![的几一两三十])")
_DOTS = "·•"
_FEWEST = 3
"""So many lines of a page begin with a dot where it is no speck of a scan."""


def marked_items(clean: CleanText, raw: str) -> set[int]:
    """Where the marks end that pieces of news begin with: bullets, and dots where several lines have them."""
    marks = [one for one in clean.removed if one.reason == "mark"]
    dots = {one.end for one in marks if raw[one.start] in _DOTS}
    bullets = {one.end for one in marks if BULLET.match(raw, one.start)}
    return bullets | dots if len(dots) >= _FEWEST else bullets


def is_piece(text: str, marked: bool, short: bool, headed: Sequence[str]) -> bool:
    """Whether a line is a piece of short news: marked and whole, behind another or below the column's headline; or the
    first line below a headline behind such pieces."""
    if not _PIECE.search(text):
        return False
    if not marked:
        return short and bool(headed)
    return short or any(_COLUMN.fullmatch(title) for title in headed)


def lately_within(text: str, written: When | None) -> When | None:
    """The month of a piece that says 日前 behind its first sentence."""
    found = _LATELY.search(text)
    dates = find_dates(found[0], Anchor(None, written)) if found else []
    return dates[0][2] if dates else None
