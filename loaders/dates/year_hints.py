"""The year that a piece of news tells only by what it says: what is near, what is counted, what this year is."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from ..language.characters import HAN
from ..language.patterns import lazy
from ..language.words import any_of, read_rows
from .words import number

_Y = r"(?<!\d)(?P<year>20\d\d|19[5-9]\d)年"
_N = r"(?P<count>\d{1,3}|[一二三四五六七八九十]{1,4})"
_NEAR = lazy(
    rf"[距离][离到]?{_Y}(?P<what>[^，。；年]{{1,16}}?)(?:已?经?(?:还有|还剩|还不到|不到|不足|只有|只剩|仅有|仅剩|仅|剩下)|倒计时|越来越近)"
    r"|(?<!\d)(?:20\d\d|19[5-9]\d)年(?P<next>[^，。；年]{1,12}?)(?:将至|将近|临近|在即|来临|到来|即将|前夕|脚步|的钟声)"
)
_NEW_YEAR = lazy(r"元旦|新年|春节|新春|春运|寒假|两会|春季")
_THIS = lazy(r"今年(?:是[^，。；\d]{0,4}|[（(])(?P<year>20\d\d|19[5-9]\d)年?(?=[，。；）)])")
_OF_YEAR = lazy(rf"{_Y}，?(?:既|也|又)?(?:正值|适逢|恰逢|是)[^，。；]{{2,40}}?(?:之年|元年|一年|周年|年份)")
_REVIEWS = lazy(r"过去的?一年|回顾|总结|述职")
_PAPER = lazy(
    r"(?:签订|签署|签下|签了|递交|印发|下发|通过)了?[^《》，。；]{0,8}《(?P<year>20\d\d|19[5-9]\d)年度?(?![度至—\-～~])[^》]{0,30}?(?P<kind>协议|责任[书状]|目标[书状]?|计划|方案|安排|要点|合同|意见|备忘录)书?(?:[（(][^》]{1,8}[)）])?》"
)
"""A paper for a year's work that is signed or passed within it: `签署《2018年对口协作协议》`."""
_UNTIL = lazy(rf"截[至止]到?{_Y}(?P<month>1[0-2]|[1-9])月")
_SOON = lazy(rf"(?:将|即将|定)于{_Y}(?P<month>1[0-2]|[1-9])月\d{{1,2}}日")
_AGE = lazy(rf"今年[^。；\d]{{0,24}}?(?:建[{HAN}]|成立|创[建办刊立]|诞辰|诞生){_N}周年")
_BORN = lazy(
    r"(?:始?建|成立|创[建办刊立]|诞?生)于(?P<year>1[89]\d\d|20\d\d)年"
    r"|(?<!\d)(?P<since>1[89]\d\d|20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:正式)?(?:始?建[成校院厂馆]|成立|创[建办刊立]|诞生)"
)
_PLAN = lazy(
    r"(?P<when>[今明])年是[^，。；]{0,12}?[“\"]?(?P<plan>十?[一二三四五六七八九]|十)五[”\"]?[^，。；年]{0,16}?(?P<part>开局|起步|收官|最后)"
)
_PLANNED = 1951
"""Five years plan n begins 5n years later, from the sixth on: 六五 with 1981."""
_SESSION = lazy(
    r"(?P<term>十[一二三四五六七八九]?|[六七八九])届全国(?:人大|政协)(?P<sitting>[一二三四五])次会议"
    r"|全国(?:人大|政协)(?P<of>十[一二三四五六七八九]?|[六七八九])届(?P<nth>[一二三四五])次会议"
)
_TERMS = 1953
"""The national bodies of term n first meet 5n years later, in March, from the sixth on."""
_WEEKDAY = lazy(
    r"(?<![\d年])(?P<month>1[0-2]|[1-9])月(?P<day>3[01]|[12]\d|[1-9])日[（(，]?(?:星期|周)(?P<week>[一二三四五六日天])"
)
_LOOSE = lazy(r"(?<!\d)(?:20\d\d|19[5-9]\d)(?=年)")
_AHEAD = lazy(r"(?:[到至将]|预计|力争|计划|争取|确保|规划|拟|[—－\-～~])[于在到]?$")
_BACK = lazy(r"(?:[较比与同自从继在]|去年|以来)[“（(]?$")
_MONTHS = 4
"""How many months at most lie between the day told and one that the text gives as near."""
_SITTING = (3, 4)
_LATE = 10
"""From this month on news speak of the next year as of this one."""


