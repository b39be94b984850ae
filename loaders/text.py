"""Clean text that knows, for every character, where it stands in the raw text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model.statement import Span


@dataclass(frozen=True, slots=True)
class CleanText:
    """Repaired text. `offsets[i]` is the raw code point of clean character i, or -1 for an inserted one."""

    text: str
    offsets: Sequence[int]

    def raw_spans(self, start: int, end: int, *, bridge: int = 3) -> tuple[Span, ...]:
        """Raw [start, end) spans of the clean characters `start`-`end`, gaps up to `bridge` raw characters closed."""
        spans: list[list[int]] = []
        for offset in self.offsets[start:end]:
            if offset < 0:
                continue
            if spans and 0 <= offset - spans[-1][1] <= bridge:
                spans[-1][1] = offset + 1
            else:
                spans.append([offset, offset + 1])
        return tuple((low, high) for low, high in sorted(spans))
