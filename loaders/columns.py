"""Columns that stand side by side in plain text, put one after the other."""

from __future__ import annotations

import re
import statistics
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from .clean_line import Line
from .clean_noise import take
from .text import Removed

_ANY_GAP = re.compile(r"[ \u3000\t]+")
_WIDE_GAP = 3
_GAP = re.compile(rf"[ \u3000\t]{{{_WIDE_GAP},}}")
_MIN_ROWS = 3
_MIN_LENGTH = 8
_INDENT = 5
_LINES_OF_A_SENTENCE = 15


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a row: cells `left`-`right`; `alone`: nothing else stands in its row."""

    line: Line
    left: int
    right: int
    row: int
    alone: bool


def order_columns(lines: list[Line], removed: list[Removed]) -> list[Line]:
    """Lines with the columns of each page in reading order; pages without columns stay as they are."""
    pages = [(page, _side_by_side(page)) for page in _split(lines, lambda before, line: before.page != line.page)]
    wide = _cell_width([page for page, several in pages if several])
    ordered: list[Line] = []
    for page, several in pages:
        ordered += _order_page(page, wide, removed) if several else page
    return ordered


def _order_page(page: list[Line], wide: int, removed: list[Removed]) -> list[Line]:
    ordered: list[Line] = []
    block: list[_Piece] = []
    edges: list[int] = []
    for part in _split(page, lambda _, line: line.blank >= 2):
        pieces = list(_pieces(part, wide, len(block)))
        own = _edges(pieces)
        own = own if _flows(pieces, own, wide) else []
        if own or edges:  # punctuation that hangs over narrows a gutter; what begins at a column is a column's
            pieces = list(_pieces(part, wide, len(block), _starts(pieces) | set(edges)))
        if not (edges and _fits(pieces, edges)):
            ordered += _read(block, edges, wide, removed)
            block, edges = [], own
        if edges:
            block += pieces
        else:
            ordered += _one_column(part)
    return ordered + _read(block, edges, wide, removed)


def _one_column(part: list[Line]) -> list[Line]:
    """A stretch of a page without columns beside each other; one of even lines is a column of its own."""
    if (
        len(part) < _MIN_ROWS + 1
        or len({line.indent for line in part}) > 3
        or any(_GAP.search(line.text) for line in part)
    ):
        return part
    edge = _own_edge([line.indent for line in part])
    widths = sorted(len(line.text) for line in part)
    if widths[-1] > 40 or widths[len(widths) // 2] < widths[-1] - 3:
        return part
    return [replace(line, column=True, indent=max(line.indent - edge, 0)) for line in part]


def _split(lines: Iterable[Line], apart: Callable[[Line, Line], bool]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and apart(group[-1], line):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _side_by_side(page: list[Line]) -> bool:
    """Whether rows of the page hold several stretches that are long enough for running text."""
    rows = [stretches for line in page if len(stretches := _GAP.split(line.text)) > 1]
    lengths = [len(stretch) for row in rows for stretch in row]
    return len(rows) >= _MIN_ROWS and statistics.median(lengths) >= _MIN_LENGTH


def _cell_width(pages: list[list[Line]]) -> int:
    """1 or 2: the cells of a Chinese character with which more right-hand stretches begin in line."""

    def aligned(wide: int) -> int:
        count = 0
        for page in pages:
            starts = Counter(piece.left for piece in _pieces(page, wide, 0) if piece.left > piece.line.indent)
            count += sum(number * number for number in starts.values())
        return count

    return max((1, 2), key=aligned)


def _pieces(lines: Iterable[Line], wide: int, row: int, starts: AbstractSet[int] = frozenset()) -> Iterator[_Piece]:
    """Stretches of rows, parted at wide gaps and at any gap that ends where a column is known to start."""
    for offset, line in enumerate(lines):
        bounds: list[tuple[int, int]] = []
        for match in _ANY_GAP.finditer(line.text):
            cell = line.indent + _cells(line.text[: match.end()], wide)
            near = cell in starts or (len(match[0]) > 1 and not {cell - 1, cell + 1}.isdisjoint(starts))
            if near or len(match[0]) >= _WIDE_GAP:
                bounds.append(match.span())
        start = 0
        for low, high in [*bounds, (len(line.text), len(line.text))]:
            left = line.indent + _cells(line.text[:start], wide)
            right = left + _cells(line.text[start:low], wide)
            yield _Piece(line.cut(start, low), left, right, row + offset, not bounds)
            start = high


def _starts(pieces: Iterable[_Piece]) -> set[int]:
    """Cells where several stretches begin behind another one."""
    counts = Counter(piece.left for piece in pieces if piece.left > piece.line.indent and not piece.alone)
    return {left for left, count in counts.items() if count >= _MIN_ROWS}


def _cells(text: str, wide: int) -> int:
    return len(text) if wide == 1 else sum(2 if ord(char) > 0x2E7F else 1 for char in text)


def _edges(pieces: Sequence[_Piece]) -> list[int]:
    """Left edges of the columns of a block; empty without columns."""
    rights = Counter[int]()
    lefts = Counter[int]()
    before = None
    for piece in pieces:
        if not piece.alone:
            (rights if before == piece.row else lefts)[piece.left] += 1
        before = piece.row
    if sum(rights.values()) < _MIN_ROWS:
        return []
    enough = max(2, sum(rights.values()) // 8)
    edges = [edge for edge, count in _clusters(rights) if count >= enough]
    first = min((left for left in lefts if not edges or left < edges[0] - _INDENT), default=0)
    return [first, *edges] if edges else []


def _flows(pieces: Sequence[_Piece], edges: Sequence[int], wide: int) -> bool:
    """Whether stretches are running text: most fill their column, and sentences end in them. Cells of a table do not."""
    full = total = 0
    beside = [piece for piece in pieces if not piece.alone]
    sentences = sum(piece.line.text.count("。") for piece in beside)
    if sentences * _LINES_OF_A_SENTENCE < len(beside):
        return False
    for place in range(len(edges)):
        rights = sorted(piece.right for piece in pieces if _column(piece, edges) == place and not _spans(piece, edges))
        if rights:
            full += max(bisect_right(rights, right) - bisect_left(rights, right - 3 * wide) for right in rights)
            total += len(rights)
    return total > 0 and full >= total * 0.5


def _clusters(starts: Counter[int]) -> Iterator[tuple[int, int]]:
    """Groups of near starts as (most frequent start, how many)."""
    group: list[int] = []
    for start in [*sorted(starts), 10**9]:
        if group and start - group[-1] > _INDENT:
            yield max(group, key=lambda own: (starts[own], -own)), sum(starts[own] for own in group)
            group = []
        group.append(start)


def _column(piece: _Piece, edges: Sequence[int]) -> int:
    return max((place for place, edge in enumerate(edges) if edge <= piece.left + 2), default=0)


def _spans(piece: _Piece, edges: Sequence[int]) -> bool:
    """Whether a piece lies across a gutter."""
    place = _column(piece, edges)
    return place + 1 < len(edges) and piece.right > edges[place + 1] + 1


def _parts(piece: _Piece, edges: Sequence[int]) -> bool:
    """Whether a piece lies across all columns, so that the columns above and below it are read apart."""
    return piece.alone and _column(piece, edges) == 0 and len(edges) > 1 and piece.right > edges[-1] + 1


def _fits(pieces: Sequence[_Piece], edges: Sequence[int]) -> bool:
    return not any(_spans(piece, edges) for piece in pieces if not piece.alone) and _in_columns(pieces, edges)


def _in_columns(pieces: Sequence[_Piece], edges: Sequence[int]) -> bool:
    """Whether most pieces begin where a column or one of its paragraphs begins."""
    near = sum(0 <= piece.left - edges[_column(piece, edges)] + 1 <= _INDENT + 1 for piece in pieces)
    return near * 2 > len(pieces) and not any(_parts(piece, edges) for piece in pieces[:1])


def _read(pieces: list[_Piece], edges: list[int], wide: int, removed: list[Removed]) -> list[Line]:
    """The pieces column by column; a row that lies across all columns parts what is above it from what is below."""
    lines: list[Line] = []
    waiting: list[_Piece] = []
    for piece in pieces:
        if _parts(piece, edges):
            lines += [*_columns(waiting, edges, wide), piece.line]
            waiting = []
        elif _spans(piece, edges) and not piece.alone and _is_caption(piece, edges):
            take(piece.line, "caption", removed)
        else:
            waiting.append(piece)
    return lines + _columns(waiting, edges, wide)


def _is_caption(piece: _Piece, edges: Sequence[int]) -> bool:
    """Whether a stretch across a gutter, beside the text of another column, stands under a picture."""
    inset = piece.left - edges[_column(piece, edges)]
    return inset > _INDENT and not re.search(r"[，。、；]", piece.line.text)


def _columns(pieces: Sequence[_Piece], edges: Sequence[int], wide: int) -> list[Line]:
    """Pieces of each column in turn; their indent is counted in characters from the column's own edge."""
    lines: list[Line] = []
    for place in range(len(edges)):
        own = [piece for piece in pieces if _column(piece, edges) == place]
        edge = _own_edge([piece.left for piece in own])
        lines += [
            replace(
                piece.line,
                blank=0,
                column=True,
                indent=max(round((piece.left - edge) / wide), 0),
                heading=_spans(piece, edges),
            )
            for piece in own
        ]
    return lines


def _own_edge(lefts: list[int]) -> int:
    """The leftmost cell around which a fair share of lines begins, most often."""
    counts = Counter(lefts)
    for left in sorted(counts):
        near = {cell: counts[cell] for cell in range(left, left + 3) if cell in counts}
        if sum(near.values()) >= len(lefts) * 0.3:
            return max(near, key=lambda cell: (near[cell], -cell))
    return min(lefts, default=0)
