"""Tables of tasks and those responsible, however they are set, brought into rows with a tab between the cells.

Cells may be parted by bars, tabs, gaps or single blanks, broken over lines, or stand on a line each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..language.bullets import STARS
from ..language.patterns import lazy
from ..language.task_columns import NUMBER, ROLES
from ..text import Removed
from .grid import EMPTY
from .line import Line, cells
from .task_fit import are_bodies, fit, is_number
from .task_heads import BAR, BLANKS, GAP, RULE, SECTION, TAB, Head, part_line, read_head

_BREAK = lazy(r"<br ?/?>|[\n \u3000]+")
_MOST_LINES = 14
_FARTHEST = 3
"""So many lines may stand between two rows of a table."""
_Row = list[list[Line]]
"""The pieces in each column."""


def set_task_rows(lines: list[Line], removed: list[Removed]) -> list[Line]:
    """The lines, with the rows of such tables, heads included, each as one line with a cell for each column."""
    done: list[Line] = []
    at = 0
    while at < len(lines):
        head = read_head(lines, at)
        rows = {} if head is None else _stacked(lines, head) if head.parts is None else _rows(lines, head)
        if head is None or not rows:
            done.append(lines[at])
            at += 1
            continue
        end = max(place + taken for place, (taken, _) in rows.items())
        table = [_written(lines[at], [[one] for one in head.row], head)]
        place = head.below
        while place < end:
            taken, row = rows.get(place, (1, None))
            table.append(_written(lines[place], row, head) if row else lines[place])
            place += taken
        table = [one for one in table if not RULE.fullmatch(one.text)]
        _record(lines[at:end], table, removed)
        done += table
        at = end
    return done


def _record(before: Sequence[Line], after: Sequence[Line], removed: list[Removed]) -> None:
    """Add to `removed` what of the lines has gone."""
    kept = {offset for line in after for offset in line.at}
    gone = sorted(
        offset for line in before for char, offset in zip(line.text, line.at, strict=True)
        if offset >= 0 and offset not in kept and not char.isspace()
    )  # fmt: skip
    removed += [Removed(offset, offset + 1, "mark") for offset in gone]


def _rows(lines: Sequence[Line], head: Head) -> dict[int, tuple[int, _Row]]:
    """The rows below a head by their place, each with how many lines it takes; none if there are none."""
    found: dict[int, tuple[int, _Row]] = {}
    boxed = (
        head.below < len(lines) and RULE.fullmatch(lines[head.below].text) and not BAR.search(lines[head.below].text)
    )
    boxed = boxed or (head.below < len(lines) and "┼" in lines[head.below].text)
    at, last, before = head.below, head.below, -1
    while at < len(lines) and at - last < _FARTHEST:
        if RULE.fullmatch(lines[at].text):
            at += 1
            last, before = at, -1 if boxed else before
            continue
        taken, row = _row(lines, at, head)
        if (row is None and before >= 0 and (row := _below(lines[at], head))) or (
            row and boxed and before >= 0 and not row[0]
        ):
            row = _wrapped(found, before, at, row)
        elif row is not None:
            found[at], before = (taken, row), at
        at += taken
        last = at if row is not None else last
    return found


def _wrapped(found: dict[int, tuple[int, _Row]], before: int, at: int, row: _Row) -> _Row:
    """The row that a line goes on, which now takes it in."""
    found[before] = at + 1 - before, [above + more for above, more in zip(found[before][1], row, strict=True)]
    return row


def _row(lines: Sequence[Line], at: int, head: Head) -> tuple[int, _Row | None]:
    """How many lines the row that begins at a line takes, and the row; none where no row begins."""
    if head.ruled:
        return _ruled(lines, at, head)
    assert head.parts is not None
    pieces = part_line(lines[at], head.parts)
    if len(pieces) != len(head.kinds):
        pieces = part_line(lines[at], BLANKS)
    numbered = is_number(pieces[0].text) if NUMBER in head.kinds else len(pieces) == len(head.kinds)
    if len(pieces) < 2 or not numbered:
        return 1, None
    return 1, _fitted(pieces, head)


def _ruled(lines: Sequence[Line], at: int, head: Head) -> tuple[int, _Row | None]:
    pieces = _cells(lines[at], head)
    if len(pieces) == 1 or len(pieces) > len(head.kinds):
        return 1, None
    more = _lines_of(lines, at, head)
    pieces = _cells(_joined(lines[at : at + more]), head)
    full = [number for number, one in enumerate(pieces) if one.text]
    if full == [0] and not is_number(pieces[0].text):  # the heading of a section, across the table
        return 1, [[pieces[0]]]
    return more, [[pieces[number]] if number in full else [] for number in range(len(head.kinds))]


def _cells(line: Line, head: Head) -> list[Line]:
    """The cells of a line between bars or tabs, blank ones before its first word included."""
    parts = TAB if "\t" in line.text else BAR if BAR.search(line.text) else head.parts
    assert parts is not None
    found = part_line(line, parts, outer=head.outer)
    blank = line.indent // 4 if parts is TAB and head.parts is TAB else 0
    return [*[line.cut(0, 0)] * blank, *found] if blank and 1 < len(found) + blank <= len(head.kinds) else found


def _lines_of(lines: Sequence[Line], at: int, head: Head) -> int:
    """How many lines make a row whose cells are broken over lines; 1 where the first is the row."""
    count, size = len(_cells(lines[at], head)), len(head.kinds)
    for more in range(1, min(_MOST_LINES, len(lines) - at)):
        text, found = lines[at + more].text, _cells(lines[at + more], head)
        if count == size and not (lines[at + more - 1].text.endswith(("、", "，")) and len(found) == 1):
            return more
        begins = len(found) == size or (len(found) > 1 and head.kinds[0] == NUMBER and is_number(found[0].text))
        if begins or SECTION.match(text) or RULE.fullmatch(text) or count + len(found) - 1 > size:
            return 1
        count += len(found) - 1
    return 1


def _below(line: Line, head: Head) -> _Row | None:
    """The columns of a line that goes on the cells of the row above, by where its words stand."""
    if head.parts is not GAP or not head.lefts or line.blank or line.indent + 1 < head.lefts[1]:
        return None
    row: _Row = [[] for _ in head.kinds]
    for one in part_line(line, GAP):
        left = line.indent + cells(line.text[: one.at[0] - line.at[0]])
        row[max(number for number, begins in enumerate(head.lefts) if begins <= left + 2)].append(one)
    return row


def _stacked(lines: Sequence[Line], head: Head) -> dict[int, tuple[int, _Row]]:
    """The rows of a table with each cell on a line of its own, from one number to the next."""
    found: dict[int, tuple[int, _Row]] = {}
    at, number = next((n for n in range(head.below, len(lines)) if not SECTION.match(lines[n].text)), len(lines)), 1
    while at < len(lines) and _counts(lines[at].text, number):
        ends = range(at + 1, min(at + _MOST_LINES, len(lines)))
        end = next((place for place in ends if _counts(lines[place].text, number + 1)), None)
        stop = min(end or at + len(head.kinds), len(lines))
        stop = next((place for place in range(at + 1, stop) if SECTION.match(lines[place].text)), stop)
        found[at] = stop - at, _fitted(lines[at:stop], head)
        at, number = end if end is not None else len(lines), number + 1
    return found if len(found) > 1 else {}


def _counts(text: str, number: int) -> bool:
    return text.lstrip("（(0 ").rstrip(".．、）) ") == str(number)


def _joined(parts: Sequence[Line]) -> Line:
    """Lines as one, with the breaks between."""
    if len(parts) == 1:
        return parts[0]
    at: list[int] = []
    for part in parts:
        at += [*([-1] if at else []), *part.at]
    return replace(parts[0], text="\n".join(part.text for part in parts), at=at)


def _fitted(pieces: Sequence[Line], head: Head) -> _Row:
    """The row with its words in the columns that they go into."""
    if len(pieces) == len(head.kinds):
        return [[one] for one in pieces]
    row: _Row = [[] for _ in head.kinds]
    for number, piece in zip(fit([one.text for one in pieces], head.kinds), pieces, strict=True):
        row[number].append(piece)
    return row


def _written(line: Line, row: _Row, head: Head) -> Line:
    """The row with a tab between its columns, a dash in blank ones, and marks for the blanks between bodies."""
    text, at = "", list[int]()
    for number, column in enumerate(row):
        words, offsets = _cell(column, bodies=head.kinds[number] in ROLES)
        text += ("\t" if number else "") + (words or EMPTY)
        at += [*([-1] if number else []), *(offsets or [-1] * len(EMPTY))]
    return replace(line, text=text, at=at, indent=0, row=True)


def _cell(column: Sequence[Line], *, bodies: bool) -> tuple[str, list[int]]:
    """The words of a cell with their offsets."""
    text, at = "", list[int]()
    for piece in column:
        for low, high in _between_breaks(piece.text):
            low += bodies and piece.text[low] in STARS and high - low > 1
            mark = bool(bodies and text and text[-1] not in "、，；：（" and are_bodies(text))
            text += "、" * mark + piece.text[low:high]
            at += [*[-1] * mark, *piece.at[low:high]]
    return text, at


def _between_breaks(text: str) -> list[tuple[int, int]]:
    edges = [0, *(edge for gap in _BREAK.finditer(text) for edge in gap.span()), len(text)]
    return [(low, high) for low, high in zip(edges[::2], edges[1::2], strict=True) if high > low]
