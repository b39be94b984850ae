"""Rows of minutes with one of those present, his office set apart from his name: `路　遥（女）　副县长、县公安局局长`."""

from __future__ import annotations

import re
from itertools import pairwise

from ..language.characters import HAN
from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..posts.roles import ends_in_role
from .line import Edit, Line, without_blanks

_G = "[ \u3000\t]"
_OFFICE = rf"(?:[{HAN}“”·\d]|（[^（）]{{1,10}}）(?=[{HAN}])){{2,40}}"
_ROW = lazy(
    rf"(?P<name>[{HAN}]{_G}{{1,4}}[{HAN}]|[{HAN}]{{2,4}}|[{HAN}]{_G}{{1,4}}[{HAN}]{_G}{{1,4}}[{HAN}]|[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}})+){_G}*"
    rf"(?P<mark>（[^（）]{{1,20}}）)?(?P<gap>{_G}{{1,12}})(?P<office>{_OFFICE}(?:(?:[、，]|{_G}+){_OFFICE}){{0,5}}?)(?P<rest>{_G}*（[^（）]{{1,40}}）)?[；;，、]?$"
)
_PARTS = lazy(r"[、，]|[ \u3000\t]+")
_BETWEEN = lazy(r"[ \u3000\t]+")
_PARTED = lazy(rf"(?P<first>[{HAN}])(?P<gap>{_G}{{1,4}})[{HAN}](?:(?P<next>(?P=gap))[{HAN}])?(?=[、，；（]|$)")
"""A name set wide before a mark: `某街道路　遥（列席第三项）`."""

_CELL = lazy(rf"(?P<name>[{HAN}]{{1,3}})(?:（[^（）]{{1,16}}）)?(?P<mark>[、，；]?)(?P<gap>{_G}{{1,6}}|$)")
_FEWEST = 4
"""So many characters stand alone where names of two are set wide and only blanks part them."""


def office_row(text: str, start: int = 0) -> re.Match[str] | None:
    """The row from `start` on, where it is a name and offices of its bearer."""
    row = _ROW.match(text, start)
    if row is None or not (surname_class(row["name"], 0) or "·" in row["name"]):
        return None
    parts = [part for part in _PARTS.split(row["office"]) if part]
    return row if not ends_in_role(row["name"]) and all(map(ends_in_role, parts)) else None


def close_parted_names(line: Line, start: int = 0) -> Line:
    """The row with names set wide among others, from `start` on, in one."""
    if alone := _wide_names(line.text, start):
        return line.edited(alone)
    found = (one for one in _PARTED.finditer(line.text, start) if surname_class(one["first"], 0))
    return line.edited(sorted((*one.span(gap), "") for one in found for gap in ("gap", "next") if one[gap]))


def _wide_names(text: str, start: int) -> list[Edit]:
    """The edits that close names set wide and part them, where a row from `start` on is nothing else: `甲　一　乙　二　丙`."""
    cells = [*_CELL.finditer(text, start)]
    singles = sum(len(cell["name"]) == 1 for cell in cells)
    if singles < _FEWEST or not cells or any(cell.end() < later.start() for cell, later in pairwise(cells)):
        return []
    edits: list[Edit] = []
    first: re.Match[str] | None = None
    for cell in cells:
        if first is not None and len(cell["name"]) > 1:
            return []
        if first is None and not surname_class(cell["name"], 0):
            return []
        whole = first is not None or len(cell["name"]) > 1
        if cell["gap"]:
            edits.append((*cell.span("gap"), "、" if whole and not cell["mark"] else ""))
        first = None if whole else cell
    return edits if first is None and cells[-1].end() == len(text) else []


def bracket_offices(line: Line, start: int = 0) -> Line:
    """The row with the name in one and the offices in brackets behind it, together with what marks the bearer."""
    row = office_row(line.text, start)
    if row is None:
        return line
    edits: list[Edit] = without_blanks(line.text, *row.span("name"))
    if row["mark"]:
        edits += [(row.end("name"), row.start("mark"), "")] if row.end("name") < row.start("mark") else []
        edits.append((row.end("mark") - 1, row.end("gap"), "，"))
    else:
        edits.append((row.end("name"), row.end("gap"), "（"))
    edits += [(*one.span(), "、") for one in _BETWEEN.finditer(line.text, *row.span("office"))]
    return line.edited([*edits, (row.end("office"), row.end("office"), "）")])
