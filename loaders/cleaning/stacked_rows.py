"""Tables of posts that a copy left with a line for each cell: `序号`, `姓名`, `任职`, `免职`, then the rows cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..language.patterns import lazy
from .column_labels import is_time, label_kind, read_labels
from .line import Line
from .narrow_rows import fit_row, is_name

_MOST, _FEWEST = 9, 3
_LONGEST = 40
_BLANKS = lazy(r"[ \u3000\t]+")
_NUMBER = lazy(r"\d{1,3}[.、]?")
_RUNNING = lazy(r"[。；！？：]|^\d{4}年\d|^附")


def stack_rows(lines: Sequence[Line]) -> list[Line]:
    """The lines, with each row of such a table on one, its cells parted by tabs."""
    done: list[Line] = []
    at = 0
    while at < len(lines):
        head = _head(lines, at)
        rows = _rows(lines, at + head, head) if head else []
        if rows:
            done.append(_joined([[line] for line in lines[at : at + head]]))
            done += [row for row, _ in rows]
            at += head + sum(taken for _, taken in rows)
        else:
            done.append(lines[at])
            at += 1
    return done


def _head(lines: Sequence[Line], at: int) -> int:
    """How many lines from a place on are the heads of a table's columns; 0 where they are no such heads."""
    end = at
    while end < len(lines) and end - at < _MOST and _is_label(lines[end].text):
        end += 1
    kinds = read_labels([line.text for line in lines[at:end]]) if end - at >= _FEWEST else ()
    return end - at if "name" in kinds else 0


def _is_label(text: str) -> bool:
    return len(text) <= _FEWEST * 4 and bool(label_kind(text) or is_time(text))


def _rows(lines: Sequence[Line], at: int, columns: int) -> list[tuple[Line, int]]:
    """The rows below the heads, each with how many lines it takes."""
    kinds = read_labels([line.text for line in lines[at - columns : at]])
    first = kinds.index("name") if "unit" not in kinds[: kinds.index("name")] else 0
    found: list[tuple[Line, int]] = []
    while at < len(lines):
        taken = _row_end(lines, at, columns, kinds) - at
        row = _fitted(lines[at : at + taken], kinds) if taken > first else None
        if row is None:
            break
        found.append((row, taken))
        at += taken
    return found


def _row_end(lines: Sequence[Line], at: int, columns: int, kinds: Sequence[str]) -> int:
    """Where the row that begins at a line ends: before the next number or name, with which a row begins, or what is no cell."""
    end = at + 1
    while end < len(lines) and end - at < columns and not _is_outside(lines[end].text):
        if kinds[0] == "other" and _NUMBER.fullmatch(lines[end].text):
            break
        end += 1
    return end


def _is_outside(text: str) -> bool:
    return len(text) > _LONGEST or _RUNNING.search(text) is not None


def _fitted(cells: Sequence[Line], kinds: Sequence[str]) -> Line | None:
    """A row of lines with a cell for each column; None where they do not fit."""
    if any(_is_outside(cell.text) for cell in cells):
        return None
    if len(cells) == len(kinds):
        named = is_name("".join(cells[list(kinds).index("name")].text.split()))
        return _joined([[cell] for cell in cells]) if named else None
    bare = [cell.edited([(*gap.span(), "") for gap in _BLANKS.finditer(cell.text)]) for cell in cells]
    text = " ".join(cell.text for cell in bare)
    row = fit_row(text, kinds)
    if row is None:
        return None
    starts = [sum(len(cell.text) + 1 for cell in bare[:number]) for number in range(len(bare))]
    return _joined([[bare[starts.index(word.start)] for word in column] for column in row])


def _joined(columns: Sequence[Sequence[Line]]) -> Line:
    """One line of the cells, a tab between columns."""
    text, at = "", list[int]()
    for number, column in enumerate(columns):
        text += "\t" if number else ""
        at += [-1] if number else []
        for cell in column:
            text, at = text + cell.text, [*at, *cell.at]
    first = next(cell for column in columns for cell in column)
    return replace(first, text=text, at=at)
