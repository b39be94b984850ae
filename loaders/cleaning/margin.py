"""Where the lines of a text are broken: the margin, and whether an empty line stands behind every line."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ..language.patterns import lazy
from .line import Line, cells

CLOSED = lazy(r"[。！？；：!?…][”’」』）\"]*$|[】］\]〕]$")
"""How a line that ends its sentence ends."""
_RUNS = lazy(r"[，。；：、]")
_FEWEST_BROKEN = 3
"""Fewer full lines that end within a sentence are long lines by chance."""


class Wrap(NamedTuple):
    """Where lines are broken: after so many characters, or so many cells; 0 where a line is a paragraph."""

    chars: int
    cells: int


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
    told = sum(bool(_RUNS.search(line.text)) for line in broken)
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
