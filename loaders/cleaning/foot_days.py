"""The day below whoever signed a paper, spelled out: `85.10.5`, `1985·10·5`, `（八五年十月五日）` as 1985年10月5日."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..dates.words import century
from ..language.body_words import ending_of
from ..language.patterns import lazy
from .line import Edit, Line, edit

_CN = "〇○零一二三四五六七八九十"
_BETWEEN = r"[ 　]?(?:[.．·•/，,、]|[\-—－–]{1,2})[ 　]?"
_ALONE = lazy(
    rf"(?!\d{{4}}[-/])[（(]?(?P<year>(?:19|20)\d\d|\d\d|[{_CN}]{{4}}|[{_CN}]{{2}})(?P<one>[ 　]?年[ 　]?|{_BETWEEN})"
    rf"(?P<month>1[0-2]|0?[1-9]|[{_CN}]{{1,2}})"
    rf"(?:(?P<two>[ 　]?月[ 　]?|{_BETWEEN})(?P<day>3[01]|[12]\d|0?[1-9]|[{_CN}廿卅]{{1,3}})[ 　]?(?P<end>[日号])?|(?P<whole>月|[.．]?))[）)]?"
)
"""Not `2021-03-05`, which sites put beside whatever they show."""
_LONGEST = 20
_LAST = 3
"""So many last lines may be the day of a paper; others are below the body that signed."""


def spell_foot_days(lines: Sequence[Line]) -> list[Line]:
    """Lines with such days spelled out where they are the last ones or stand below a body."""
    spelled = list(lines)
    for at, line in enumerate(lines[1:], 1):
        if len(line.text) > _LONGEST or not (found := _ALONE.fullmatch(line.text)):
            continue
        if at >= len(lines) - _LAST or ending_of(lines[at - 1].text) is not None:
            spelled[at] = line.edited(_edits(found))
    return spelled


def spelled_day(line: str) -> str:
    """A line with the day that it consists of spelled out; any other line as it is."""
    found = _ALONE.fullmatch(line) if len(line) <= _LONGEST else None
    return edit(line, range(len(line)), _edits(found))[0] if found else line


def _edits(found: re.Match[str]) -> list[Edit]:
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
