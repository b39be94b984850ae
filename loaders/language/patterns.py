"""Patterns shared by the rules: clauses that hold a word, the numbers of items, how much is kept of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...model.pattern_store import PatternStore, beside_bytecode
from ...model.patterns import lazy as late

__all__ = ["ITEM", "PLACES", "found_in", "in_clauses", "lazy"]

_store = PatternStore(beside_bytecode(__file__))
"""The patterns of the rules are hundreds, for which a file is worth its reading; a command that only asks has none of them."""


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `lazy` of the model, what the compiler made of the pattern kept between runs."""
    return late(pattern, flags, _store.compile)


_CLAUSE_END = lazy(r"[。；\n]")


def in_clauses(pattern: re.Pattern[str], text: str, word: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What a slow pattern finds in the clauses (up to `。`, `；` or a line's end) that have a word it cannot do without."""
    at = word.search(text)
    while at:
        end = _CLAUSE_END.search(text, at.end())
        stop = end.end() if end else len(text)
        start = max(text.rfind(sign, 0, at.start()) for sign in "。；\n") + 1
        yield from pattern.finditer(text, start, stop)
        at = word.search(text, stop)


@lru_cache(maxsize=32)
def found_in(text: str, pattern: re.Pattern[str], word: re.Pattern[str] | None = None) -> tuple[re.Match[str], ...]:
    """All that a pattern finds in the text of a document, or in its clauses with a word; kept, as names are read twice."""
    return tuple(in_clauses(pattern, text, word) if word else pattern.finditer(text))


ITEM = r"(?<=[．.、）) \u3000①-⑳])(?:(?<=[\d一二三四五六七八九十][．.、）)])|(?<=\d[．.][ \u3000])|(?<=[①-⑳]))"
"""Right behind the number of an item: `1．`, `（一）`, `②`. Its last character is asked for first, as most places fail there."""
PLACES = 1 << 14
"""Of how many places in texts at most it is kept what stands there: a rule asks many times of the same place."""
