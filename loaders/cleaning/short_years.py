"""Days at the head of lines with years in two figures, `88.3.15　…`, `88.8.下旬　…`, spelled out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..dates.words import century
from ..language.patterns import lazy
from .line import Edit, Line

_POINT = r"[.．·\-/]"
_DAY = r"0?[1-9]|[12]\d|3[01]"
_DAYS = lazy(
    rf"(?P<year>\d\d)(?P<one>{_POINT})(?P<month>1[0-2]|0?[1-9])"
    rf"(?:(?P<two>{_POINT})(?:(?P<day>{_DAY})(?:日|[—–\-~～至]{{1,2}}(?:(?P<until_month>1[0-2]|0?[1-9])(?P<three>{_POINT}))?(?P<until>{_DAY})日?)?"
    rf"|(?P<part>[上中下]旬|[初底]))|(?P<whole>月份?))(?=[ 　，：]|[\u4e00-\u9fff“《])"
)
_FEWEST = 3


def short_years(near: list[tuple[int, str]], _: Sequence[Line]) -> Iterator[tuple[int, list[Edit]]]:
    """The edits that spell out such days, where enough lines begin with them and they rise."""
    found = [(place, day) for place, text in near if (day := _DAYS.match(text))]
    days = [(_year(day), int(day["month"])) for _, day in found]
    if len(found) < _FEWEST or any(one > two for one, two in pairwise(days)):
        return
    for place, day in found:
        yield place, list(_edits(day))


def _year(day: re.Match[str]) -> int:
    return int(century(day["year"]) + day["year"])


def _edits(day: re.Match[str]) -> Iterator[Edit]:
    yield 0, 0, century(day["year"])
    yield day.start("one"), day.end("one"), "年"
    if day["two"]:
        yield day.start("two"), day.end("two"), "月"
    if day["three"]:
        yield day.end("day"), day.end("day"), "日"
        yield day.start("three"), day.end("three"), "月"
    if day["day"] and not day[0].endswith("日"):
        yield day.end(), day.end(), "日"
