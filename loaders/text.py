"""Clean text that knows, for every character, where it stands in the raw text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model.statement import Span


@dataclass(frozen=True, slots=True)
class Removed:
    """Raw code points `start`-`end` that the clean text leaves out, with the reason (page head, caption, byline …)."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class CleanText:
    """Repaired text. `offsets[i]` is the raw code point of clean character i, or -1 for an inserted one.

    `\\n` ends a paragraph or a line of a list; `　` (full-width space) separates names or cells that the document sets
    apart by space alone; padding inside a name is closed. Brackets are `（）`, and `，：；！？` stand beside Chinese words.
    `removed` lists what is not white space and was taken out.
    """

    text: str
    offsets: Sequence[int]
    removed: tuple[Removed, ...] = ()

    def raw_spans(self, start: int, end: int, *, bridge: int = 3) -> tuple[Span, ...]:
        """Raw [start, end) spans of the clean characters `start`-`end`, in reading order, gaps up to `bridge` raw characters closed."""
        spans: list[list[int]] = []
        for offset in self.offsets[start:end]:
            if offset < 0:
                continue
            if spans and 0 <= offset - spans[-1][1] <= bridge:
                spans[-1][1] = offset + 1
            else:
                spans.append([offset, offset + 1])
        return tuple((low, high) for low, high in spans)
