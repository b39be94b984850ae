"""Rows that each give a department and those who head it: `外　科　主任某某，护士长某某`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from .line import Edit, Line, without_blanks

UNIT_ROW = lazy(
    r"[ 　]*(?P<unit>[\u3400-\u9fff]{1,14}(?:[ 　]{1,4}[\u3400-\u9fff]){0,2}(?<=[科室部处股组队站所心办院系班团厂间矿社]))(?P<gap>[ 　]+)"
    r"(?=(?:常务|第一)?副?(?:主任|书记|经理|主管|负责人|[\u3400-\u9fff]{0,2}长(?![\u3400-\u9fff]任))[\u3400-\u9fff])"
)
_FEWEST = 2


def close_units(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs, in rows of this kind no blank within or behind the department's name."""
    rows = {number: row for number, line in enumerate(lines) if (row := _row(line.text))}
    near = {number for number in rows if {number - 1, number + 1} & rows.keys()}
    if len(near) < _FEWEST:
        return list(lines)
    return [line.edited(rows[number]) if number in near else line for number, line in enumerate(lines)]


def _row(text: str) -> list[Edit]:
    found = UNIT_ROW.match(text) if "　" in text or " " in text else None
    return without_blanks(text, found.start("unit"), found.end("gap")) if found else []
