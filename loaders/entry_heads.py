"""Dates at the start of lines: headings of years and months, and the days that open an entry."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model.dates import When
from ..model.statement import SourceDocument
from .dates import Anchor, DateReader

_MARK = re.compile(r"[△▲◆●○★☆■□]?[ 　]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、])?")
_AFTER = re.compile(r"[　 ，：、:,.．]*")
_HEADING_REST = re.compile(r"(?:份|大事记|纪事|[（(][^（）()]*[）)]|[ 　：:])*")
_NUMERIC = re.compile(
    r"(\d{1,2})[.\-/](\d{1,2})(?:[ 　]?[—–\-~～至][ 　]?(?:(\d{1,2})[.\-/])?(\d{1,2}))?(?![\d.])"
    r"(?=[　 ，：]|[\u4e00-\u9fff“\"《])(?![亿万个名元年月日项条人倍])"
)
_END = re.compile(r"[。！？；：，、]$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of clean text and its place."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Head:
    """What the start of a line says: it opens an entry, is a heading that only gives a date, or neither."""

    line: Line
    body: int
    when: When | None = None
    opens: bool = False
    heading: bool = False


def is_title(text: str) -> bool:
    """Whether a line has the form of a headline: short and not the end of a sentence."""
    return len(text) <= 50 and not _END.search(text) and not re.search(r"[。；]", text)


def read_heads(lines: list[Line], source: SourceDocument) -> list[Head]:
    """Every line with what its start says, dates carried on from line to line."""
    numeric = _numeric_dates(lines)
    reader = DateReader(Anchor(source.covers, source.date))
    heads: list[Head] = []
    for line in lines:
        head = _numeric_head(line, reader) if numeric else None
        heads.append(head or _head(line, reader))
    return heads


def _head(line: Line, reader: DateReader) -> Head:
    lead = _MARK.match(line.text)
    skip = lead.end() if lead else 0
    base = reader.base
    first = next(reader.read(line.text[skip : skip + 40]), None)
    if first is None or first[0] > 0:
        reader.base = base
        if skip and line.text[0] in "△▲" and base is not None:
            return Head(line, line.start + skip, base, opens=True)
        return Head(line, line.start)
    _, end, when = first
    rest = line.text[skip + end :]
    if _HEADING_REST.fullmatch(rest):
        reader.base = when or base
        return Head(line, line.end, when, heading=True)
    precise = when is None or len(when.edtf) >= 7 or when.first.month != 1 or when.last.month != 12
    if not (precise or rest[:1] in " 　，,：:"):
        reader.base = base
        return Head(line, line.start)
    gap = _AFTER.match(rest)
    reader.base = when or base
    return Head(line, line.start + skip + end + (gap.end() if gap else 0), when, opens=True)


def _numeric_dates(lines: list[Line]) -> bool:
    """Whether lines begin with dates such as 1.15 or 03-22, and not with numbers of sections."""
    days = [(int(found[1]), int(found[2])) for line in lines if (found := _NUMERIC.match(line.text))]
    good = [pair for pair in days if 1 <= pair[0] <= 12 and 1 <= pair[1] <= 31]
    rising = sum(before <= after for before, after in zip(good, good[1:], strict=False))
    return (
        len(good) >= 3
        and len(good) == len(days)
        and rising >= (len(good) - 1) * 0.8
        and any(day > 12 for _, day in good)
    )


def _numeric_head(line: Line, reader: DateReader) -> Head | None:
    found = _NUMERIC.match(line.text)
    if not found or reader.base is None:
        return None
    month, day, until_month, until = (int(part) if part else None for part in found.groups())
    year = reader.base.first.year
    words = f"{year}年{month}月{day}日" + (f"至{until_month or month}月{until}日" if until else "")
    when = next(DateReader(Anchor()).read(words), (0, 0, None))[2]
    if when is None:
        return None
    when = When(when.edtf, when.first, when.last, found[0])
    reader.base = when
    gap = _AFTER.match(line.text, found.end())
    return Head(line, line.start + (gap.end() if gap else found.end()), when, opens=True)
