"""Rows of a page cut into the stretches that stand in its columns."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from ..language.patterns import lazy
from .line import Edit, Line

MIN_ROWS = 3
"""Fewer rows with something beside each other are no columns."""
_ANY_GAP = lazy(r"[ \u3000\t]+")
_WIDE_GAP = 3
GAP = lazy(rf"[ \u3000\t]{{{_WIDE_GAP},}}")
_MARKS = "，。、；：）”"
_STOPS = ("。", "！", "？", "。”")
_HANGS = lazy(rf"[{_MARKS}](?=[^{_MARKS} \u3000\t])")
_DAY = lazy(r"[\d年月日上中下旬同.．·/～~—–\-至到]{2,20}")
"""What stands before a wide gap in an entry of a chronicle, and is no column."""
_MIN_LENGTH = 8
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a row: cells `left`-`right`; `alone`: nothing else stands in its row."""

    line: Line
    left: int
    right: int
    row: int
    alone: bool


def untabbed(lines: list[Line]) -> list[Line]:
    """Lines whose columns of running text are parted by tabs, with blanks instead; all other lines as they are."""
    rows = [line.text.split("\t") for line in lines if "\t" in line.text and len(line.text) <= _LONGEST]
    rows = [row for row in rows if len(row) <= 4]
    if len(rows) < MIN_ROWS or not all(_runs([row[place] for row in rows]) for place in (0, -1)):
        return lines
    stop = max(_cells(part, 2) for row in rows for part in row[:-1]) + _WIDE_GAP
    return [_spread(line, stop) if "\t" in line.text else line for line in lines]


def _spread(line: Line, stop: int) -> Line:
    """A line with blanks up to the next multiple of `stop` cells for each tab."""
    edits: list[Edit] = []
    for tab in re.finditer("\t", line.text):
        part = line.text[line.text.rfind("\t", 0, tab.start()) + 1 : tab.start()]
        edits.append((*tab.span(), " " * max(stop - _cells(part, 2) - (0 if edits else line.indent), _WIDE_GAP)))
    return line.edited(edits)


def side_by_side(page: list[Line]) -> bool:
    """Whether rows of the page hold several stretches that are long enough for running text."""
    if any(narrow_starts(page, wide) for wide in (1, 2)):
        return True
    rows = [stretches for line in page if len(stretches := GAP.split(line.text)) > 1]
    rows = [stretches for stretches in rows if len(stretches) > 2 or not _DAY.fullmatch(stretches[0])]
    lengths = [len(stretch) for row in rows for stretch in row]
    return len(rows) >= MIN_ROWS and statistics.median(lengths) >= _MIN_LENGTH


def cell_width(pages: list[list[Line]]) -> int:
    """1 or 2: the cells of a Chinese character with which more right-hand stretches begin in line."""

    def aligned(wide: int) -> int:
        return sum(len(gaps) ** 2 for page in pages for gaps in _gap_ends(page, wide).values())

    return max((1, 2), key=aligned)


def cut_rows(
    lines: Sequence[Line],
    wide: int,
    row: int,
    starts: AbstractSet[int] = frozenset(),
    *,
    hanging: AbstractSet[int] = frozenset(),
) -> Iterator[Piece]:
    """Stretches of rows, parted at wide gaps and at any gap that ends where a column is known to start.

    `hanging`: left edges of columns; so is a row where a mark hangs over into the gutter before one and fills it.
    """
    bounds = [
        [gap.span() for gap in _ANY_GAP.finditer(line.text) if _parting(line, gap, wide, starts)] for line in lines
    ]
    if hanging:
        bounds = [
            own or [(at, at) for at in _hung(line, wide, hanging)] for line, own in zip(lines, bounds, strict=True)
        ]
        for offset in _by_chance(lines, bounds, min(hanging - {min(hanging)}, default=0)):
            bounds[offset] = []
    for offset, (line, own) in enumerate(zip(lines, bounds, strict=True)):
        start = 0
        for low, high in [*own, (len(line.text), len(line.text))]:
            left = line.indent + _cells(line.text[:start], wide)
            right = left + _cells(line.text[start:low], wide)
            yield Piece(line.cut(start, low), left, right, row + offset, not own)
            start = high


