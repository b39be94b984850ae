"""Entries of a plan: the plan itself, and the days told in a part that looks back on the year before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ...model.dates import When
from ...model.statement import SourceDocument
from ..parts import Entry
from .dates import paragraph_date
from .heads import Line, is_section, is_title, lead_length, year_of_section

_AHEAD = re.compile(r"任务|目标|打算|安排|计划|要求|部署|重点|要点|措施")
_BACK = re.compile(r"回顾|总结|情况|完成|大事|纪事|变动")
_BARE = re.compile(r"(?:19|20)\d\d年")
_SPEAKS_OF = re.compile(rf"(?:{_AHEAD.pattern}|{_BACK.pattern})$")
_LONGEST_HEADING = 24
_LEANS = re.compile(r"(?:[同次翌当]日|当天|\d{1,2}(?:[—–\-~～至]{1,2}\d{1,2})?日|月[初底末]|[上中下]旬|[同当]月)")


def plan_entries(lines: list[Line], source: SourceDocument) -> Iterator[Entry]:
    """Entries in order of the text; days of a part that lies ahead are those of tasks and begin none."""
    if not lines:
        return
    current = Entry(lines[0].start, lines[0].end, lines[0].start, source.date)
    year: When | None = None
    """The year that the part read tells of, None in one that tells of no year gone by."""
    for line in lines:
        found = _told(line, current.when if current.body > current.start else None, year, source.date)
        if _is_part(line.text):
            said = year_of_section(line.text, source.date)
            year = None if said and _AHEAD.search(line.text) and not _BACK.search(line.text) else said
            if current.body > current.start:
                yield current
                current = Entry(line.start, line.end, line.start, source.date)
        elif found is not None:
            yield current
            current = Entry(line.start, line.end, *found)
        current = replace(current, end=line.end)
    yield current


def _is_part(text: str) -> bool:
    """Whether a line is the heading of a part of the plan, numbered or not: `一、2022年工作回顾`, `2022年工作情况`."""
    if is_section(text):
        return not text.startswith(("（", "("))
    return is_title(text) and len(text) <= _LONGEST_HEADING and bool(_BARE.match(text) and _SPEAKS_OF.search(text))


def _told(line: Line, before: When | None, year: When | None, written: When | None) -> tuple[int, When] | None:
    """Body and day of a paragraph that tells what took place on a day gone by."""
    if year is None:
        return None
    base = before if before is not None and _LEANS.match(line.text, lead_length(line.text)) else year
    found = paragraph_date(line, base, written)
    body, when = found or (line.start, None)
    if when is None or len(when.edtf) < 7:
        return None
    return (body, when) if written is None or when.first <= written.last else None
