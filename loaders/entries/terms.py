"""Histories of congresses and committees, whose paragraphs each begin with one by its number and its date."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.dates import When
from ..dates.notations import find_dates
from ..language.patterns import lazy
from .heads import Line, lead_length

_TERM_HEAD = lazy(
    r"[^，。；：\n\d]{0,24}?(?:第?[一二三四五六七八九十\d]{1,3}|首)[届次][\u4e00-\u9fff]{0,14}?[ 　]?(?:于|[（(：:]|[ 　])?"
    r"(?P<days>(?:\d{4}|[〇○零一二三四五六七八九]{4})年[^，。；\u4e00-\u9fff]{0,3}(?:[\d—–\-~～至、一二三四五六七八九十年月日]{0,24}))"
    r"(?:[）)，,：:]|[在于]|[上下]午|召开|举行|成立|开幕|产生|选举|换届)"
)
"""What the paragraphs of a history of congresses begin with: `第二届委员会1962年5月6日在县城召开…`."""
_FEWEST = 2
"""Paragraphs of this kind that make a history."""


def term_date(line: Line) -> tuple[int, When | None] | None:
    """The date of the congress or committee, by its number, that a paragraph of a history of them begins with."""
    found = _TERM_HEAD.match(line.text, lead_length(line.text))
    dates = find_dates(found["days"]) if found else []
    if found is None or len(dates) != 1 or (dates[0][2].lasting and len(dates[0][2].edtf) < 15):
        return None  # from year to year lasts a term
    return line.start, dates[0][2]


def has_terms(lines: Sequence[Line]) -> bool:
    """Whether paragraphs begin with congresses or committees by their number and date, one after the other."""
    return sum(term_date(line) is not None for line in lines) >= _FEWEST
