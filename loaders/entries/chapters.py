"""Chapters behind the days of a chronicle, each with a heading and the full day of the meeting that it tells of."""

from __future__ import annotations

from dataclasses import replace

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy
from .heads import Head, is_title
from .held_days import DAY

_HELD = lazy(
    rf"[^。；：\n]{{2,60}}?(?<![据自从至到])(?P<days>{DAY}(?:[至到—–\-~～]{{1,2}}(?:\d{{1,2}}月)?\d{{1,2}}日)?)"
    r"(?:[上下]午|晚上?)?，?(?:在[^，。；]{1,30}?)?(?:隆重|胜利|顺利)?(?:召开|举行|举办|开幕)"
)
"""How the first paragraph of such a chapter begins: `某校第四次代表大会于2008年12月12日至13日在某地召开`."""
_BARE_DAY = lazy(r"\d{1,2}日")
_LONGEST_TITLE = 24
_LIST_GOES_ON = ("：", "、", "，")


def with_chapters(heads: list[Head]) -> list[Head]:
    """The heads of a chronicle, in which the first paragraphs of chapters have their own day and so open an entry."""
    found = list(heads)
    last: When | None = None
    """The day that the chapter read at present began with."""
    for at, head in enumerate(heads):
        if at and (day := _own_day(heads[at - 1], head)) and not _in_list(heads, at - 1):
            last = day
            found[at - 1] = replace(heads[at - 1], heading=True)
            found[at] = Head(head.line, head.line.start, day, opens=True)
        elif head.opens and last is not None and (bare := _BARE_DAY.match(head.line.text)):
            days = find_dates(bare[0], Anchor(last))
            found[at] = replace(head, when=days[0][2] if days else head.when)
        elif head.opens or head.heading:
            last = None
    return found


def _own_day(title: Head, head: Head) -> When | None:
    """The day with its year which a paragraph right below a title says that its meeting was held on."""
    if head.opens or head.heading or title.opens or title.heading or "年" not in head.line.text[:90]:
        return None
    if len(title.line.text) > _LONGEST_TITLE or not is_title(title.line.text):
        return None
    told = _HELD.match(head.line.text)
    days = find_dates(told["days"]) if told else []
    return days[0][2] if days else None


def _in_list(heads: list[Head], at: int) -> bool:
    """Whether a short line goes on with what the line above it begins to list."""
    return at > 0 and heads[at - 1].line.text.endswith(_LIST_GOES_ON)
