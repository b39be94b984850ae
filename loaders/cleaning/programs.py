"""Lines of programmes kept apart: each hour, day and note begins a paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..dates.programs import is_program, is_timed, is_timetable
from ..language.patterns import lazy
from .line import Line

_OPENS = lazy(r"[※＊*★☆注备]|(?:\d{4}年)?\d{1,2}月\d{1,2}日|说明[：:]")


def part_program(lines: Sequence[Line]) -> list[Line]:
    """The lines of a programme with those marked that no other goes on; any other lines as they are."""
    texts = [line.text for line in lines]
    if not is_program(texts):
        if not is_timetable(texts):
            return list(lines)
        return [replace(line, heading=True) if is_timed(line.text) else line for line in lines]
    return [replace(line, heading=True) if is_timed(line.text) or _OPENS.match(line.text) else line for line in lines]
