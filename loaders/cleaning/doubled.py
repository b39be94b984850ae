"""Marks that were set or scanned twice, or stand after the last of a list: `任甲为场长，，乙为书记`, `甲、乙、为副主席`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take

_MARKS = ("，，", "、、", "。。", "；；", "：：")
_BEFORE_OFFICE = ("、为", "、任", "、当选", "、担任", "、兼任", "、分别", "、\n")
_TWICE = lazy(r"([，、；：])[ \u3000]?\1+|(?<!。)。。(?!。)")
_HANGING = lazy(
    r"(?<=[\u3400-\u9fff）])、\n?(?=(?:分别)?(?:当选为?|担任|兼任|为|任)(?:第[一二三四五六七八九十\d]{1,3}届)?(?:[\u3400-\u9fff]{0,12}(?:委员会|理事会))?"
    r"(?:名誉|常务|执行|专职|兼职)?副?(?:主席|主任|会长|理事长|秘书长|书记|委员|理事|组长|顾问|代表))"
)
"""A mark between the last of those chosen and what for."""


def single_marks(line: Line, removed: list[Removed]) -> Line:
    """The line with each of them once, and with none behind a list."""
    twice: list[tuple[int, int]] = []
    if any(mark in line.text for mark in _MARKS):
        twice += [(match.start() + 1, match.end()) for match in _TWICE.finditer(line.text)]
    if any(mark in line.text for mark in _BEFORE_OFFICE):
        twice += [match.span() for match in _HANGING.finditer(line.text)]
    for start, end in sorted(twice):
        take(line.cut(start, end), "doubled mark", removed)
    return line.edited([(start, end, "") for start, end in sorted(twice)])
