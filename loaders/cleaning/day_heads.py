"""Days at the head of lines in whatever frame: brackets, marks, numbers of rows and separators around them taken off.

What reads entries expects `9月4日　…`; this brings `【9月4日】…`, `√ 9月4日｜…`, `12　9月4日（周二）…` and `20120904　…` to that form.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..text import Removed
from .line import Edit, Line, take
from .odd_days import odd_days
from .short_days import bare_years, points_alone, short_years

_CN = "〇零一二三四五六七八九十廿卅"
_N = rf"(?:\d{{1,2}}|[{_CN}]{{1,3}})"
_YEAR = rf"(?:(?:1[89]|20)\d\d|[{_CN}]{{4}}) ?年 ?"
_DAY = rf"(?:{_N} ?[日号]|[上中下]旬|[初底末])"
_POINT = rf"(?:(?:{_YEAR})?{_N} ?月份? ?{_DAY}?|{_YEAR}|{_N} ?日|[同次翌当是][日月年])"
_TO = r" ?(?:[—–\-－~～]{1,2}|[至到、]) ?"
_SPELLED = rf"(?:(?:{_YEAR})?(?:{_N} ?月)?{_N}(?: ?日)?{_TO})?{_POINT}(?:{_TO}{_POINT})?"
_NUMERIC = r"(?:(?:1[89]|20)\d\d[.\-/])?\d{1,2}[.\-/·]\d{1,2}(?: ?[—–\-－~～至]{1,2} ?(?:(?:(?:1[89]|20)\d\d[.\-/])?\d{1,2}[.\-/·])?\d{1,2})?"
_DATE = rf"(?:{_SPELLED}|{_NUMERIC})"
_WEEKDAY = r"(?:星期|礼拜|周)[一二三四五六日天]"
_BRACKETS = dict(zip("【〔[［（(〖「『〈<{＊*#＝=※", "】〕]］）)〗」』〉>}＊*#＝=※", strict=True))
_COUNTED = "（("
"""Brackets that stand around a day in running text too, so that several lines must begin with them."""
_OPENS = "".join(re.escape(char) for char in _BRACKETS)
_CLOSES = "".join(sorted({re.escape(char) for char in _BRACKETS.values()}))
_SIGN = r"(?:[^\w\s（）()【】《》〈〉“”‘’\"'—\-~～+,.，。、；：:;?？!！/〔〕\[\]%％]|丨|\ufe0f|—(?=[ 　]))"
_NUMBER = r"(?:\d{1,3}[.．、]|[（(]\d{1,3}[）)]|[一二三四五六七八九十]{1,3}、)"
_FRAMED = lazy(
    rf"(?:{_SIGN}[ 　]?){{0,3}}{_NUMBER}?[ 　]?(?P<open>[{_OPENS}])[{_OPENS}]?[ 　]?"
    rf"(?P<date>{_DATE})(?:[ 　]?[（(]?{_WEEKDAY}[）)]?)?[ 　]?(?P<close>[{_CLOSES}]){{1,2}}[ 　：:，,]*"
)
_SIGNED = lazy(rf"(?![{BULLETS}→⇒♦*])(?:{_SIGN}[ 　]?){{1,3}}(?={_SPELLED}(?![\d.]))")
_ROW = lazy(rf"第?(?P<number>\d{{1,3}})[条则]?[ 　\t]+(?={_DATE}[ 　\t，：（])")
_DATED = lazy(rf"(?P<date>{_SPELLED})(?P<rest>[ 　]?[^\s\w，。、：“《][^\n]|[ 　]?[星礼周])")
_WEEK = lazy(rf"[ 　]?(?:（{_WEEKDAY}）|{_WEEKDAY}(?=[ 　，：]))[ 　，：]*")
_BAR = lazy(
    r"[ 　]?[｜|/→…；;▪︱┃丨·•]{1,2}[ 　]*(?=[\u4e00-\u9fff“《\d])|[ 　]?[~～]{1,2}[ 　]*(?=[\u4e00-\u9fff“《])"
)
_RUN_TOGETHER = lazy(
    r"(?P<year>(?:1[89]|20)\d\d)?(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])"
    r"(?:[—–\-－~～至]{1,2}(?:(?P<until_year>(?:1[89]|20)\d\d)?(?P<until_month>0[1-9]|1[0-2]))?(?P<last>0[1-9]|[12]\d|3[01]))?(?=[ 　\t，：:]+(?:[\u4e00-\u9fff“《]|(?:19|20)\d\d年))"
)
_YEAR_ALONE, _LONGEST_YEAR = lazy(r"\W*(?:(?:1[89]|20)\d\d|[一二][〇零○一二三四五六七八九]{3})年?\W*"), 16
_SHORT_YEAR = lazy(r"[0-4]\d(?=年\d{1,2}月\d{1,2}日)")
_BARE_END = lazy(
    r"(?:1[89]|20)\d\d(?P<one>[.\-/])\d{1,2}(?P<two>[.\-/])\d{1,2}[—–\-－~～](?P<end>\d{1,2})(?=[ 　，：:\u4e00-\u9fff])"
)
_LABEL = lazy(rf"(?:(?:时间|日期)[ 　]?[：:]|{_WEEKDAY}(?=[ 　]))[ 　]*(?={_SPELLED}(?![\d.]))")
_MONTH = lazy(rf"[^\w\n]{{0,4}}(?:{_YEAR})?{_N} ?月份?[^\w\n]{{0,4}}")
_NUMBERED_DAY = lazy(r"[1-3]?\d(?P<sign>号)(?=[ 　，：:][ 　]*[\u4e00-\u9fff“《])")
_DAY_ALONE = lazy(
    r"(?P<day>[12]?\d|3[01]|0[1-9])(?:[—–\-－~～至]{1,2}(?P<last>[12]?\d|3[01]))?(?P<end>)(?:[ 　\t]+(?=[\u4e00-\u9fff“《]|(?:19|20)\d\d年?[\u4e00-\u9fff])|(?=[ 　\t]*$))"
)
_MAY = lazy(r"[年月日旬号]|\d[.\-/·]\d|\d{4}")
_FEWEST = 3
"""Lines of one form that it takes where a single one may mean something else."""


def open_days(lines: Sequence[Line], removed: list[Removed]) -> list[Line]:
    """Lines with the days at their heads laid open; what is taken off goes to `removed`."""
    opened = list(lines)
    for place, edits in [*odd_days(opened), *points_alone(opened)]:
        opened[place] = _edited(opened[place], edits, removed)
    lines = opened
    near = [place for place, line in enumerate(lines) if _MAY.search(line.text, 0, 24)]
    if not near:
        return opened
    for place, edits in _alone(opened, near):
        opened[place] = _edited(opened[place], edits, removed)
    for step in (bare_years, short_years, _labelled, _numbered, _spelled, _framed, _signed):
        for place, edits in step([(place, opened[place].text) for place in near], opened):
            opened[place] = _edited(opened[place], edits, removed)
    for place in near:
        if edits := list(_behind(opened[place].text)):
            opened[place] = _edited(opened[place], edits, removed)
    return opened


def _edited(line: Line, edits: list[Edit], removed: list[Removed]) -> Line:
    for start, end, _ in edits:
        take(line.cut(start, end), "mark", removed)
    return line.edited([edit for start, end, new in edits for edit in ((start, end, ""), (end, end, new))])


_Edits = Iterator[tuple[int, list[Edit]]]


def _labelled(near: list[tuple[int, str]], lines: Sequence[Line]) -> _Edits:
    """`时间：` and days of the week before days, and days told as 4号 under the headings of months."""
    found = [(place, label) for place, text in near if (label := _LABEL.match(text))]
    if len(found) >= _FEWEST:
        yield from ((place, [(0, label.end(), "")]) for place, label in found)
    days = [(place, day) for place, text in near if (day := _NUMBERED_DAY.match(text))]
    if len(days) >= _FEWEST and any(_MONTH.fullmatch(lines[place].text) for place, _ in near):
        yield from ((place, [(day.start("sign"), day.end("sign"), "日")]) for place, day in days)


def _alone(lines: Sequence[Line], near: list[int]) -> _Edits:
    """Days told by their number alone (`8　…`, `13—15　…`) under headings of months, where they rise but don't count."""
    months = [place for place in near if _MONTH.fullmatch(lines[place].text)]
    found: list[tuple[int, re.Match[str]]] = []
    counts = True
    for month, after in pairwise([*months, len(lines)]):
        days = [(place, day) for place in range(month + 1, after) if (day := _DAY_ALONE.match(lines[place].text))]
        numbers = [int(day["day"]) for _, day in days]
        if numbers != sorted(numbers):
            return
        counts = counts and numbers == list(range(1, len(numbers) + 1))
        found += days
    if len(found) >= _FEWEST and len(months) > 1 and not counts:
        yield from ((place, [(day.start("end"), day.start("end"), "日")]) for place, day in found)


