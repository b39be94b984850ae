"""The day in figures that papers set in brackets beside 昨日: `昨（二十一）日`, `昨天（21日，星期三）`, `昨（5月21日）`, `日前（5月21日）`."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.patterns import lazy
from ..text import Removed
from .line import Line

_DAY = r"(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})"
_NOTE = lazy(
    r"(?P<when>(?P<near>日前|近日)|(?:[昨今明]|(?<![日目以之先午会])前)(?P<unit>[日天晚晨]?))(?P<open>（)"
    rf"(?:(?P<month>(?:\d{{4}}年)?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,2}})月{_DAY}日)|(?P<day>{_DAY})(?P<sun>[日号])?)"
    r"(?P<weekday>[，,、 \u3000]{0,2}(?:星期|周|礼拜)[一二三四五六日天])?(?P<close>）)(?P<behind>[日天])?"
)

_MOON_MONTH = r"闰?(?:[正腊冬一二三四五六七八九十]|十[一二])月"
_MOON = lazy(
    rf"(?<=[\d一二三四五六七八九十][日号])（(?:(?:农历|阴历|夏历|旧历)(?:[\u3400-\u9fff]{{2}}年)?(?:{_MOON_MONTH})?(?:初?[一二三四五六七八九十廿卅]{{1,3}}日?|除夕)|{_MOON_MONTH}初?[一二三四五六七八九十廿卅]{{1,3}}|大?年初[一二三四五六七八]|除夕|元宵节)"
    r"(?:[，,、 \u3000]?(?:星期|周|礼拜)[一二三四五六日天])?）"
)
"""The same day by the moon, in brackets behind it: `2月5日（农历正月初一）`."""
_THERE = lazy(
    r"(?:(?:[\u3400-\u9fff]{2,8}(?:当地|本地)|当地|北京)时间)[，：:]?(?=(?:(?:19|20)?\d\d年)?(?:\d{1,2}月)?\d{1,2}日)"
)
"""Whose clock the news of another country go by, before their day: `当地时间3月16日`."""


def drop_day_notes(line: Line, removed: list[Removed]) -> Line:
    """The line with one of the two days: the one with its month where that is told or 日前 stands before it, else 昨日."""
    spans = [*_notes(line.text)] if "（" in line.text else []
    spans = sorted([*spans, *(there.span() for there in _THERE.finditer(line.text))]) if "时间" in line.text else spans
    spans = sorted([*spans, *(moon.span() for moon in _MOON.finditer(line.text))]) if "（" in line.text else spans
    for low, high in spans:
        removed.append(Removed(line.at[low], line.at[high - 1] + 1, "note"))
    return line.edited((low, high, "") for low, high in spans) if spans else line


def _notes(text: str) -> Iterator[tuple[int, int]]:
    """The stretches that go."""
    for note in _NOTE.finditer(text):
        if (note["month"] or (note["near"] and note["sun"])) and not note["behind"]:
            yield note.start(), note.end("open")
            yield note.start("weekday") if note["weekday"] else note.start("close"), note.end()
        elif note["day"] and (note["unit"] or note["behind"]):
            yield note.span("open")[0], note.end("close")
        elif note["day"] and note["sun"]:
            yield note.start("open"), note.end("day")  # 昨（21日）|上午
            yield note.start("weekday") if note["weekday"] else note.start("close"), note.end()
