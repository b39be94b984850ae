"""Programmes: papers whose lines give the hours of what is to be held, `14:30　座谈会，报告厅`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy

_HOUR = r"(?:[01]?\d|2[0-4])(?:[:：][0-5]\d|[时点](?:[0-5]?\d分?|半|整)?)"
CLOCK = lazy(
    rf"(?:[上下中]午|早上|早晨|晚上?|凌晨)?[ 　]{{0,2}}{_HOUR}(?:[ 　]?[—–\-－~～至]{{1,2}}[ 　]?{_HOUR})?(?:[ 　，：、|｜]+|(?=[\u3400-\u9fff]))"
)
"""The hour at the head of a line, or two of them, with what sets them off."""
_TITLED = lazy(r"(?:日程|议程|程序|流程|行程|安排|节目单|时间表)表?(?:[（(][^（）()]{1,12}[）)])?$")
_AT = lazy(
    r"[ 　]{0,2}(?:[上下]午)?(?:[01]?\d|2[0-4])[:：][0-5]\d[—–\-－~～至\d:： 　]{0,8}[ 　|｜](?=[\u3400-\u9fff“《①-⑨])"
)
"""An hour by its minutes, set off from what was done at it."""
_DAY = r"(?:\d{4}年)?\d{1,2}月\d{1,2}日[ 　]?(?:[（(][^（）()]{2,5}[）)])?[ 　]{0,2}"
_TIMED = lazy(rf"[ 　]*(?:{_DAY})?{CLOCK.pattern}")
_HEAD = 4
"""Lines among which the title of a programme stands."""
_FEWEST, _FEWEST_UNTITLED = 2, 3


def is_titled_program(title: str) -> bool:
    """Whether a title says that the paper gives the order of what is to be held."""
    return _TITLED.search(title.strip()) is not None


def is_program(lines: Sequence[str]) -> bool:
    """Whether a paper is a programme: its head says so, and lines begin with hours."""
    if not any(is_titled_program(line) for line in lines[:_HEAD]):
        return False
    return sum(_TIMED.match(line) is not None for line in lines) >= _FEWEST


def is_timetable(lines: Sequence[str]) -> bool:
    """Whether lines of a paper of any kind say what was done at each hour."""
    return sum(_AT.match(line) is not None for line in lines) >= _FEWEST_UNTITLED


def is_timed(line: str) -> bool:
    """Whether a line of a programme begins with an hour, its day before it or not."""
    return _TIMED.match(line) is not None
