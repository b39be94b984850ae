"""Tables set in plain text: rows of cells that each hold a term or a day, kept as rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from ..language.patterns import lazy
from .grid import set_grids
from .line import Edit, Line

_GAP = lazy(r"[ \u3000\t]{2,}|\t")
_ANY_GAP = lazy(r"[ \u3000\t]+")
_DAY = r"\d{4}[.年/\-]?\d{0,2}[月.]?\d{0,2}日?"
_NUMERAL = r"[元〇零一二三四五六七八九十\d]"
_ERA = rf"(?:清?(?:光绪|宣统)|民国){_NUMERAL}{{1,4}}年(?:（\d{{4}}年?）)?(?:{_NUMERAL}{{1,3}}月)?"
_WHEN = lazy(
    rf"(?:{_ERA}|{_DAY})[—–\-~～至]+(?:{_ERA}|{_DAY}|今)?|{_ERA}|\d{{4}}[.年]\d{{1,2}}[.月]?(?:\d{{1,2}}日?)?(?:至今|起)?"
)
_NUMBERED = lazy(r"第?[一二三四五六七八九十\d]{1,3}[届任][ \u3000]")
"""The number of a term with but one blank between it and when that was: `第一届　1998.6—2005.9`."""
_RUNNING = lazy(r"[。；！？]")
_LONGEST = 24
_BROKEN = lazy(r"[\u4e00-\u9fff]{1,3}")
_ONE = lazy(r"[\u3400-\u9fff]")
_SEXES = ("男", "女")
_FEWEST = 2


def part_tables(lines: Sequence[Line]) -> Iterator[tuple[bool, list[Line]]]:
    """Stretches of lines in order, each with whether it is a table."""
    grids = set_grids(lines)
    rows = [_is_row(line) for line in lines]
    heads = [_is_head(line) and any(rows[place + 1 : place + 2]) for place, line in enumerate(lines)]
    marked = [
        "grid" if place in grids or lines[place].row else "rows" if rows[place] or heads[place] else ""
        for place in range(len(lines))
    ]
    for inside, group in groupby(range(len(lines)), key=lambda place: marked[place]):
        part = [grids.get(place, lines[place]) for place in group]
        table = bool(inside) and len(part) >= _FEWEST
        yield table, [_set_apart(line) for line in part] if inside == "rows" and table else part


def join_broken_names(lines: Sequence[Line]) -> list[Line]:
    """Lines where the first cell of a row, broken over two lines (`甲乙` above `丙　女　…`), is whole again."""
    whole: list[Line] = []
    for line in lines:
        before = whole[-1] if whole else None
        if before and _BROKEN.fullmatch(before.text) and _is_row(line) and _ONE.fullmatch(_cells(line)[0]):
            line = before.followed(line)
            whole.pop()
        whole.append(line)
    return whole


def _set_apart(line: Line) -> Line:
    """The row with a tab between its cells and nothing inside padded ones (主　任)."""
    gaps = list(_ANY_GAP.finditer(line.text))
    tokens = _ANY_GAP.split(line.text)
    widths = {len(gap[0]) for gap in gaps}
    edits: list[Edit] = []
    for gap, left, right in zip(gaps, tokens[:-1], tokens[1:], strict=True):
        tabbed = "\t" in line.text
        narrow = "\t" not in gap[0] if tabbed else len(widths) > 1 and len(gap[0]) == min(widths)
        padded = narrow and _ONE.fullmatch(left) and _ONE.fullmatch(right)
        inside = (padded and left not in _SEXES and right not in _SEXES) or gap[0] == " "
        if not inside:
            edits.append((gap.start(), gap.start() + 1, "\t"))
        if padded and inside:
            edits.append((gap.start(), gap.end(), ""))
        elif not inside and gap.end() > gap.start() + 1:
            edits.append((gap.start() + 1, gap.end(), ""))
    return line.edited(edits)


def _cells(line: Line) -> list[str]:
    return [] if _RUNNING.search(line.text) else _GAP.split(line.text)


def _is_row(line: Line) -> bool:
    cells = _cells(line)
    short = all(len(cell) <= _LONGEST for cell in cells)
    return len(cells) >= 3 and short and any(_WHEN.fullmatch(_NUMBERED.sub("", cell)) for cell in cells)


def _is_head(line: Line) -> bool:
    cells = _cells(line)
    return len(cells) >= 3 and all(len(cell) <= 8 and not re.search(r"[\d，]", cell) for cell in cells)
