"""Rows of a page that are set behind a line drawn down its margin: `┌ 09:00　…`, `│ 09:10　…`, `└ 10:10　…`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take

_MARGIN = lazy(r"[┌├│└┃┏┣┗║╔╠╚╭╰┆┊][─━═]*(?P<gap>[ 　\t]*)(?=[^ 　\t─━═│┃║])")
_ELSE = lazy(r"[│┃║┐┤┘┓┫┛╗╣╝┬┼┴]")
_FEWEST = 3


def open_frames(lines: Sequence[Line], removed: list[Removed]) -> list[Line]:
    """The lines, without the line drawn down the margin of three and more of them, each of which is a row of its own."""
    opened: list[Line] = []
    begun = 0
    for number, line in enumerate(lines):
        if _margin(line) == 0:
            begun = number + 1
        elif number - begun + 1 >= _FEWEST:
            opened = [*opened[:begun], *(_opened(one, removed) for one in opened[begun:]), _opened(line, removed)]
            continue
        opened.append(line)
    return opened


def _margin(line: Line) -> int:
    """The length of what is drawn at the head of a line and nowhere else in it; 0 where nothing is."""
    found = _MARGIN.match(line.text)
    return 0 if found is None or _ELSE.search(line.text, found.end()) else found.end()


def _opened(line: Line, removed: list[Removed]) -> Line:
    found = _MARGIN.match(line.text)
    if found is None:
        return line
    take(line.cut(0, found.start("gap")), "mark", removed)
    return replace(line.cut(found.end(), len(line.text)), heading=True)