def hinted_year(text: str, month: int) -> int:
    """The one year that all hints of a text whose first day is in `month` agree on, else 0.

    0 too where the text speaks of a later year as of one that is not still to come.
    """
    found = {year for hints in (_near, _this_year, _counted, _seasons) for year in hints(text, month)}
    told = max((int(one[0]) for one in _LOOSE.finditer(text) if not _said(_AHEAD, text, one)), default=0)
    found = found or _by_weekday(text, told)
    year = found.pop() if len(found) == 1 else 0
    return year if told <= year + (month >= _LATE) else 0


def _said(words: re.Pattern[str], text: str, found: re.Match[str]) -> bool:
    """Whether one of these words stands right before what was found."""
    return words.search(text, max(0, found.start() - 4), found.start()) is not None


def _near(text: str, month: int) -> Iterator[int]:
    """What the text says is close by: `距离2024年高考不到一个月`, `将于2024年9月1日开园`, `截至2024年6月底`."""
    for one in _NEAR.finditer(text):
        what = one["what"] or one["next"]
        year = int(re.findall(r"\d{4}", one[0])[0])
        yield year - 1 if month >= 10 and _NEW_YEAR.search(what) else year
    for one in _SOON.finditer(text):
        ahead = int(one["month"]) - month
        if ahead % 12 <= _MONTHS:
            yield int(one["year"]) - (ahead < 0)
    for one in _UNTIL.finditer(text):
        if (month - int(one["month"])) % 12 <= _MONTHS:
            yield int(one["year"]) + (int(one["month"]) > month)


def _this_year(text: str, month: int) -> Iterator[int]:
    """What the text says of its own year: `今年是2024年`, `2024年是建馆十周年`, `今年是“十四五”收官之年`."""
    for one in _THIS.finditer(text):
        yield int(one["year"])
    looks_back = month < _SITTING[0] and _REVIEWS.search(text)
    for one in _OF_YEAR.finditer(text) if month < _LATE and not looks_back else ():
        yield int(one["year"])
    for one in _PAPER.finditer(text) if month < _LATE and not looks_back else ():
        yield int(one["year"])
    for one in _PLAN.finditer(text) if "之年" in text or "一年" in text else ():
        begun = _PLANNED + 5 * number(one["plan"])
        yield begun + (4 if one["part"] in ("收官", "最后") else 0) - (one["when"] == "明")
    if "周年" in text:
        yield from _by_age(text)


def _by_age(text: str) -> Iterator[int]:
    """The year in which what was begun in the one year told is as old as the text says: `今年是建校40周年`."""
    ages = {number(one["count"]) for one in _AGE.finditer(text)}
    born = {int(one["year"] or one["since"]) for one in _BORN.finditer(text)}
    if len(ages) == len(born) == 1:
        yield ages.pop() + born.pop()


def _counted(text: str, month: int) -> Iterator[int]:
    """What is counted all over the country: `第40个教师节`, in spring `十四届全国人大二次会议`."""
    first = {word: int(year) for word, year in read_rows("yearly.tsv")}
    for one in _yearly().finditer(text) if "第" in text else ():
        yield first[one["what"]] + number(one["count"])
    for one in _SESSION.finditer(text) if month in _SITTING else ():
        yield _TERMS + 5 * number(one["term"] or one["of"]) + number(one["sitting"] or one["nth"]) - 1


def _seasons(text: str, month: int) -> Iterator[int]:
    """What comes with the season of the first day: `2024年春运`, `2024年秋季学期` told in autumn."""
    months = {word: range(int(first), int(last) + 1) for word, first, last in read_rows("seasons.tsv")}
    for one in _seasonal().finditer(text):
        if month in months[one["what"]] and not _said(_BACK, text, one):
            yield int(one["year"])


def _by_weekday(text: str, year: int) -> set[int]:
    """The latest year told, where days with their weekdays are of it."""
    days = list(_WEEKDAY.finditer(text)) if year and ("周" in text or "星期" in text) else []
    return {year} if days and all(_fits(one, year) for one in days) else set()


def _fits(found: re.Match[str], year: int) -> bool:
    try:
        day = dt.date(year, int(found["month"]), int(found["day"]))
    except ValueError:
        return False
    return day.weekday() == "一二三四五六日".find(found["week"].replace("天", "日"))


@cache
def _yearly() -> re.Pattern[str]:
    words = any_of("yearly.tsv")
    return lazy(rf"第{_N}[个次届][“（(]?(?:中国|全国|国家|全民|国际|三八|劳动|“|”)*(?P<what>{words})")


@cache
def _seasonal() -> re.Pattern[str]:
    words = any_of("seasons.tsv")
    return lazy(rf"{_Y}度?[“（(]?(?:全国|全[省市县区]|普通|高等|[{HAN}]{{2,3}}[省市县区])*[“（(]?(?P<what>{words})")
