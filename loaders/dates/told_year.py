"""The year of a page that gives days without it and nowhere says when it was written."""

from __future__ import annotations

import re
from collections import Counter

from ...model.dates import When
from ..language.characters import HAN, fold
from ..language.patterns import lazy
from .year_hints import hinted_year

_DAY = lazy(r"(?<!\d)(?:(?P<year>(?:19|20)\d\d)年)?(?P<month>1[0-2]|0?[1-9])月(?:\d{1,2}日?)?(?!份)")
_EVENT = r"论坛|峰会|年会|股东会|董事会|监事会|理事会|大会|会议|全会|全委会|例会|座谈会|研讨会|推介会|博览会|交流会|展览会|运动会|音乐会|晚会|大赛|比赛|联赛|锦标赛|文化节|艺术节|节|(?<![数几两半上下本每一二三四五六七八九十\d])周(?![年末边岁])|(?<![发进开拓扩施招伸])展(?![望开现])|活动"
_NAMED = lazy(
    rf"(?<!\d)(?P<year>20\d\d|19[5-9]\d)(?:年度?)?[）)]?(?P<name>[{HAN}·（）()—\-]{{0,24}}?)(?P<event>{_EVENT})"
)
_CITED = lazy(r"[〔\[]((?:19|20)\d\d)[〕\]]第?\d{1,4}号")
"""The number of a document that news report on, which bears the year of both."""
_OWN_NUMBER = lazy(rf"(?m)^[ 　]*[{HAN}]{{0,8}}[〔\[（(]((?:19|20)\d\d)[〕\]）)]第? ?(\d{{1,4}}) ?[号期][ 　]*$")
"""The number of the document itself, on a line of its own at its head."""
_HEAD, _FIRST, _DECEMBER = 300, 4, 12
_YEAR = lazy(r"(?<!\d)(?:19|20)\d\d(?=年|[-/.]\d)")
_PAST = lazy(r"(?:于|自|从|在|至|到|获|为|评为|成立|继|以来|经|[—–\-~～])[“《（]?$")
_ANNIVERSARY = lazy(
    r"(?:(?P<party>建党|(?:中国共产党|党的?)(?:成立|诞辰))|(?P<state>建国|新中国成立|中华人民共和国成立|国庆)|(?P<reform>改革开放)|(?P<war>抗(?:日战争|战)胜利)"
    r"|(?P<march>(?:红军)?长征胜利)|(?P<army>建军)|(?P<may>五四运动)|(?P<republic>辛亥革命))[”》]?(?P<count>\d{2,3})周年"
)
_SINCE = {
    "party": 1921, "state": 1949, "reform": 1978, "war": 1945, "march": 1936, "army": 1927, "may": 1919, "republic": 1911,
}  # fmt: skip
"""What a whole country celebrates, and the year from which it counts."""
_CLOSED = 5
"""The first month in which the accounts of the year before are laid before a body."""
_REPORTED = lazy(
    r"(?<!\d)(?P<year>20\d\d|19[5-9]\d)年(?:(?:1|一)[至到\-—–~～]{1,2}(?P<month>1[0-2]|[2-9])月|(?P<half>上半年)|前(?P<quarters>[一二三])季度|(?P<budget>[^，。；年]{0,12}预算调整)|(?P<final>度?[^，。；年]{0,16}决算))"
)
"""A part of the year of which a body is told in the same year, or a whole one that is closed in the next."""
_LOOKS_BACK = lazy(r"总结|表彰|述职|测评|评议|考核|团拜")
_LOOKS_AHEAD = lazy(r"元旦|新年|新春|春节|迎新")


def year_of_news(raw: str) -> When | None:
    """The latest year that news of late name, at least twice."""
    years = Counter(re.findall(r"(?<!\d)((?:19|20)\d\d)年", raw))
    latest = max(years, default="")
    return When.parse(latest) if years[latest] > 1 and re.search(r"近日|日前|今年|昨日", raw) else None


def year_of_events(title: str, raw: str) -> When | None:
    """The year that the name of what was held bears (`“2019云州论坛”`, 庆祝建党100周年), where the first day lacks one.

    A look back on a year in spring is of the next, a look ahead in autumn of the one before. A report on the first
    months of a year is of that year. No year where the text tells days of a later one.
    """
    text = fold(raw[:6000])
    first = next((day for day in _DAY.finditer(text) if day["month"]), None)
    if first is None or first["year"]:
        return None
    month = int(first["month"])
    years = [_turned(found, month) for found in _NAMED.finditer(title)] or [
        _turned(found, month)
        for found in _NAMED.finditer(text)
        if not _PAST.search(text, max(0, found.start() - 4), found.start())
    ]
    years = years or [_SINCE[_kind(one)] + int(one["count"]) for one in _ANNIVERSARY.finditer(text)]
    years = years or [year for one in _REPORTED.finditer(text) if (year := _told_of(one, month))]
    years = years or ([int(one) for one in _CITED.findall(text)] if not _YEAR.search(text) else [])
    years = years or _of_number(text, month)
    told = [int(day["year"]) for day in _DAY.finditer(text) if day["year"]]
    year = max(years, default=0)
    year = (year if year >= max(told, default=0) else 0) if years else hinted_year(text, month)
    return When.parse(str(year)) if year else None


def _of_number(text: str, month: int) -> list[int]:
    """The year of the number that a document bears, where it tells of no later one; its first ones may tell of December."""
    own = _OWN_NUMBER.search(text, 0, _HEAD)
    if own is None or (month == _DECEMBER and int(own[2]) < _FIRST):
        return []
    later = any(int(one[0]) > int(own[1]) for one in _YEAR.finditer(text))
    return [] if later else [int(own[1])]


def _kind(found: re.Match[str]) -> str:
    return next(kind for kind in _SINCE if found[kind])


def _told_of(found: re.Match[str], month: int) -> int:
    """The year in whose `month` a body is told of a part of a year; 0 where it was not over by then."""
    year = int(found["year"])
    if found["final"]:
        return year + 1 if month >= _CLOSED else 0
    over = int(found["month"] or 0) or (6 if found["half"] else 3 * "一二三".find(found["quarters"] or "") + 3)
    return year if month >= over else 0


def _turned(found: re.Match[str], month: int) -> int:
    words = found["name"] + found["event"]
    year = int(found["year"])
    if month <= 3 and _LOOKS_BACK.search(words):
        return year + 1
    return year - 1 if month >= 10 and _LOOKS_AHEAD.search(words) else year
