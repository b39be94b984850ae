"""The period that a document's title says it covers; a yearbook's by what stands in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ...model.dates import When
from ..language.patterns import lazy
from .checked import checked
from .notations import find_dates
from .school_years import school_year
from .words import century, number

_LOOKS_BACK = lazy(
    r"年度?[^，。]{0,16}(?:总结|回顾|述职|情况|综述|年鉴|活动|大事|(?:人事|干部)(?:任免|变动|调整))"
    r"(?![^，。《》（）]{0,20}(?<![工员协学合究商])会(?:议|$|[在上召举开圆顺隆成]))"
)
"""A paper on a year, no meeting that was held when the year was over (`召开2017年工作总结会`)."""
_AND_AHEAD = lazy(
    r"(?<=总结|回顾|情况|报告|述职|综述)[和及与暨、并][^，。；]{0,24}(?:计划|要点|打算|安排|分工|思路|部署|展望|任务|目标|设想|意见|重点|规划)[^，。；]*$"
)
"""What a paper on a year says behind it of the next: `2012年工作总结|及2013年工作要点`."""
_NAMES_PERIOD = lazy(r"大事|纪事|[月年]份?(?:工作|重要|主要)?要[事闻]|年鉴|日志|年表|^（[^（）]*\d{4}[^（）]*）$")
_BARE_YEAR = lazy(
    r"(?<![\d年月.\-/—－])(?:19|20)\d\d(?=[ ]?(?:[）)〕】\]]|$|[—\-－～~至](?:19|20)\d\d(?!\d|学?年)|(?:度|全年)?[^\d，。年]{0,8}(?:大事|纪事|年表)))"
    r"|(?<=[—\-－～~至])(?:19|20)\d\d(?=[ ]?(?:[）)〕】\]]|$|大事|纪事|年表))"
)
"""A year without 年 in the title of a chronicle: `大事记（2013）`, `2010—2015大事记`."""
_YEARBOOK = lazy(
    r"年鉴[ 　]?[（(〔\[·—\-]{0,2}[ 　]?(?P<edition>(?:19|20)\d\d)|(?P<before>(?:19|20)\d\d)年?[^\d，。]{0,12}年鉴"
)
_YEAR = lazy(r"(?<!\d)(?P<year>(?:19|20)\d\d)[ ]?年(?![度鉴版卷级]|元旦|新年|春节|迎新)")
_LAST_YEAR = lazy(r"[^\n]{0,60}?(?P<year>(?:19|20)\d\d)年度?[^，。\n]{0,14}(?:总结|表彰|述职|测评|评议|考核|团拜|年会)")
_NEXT_YEAR = lazy(r"[^\n]{0,60}?(?P<year>(?:19|20)\d\d)年(?:元旦|新年|春节|迎新)")
_MONTH = lazy(
    r"(?m)^\W*(?:0?(?P<month>1[0-2]|[1-9])|(?P<word>[一二三四五六七八九十]{1,2}))[ ]?[月.\-/]份?(?P<head>\W*$)?"
)
"""The month that a line begins with, or that it is the heading for."""


MADE = lazy(r"[年月日][^，。\d]{0,6}(?:整理|编[写纂印辑]|修订|初稿|[供撰]稿)")
"""What tells a month or day in which a chronicle was put together from those that it covers."""
_MONTH_TITLED = lazy(
    r"(?<![\d年至到和、—\-~～－一二三四五六七八九十])(?P<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?![^，。；]*月)[^，。；\d]{0,4}(?:大事|纪事|要事|要闻)"
)
"""The month in the title of a chronicle whose year stands behind it or below: `九月大事记（2021年）`."""
_BOOK = lazy(
    r"[（(〔《—]{0,2}(?:(?:节|摘)?选自|摘录?自|录自|转自|载于|载|来源[：:]|出处[：:]|据)?《?"
    r"(?P<book>[\u3400-\u9fff]{2,20}年鉴[ 　]?[（(〔\[·—\-]{0,2}[ 　]?(?:19|20)\d\d年?[版卷]?[）)〕\]]?)[）)〕\]》]{0,2}"
)


_SHORT_YEAR = lazy(
    r"(?<![\d年第一二三四五六七八九十])(?:[5-9][1-46-9]|[五六七八九][一二三四五六七八九])(?=年[度份]?(?:工作|重要)?(?:大事|纪事|要事|记事))"
)
"""A year of the last century in two figures in the title of a chronicle, and no number of years: not `60年大事记`."""


def _in_full(year: re.Match[str]) -> str:
    return century(year[0]) + year[0]


def book_of(foot: Sequence[str]) -> str:
    """The yearbook from which an article was taken, as a line at its foot names it: `某某年鉴·2013`; else empty."""
    found = next((one for line in reversed(foot[-3:]) if "年鉴" in line and (one := _BOOK.fullmatch(line))), None)
    return found["book"] if found else ""


def period_of(lines: Sequence[str], medium: str, raw: str) -> When | None:
    """The period that the first lines name: of a chronicle, of a yearbook, or of a report on a year.

    `lines`: the title first, then the lines of the head; `raw`: the whole text.
    """
    if book := next((found for line in lines[:3] if (found := _YEARBOOK.search(line))), None):
        own = next((line for line in lines if "年鉴" not in line and re.search(r"大事|纪事", line)), "")
        said = re.search(r"(?:19|20)\d\d", own)
        year = int(said[0]) if said else _year_told(int(book["edition"] or book["before"]), raw)
        return When.parse(str(year), book[0])
    if medium != "chronicle":
        lines = [_AND_AHEAD.sub("", line) for line in lines[:1] if _LOOKS_BACK.search(line)]
    if school := next((when for line in lines if (when := school_year(line))), None):
        return school
    for line in lines:
        if len(line) > 60 or not (line == lines[0] or _NAMES_PERIOD.search(line)):
            continue
        line = _SHORT_YEAR.sub(_in_full, _BARE_YEAR.sub(r"\g<0>年", line)) if _NAMES_PERIOD.search(line) else line
        dates = [
            when for _, _, when in find_dates(re.sub(r"(?<=\d)年?度|(?<=[〇零一二三四五六七八九])年度", "年", line))
        ]
        if line != lines[0] and len(dates) == 1 and (len(dates[0].edtf) == 10 or MADE.search(line)):
            continue  # the day of writing below the title
        if dates and len(dates) <= 2:
            first, last = dates[0], dates[-1]
            start, stop = first.edtf.split("/")[0], last.edtf.split("/")[-1]
            if len(dates) == 2 and last.first >= first.first and stop.startswith(start) and "月" in last.words:
                start = stop if "/" not in last.edtf else last.edtf.split("/")[0]
            month = _MONTH_TITLED.search(lines[0]) if start == stop and len(start) == 4 else None
            if month and (told := checked(f"{start}-{number(month['month']):02d}", line)):
                return told
            return When(start if start == stop else f"{start}/{stop}", When.parse(start).first, last.last, line)
    return None


_TOLD = lazy(
    r"(?:^|[（(])(?P<days>(?:19|20)\d\d年[^（）()\u4e00-\u9fff年]{0,3}\d{1,2}月[\d年月日 —–\-－~～至]{0,24})[）)]?$"
)
"""A period in brackets behind a title, or alone on a line: `（2016年9月—2017年1月）`."""


def told_period(lines: Sequence[str]) -> When | None:
    """The last month of the period that a line gives for all that is collected in a document."""
    for line in lines:
        if "月" not in line[-24:] or (found := _TOLD.search(line)) is None:
            continue
        if dates := find_dates(found["days"]):
            last = When.parse(dates[-1][2].edtf.split("/")[-1][:7], found["days"])
            return last if len(last.edtf) == 7 else None
    return None


def _turns_told(raw: str) -> Iterator[int]:
    """The years in which what is told in spring looks back on the one before, and what is told in autumn ahead."""
    month = 0
    for line in raw.split("\n"):
        found = _MONTH.match(line)
        own = _number(found) if found else month
        if own in (1, 2, 3) and (told := _LAST_YEAR.match(line)):
            yield int(told["year"]) + 1
        elif own in (10, 11, 12) and (told := _NEXT_YEAR.match(line)):
            yield int(told["year"]) - 1
        month = own if found and found["head"] is not None else month


def _number(found: re.Match[str]) -> int:
    """The month that a line names."""
    return int(found["month"]) if found["month"] else number(found["word"])


def _year_told(edition: int, raw: str) -> int:
    """The year that a yearbook tells of: that of its edition or the one before, whichever its text speaks of.

    Where neither is named, a look back on a year in spring (年度总结) or a look ahead in autumn decides; without
    one it is the year before, as editions are counted.
    """
    told = Counter(int(found["year"]) for found in _YEAR.finditer(raw))
    near = {year: told[year] for year in (edition - 1, edition) if told[year]}
    if near:
        return max(near, key=lambda year: (near[year], year < edition))
    turns = list(_turns_told(raw))
    fitting = Counter(year for year in turns if year in (edition - 1, edition))
    return fitting.most_common(1)[0][0] if fitting else edition - 1
