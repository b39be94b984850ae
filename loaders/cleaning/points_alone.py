"""Days in figures alone on their lines above what happened, `3.05` or `03-05—07`, spelled out; numbers of sections are none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..language.patterns import lazy
from .line import Edit, Line

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
