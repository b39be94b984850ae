"""Tables of web pages: a line a row, with what blocks and breaks a cell has in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .rows import Row, write_rows

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_LONGEST_CELL, _MOST_COLUMNS, _MOST_ROWS = 600, 40, 300


def table_text(table: LexborNode, words: Callable[[LexborNode], str]) -> str | None:
    """The rows of a table of data; None for one that only lays out a page."""
    if len(table.css("table")) > 1:  # the node counts itself
        return None
    found = [
        [(cell, " ".join(words(cell).split())) for cell in row.css("td, th")] for row in table.css("tr")
    ]  # fmt: skip
    longest = max((len(text) for row in found for _, text in row), default=0)
    if longest > _LONGEST_CELL or sum(len(row) > 1 for row in found) < 2:
        return None
    return "\n".join(write_rows(_spread(found)))


def _spread(found: list[list[tuple[LexborNode, str]]]) -> list[Row]:
    """The rows with each cell in all the rows that it reaches over."""
    rows: list[Row] = []
    above: dict[int, tuple[int, str | None]] = {}
    for cells in found:
        row: list[str | None] = []
        waiting = list(reversed(cells))
        below: dict[int, tuple[int, str | None]] = {}
        while (waiting or len(row) in above) and len(row) < _MOST_COLUMNS:
            left, words = above.get(len(row), (0, ""))
            if left:
                below[len(row)] = left - 1, words
                row.append(words)
                continue
            cell, text = waiting.pop()
            for number in range(_span(cell, "colspan", _MOST_COLUMNS)):
                below[len(row)] = _span(cell, "rowspan", _MOST_ROWS) - 1, None if number else text
                row.append(None if number else text)
        above = {column: one for column, one in below.items() if one[0] > 0}
        rows.append(row)
    return rows


def _span(cell: LexborNode, name: str, most: int) -> int:
    value = (cell.attributes.get(name) or "1").strip()
    return min(max(int(value), 1), most) if value.isascii() and value.isdigit() else 1
