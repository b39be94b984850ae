"""Blanks that a scanner put into the numbers of years, months and days: `2 023 年 1 2月`."""

from __future__ import annotations

import re

from ..language.patterns import lazy
from .line import Line

_ANY = lazy(r"[\d月年] [\d年月日号.]|\d\.\d \d")
"""No line without one of these has such a blank."""
_YEAR = r"(?:1 ?[89]|2 ?0) ?\d ?\d"
_TO = r"[—–\-~～至]"
_DAY = r"(?:[12] \d|3 [01])"
_SPLIT = lazy(
    rf"(?m:^)(?:1 [89]|2 0) \d \d(?= *$)|(?<!\d)(?<!\d ){_YEAR}(?= ?(?:年|{_TO}|\. ?\d|[〕\]）]))"
    rf"|(?<=\d\d{_TO}){_YEAR}(?= ?年)|(?<=\d\d\d\d{_TO}){_YEAR}(?! ?[\d:])"
    rf"|(?<=\d\d\d\d\.)[01] \d(?! ?\d)"
    rf"|(?<![\d.:])(?<!\d ){_DAY}(?= ?[月日号]|{_TO}\d ?\d? ?[日月])"
    rf"|(?<=\d{_TO})\d \d(?= ?[日月号])"
    rf"|^(?:1 [0-2]\. ?\d ?\d|\d\d?\.[0-3] \d)(?=[ 　\u4e00-\u9fff])(?![名人位个项家台件辆座栋])"
    rf"|(?<=\d) (?=[年日月号])|(?<=[\d ]年) (?=\d ?\d? ?月)|(?<=[\d ]月) (?=\d ?\d? ?[日号])|(?<=[年月]) (?=[12] \d ?[月日]|3 [01] ?日)"
)
"""A year before 年, another year or its month; a month or day of two digits; a number and its 年, 月 or 日."""


def join_digits(text: str) -> str:
    """`text` without stray blanks inside years, months and days."""
    return _SPLIT.sub(lambda number: number[0].replace(" ", ""), text) if _ANY.search(text) else text


def close_digits(line: Line) -> Line:
    """The line without stray blanks inside years, months and days."""
    if not _ANY.search(line.text):
        return line
    blanks = [at for number in _SPLIT.finditer(line.text) for at in range(*number.span()) if line.text[at] == " "]
    return line.edited([(at, at + 1, "") for at in blanks]) if blanks else line


_YEAR_ENDS = lazy(r"(?<!\d)(\d{1,4})$")
_NUMBER_GOES_ON = lazy(r"(\d{0,3})([年月日])(?!\d{0,2}[后内本历])")
_RANGE_GOES_ON = lazy(r"(?:至|[—–\-~～])\d{1,2}[月日]|(?:至|[—–\-~～])\d{4}年")


_NUMERALS = "一二三四五六七八九十廿卅"
_SPELLED_ENDS = lazy(rf"(?:月|[于於]|[，。；：、])(?P<begun>[{_NUMERALS}]{{1,2}})$")
_SPELLED_ON = lazy(rf"(?P<rest>[{_NUMERALS}]{{0,2}})[日曰](?![后内本历报])")
_SPELLED_DAY = lazy("[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九]")


def _splits_spelled(before: str, after: str) -> bool:
    """The same of a day in words: `十 / 二日下午`."""
    ended, goes_on = _SPELLED_ENDS.search(before), _SPELLED_ON.match(after)
    return bool(ended and goes_on and _SPELLED_DAY.fullmatch(ended["begun"] + goes_on["rest"]))


def splits_date(before: str, after: str) -> bool:
    """Whether a line ends and the next goes on within a day, a month or a year: `3月1 / 2日`, `5日 / 至8日`."""
    if len(before) >= 5 and after and before[-1] in _NUMERALS:
        return _splits_spelled(before, after)
    if not after or after[0] not in "年月日至—–-~～0123456789" or len(before) < 5:
        return False
    if before[-1] in "年月日0123456789" and _RANGE_GOES_ON.match(after):
        return True
    ended, goes_on = _YEAR_ENDS.search(before), _NUMBER_GOES_ON.match(after)
    if not ended or not goes_on:
        return False
    number = ended[1] + goes_on[1]
    if goes_on[2] == "年":
        return re.fullmatch(r"(?:1[89]|20)\d\d", number) is not None
    return 0 < int(number) <= (12 if goes_on[2] == "月" else 31) and len(number) <= 2
