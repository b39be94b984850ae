"""Where the lines of a text are broken: the margin, and whether an empty line stands behind every line."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ..language.patterns import lazy
from .line import Line, cells

CLOSED = lazy(r"[。！？；：!?…][”’」』）\"]*$|[】］\]〕]$|[。！？][”’」』）]*[ 　]*（[^（），。；]{2,24}）$")
"""How a line that ends its sentence ends; who wrote it may stand in brackets behind it."""
_RUNS = lazy(r"[，。；：、]")
_ROW = lazy(r"[\u4e00-\u9fff]{2,12}(?:（[^（）]{1,16}）)?：[^，。；：]{2,40}(?<!、)")
"""A row behind its label, which ends where it ends: `副局长：甲、乙`."""
_INDENT = 3
"""Cells of white space that begin a paragraph, at least."""
_FEWEST_BROKEN = 3
"""Fewer full lines that end within a sentence are long lines by chance."""


class Wrap(NamedTuple):
    """Where lines are broken: after so many characters, or so many cells; 0 where a line is a paragraph.

    `ragged`: how long lines are that end within a sentence, where only an indent begins a paragraph; 0 where it does not.
    """

    chars: int
    cells: int
    ragged: int = 0


def find_wrap(plain: Sequence[Line]) -> Wrap:
    """How long lines are broken, in characters and in cells; 0 where a line is a paragraph.

    Some texts are broken after so many characters, others after so many cells; the one that more lines keep counts.
    """
    if len(plain) < 5:
        return Wrap(0, 0)
    wrap = Wrap(
        _usual([line.reach for line in plain], 2), _usual([line.indent + cells(line.text) for line in plain], 4)
    )
    broken = [line for line in plain if is_full(line, wrap) and not CLOSED.search(line.text)]
    told = sum(bool(_RUNS.search(line.text)) and not _ROW.fullmatch(line.text) for line in broken)
    return wrap if len(broken) >= _FEWEST_BROKEN and 2 * told >= len(broken) else Wrap(0, 0)


def _usual(widths: list[int], slack: int) -> int:
    """The width that many lines have and hardly any exceeds, 0 without one."""
    widths = sorted(widths)
    best = full = 0
    for width in sorted({width for width in widths if 6 * slack <= width <= 35 * slack}):
        near = bisect_right(widths, width + 2) - bisect_left(widths, width - slack)
        if near >= full:
            best, full = width, near
    over = len(widths) - bisect_right(widths, best + 2)
    return best if full >= len(widths) * 0.3 and over * 8 <= full else 0


def is_full(line: Line, wrap: Wrap) -> bool:
    """Whether a line reaches to where lines are broken."""
    by_chars = wrap.chars and line.reach >= wrap.chars - 2
    return bool(by_chars or (wrap.cells and line.indent + cells(line.text) >= wrap.cells - 4))


def find_ragged(plain: Sequence[Line]) -> int:
    """How long lines are broken where paragraphs are told by their indent and the margin is uneven; else 0."""
    broken = [
        before.reach
        for before, after in pairwise(plain)
        if before.indent >= _INDENT > after.indent + 1
        and not after.blank
        and before.page == after.page
        and not CLOSED.search(before.text)
        and _RUNS.search(before.text)
    ]
    broken.sort()
    return broken[len(broken) // 2] if len(broken) >= _FEWEST_BROKEN else 0


def hangs(first: Line, last: Line, line: Line, wrap: Wrap) -> bool:
    """Whether a line without an indent stands in a paragraph that began with one, behind a line that is long enough."""
    if not wrap.ragged or line.blank or line.page != last.page or CLOSED.search(last.text):
        return False
    begun = first.indent >= _INDENT > line.indent + 1 and (first is last or last.indent <= line.indent)
    return begun and 5 * last.reach >= 3 * wrap.ragged


def is_set_in(last: Line, line: Line, wrap: Wrap) -> bool:
    """Whether a line is set in below one that is not, as a paragraph is where lines are not broken."""
    return not any(wrap) and line.page == last.page and line.indent >= last.indent + _INDENT + 1


def single_spaced(lines: list[Line], wrap: Wrap) -> list[Line]:
    """Lines without the empty line that stands behind every line of a text set wide."""
    behind = [
        after.blank
        for line, after in pairwise(lines)
        if is_full(line, wrap) and not CLOSED.search(line.text) and line.page == after.page
    ]
    if not behind or 2 * sum(map(bool, behind)) <= len(behind):
        return lines
    return [replace(line, blank=max(line.blank - 1, 0)) for line in lines]
