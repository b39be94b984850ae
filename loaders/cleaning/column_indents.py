"""How far the lines of a column are set in from its own edge."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ..language.patterns import lazy
from .column_rows import Piece

INDENT = 5
"""Most cells by which a paragraph is set in."""
_ENDS = lazy(r"[。！？][”’）]?$")
_STOPS = lazy(r"[。！？；：)）][”’）]?$")


def room_of(own: Sequence[Piece]) -> list[int]:
    """Cells between each piece and the margin where most end."""
    margin = Counter(piece.right for piece in own).most_common(1)
    return [margin[0][0] - piece.right for piece in own]


def set_in(flow: Sequence[Piece], indents: list[int], room: Sequence[int], wide: int) -> None:
    """Give an indent to what begins without one: a headline at the edge of its column, which stands short between a full
    stop and the start of a paragraph; in columns without indents, what follows a sentence that ends short."""
    marked = any(indent > 1 for indent in indents)
    for place in range(1, len(flow)):
        if indents[place] > 1 or not _ENDS.search(flow[place - 1].line.text):
            continue
        after = indents[place + 1] if place + 1 < len(flow) else 0
        headline = after > 1 and room[place] > INDENT and not re.search("[，。；！？]", flow[place].line.text)
        if headline or (not marked and room[place - 1] >= 2 * wide):
            indents[place] = 2


def indents_of(own: Sequence[Piece], wide: int) -> list[int]:
    """Characters by which each piece is set in; what begins paragraphs is set in by two, be it narrower by the cells."""
    edge = own_edge([piece.left for piece in own])
    narrow = _narrow_edge(own, edge) if wide == 2 else None
    if narrow is not None:
        edge, wide = narrow, 1
    return [max(round((piece.left - edge) / wide), 0) for piece in own]


def _narrow_edge(own: Sequence[Piece], edge: int) -> int | None:
    """The edge of a column whose paragraphs are set in by one character only; none where they are not."""
    pairs = [(above, piece) for above, piece in pairwise(own) if piece.row == above.row + 1 and not piece.line.blank]
    margin = max(Counter(piece.right for piece in own).most_common(1), default=(0, 0))[0]
    for left in (edge, edge - 2):
        inner = [_ends(above) and above.right < margin - 2 for above, piece in pairs if piece.left == left]
        first = [_ends(above) or _heads(above, left) for above, piece in pairs if piece.left == left + 2]
        if min(len(inner), len(first)) >= 2 and not any(inner) and sum(first) >= len(first) * 0.75:
            return left
    return None


def _ends(piece: Piece) -> bool:
    """Whether a sentence or clause ends with a piece."""
    return _STOPS.search(piece.line.text) is not None


def _heads(piece: Piece, edge: int) -> bool:
    """Whether a piece stands as a headline does: behind a blank line, or set in by more than a paragraph."""
    return piece.line.blank > 0 or (piece.left > edge + 2 and piece.line.is_brief)


def own_edge(lefts: list[int]) -> int:
    """The leftmost cell around which a fair share of lines begins, most often."""
    counts = Counter(lefts)
    for left in sorted(counts):
        near = {cell: counts[cell] for cell in range(left, left + 3) if cell in counts}
        if sum(near.values()) >= len(lefts) * 0.3:
            return max(near, key=lambda cell: (near[cell], -cell))
    return min(lefts, default=0)
