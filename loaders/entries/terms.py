"""Histories of congresses and committees, whose paragraphs each begin with one by its number and its date."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.dates import When
from ..dates.notations import find_dates
from ..dates.terms import read_term
from ..language.patterns import lazy
from .heads import Line, lead_length
from .held_until import until_closed

_TERM_HEAD = lazy(
    r"[^，。；：\n\d]{0,24}?(?:第?[一二三四五六七八九十\d]{1,3}|首)[届次][\u4e00-\u9fff]{0,14}?[ 　]{0,2}(?:[，,]?(?:已?[于系是在]|召开于|举行于|[于定]?在)?|[（(：:])[ 　]?"
    r"(?P<days>(?:\d{4}|[〇○零一二三四五六七八九]{4})年[^，。；\u4e00-\u9fff]{0,3}(?:[\d—–\-~～至、一二三四五六七八九十年月日]{0,24}))"
    r"(?:[）)，,：:。]|[在于]|[上下]午|召开|举行|成立|开幕|产生|选举|换届)"
)
"""What the paragraphs of a history of congresses begin with: `第二届委员会1962年5月6日在县城召开…`."""
_TERM_LINE = lazy(
    r"[^，。；：\n\d]{0,24}?(?:第?[一二三四五六七八九十\d]{1,3}|首)届[\u4e00-\u9fff]{0,14}?[ 　]{0,4}[（(]?(?=(?:19|20)\d\d)(?P<term>[\d年月日.．—–\-~～―─－至到起今 ]{4,40})[）)]?[：:]?[ 　]*"
)
"""A line that gives the term of one of them and no more: `第二届委员会　1956.4—1959.6`."""
_FEWEST = 2
"""Paragraphs of this kind that make a history."""


def term_date(line: Line) -> tuple[int, When | None] | None:
    """The date of the congress or committee, by its number, that a paragraph of a history of them begins with."""
    at = lead_length(line.text)
    if (alone := _TERM_LINE.fullmatch(line.text, at)) and (term := read_term(alone["term"], 0)) and term[0].lasting:
        return line.start, term[0]
    found = _TERM_HEAD.match(line.text, at)
    dates = find_dates(found["days"]) if found else []
    if found is None or len(dates) != 1 or (dates[0][2].lasting and len(dates[0][2].edtf) < 15):
        return None  # from year to year lasts a term
    return line.start, until_closed(line.text, found.end("days"), dates[0][2])


def has_terms(lines: Sequence[Line]) -> bool:
    """Whether paragraphs begin with congresses or committees by their number and date, one after the other."""
    return sum(term_date(line) is not None for line in lines) >= _FEWEST
