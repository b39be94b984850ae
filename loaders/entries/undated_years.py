"""Paragraphs that tell of a year in a text that is itself of no day: a chapter of a gazetteer, the history of a house."""

from __future__ import annotations

from ...model.dates import When
from ...model.statement import SourceDocument
from ..dates.birth_days import is_birth
from ..dates.notations import read_dates
from ..language.patterns import lazy
from .heads import Line, lead_length
from .held_days import founded_date

_FULL = r"(?:(?:1[89]|20)\d\d|民国[元一二三四五六七八九十\d]{1,3})年"
_LABELLED = lazy(
    rf"(?:第[一二三四五六七八九十]{{1,3}}(?:阶段|时期)[：:，]?[ \u3000]*|[^，。；：:\n\d]{{2,40}}?(?<![于自从至到以近距在据由按经即过后前迄的])[ \u3000]*)(?={_FULL})"
)
"""What a paragraph is headed with, or tells of, before its year: `民众医社1945年春，…`, `第二阶段：1930年至1934年，…`."""
_BOUND = lazy(r"[之以]?[前止后]|起|以来|开始|至今|[的版度级届]|[^，。；！？\n]{1,40}?以来[，,]")
_GOES_ON = lazy(r"[，, \u3000]|[\u4e00-\u9fff“《]")


def is_of_no_day(source: SourceDocument) -> bool:
    """Whether nothing is known of a text that would make a year in it one that it looks back on."""
    return source.date is None and source.covers is None and source.medium in ("text", "list", "")


def year_told(line: Line) -> tuple[int, When | None] | None:
    """Body and date of a paragraph of sentences whose first clause begins with a year, or with what it tells of before one, or
    says when that was founded."""
    if founded := founded_date(line):
        return founded
    if "年" not in line.text[:60] or not line.text.endswith(("。", "；", "）", "”")):
        return None
    skip = lead_length(line.text)
    label = _LABELLED.match(line.text, skip)
    start = label.end() if label else skip
    first = next(read_dates(line.text[start : start + 60]), None)
    if first is None or first[0] > 0 or first[2] is None:
        return None
    end = start + first[1]
    if is_birth(line.text, end) or _BOUND.match(line.text, end) or not _GOES_ON.match(line.text, end):
        return None
    return line.start + (skip if label else end), first[2]
