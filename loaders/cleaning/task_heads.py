"""The heads of tables of tasks: in a row, in two tiers, or with each cell on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..language.patterns import lazy
from ..language.task_columns import NUMBER, PERSON, ROLES, column_kind, may_head, read_heads, shares_roles
from .line import Line, cells
from .task_fit import is_number

_BARS = "｜|丨∣│┃"
BAR, TAB = lazy(f"[{_BARS}]"), lazy("\t")
GAP, BLANKS = lazy(r"[ \u3000\t]{2,}|\t|\u3000"), lazy(r"[ \u3000\t]+")
RULE = lazy(rf"[ \u3000\-—:：=+{_BARS}┌┬┐├┼┤└┴┘─━]+")
SECTION = lazy(
    r"(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}[章部类]|[\u3400-\u9fff]{2,4}类：?$)"
)
"""The heading of a part of a table, across its columns."""
_MOST_COLUMNS, _LONGEST, _MOST_SECTIONS = 10, 120, 3


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a table: the kinds of its columns, its cells, what parts them, where they begin, and the first line below."""

    kinds: tuple[str, ...]
    row: Sequence[Line]
    parts: re.Pattern[str] | None
    lefts: tuple[int, ...]
    below: int
    outer: bool
    """Whether a bar stands before the first cell."""

    @property
    def ruled(self) -> bool:
        """Whether bars or tabs part the cells, so that blank ones are seen."""
        return self.parts in (BAR, TAB)


def read_head(lines: Sequence[Line], at: int) -> Head | None:
    """The head of a table that begins at a line, if one does."""
    line = lines[at]
    if len(line.text) < 7 and column_kind(line.text) == NUMBER:
        return _stacked(lines, at)
    if not may_head(line.text) or "。" in line.text or len(BLANKS.sub("", line.text)) > _LONGEST:
        return None
    for parts in (BAR, TAB, GAP, BLANKS):
        if parts.search(line.text):
            if head := _in_row(lines, at, parts):
                return head
            if parts in (BAR, TAB):
                return None
    return None


def _in_row(lines: Sequence[Line], at: int, parts: re.Pattern[str]) -> Head | None:
    line = lines[at]
    row = part_line(line, parts)
    kinds, below = read_heads([one.text for one in row]), at + 1
    if two := _in_tiers(row, lines[at + 1] if at + 1 < len(lines) else None, parts):
        row, below = two, at + 2
        kinds = tuple(column_kind(one.text) for one in row)
    if not kinds or (parts is BLANKS and not all(kinds)):
        return None
    lefts = tuple(line.indent + cells(line.text[: one.at[0] - line.at[0]]) if one.text else 0 for one in row)
    return Head(kinds, row, parts, lefts if below == at + 1 else (), below, outer=BAR.match(line.text) is not None)


def _in_tiers(row: Sequence[Line], below: Line | None, parts: re.Pattern[str]) -> list[Line]:
    """The cells of a head in two tiers: 牵头单位 and 配合单位 of the line below stand for 责任分工; none where there is one tier."""
    first = next((number for number, one in enumerate(row) if shares_roles(one.text)), -1)
    if first < 0 or below is None:
        return []
    inner = [one for one in part_line(below, parts) if one.text]
    named = [column_kind(one.text) for one in inner]
    if len(named) < 2 or not {*named} <= ROLES | {PERSON} or not ROLES & {*named}:
        return []
    return [*row[:first], *inner, *(one for one in row[first:] if one.text and not shares_roles(one.text))]


def _stacked(lines: Sequence[Line], at: int) -> Head | None:
    """The head of a table with each cell on a line of its own."""
    kinds: list[str] = []
    for line in lines[at : at + _MOST_COLUMNS]:
        kind = "" if is_number(line.text) else column_kind(line.text)
        if not kind:
            break
        kinds.append(kind)
    below = at + len(kinds)
    first = next((one.text for one in lines[below : below + _MOST_SECTIONS] if not SECTION.match(one.text)), "")
    if len(kinds) < 3 or not ROLES & {*kinds} or not is_number(first):
        return None
    return Head(tuple(kinds), lines[at:below], None, (), below, outer=False)


def part_line(line: Line, parts: re.Pattern[str], *, outer: bool = True) -> list[Line]:
    """The cells of a line, without what parts them and the blanks around them. `outer`: a bar may stand before the first."""
    text = line.text
    edges = [0, *(edge for gap in parts.finditer(text) for edge in gap.span()), len(text)]
    spans = [stripped(text, low, high) for low, high in zip(edges[::2], edges[1::2], strict=True)]
    if parts is BAR:
        spans = spans[1:] if outer and BAR.match(text) else spans
        spans = spans[:-1] if spans and outer and BAR.match(text[-1]) else spans
    return [line.cut(*span) for span in spans]


def stripped(text: str, low: int, high: int) -> tuple[int, int]:
    """A stretch without the blanks at its ends."""
    words = text[low:high]
    start = low + len(words) - len(words.lstrip())
    return start, max(start, low + len(words.rstrip()))
