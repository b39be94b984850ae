"""The day of a paper as a whole: of its meeting, of the vote that passed it, of its writing."""

from __future__ import annotations

import re

from ...model.dates import When
from ...model.statement import SourceDocument
from ..cleaning.stamps import stamped_day
from ..dates.notations import Anchor, find_dates
from ..dates.told_lists import as_of
from ..language.patterns import lazy
from ..language.resumes import find_resumes
from .first_days import dateline, paragraph_date
from .heads import Line, is_section
from .held_days import DAY, HELD, MONTH_OF_YEAR, lately
from .obituaries import day_of_death
from .opening_days import opening_date
from .terms import has_terms

_BRACKETED = lazy(rf"[（(](.{{0,16}}?{DAY}.*)[）)]")
_VOTED = lazy("通过|(?:会议|办公会|党组会|党委会|常委会)(?:集体)?(?:研究|讨论|审定|审议|决定|确定)")
_DECIDED = lazy(
    rf"[\u3400-\u9fff]{{2,24}}(?P<day>{DAY}|{MONTH_OF_YEAR})[\u3400-\u9fff第\d]{{0,20}}决定[，,：:]?(?:任命|免去|聘任|解聘|任免)?(?:[\u3400-\u9fff]{{0,8}}职务)?[：:]"
)
"""Who decided on offices and when, above those who get or lose them: `市政府2018年5月决定，任命：`."""
_PAPER_KIND = r"(?:公告|公报|决定|决议|名单|选举结果|通知|命令|任命书|分工)(?:（[^（）]{1,12}）)?"
_PAPER_HEAD = lazy(rf"[^。；，]{{4,60}}{_PAPER_KIND}")
"""The headline of a paper that stands above the vote which passed it."""
_REST_OF_HEAD = lazy(rf"[^。；，：]{{0,60}}{_PAPER_KIND}")
_WHOSE = lazy(
    r"[\u3400-\u9fff（）\d、 　]{3,50}(?:会议|大会|全会|委员会|常委会|人大|政府|办公室|[局厅院委]|公司|集团|大学|学院|医院)"
)
"""The first line of such a headline: the meeting or body, above what was passed."""
_FIELD = lazy(
    r"(?:开幕|开展|展览|活动|举办|举行|演出|讲座|比赛|培训|开班|典礼|会议|论坛|沙龙|首发)?(?:时间|日期)[ 　]*[：:]"
)

_HELD_FIELD = lazy(
    r"(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．][ 　]*)?(?:本次|此次)?(?:[\u3400-\u9fff]{0,6}会议?)(?:的)?(?:召开|举行)(?:的)?(?:时间|日期)[ 　]*[：:]"
)
"""The same in the announcement of what a meeting resolved: `1．会议召开时间：`."""


def own_date(lines: list[Line], source: SourceDocument) -> When | None:
    """The date of what a document reports: when its meeting was held, else its day of writing."""
    written = source.date
    if died := day_of_death(lines, written):
        return died
    for line in lines[:12]:
        if (listed := as_of(line.text)) and not is_section(line.text):
            return listed
        told = _BRACKETED.fullmatch(line.text)
        said = told[1] if told and HELD.search(told[1]) else line.text if _FIELD.match(line.text) else ""
        if dates := find_dates(said, Anchor(None, written)):
            return dates[0][2]
        held = find_dates(line.text, Anchor(None, written)) if _HELD_FIELD.match(line.text) else []
        if held and written and held[0][2].first <= written.last:
            return held[0][2]
    if source.medium not in {"report", "text", "list"} or source.covers is not None:
        return written
    if has_terms(lines) or any(find_resumes(line.text) for line in lines[:12]):
        return written
    for line in lines[:12]:
        if stamped_day(line.text):
            continue
        if found := dateline(line, written):
            return found[1]
        if paragraph_date(line, None, written):  # a paragraph with a day of its own says nothing of the whole
            break
        if found := opening_date(line, written) or lately(line, written):
            return found[1]
    return written


def passed_date(line: Line) -> tuple[int, When | None] | None:
    """The day of a vote that stands in brackets on a line of its own above what was voted (某年某月某日某会议通过), or that of
    a decision above those of whom it decides."""
    told = _BRACKETED.fullmatch(line.text)
    day = re.search(DAY, told[1]) if told and _VOTED.search(told[1]) else None
    decided = _DECIDED.fullmatch(line.text) if "决定" in line.text else None
    said = str(decided["day"]) if decided else str(day[0]) if day else ""
    dates = find_dates(said) if said else []
    return (line.end, dates[0][2]) if dates else None


def titles_of_vote(above: list[Line], line: Line) -> list[Line]:
    """The lines of a headline that a vote may stand below, `line` the last of them; `above`: those right above it."""
    if _PAPER_HEAD.fullmatch(line.text) or (above and _REST_OF_HEAD.fullmatch(line.text)):
        return [*above, line]
    return [line] if _WHOSE.fullmatch(line.text) else []
