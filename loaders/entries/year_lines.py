"""Lines that are but a year or month, or name the one that their part of a text is of."""

from __future__ import annotations

from ...model.dates import When
from ..dates.words import ANIMAL_YEAR, STEMS, TWIGS
from ..language.patterns import lazy
from .labels import year_first

_STEM = STEMS + TWIGS
_CYCLE = rf"(?:农历|夏历|岁次|岁在)?(?:{_STEM}年?)?(?:\W*{ANIMAL_YEAR})?"
"""What old and popular calendars call a year: `农历壬辰`, `壬辰龙年`."""
_FRAMED = lazy(
    rf"(?:第[一二三四五六七八九十\d]{{1,3}}[章节编篇卷]\W*|(?:年份|年度|公元)?\W*|{_STEM}年\W*)"
    r"(?P<date>(?:(?:1[89]|20)\d\d|[〇零○一二三四五六七八九]{4})年(?:[\d一二三四五六七八九十]{1,3}月份?)?|[\d一二三四五六七八九十]{1,3}月份?"
    rf"|(?:(?<=[^\w.])(?:1[89]|20)\d\d(?=\W)|(?:1[89]|20)\d\d(?=\W?(?:{_STEM}|{ANIMAL_YEAR})))"
    rf"|(?:(?<=[^\w.])|^)(?:(?<=年份：)(?:1[89]|20)\d\d|(?:一[八九]|二[〇零○])[〇零○一二三四五六七八九]{{2}})(?![\w年月日]))"
    rf"度?(?:大事记?|纪事|记事|要事|日志)?\W*{_CYCLE}\W*"
)
"""A year or month alone on its line, with brackets, other marks or the number of its chapter around it."""
_TITLED = lazy(
    r"[\u3400-\u9fff（）]{0,24}?(?P<date>(?:(?:1[89]|20)\d\d|[〇零○一二三四五六七八九]{4})年(?:(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月)?|(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月)"
    r"份?度?(?:[\u3400-\u9fff]{0,4})(?:大事记?|纪事|记事|要事|要闻|日志|部分|篇|(?:重要|重大|主要)(?:活动|事件|工作|会议))"
)
"""The title of one month's or year's part of a chronicle: `某市总工会二〇〇七年十二月大事记`."""
_LONGEST_TITLED = 44
_BLANKS = lazy(r"[ 　]+")
_LONGEST_FRAMED = 24
_YEAR_NAMED = lazy(r"(?<!\d)(?P<year>(?:19|20)\d\d)年")
_LAST_YEAR = lazy(r"去年|上一?年|过去(?:的)?一年|一年来")


def framed_date(text: str) -> str:
    """The year or month that is all of a line but for what stands around it; else empty."""
    framed = _FRAMED.fullmatch(_BLANKS.sub("", text)) if len(text) <= _LONGEST_FRAMED else None
    return framed["date"] + ("年" if framed["date"].isnumeric() else "") if framed else ""


def titled_date(text: str) -> str:
    """The year or month in the title of its part of a chronicle; else empty."""
    titled = _TITLED.fullmatch(year_first(_BLANKS.sub("", text))) if len(text) <= _LONGEST_TITLED else None
    return titled["date"] if titled else ""


def year_of_section(heading: str, written: When | None) -> When | None:
    """The year that the heading of a section names: `一、2022年主要会议`, `二、去年工作回顾`; None for several or none."""
    years = {match["year"] for match in _YEAR_NAMED.finditer(heading)}
    if not years and written is not None and _LAST_YEAR.search(heading):
        return When.parse(str(written.first.year - 1))
    return When.parse(years.pop()) if len(years) == 1 else None
