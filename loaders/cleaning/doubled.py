"""Marks that were set or scanned twice: `任甲为场长，，乙为书记`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take

_MARKS = ("，，", "、、", "。。", "；；", "：：")
_TWICE = lazy(r"([，、；：])[ \u3000]?\1+|(?<!。)。。(?!。)")


def single_marks(line: Line, removed: list[Removed]) -> Line:
    """The line with each of them once."""
    if not any(mark in line.text for mark in _MARKS):
        return line
    twice = [(match.start() + 1, match.end()) for match in _TWICE.finditer(line.text)]
    for start, end in twice:
        take(line.cut(start, end), "doubled mark", removed)
    return line.edited([(start, end, "") for start, end in twice])
