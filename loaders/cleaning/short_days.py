"""Days and years at the head of lines or at the foot of a paper in figures, spelled out: `3.05` alone on its line, `88.3.15　…`,
`1978　学校复办。`, `85.10.5` below who signed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..dates.words import century
from ..language.body_words import ending_of
from ..language.patterns import lazy
from .line import Edit, Line, edit

_M, _D = r"(?:1[0-2]|0?[1-9])", r"(?:3[01]|[12]\d|0?[1-9])"
_POINT = r"[.．·\-/]"
_DAY = lazy(
    rf"(?P<frame>[【\[（(●◆■▲○]?)[ 　]?(?P<month>{_M})(?P<one>{_POINT})(?P<day>{_D})"
    rf"(?:(?P<to>[—–\-－~～至]{{1,2}})(?:(?P<until_month>{_M})(?P<two>{_POINT}))?(?P<until>{_D}))?日?[】\]）)]?[ 　：:]*"
)
_YEAR = lazy(r"\W*(?:(?:1[89]|20)\d\d|[一二][〇零○一二三四五六七八九]{3})年?\W*")
_LONGEST, _SHORTEST = 16, 8
_FEWEST = 3
_COUNTING = 0.8
"""The share of steps by one from which on numbers count sections."""


def points_alone(lines: Sequence[Line]) -> Iterator[tuple[int, list[Edit]]]:
    """The edits that put the signs of month and day into such lines, where they rise within years."""
    found = {
        at: day
        for at, line in enumerate(lines[:-1])
        if len(line.text) <= _LONGEST and (day := _DAY.fullmatch(line.text)) and len(lines[at + 1].text) >= _SHORTEST
    }
    days = [(int(day["month"]), int(day["day"])) for day in found.values()]
    if len(days) < _FEWEST or not any(int(day["day"]) > 12 or day["day"][0] == "0" for day in found.values()):
        return
    steps = [*pairwise(days)]
    years = sum(len(line.text) <= _LONGEST and _YEAR.fullmatch(line.text) is not None for line in lines)
    counting = sum(two in ((one[0], one[1] + 1), (one[0] + 1, 1)) for one, two in steps)
    if sum(one > two for one, two in steps) > max(1, years) or counting >= len(steps) * _COUNTING:
        return
    for at, day in found.items():
        yield at, [*_edits(day)]


def _edits(day: re.Match[str]) -> Iterator[Edit]:
    yield 0, day.start("month"), ""
    yield *day.span("one"), "月"
    if day["until"]:
        yield *day.span("to"), "日至"
    if day["two"]:
        yield *day.span("two"), "月"
    yield day.end("until" if day["until"] else "day"), day.end(), "日"


_SHORT_POINT = r"[.．·\-/]"
_SHORT_DAY = r"0?[1-9]|[12]\d|3[01]"
_DAYS = lazy(
    rf"(?P<year>\d\d)(?P<one>{_SHORT_POINT})(?P<month>1[0-2]|0?[1-9])"
    rf"(?:(?P<two>{_SHORT_POINT})(?:(?P<day>{_SHORT_DAY})(?:日|[—–\-~～至]{{1,2}}(?:(?P<until_month>1[0-2]|0?[1-9])(?P<three>{_SHORT_POINT}))?(?P<until>{_SHORT_DAY})日?)?"
    rf"|(?P<part>[上中下]旬|[初底]))|(?P<whole>月份?))(?=[ 　，：]|[\u4e00-\u9fff“《])"
)
_FEWEST_SHORT = 3


def short_years(near: list[tuple[int, str]], _: Sequence[Line]) -> Iterator[tuple[int, list[Edit]]]:
    """The edits that spell out such days, where enough lines begin with them and they rise."""
    found = [(place, day) for place, text in near if (day := _DAYS.match(text))]
    days = [(_year(day), int(day["month"])) for _, day in found]
    if len(found) < _FEWEST_SHORT or any(one > two for one, two in pairwise(days)):
        return
    for place, day in found:
        yield place, list(_year_edits(day))


def _year(day: re.Match[str]) -> int:
    return int(century(day["year"]) + day["year"])


def _year_edits(day: re.Match[str]) -> Iterator[Edit]:
    yield 0, 0, century(day["year"])
    yield day.start("one"), day.end("one"), "年"
    if day["two"]:
        yield day.start("two"), day.end("two"), "月"
    if day["three"]:
        yield day.end("day"), day.end("day"), "日"
        yield day.start("three"), day.end("three"), "月"
    if day["day"] and not day[0].endswith("日"):
        yield day.end(), day.end(), "日"


_CN = "〇○零一二三四五六七八九十"
_BETWEEN = r"[ 　]?(?:[.．·•/，,、]|[\-—－–]{1,2})[ 　]?"
_ALONE = lazy(
    rf"(?!\d{{4}}[-/])[（(]?(?P<year>(?:19|20)\d\d|\d\d|[{_CN}]{{4}}|[{_CN}]{{2}})(?P<one>[ 　]?年[ 　]?|{_BETWEEN})"
    rf"(?P<month>1[0-2]|0?[1-9]|[{_CN}]{{1,2}})"
    rf"(?:(?P<two>[ 　]?月[ 　]?|{_BETWEEN})(?P<day>3[01]|[12]\d|0?[1-9]|[{_CN}廿卅]{{1,3}})[ 　]?(?P<end>[日号])?|(?P<whole>月|[.．]?))[）)]?"
)
"""Not `2021-03-05`, which sites put beside whatever they show."""
_LONGEST_SIGNED = 20
_LAST = 3
"""So many last lines may be the day of a paper; others are below the body that signed."""


def spell_foot_days(lines: Sequence[Line]) -> list[Line]:
    """Lines with such days spelled out where they are the last ones or stand below a body."""
    spelled = list(lines)
    for at, line in enumerate(lines[1:], 1):
        if len(line.text) > _LONGEST_SIGNED or not (found := _ALONE.fullmatch(line.text)):
            continue
        if at >= len(lines) - _LAST or ending_of(lines[at - 1].text) is not None:
            spelled[at] = line.edited(_foot_edits(found))
    return spelled


def spelled_day(line: str) -> str:
    """A line with the day that it consists of spelled out; any other line as it is."""
    found = _ALONE.fullmatch(line) if len(line) <= _LONGEST_SIGNED else None
    return edit(line, range(len(line)), _foot_edits(found))[0] if found else line


def _foot_edits(found: re.Match[str]) -> list[Edit]:
    edits: list[Edit] = []
    year, day = found["year"], found["day"]
    if len(year) == 2:
        if not day or _sort(found["one"]) != _sort(found["two"]):
            return []
        edits.append((found.start("year"), found.start("year"), century(year)))
    edits.append((*found.span("one"), "年"))
    if not day:
        return [*edits, (*found.span("whole"), "月")]
    edits.append((*found.span("two"), "月"))
    return edits if found["end"] else [*edits, (found.end("day"), found.end("day"), "日")]


def _sort(sign: str) -> str:
    """What stands between the figures of a day, the signs of year and month taken for one."""
    return "年" if (mark := sign.strip()) in ("年", "月") else mark


_TOLD = lazy(
    r"(?P<year>(?:1[89]|20)\d\d)(?:[—–\-－~～至]{1,2}(?P<until>(?:1[89]|20)\d\d))?"
    r"(?=(?P<gap>[ 　\t]{1,6}|[ 　]?[：:｜|]+[ 　]?|[ 　]?[—–]{1,2}[ 　]?)[\u3400-\u9fff“《\d][^\n]*[。；！]）?$)"
)
"""A year, or two of them, what sets it off, and a whole sentence."""
_FEWEST_YEARS = 3
_MOST = 0.6
"""The share of lines with figures of years at their heads that tell something in sentences; rows of tables do not."""


def bare_years(near: list[tuple[int, str]], _: Sequence[Line]) -> Iterator[tuple[int, list[Edit]]]:
    """The edits that put 年 behind such years, where enough lines begin with them and they rise."""
    heads = [(place, text) for place, text in near if text[:2] in ("18", "19", "20") and text[2:4].isdigit()]
    found = [(place, year) for place, text in heads if (year := _TOLD.match(text.rstrip(" 　")))]
    years = [int(year["year"]) for _, year in found]
    if len(found) < max(_FEWEST_YEARS, _MOST * len(heads)) or any(one > two for one, two in pairwise(years)):
        return
    for place, year in found:
        blank = [] if year["gap"].isspace() else [(*year.span("gap"), "　")]
        yield place, [(year.end(), year.end(), "年"), *blank]
