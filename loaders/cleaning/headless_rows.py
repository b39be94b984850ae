"""Lists of a society's officers in columns without labels above them, each row an office, a name and what else he is:
`会　长　　甲　　某公司董事长` / `　　　　　乙　　某局局长`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..posts.roles import ends_in_role, match_role
from .grid import set_grids
from .line import Line, cells

_NAME = r"[\u3400-\u9fff](?:[ \u3000]{0,4}[\u3400-\u9fff]){1,2}(?:（[^（）]{1,8}）)?"
_OFFICE = r"(?P<office>[^，。；：\s]{3,32}|兼[^，。；：\s]{2,12})"
_FULL = lazy(
    rf"(?P<label>[\u3400-\u9fff](?:[ \u3000]{{0,2}}[\u3400-\u9fff]){{1,7}}?)[ \u3000]{{1,10}}(?P<name>{_NAME})[ \u3000]{{1,10}}{_OFFICE}"
)
_HANGING = lazy(rf"(?P<name>{_NAME})[ \u3000]{{1,10}}{_OFFICE}")
_LABELS = ("职务", "姓名", "单位及职务")
_FEWEST = 3
_NEAR = 2


class _Row(NamedTuple):
    """Where the columns of a row begin; `label` is None for one that hangs below the office of another."""

    label: int | None
    name: int
    office: int


def label_columns(lines: Sequence[Line]) -> list[Line]:
    """The lines, with the labels of the columns above those that are the rows of such a list."""
    done: list[Line] = []
    labelled: Collection[int] | None = None
    at = 0
    while at < len(lines):
        rows = _rows_from(lines, at)
        if len(rows) >= _FEWEST and any(one.label is None for one in rows):
            labelled = set_grids(lines) if labelled is None else labelled
            done += [_head(lines[at], rows)] if at not in labelled else []
        size = max(1, len(rows))
        done += lines[at : at + size]
        at += size
    return done


def _rows_from(lines: Sequence[Line], at: int) -> list[_Row]:
    """The rows of the list that begins at a place."""
    found: list[_Row] = []
    for line in lines[at:]:
        row = _full(line) or (_hanging(line, found[0]) if found else None)
        if row is None or (found and abs(row.name - found[0].name) > _NEAR):
            break
        found.append(row)
    return found


def _full(line: Line) -> _Row | None:
    match = _FULL.fullmatch(line.text) if len(line.text) <= 60 else None
    label = "".join(match["label"].split()) if match else ""
    role = match_role(label, 0) if label else None
    if match is None or role is None or role.end() < len(label) or not _is_told(match["name"], match["office"]):
        return None
    return _Row(line.indent, *(line.indent + cells(line.text[: match.start(part)]) for part in ("name", "office")))


def _hanging(line: Line, first: _Row) -> _Row | None:
    match = _HANGING.fullmatch(line.text) if len(line.text) <= 50 and line.indent >= first.name - _NEAR else None
    if match is None or not _is_told(match["name"], match["office"]):
        return None
    return _Row(None, line.indent, line.indent + cells(line.text[: match.start("office")]))


def _is_told(name: str, office: str) -> bool:
    return bool(surname_class(name, 0)) and ends_in_role(office)


def _head(line: Line, rows: Sequence[_Row]) -> Line:
    """The labels of the columns, each where its column begins."""
    text = ""
    for left, label in zip((rows[0].name, min(one.office for one in rows)), _LABELS, strict=False):
        text += label
        text += " " * max(2, left - line.indent - cells(text))
    text += _LABELS[-1]
    return Line(text, [-1] * len(text), line.blank, line.indent, line.page)
