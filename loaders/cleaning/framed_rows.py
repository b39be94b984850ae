"""Rows of a page that are set behind a line drawn down its margin: `┌ 09:00　…`, `│ 09:10　…`, `└ 10:10　…`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take

_MARGIN = lazy(r"[┌├│└┃┏┣┗║╔╠╚╭╰┆┊][─━═]*(?P<gap>[ 　\t]*)(?=[^ 　\t─━═│┃║])")
_ELSE = lazy(r"[│┃║┐┤┘┓┫┛╗╣╝┬┼┴]")
_FEWEST = 3


def open_frames(lines: Sequence[Line], removed: list[Removed]) -> list[Line]:
    """The lines, without the line drawn down the margin of three and more of them, each of which is a row of its own."""
    opened: list[Line] = []
    for framed, group in groupby(lines, _is_framed):
        rows = [*group]
        opened += [_opened(row, removed) for row in rows] if framed and len(rows) >= _FEWEST else rows
    return opened


def _is_framed(line: Line) -> bool:
    """Whether something is drawn at the head of a line and nowhere else in it."""
    found = _MARGIN.match(line.text)
    return found is not None and _ELSE.search(line.text, found.end()) is None


def _opened(line: Line, removed: list[Removed]) -> Line:
    found = _MARGIN.match(line.text)
    if found is None:
        return line
    take(line.cut(0, found.start("gap")), "mark", removed)
    return replace(line.cut(found.end(), len(line.text)), heading=True)
