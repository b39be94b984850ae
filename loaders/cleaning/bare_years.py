"""Years told by their figures alone at the head of sentences (`1978　学校复办。`), spelled out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..language.patterns import lazy
from .line import Edit, Line

_TOLD = lazy(
    r"(?P<year>(?:1[89]|20)\d\d)(?:[—–\-－~～至]{1,2}(?P<until>(?:1[89]|20)\d\d))?"
    r"(?=(?P<gap>[ 　\t]{1,6}|[ 　]?[：:｜|]+[ 　]?|[ 　]?[—–]{1,2}[ 　]?)[\u3400-\u9fff“《\d][^\n]*[。；！]）?$)"
)
"""A year, or two of them, what sets it off, and a whole sentence."""
_FEWEST = 3
_MOST = 0.6
"""The share of lines with figures of years at their heads that tell something in sentences; rows of tables do not."""


def bare_years(near: list[tuple[int, str]], _: Sequence[Line]) -> Iterator[tuple[int, list[Edit]]]:
    """The edits that put 年 behind such years, where enough lines begin with them and they rise."""
    heads = [(place, text) for place, text in near if text[:2] in ("18", "19", "20") and text[2:4].isdigit()]
    found = [(place, year) for place, text in heads if (year := _TOLD.match(text.rstrip(" 　")))]
    years = [int(year["year"]) for _, year in found]
    if len(found) < max(_FEWEST, _MOST * len(heads)) or any(one > two for one, two in pairwise(years)):
        return
    for place, year in found:
        blank = [] if year["gap"].isspace() else [(*year.span("gap"), "　")]
        yield place, [(year.end(), year.end(), "年"), *blank]