def _numbered(near: list[tuple[int, str]], _: Sequence[Line]) -> _Edits:
    """The numbers of rows before their days, where they count."""
    rows = [(place, found) for place, text in near if (found := _ROW.match(text))]
    counts = sum(int(two["number"]) == int(one["number"]) + 1 for (_, one), (_, two) in pairwise(rows))
    if len(rows) >= _FEWEST and counts >= (len(rows) - 1) * 0.8:
        yield from ((place, [(0, found.end(), "")]) for place, found in rows)


def _spelled(near: list[tuple[int, str]], lines: Sequence[Line]) -> _Edits:
    """Days in figures alone (20120904, 0904), years in two figures, and ranges of figures, with their signs."""
    runs = [(place, found) for place, text in near if (found := _RUN_TOGETHER.match(text))]
    whole = [(place, found) for place, found in runs if found["year"]]
    short = [(place, found) for place, found in runs if not found["year"]]
    years = sum(_YEAR_ALONE.fullmatch(line.text) is not None for line in lines if len(line.text) <= _LONGEST_YEAR)
    rising = sum(one[0] > two[0] for (_, one), (_, two) in pairwise(short)) <= years
    for place, found in [*(whole if len(whole) > 1 else []), *(short if len(short) >= _FEWEST and rising else [])]:
        yield place, [(at, at, sign) for at, sign in _signs(found)]
    years = [(place, found[0]) for place, text in near if (found := _SHORT_YEAR.match(text))]
    if len(years) >= _FEWEST:
        head = "\n".join(line.text for line in lines[:6])
        yield from ((place, [(0, 0, "20")]) for place, year in years if f"20{year}" in head)
    for place, text in near:
        if found := _BARE_END.match(text):
            one, two = found.start("one"), found.start("two")
            yield place, [(one, one + 1, "年"), (two, two + 1, "月"), (found.end(), found.end(), "日")]