def _by_chance(lines: Sequence[Line], bounds: Sequence[list[tuple[int, int]]], edge: int) -> Iterator[int]:
    """Rows between such as lie across the gutter which have a padded name or a mark of their own just there."""
    waiting: list[int] = []
    across = False
    for offset, (line, own) in enumerate(zip(lines, bounds, strict=True)):
        if line.blank and across:
            yield from waiting
            waiting, across = [], False
        if any(high - low >= _WIDE_GAP for low, high in own):
            waiting, across = [], False
        elif own:
            waiting.append(offset)
        elif line.indent + _cells(line.text, 2) > edge + 1:
            if across and len(waiting) < MIN_ROWS:
                yield from waiting
            waiting, across = [], True


def _parting(line: Line, gap: re.Match[str], wide: int, starts: AbstractSet[int]) -> bool:
    """Whether a gap parts two columns."""
    cell = line.indent + _cells(line.text[: gap.end()], wide)
    loose = len(gap[0]) > 1 or line.text[gap.start() - 1] in _MARKS
    near = cell in starts or (loose and not {cell - 1, cell + 1}.isdisjoint(starts))
    return near or len(gap[0]) >= _WIDE_GAP


def _hung(line: Line, wide: int, starts: AbstractSet[int]) -> Iterator[int]:
    """Places right behind a mark where a column is known to start."""
    for mark in _HANGS.finditer(line.text):
        if line.indent + _cells(line.text[: mark.end()], wide) in starts:
            yield mark.end()


def narrow_starts(lines: Sequence[Line], wide: int) -> set[int]:
    """Cells at which gaps of any width end in so many rows, with running text on both sides, that a column begins there."""
    ends = _gap_ends(lines, wide)
    few = max(MIN_ROWS, len(lines) * 0.3)
    return {
        cell
        for cell, gaps in ends.items()
        if len(gaps) >= few
        and _runs([before for before, _, _ in gaps])
        and _runs([after for _, after, _ in gaps])
        and sum(whole for _, _, whole in gaps) * 2 < len(gaps)
    }


def _runs(stretches: Sequence[str]) -> bool:
    """Whether stretches are long enough for running text and have its marks."""
    marked = sum(any(mark in stretch for mark in _MARKS) for stretch in stretches)
    return statistics.median(map(len, stretches)) >= _MIN_LENGTH and marked * 3 >= len(stretches)


def _gap_ends(lines: Iterable[Line], wide: int) -> dict[int, list[tuple[str, str, bool]]]:
    """Cells at which gaps end, with what stands before and behind each, and whether the line ends its sentence, as
    paragraphs do and rows of columns seldom. A mark that hangs over pushes what follows it one cell on."""
    ends: dict[int, list[tuple[str, str, bool]]] = {}
    for line in lines:
        if len(line.text) > _LONGEST:
            continue
        gaps = list(_ANY_GAP.finditer(line.text))
        bounds = [0, *(gap.end() for gap in gaps), len(line.text)]
        for number, gap in enumerate(gaps):
            before, after = line.text[bounds[number] : gap.start()], line.text[gap.end() : bounds[number + 2]]
            if gap[0] == " " and before[-1:] not in _MARKS:
                continue  # a stray blank is no gutter
            hung = wide == 2 and len(gap[0]) == 1 and before[-1:] in _MARKS
            cell = line.indent + _cells(line.text[: gap.end()], wide) - hung
            ends.setdefault(cell, []).append((before, after, line.text.endswith(_STOPS)))
    return ends


def wide_starts(pieces: Iterable[Piece]) -> set[int]:
    """Cells where several stretches begin behind another one."""
    counts = Counter(piece.left for piece in pieces if piece.left > piece.line.indent and not piece.alone)
    return {left for left, count in counts.items() if count >= MIN_ROWS}


def _cells(text: str, wide: int) -> int:
    return len(text) if wide == 1 else sum(2 if ord(char) > 0x2E7F else 1 for char in text)
