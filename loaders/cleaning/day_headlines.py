"""Chronicles that give each day a headline on its line and what happened below: `01-04　某公司召开工作会议 / 董事长甲主持…`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from .line import Line, cells

_N = r"(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})"
_DAY = rf"(?:(?:(?:1[89]|20)\d\d ?年 ?)?{_N} ?月 ?{_N} ?[日号]|(?:(?:1[89]|20)\d\d[.\-/])?\d{{1,2}}[.\-/]\d{{1,2}}(?![\d.%％]))"
_DATED = lazy(
    rf"(?:{_N} ?月 ?{_N} ?[—–\-～~至到]{{1,2}} ?{_N} ?[日号]|{_DAY})(?:(?: ?[—–\-～~至到]{{1,2}} ?)(?:{_DAY}|{_N} ?[日号]?))?(?=\D)[ 　]*(?P<words>[^\n]*)"
)
_TOLD = lazy(r"[。！？；][”’」』》）]?$")
_OPEN = ("，", "、", "；", "：", "。", "！", "？", "……")
_SHORTEST, _LONGEST = 2, 36
_FEWEST = 3
"""Days with a headline that make a chronicle of them."""
_SHARE = 0.7
_WIDE, _SHORT = 0.9, 0.75
"""Of ten lines the widest but one is as wide as lines are set; a headline is shorter, a broken line is not."""


def below_headlines(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines right below the headline of a day, in a document most of whose days have one."""
    days = [(at, found["words"]) for at, line in enumerate(lines[:-1]) if (found := _DATED.match(line.text))]
    if len(days) < _FEWEST:
        return frozenset()
    dated = {at for at, _ in days}
    width = sorted(cells(line.text) for line in lines)[int(len(lines) * _WIDE)] * _SHORT
    short = [(at, words) for at, words in days if at + 1 not in dated and cells(lines[at].text) <= width]
    found = {at + 1 for at, words in short if _is_headline(words, lines[at + 1])}
    return frozenset(found if are_most(len(found), len(days)) else ())


def are_most(headed: int, days: int) -> bool:
    """Whether so many of the days of a document have a headline that it gives each one."""
    return headed >= _FEWEST and headed >= days * _SHARE


def _is_headline(words: str, below: Line) -> bool:
    """Whether words behind a day are a headline, with what it is about on the line below."""
    told = words.startswith(_OPEN) or words.endswith(_OPEN) or "。" in words
    if told or not _SHORTEST <= len(words) <= _LONGEST or below.column:
        return False
    return len(below.text) >= len(words) // 2 and ("，" in below.text or _TOLD.search(below.text) is not None)
