"""Papers that tell of one day after the other below a title that only gives the year, whatever else it calls them.

The days begin what is told of them, or stand before headlines above it: `【1月9日】全委会召开 / 某某会议在…`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..cleaning.marked import marked_day
from ..cleaning.run_in_headlines import are_most
from ..cleaning.stamps import stamped_day
from ..dates import words
from ..dates.period import MADE
from ..language.patterns import lazy

_DAY = lazy(
    r"[^\w\n《“]{0,4}(?:\d{1,3}[、）)][ 　]?)?"
    r"(?:(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])[ 　]?月[ 　]?(?:\d{1,2}[日号]?|[一二三四五六七八九十廿]{1,3}日|[上中下初末月]|[，　 】〕\]）)])"
    r"|(?P<point>1[0-2]|0?[1-9])[.\-/·](?:3[01]|[12]\d|0?[1-9])(?![\d.．%％])|(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日|[同次是][日月])"
)
"""What a paragraph begins with that tells of a day without its year."""
_YEAR = r"(?:(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})"
_TITLED = lazy(
    rf"(?<![\d.．\-—～~至/一二三四五六七八九〇○零])(?P<year>{_YEAR})(?![\d.．一二三四五六七八九〇○零期号届])"
    r"(?:年(?P<month>1[0-2]|0?[1-9])月)?"
)
_SEVERAL = lazy(rf"{_YEAR}年?[^\u3400-\u9fff，。]{{0,8}}[—～~至\-][^\u3400-\u9fff，。]{{0,4}}{_YEAR}")
_ALONE = lazy(rf"\W*{_YEAR}年?\W*")
_LONGEST_TITLE = 40
_ENDS = ("。", "；", "！", "”", "：")
_SHORTEST = 12
"""Characters of most lines that tell something; shorter ones are headings."""
_FEWEST = 3
_HEAD = 4
"""Lines that may stand above the first day."""
_SHARE = 0.7
"""The share of lines that begin with days."""
_MOST_BELOW = 4
"""So many lines may stand below the headline of a day."""


def year_told_by_days(text: str, *, heading: bool = True) -> str:
    """The one year, or the month of one, in the lines above a list of days without years; empty where there is none.

    `heading`: whether a year alone on its line counts, which may be that of the first of several parts.
    """
    lines = [line for part in text.split("\n") if (line := part.strip(" 　\t"))]
    lines = [line for at, line in enumerate(lines) if at > _HEAD + 1 or not (stamped_day(line) or marked_day(line))]
    first = next((at for at, line in enumerate(lines[: _HEAD + 1]) if _DAY.match(line)), 0)
    above = [
        line
        for line in lines[:first]
        if len(line) <= _LONGEST_TITLE and not (_SEVERAL.search(line) or MADE.search(line))
    ]
    above = [line for line in above if heading or not _ALONE.fullmatch(line)]
    told = {(words.number(found["year"]), found["month"] or "") for line in above for found in _TITLED.finditer(line)}
    if len({year for year, _ in told}) != 1 or not tells_days(lines[first:]):
        return ""
    year, month = max(told)
    return f"{year}-{int(month):02d}" if month else str(year)


def tells_days(lines: Sequence[str]) -> bool:
    """Whether most lines begin with days whose months rise, or days with their headlines stand above the others."""
    told = _headlines(lines) or [line for line in lines if len(line) >= _SHORTEST]
    days = [found for line in told if (found := _DAY.match(line))]
    months = [words.number(found["month"] or found["point"]) for found in days if found["month"] or found["point"]]
    falling = sum(before > after for before, after in pairwise(months))
    return len(days) >= _FEWEST and len(days) >= len(told) * _SHARE and falling <= 1


def _headlines(lines: Sequence[str]) -> list[str]:
    """The lines of the days, where most of them are headlines with what happened on the lines below; else none."""
    days = [at for at, line in enumerate(lines) if _DAY.match(line)]
    if not len(days) < len(lines) <= len(days) * (_MOST_BELOW + 1):
        return []
    headed = sum(len(lines[at]) <= _LONGEST_TITLE and not lines[at].endswith(_ENDS) for at in days)
    below = sum(line.endswith(_ENDS) for at, line in enumerate(lines[1:], 1) if at - 1 in days and at not in days)
    return [lines[at] for at in days] if are_most(min(headed, below), len(days)) else []
