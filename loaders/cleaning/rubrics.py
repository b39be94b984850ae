"""The rubric of a web site above the headline of a page: `新闻动态`, `校园要闻`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take
from .stamps import stamped_day

_RUBRIC = lazy(
    rf"[{HAN}]{{0,6}}(?:新闻|要闻|动态|快讯|简讯|资讯|信息|公告|公开|速递|看点|传真|播报|报道|之窗|专题|专栏|风采|热点|头条|中心|活动|通知|园地|天地|文化|建设)"
)
"""What the parts of a web site are called."""
_LONGEST = 8
_HEADLINE = lazy(rf"[^。；]*[{HAN}][^。；]*[^。；：，]")
_LEAST = 8
"""Characters that a headline has at least."""
_NEAR = 3
"""In which line behind the headline the day of the page stands at the latest."""


def rubrics_above(lines: Sequence[str]) -> int:
    """How many lines at the head of a page are rubrics: short words for a part of the site, above a headline and the line
    that says when the page was put up."""
    count = next((at for at, line in enumerate(lines[:3]) if not _is_rubric(line)), 0)
    if not count or count >= len(lines):
        return 0
    headline = lines[count]
    told = len(headline) >= _LEAST and _HEADLINE.fullmatch(headline) is not None and not stamped_day(headline)
    stamped = any(stamped_day(line) for line in lines[count + 1 : count + 1 + _NEAR])
    return count if told and stamped else 0


def drop_rubrics(lines: list[Line], removed: list[Removed]) -> list[Line]:
    """The lines of a page without the rubrics above its headline."""
    count = rubrics_above([line.text for line in lines[: 3 + 1 + _NEAR]])
    for line in lines[:count]:
        take(line, "rubric", removed)
    return lines[count:]


def _is_rubric(line: str) -> bool:
    return len(line) <= _LONGEST and _RUBRIC.fullmatch(line) is not None
