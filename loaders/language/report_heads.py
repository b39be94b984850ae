"""The head of a report or speech given to those whom its first words address: its title, who gives it, where."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import NamedTuple

from .patterns import lazy

_ADDRESS = lazy(
    r"(?m)^[ \u3000]*(?:尊敬的[^\n。]{0,20}|各位|同志们|代表们|委员们|会员们|朋友们)[^\n。]{0,30}[：:！!]?[ \u3000]*$"
)
_KIND = r"(?:报告|讲话|致[词辞]|发言|说明|汇报|总结|[开闭]幕[词辞])(?:[（(][^（）()\n]{1,10}[）)])?[ \u3000]*$"
_TITLE = lazy(rf"[^\n，。；]{{0,40}}{_KIND}|[^\n。；]{{4,60}}(?:会|会议)(?:第[一二三四]次全体会议)?上[）)]?[ \u3000]*$")
"""A line that says what it is that is given, or at which meeting."""
_ENDS = ("。", "！", "；", "：", ":")
_ABOVE = 8
"""Lines above the address among which the title stands."""


class ReportHead(NamedTuple):
    """The lines below the title of a report, up to the words by which those who listen are addressed."""

    lines: tuple[tuple[int, int], ...]
    """Start and end of each line in the text, in code points."""
    end: int


def address_in(text: str, start: int = 0, end: int = sys.maxsize) -> int:
    """Where the words stand by which those who listen to a speech are addressed; -1 if it has none."""
    found = _ADDRESS.search(text, start, end)
    return found.start() if found else -1


def report_heads(text: str) -> Iterator[ReportHead]:
    """The heads of all reports and speeches of a text."""
    for address in _ADDRESS.finditer(text):
        lines = [*_lines_above(text, address.start())]
        title = next((at for at, (start, end) in enumerate(lines) if _TITLE.match(text, start, end)), None)
        if title:
            yield ReportHead(tuple(reversed(lines[:title])), address.start())


def _lines_above(text: str, at: int) -> Iterator[tuple[int, int]]:
    """The lines of a head above `at`, the lowest first; no sentence is one."""
    told = 0
    while at > 0 and told < _ABOVE:
        start = text.rfind("\n", 0, at - 1) + 1
        line = text[start : at - 1].rstrip()
        if line.endswith(_ENDS):
            return
        if line.strip():
            told += 1
            yield start, start + len(line)
        at = start
