"""Days written as month, point and day at the head of lines, `2.13　`, `8.26～28　`, told from numbers of sections and amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from ...model.dates import When
from ..dates import words
from ..dates.notations import Anchor, DateReader
from ..language.patterns import lazy

_POINT = r"[ 　]?[.．·•\-/][ 　]?"
_DAY = lazy(
    rf"(?:(?P<year>(?:1[89]|20)\d\d)年[ 　]?)?(?P<month>\d{{1,2}}){_POINT}(?P<day>\d{{1,2}})"
    rf"(?:[ 　]?(?:[—–\-－~～〜]{{1,2}}|[至到、]|(?<=-\d\d)/)[ 　]?(?:(?P<until_year>(?:1[89]|20)\d\d){_POINT})?(?:(?P<until_month>\d{{1,2}}){_POINT})?(?P<until>\d{{1,2}}))?日?"
    r"(?![\d.．%％‰])(?=[　 ，：、:,|｜]|—{1,2}[ 　]?[\u4e00-\u9fff]|[\u4e00-\u9fff“\"《])"
    r"(?![亿万千百年月日条倍米吨亩级度份件]|元(?![宵旦])|个(?!体|私)|名(?!誉)|项(?!目)|人(?![大民才事防])|公[里斤顷]|平方|[ 　]{1,2}(?:[亿万千百]{1,2}(?=[ 　，。、；]|$)|[亿万千百]{0,2}(?:元(?![宵旦])|吨|亩|人次|公里|平方|公斤)))(?:[ 　]?(?:[|｜]|—{1,2}))?"
)
_LATER = lazy(rf"[。；！？][ \u3000]?(?P<day>\d{{1,2}}{_POINT}\d{{1,2}}日?)(?=[上下]午|晚上?[，\u3400-\u9fff]|[，,])")
"""Such a day at the head of a later sentence: `…召开。10.19下午，…`."""
_YEAR = lazy(r"\D{0,8}(?:1[89]\d\d|20\d\d|[一二][〇零○一二三四五六七八九]{3})")
"""What a line begins with under which days count from January again."""
_MONTH = lazy(r"\W{0,4}(?P<month>1[0-2]|[1-9]|十?[一二]|[三四五六七八九十])月份?\W{0,4}")
_LONGEST_HEADING = 24
_SHORTEST = 5
"""Characters of most lines behind their days; what is shorter are cells of a table."""
_FEWEST = 3
"""Days that make a list of days where neither years nor months stand above them."""
_FEWEST_HEADED = 2
_FALLING = 0.2
"""The share of days that stand behind later ones of their year."""
_FALSE = 0.1
"""The share of days that the calendar may not have, for misread ones."""
_COUNTING = 0.8
"""The share of steps by one, 1.1, 1.2, 2.1, from which on numbers count sections."""

_PART = lazy(rf"(?P<month>1[0-2]|0?[1-9]){_POINT}(?:(?P<part>[上中下]旬)|月?(?P<edge>[初底末]))(?=[　 ，：、:,|｜])")
"""A part of a month so written: `10.中旬　`, `3.底　`."""
_APART = " 　，：、:,|｜—"
_Day = tuple[int, int]


@dataclass(slots=True)
class _Part:
    """The days below a heading that names a year or a month (0: a year, or none)."""

    month: int = 0
    days: list[_Day] = field(default_factory=list[_Day])


class _Told(NamedTuple):
    """A day at the head of a line, how much stands behind it, and whether a blank or mark sets it off (not 5.12护士节)."""

    day: _Day
    length: int
    apart: bool


def has_point_days(texts: Sequence[str]) -> bool:
    """Whether lines begin with dates such as 1.15 or 03-22, and not with numbers of sections."""
    told = [one for text in texts for one in _told(text) if one.length >= _SHORTEST]
    days = [one.day for one in told]
    good = [day for day in days if _is_day(day)]
    if len(good) < _FEWEST_HEADED or len(days) - len(good) > len(days) * _FALSE:
        return False
    parts = list(_parts(texts)) if sum(one.apart for one in told) * 2 > len(told) else []
    months = [day[0] == part.month for part in parts if part.month for day in part.days]
    if len(months) >= _FEWEST_HEADED and all(months):
        return True
    if len(months) >= _FEWEST_HEADED and (sum(months) * 2 < len(months) or all(map(_counts, parts))):
        return False
    parts = parts or [_Part(days=days)]
    steps = [step for part in parts for step in pairwise(filter(_is_day, part.days))]
    falling = sum(before > after for before, after in steps)
    counting = sum(after in ((before[0], before[1] + 1), (before[0] + 1, 1)) for before, after in steps)
    if falling > max(1, len(steps) * _FALLING) or (steps and counting >= len(steps) * _COUNTING):
        return False
    return len(parts) > 1 or (len(good) >= _FEWEST and any(day > 12 for _, day in good))


def _counts(part: _Part) -> bool:
    """Whether the numbers below a month are those of its entries, with their days behind them: `1. 5日`, `2. 12日`."""
    return not part.month or [number for number, _ in part.days] == list(range(1, len(part.days) + 1))


def _parts(texts: Sequence[str]) -> Iterator[_Part]:
    """The numbers that lines begin with, from one heading to the next; the first part has none above it."""
    part = _Part()
    for text in texts:
        heading = len(text) <= _LONGEST_HEADING
        month = _MONTH.fullmatch(text) if heading and "月" in text else None
        if month or (heading and _YEAR.match(text)):
            yield part
            part = _Part(words.number(month["month"]) if month else 0)
        part.days += [one.day for one in _told(text)]
    yield part


def _told(text: str) -> Iterator[_Told]:
    """What a line that begins with a day tells."""
    if found := _at_head(text):
        apart = text[found.end() : found.end() + 1] in _APART or text[found.end() - 1] in _APART
        yield _Told((int(found["month"]), int(found["day"])), len(text) - found.end(), apart)


def is_point_day(text: str) -> bool:
    """Whether a text begins with what may be a day or a part of a month."""
    return _at_head(text) is not None or _PART.match(text) is not None


def days_within(text: str, start: int, body: int, end: int, when: When | None) -> list[tuple[int, int, When]]:
    """Days so written at the heads of later sentences of an entry that begins with one, as `read_dates` gives days, from
    `body` on: `10.18—10.19　大会召开。10.19下午，…`."""
    if when is None or _at_head(text[start:body].lstrip()) is None:
        return []
    told = ((found, point_day(found["day"] + "，", when)) for found in _LATER.finditer(text, body, end))
    return [(found.start("day") - body, found.end("day") - body, day[1]) for found, day in told if day]


def _at_head(text: str) -> re.Match[str] | None:
    return _DAY.match(text) if text[:1].isdigit() else None


def _is_day(day: _Day) -> bool:
    return 1 <= day[0] <= 12 and 1 <= day[1] <= 31


def point_day(text: str, base: When | None) -> tuple[int, When] | None:
    """The day that a text begins with, and where it ends; its year is that of `base` if it names none."""
    found = _at_head(text)
    if found is None and base and (part := _PART.match(text)):
        said = f"{_year(base, int(part['month']))}年{part['month']}月{part['part'] or part['edge']}"
        when = next(DateReader(Anchor()).read(said), (0, 0, None))[2]
        return (part.end(), When(when.edtf, when.first, when.last, part[0])) if when else None
    if found is None or not (found["year"] or base):
        return None
    month, day, until = found["month"], found["day"], found["until"]
    year = int(found["year"] or 0) or _year(base, int(month))
    said = f"{year}年{month}月{day}日"
    if until:
        later = f"{found['until_year']}年" if found["until_year"] else ""
        said += f"至{later}{found['until_month'] or month}月{until}日"
    when = next(DateReader(Anchor()).read(said), (0, 0, None))[2]
    return (found.end(), When(when.edtf, when.first, when.last, found[0])) if when else None


def _year(base: When | None, month: int) -> int:
    """The year of a month that comes after `base`, which may be a school year."""
    assert base is not None
    return base.first.year + (base.first.year < base.last.year and month < base.first.month)
