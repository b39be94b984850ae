"""Columns that stand side by side in plain text, put one after the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from ..language.patterns import lazy
from ..text import Removed
from .column_indents import INDENT, indents_of, own_edge, room_of, set_in
from .column_rows import GAP, MIN_ROWS, Piece, cell_width, cut_rows, narrow_starts, side_by_side, untabbed, wide_starts
from .line import Line, take
from .site_bars import drop_repeated

_MOST_HEADLINES = 3
_RUNS = lazy(r"[\u3400-\u9fff]{4}[，。、；]|[，。、；][\u3400-\u9fff]{4}")
_RUBRIC = lazy(r"【[^】]{2,12}】|[●■◆★▲][\u3400-\u9fff ]{2,12}[●■◆★▲]")
_CLOSED = lazy(r"[。；][”’）]?$")
_LINES_OF_A_SENTENCE = 15


def order_columns(lines: list[Line], removed: list[Removed]) -> list[Line]:
    """Lines with the columns of each page in reading order; pages without columns stay as they are."""
    lines = untabbed(lines)
    pages = [(page, side_by_side(page)) for page in _split(lines, lambda before, line: before.page != line.page)]
    wide = cell_width([page for page, several in pages if several])
    known: list[int] = []
    ordered: list[Line] = []
    for page, several in pages:
        if several or known:
            read, own = _order_page(page, wide, removed, known)
            known = own or known
            ordered += read
        else:
            ordered += page
    return ordered


def _order_page(page: list[Line], wide: int, removed: list[Removed], known: list[int]) -> tuple[list[Line], list[int]]:
    """The lines of a page in reading order and its edges. `known`: those of the page before, which a short page keeps."""
    ordered: list[Line] = []
    block: list[Piece] = []
    edges: list[int] = []
    found: list[int] = []
    for part in _split(page, lambda _, line: line.blank >= 2):
        narrow = narrow_starts(part, wide)
        pieces = list(cut_rows(part, wide, len(block), narrow))
        own = _edges(pieces)
        rows = list(cut_rows(part, wide, len(block), narrow | set(own))) if own else pieces
        own = _standing(rows, own)
        own = own if _flows(rows, own, wide) else _kept(pieces, known)
        if own or edges:  # punctuation that hangs over narrows a gutter; what begins at a column is a column's
            starts = wide_starts(pieces) | narrow | set(edges or own)
            pieces = list(cut_rows(part, wide, len(block), starts, hanging=set(edges or own)))
        if not (edges and _fits(pieces, edges)):
            ordered += _read(block, edges, wide, removed)
            block, edges = [], own
        found = edges or found
        if edges:
            block += pieces
        else:
            ordered += _one_column(part)
    return ordered + _read(block, edges, wide, removed), found


def _kept(pieces: Sequence[Piece], known: list[int]) -> list[int]:
    """The edges of the page before where these few rows stand at them and hold running text; else none."""
    beside = [piece for piece in pieces if not piece.alone]
    marked = sum(bool(_RUNS.search(piece.line.text)) for piece in beside)
    if not known or not beside or marked * 2 < len(beside) or not _fits(pieces, known):
        return []
    at = [piece.left - known[_column(piece, known)] for piece in pieces]
    return known if all(0 <= inset <= INDENT for inset in at) and _column(beside[1], known) else []


def _one_column(part: list[Line]) -> list[Line]:
    """A stretch of a page without columns beside each other; one of even lines is a column of its own."""
    if (
        len(part) < MIN_ROWS + 1
        or len({line.indent for line in part}) > 3
        or any(GAP.search(line.text) for line in part)
    ):
        return part
    edge = own_edge([line.indent for line in part])
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


def _edges(pieces: Sequence[Piece]) -> list[int]:
    """Left edges of the columns of a block; empty without columns."""
    rights = Counter[int]()
    lefts = Counter[int]()
    before = None
    for piece in pieces:
        if not piece.alone:
            (rights if before == piece.row else lefts)[piece.left] += 1
        before = piece.row
    if sum(rights.values()) < MIN_ROWS:
        return []
    enough = max(2, sum(rights.values()) // 8)
    edges = [edge for edge, count in _clusters(rights) if count >= enough]
    first = min((left for left in lefts if not edges or left < edges[0] - INDENT), default=0)
    return [first, *edges] if edges else []


def _standing(rows: Sequence[Piece], edges: list[int]) -> list[int]:
    """The edges at which more stretches begin than lie across; headlines set in alike make none."""

    def stands(edge: int) -> bool:
        across = sum(piece.left + INDENT < edge < piece.right - 1 and not piece.alone for piece in rows)
        return sum(0 <= piece.left - edge <= INDENT for piece in rows) > across

    kept = [edge for edge in edges[1:] if stands(edge)]
    return [edges[0], *kept] if kept else []


def _flows(pieces: Sequence[Piece], edges: Sequence[int], wide: int) -> bool:
    """Whether stretches are running text: most fill their column or end a sentence. Cells of a table do not."""
    full = total = 0
    beside = [piece for piece in pieces if not piece.alone]
    sentences = sum(piece.line.text.count("。") for piece in beside)
    if sentences * _LINES_OF_A_SENTENCE < len(beside):
        return False
    for place in range(len(edges)):
        own = [piece for piece in pieces if _column(piece, edges) == place and not _spans(piece, edges)]
        rights = sorted((piece.right for piece in own), reverse=True)
        if rights:
            near = [[right for right in rights if 0 <= margin - right <= 3 * wide] for margin in rights]
            margins = max(near, key=len)
            short = [piece for piece in own if piece.right < margins[-1]]
            full += len(margins)
            total += len(own) - sum(piece.alone or bool(_CLOSED.search(piece.line.text)) for piece in short)
    return total > 0 and full >= total * 0.5


def _clusters(starts: Counter[int]) -> Iterator[tuple[int, int]]:
    """Groups of near starts as (the first start of a fair share of them, how many)."""
    group: list[int] = []
    for start in [*sorted(starts), 10**9]:
        if group and start - group[-1] > INDENT:
            count = sum(starts[own] for own in group)
            yield (
                next((own for own in group if starts[own] >= max(2, count * 0.3)), max(group, key=starts.__getitem__)),
                count,
            )
            group = []
        group.append(start)


def _column(piece: Piece, edges: Sequence[int]) -> int:
    return max((place for place, edge in enumerate(edges) if edge <= piece.left + 2), default=0)


def _spans(piece: Piece, edges: Sequence[int]) -> bool:
    """Whether a piece lies across a gutter."""
    place = _column(piece, edges)
    return place + 1 < len(edges) and piece.right > edges[place + 1] + 1


def _parts(piece: Piece, edges: Sequence[int]) -> bool:
    """Whether a piece lies across all columns, so that the columns above and below it are read apart."""
    return piece.alone and _column(piece, edges) == 0 and len(edges) > 1 and piece.right > edges[-1] + 1


def _fits(pieces: Sequence[Piece], edges: Sequence[int]) -> bool:
    return not any(_spans(piece, edges) for piece in pieces if not piece.alone) and _in_columns(pieces, edges)


def _in_columns(pieces: Sequence[Piece], edges: Sequence[int]) -> bool:
    """Whether most pieces begin where a column or one of its paragraphs begins."""
    near = sum(0 <= piece.left - edges[_column(piece, edges)] + 1 <= INDENT + 1 for piece in pieces)
    return near * 2 > len(pieces) and not any(_parts(piece, edges) for piece in pieces[:1])


def _read(pieces: list[Piece], edges: list[int], wide: int, removed: list[Removed]) -> list[Line]:
    """The pieces column by column; a row that lies across all columns parts what is above it from what is below."""
    lines: list[Line] = []
    waiting: list[Piece] = []
    across = False
    for piece in pieces:
        if _parts(piece, edges):
            above = _headlines_above(waiting, edges)
            lines += _between(waiting[: len(waiting) - len(above)], edges, wide, removed, across)
            lines += [*(one.line for one in above), piece.line]
            waiting, across = [], True
        elif _spans(piece, edges) and not piece.alone and _is_caption(piece, edges):
            take(piece.line, "caption", removed)
        else:
            waiting.append(piece)
    return lines + _between(waiting, edges, wide, removed, across)


def _between(pieces: list[Piece], edges: list[int], wide: int, removed: list[Removed], across: bool) -> list[Line]:
    """Pieces below a row; short ones below one that lies across all columns (`across`) go on with it."""
    if across and all(piece.alone and not _column(piece, edges) for piece in pieces):
        return [piece.line for piece in pieces]
    return _columns(pieces, edges, wide, removed)


def _headlines_above(waiting: Sequence[Piece], edges: Sequence[int]) -> Sequence[Piece]:
    """The short lines behind a blank one or a rubric, alone in their rows, which head what lies across all columns below them."""
    first = len(waiting)
    while first > max(0, len(waiting) - _MOST_HEADLINES):
        piece = waiting[first - 1]
        if not piece.alone or _column(piece, edges) or not piece.line.is_brief or "，" in piece.line.text:
            return ()
        first -= 1
        if piece.line.blank or _RUBRIC.fullmatch(piece.line.text):
            return waiting[first:]
    return ()


def _is_caption(piece: Piece, edges: Sequence[int]) -> bool:
    """Whether a stretch across a gutter, beside the text of another column, stands under a picture."""
    inset = piece.left - edges[_column(piece, edges)]
    return inset > INDENT and not re.search(r"[，。、；]", piece.line.text)


def _columns(pieces: Sequence[Piece], edges: Sequence[int], wide: int, removed: list[Removed]) -> list[Line]:
    """Pieces of each column in turn; their indent is counted in characters from the column's own edge."""
    columns = [[piece for piece in pieces if _column(piece, edges) == place] for place in range(len(edges))]
    columns = drop_repeated(columns, removed)
    flow = [piece for own in columns for piece in own]
    indents = [indent for own in columns for indent in indents_of(own, wide)]
    short = [room for own in columns for room in room_of(own)]
    set_in(flow, indents, short, wide)
    return [
        replace(piece.line, blank=0, column=True, indent=indent, heading=_spans(piece, edges))
        for piece, indent in zip(flow, indents, strict=True)
    ]
