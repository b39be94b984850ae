"""The rubric of a page that stands above each of its columns: `要闻简报　　　要闻简报`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.patterns import lazy
from ..text import Removed
from .column_rows import Piece
from .line import take

_WORDS = lazy(r"[\u3400-\u9fff]{2,12}")
_AROUND = lazy(r"[^\w\u3400-\u9fff]+")


def drop_repeated(columns: Sequence[Sequence[Piece]], removed: list[Removed]) -> list[Sequence[Piece]]:
    """The columns, those behind the first without the short line that heads the first one too."""
    said = _head(columns[0]) if columns else ""
    if not said:
        return [*columns]
    kept = [columns[0]]
    for own in columns[1:]:
        again = _head(own) == said
        if again:
            take(own[0].line, "repeated line", removed)
        kept.append(own[1:] if again else own)
    return kept


def _head(column: Sequence[Piece]) -> str:
    """The words at the head of a column, without blanks and marks around them; empty for a line of running text."""
    words = re.sub(r"[ \u3000]+", "", _AROUND.sub("", column[0].line.text)) if column else ""
    return words if _WORDS.fullmatch(words) else ""
