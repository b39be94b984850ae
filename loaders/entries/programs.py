"""Entries of a programme: one for each hour at which something is held, on the day that stands above it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...model.dates import When
from ...model.statement import SourceDocument
from ..dates.notations import Anchor, DateReader
from ..dates.programs import CLOCK, is_program
from ..language.patterns import lazy
from ..meetings.program_items import begins_item
from ..parts import Entry
from .heads import Line
from .near_writing import moved

_WEEKDAY = lazy(r"[ 　]?(?:[（(](?:周|星期|礼拜)[一二三四五六日天][）)]|星期[一二三四五六日天])?[ 　，：:]*")
_LABELLED = lazy(r"[\u3400-\u9fff]{2,6}：")
_LONG_AGO = 100
"""Days before the day of writing, from which on a day told without its year is next year's."""


def tells_program(lines: list[Line]) -> bool:
    """Whether the lines are a programme."""
    return is_program([line.text for line in lines])


def program_entries(lines: list[Line], source: SourceDocument) -> Iterator[Entry]:
    """Entries in the order of the text; what stands above the first day and notes below the last hour are of the paper's."""
    reader = DateReader(Anchor(source.date or source.covers, source.date))
    day, current = source.date, None
    for line in lines:
        at, told = _day(line.text, reader, source.date)
        day = told or day
        clock = CLOCK.match(line.text, at)
        item = clock is not None and begins_item(line.text, clock.end())
        note = clock is None and line.text.endswith("。") and not _LABELLED.match(line.text)
        if current is not None and not (told or item or note):
            current = replace(current, end=line.end)
            continue
        if current is not None:
            yield current
        body = line.start + (clock.end() if clock else at)
        current = Entry(line.start, line.end, body, source.date if note else day, told=not note)
    if current is not None:
        yield current


def _day(text: str, reader: DateReader, written: When | None) -> tuple[int, When | None]:
    """The day that a line begins with and where it ends."""
    found = next(reader.read(text[:24]), None)
    if found is None or found[0] > 0 or found[2] is None or len(found[2].edtf) < 10:
        return 0, None
    rest = _WEEKDAY.match(text, found[1])
    when = found[2]
    if written and (written.first - when.last).days > _LONG_AGO and str(when.first.year) not in when.words:
        when = moved(when, 1)
    return rest.end() if rest else found[1], when
