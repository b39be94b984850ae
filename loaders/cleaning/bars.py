"""Tables whose cells are parted by bars, brought into the form of those parted by tabs: `第一届｜1979～1985｜某　某`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.characters import HAN
from ..language.patterns import lazy
from ..text import Removed
from .cell_names import names_in_cell
from .line import Edit, Line, take, without_blanks

_SIGN = lazy("[｜|丨∣│┃]")
_BAR = lazy(rf"[ 　]*{_SIGN.pattern}[ 　]*")
_END = lazy(rf"(?:{_BAR.pattern})*")
"""What may stand behind the last cell that is not empty."""
_RULE = lazy(r"[ 　\-—:：|｜│┃+─━┼├┤┌┬┐└┴┘┠┨┏┳┓┗┻┛┣╋┫]+")
_DRAWN = lazy(r"[ 　]*[┌├└┏┣┗┠][─━┬┼┴┳╋┻┐┤┘┓┫┛┨ 　]+")
"""A line of the frame of a table, between its rows."""
_WIDE = lazy(rf"(?<![{HAN}])[{HAN}](?:[ 　]{{1,4}}[{HAN}]){{1,3}}(?![{HAN}])")
_FEWEST_BARS, _FEWEST_ROWS = 2, 2


def level_bars(lines: list[Line], removed: list[Removed]) -> list[Line]:
    """The lines, with tabs for bars where lines below each other have as many, and names set wide in their cells closed.

    Bars and rules go to `removed`.
    """
    if sum(bool(_SIGN.search(line.text)) for line in lines) < _FEWEST_ROWS:
        return lines
    levelled: list[Line] = []
    for block in _blocks(lines):
        if len(block) < _FEWEST_ROWS or not _bars(block[0]):
            levelled += block
            continue
        for line in block:
            if _RULE.fullmatch(line.text):
                take(line, "mark", removed)
            else:
                levelled.append(_levelled(line, removed, head=line is block[0]))
    return levelled


def _blocks(lines: list[Line]) -> Iterator[list[Line]]:
    """Stretches of lines with as many bars, and the lines drawn between them."""
    block: list[Line] = []
    for line in lines:
        if block and _DRAWN.fullmatch(line.text) and _bars(block[0]):
            block.append(line)
            continue
        if block and _bars(line) != _bars(block[0]):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _bars(line: Line) -> int:
    """How many bars part the cells of a line; 0 for a line that is no row."""
    count = len(_SIGN.findall(line.text))
    return count if count >= _FEWEST_BARS and not re.search("[。；]", line.text) else 0


def _levelled(line: Line, removed: list[Removed], head: bool) -> Line:
    """A row with tabs for bars. `head`: it may name the columns, so that no cell lists people."""
    edits: list[Edit] = []
    for bar in _BAR.finditer(line.text):
        outer = bar.start() == 0 or _END.fullmatch(line.text, bar.end()) is not None
        take(line.cut(*bar.span()), "mark", removed)
        edits += [(*bar.span(), ""), (bar.end(), bar.end(), "" if outer else "\t")]
    for cell in re.finditer(r"[^｜|丨∣│┃]+", line.text):
        if not head and (listed := names_in_cell(line.text, *cell.span())):
            edits += listed
            continue
        for name in _WIDE.finditer(line.text, *cell.span()):
            edits += without_blanks(line.text, *name.span())
    return line.edited(sorted(edits))