def _signs(found: re.Match[str]) -> Iterator[tuple[int, str]]:
    """Where the signs of a year, month and day belong in figures that run together."""
    for before, behind, sign in (("year", "month", "年"), ("month", "day", "月")):
        if found[before]:
            yield found.start(behind), sign
    if found["until_month"]:
        yield found.end("day"), "日"
        if found["until_year"]:
            yield found.start("until_month"), "年"
        yield found.start("last"), "月"
    yield found.end(), "日"


def _framed(near: list[tuple[int, str]], _: Sequence[Line]) -> _Edits:
    """Brackets and marks around days."""
    framed = [
        (place, found, text)
        for place, text in near
        if (found := _FRAMED.match(text)) and found["close"] == _BRACKETS[found["open"]]
    ]
    counts = Counter(found["open"] for _, found, _ in framed)
    for place, found, text in framed:
        whole = found.end() == len(text)
        if found["open"] in _COUNTED and counts[found["open"]] < _FEWEST:
            continue
        if whole and not re.search("[日号旬]|[.\\-/]", found["date"]):
            continue  # a heading of a year or month
        start, end = found.span("date")
        yield place, [(0, start, ""), (end, found.end(), "" if whole else "　")]


def _signed(near: list[tuple[int, str]], _: Sequence[Line]) -> _Edits:
    """Bullets of rare forms before days."""
    return ((place, [(0, found.end(), "")]) for place, text in near if (found := _SIGNED.match(text)))


def _behind(text: str) -> Iterator[Edit]:
    """The day of the week or a bar between a day and what is told of it, made a blank."""
    found = _DATED.match(text)
    if found is None:
        return
    end = found.end("date")
    after = _WEEK.match(text, end) or _BAR.match(text, end)
    if after is not None and after.end() < len(text):
        yield (end, after.end(), "　")
