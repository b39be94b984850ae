"""Terms: `1950年3月—1953年6月`, `2018.01至今`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model.dates import When
from ..model.errors import DateError
from .dates import find_dates

DAY = r"(?P<{0}year>\d{{4}})(?:[年.\-/](?P<{0}month>\d{{1,2}})(?:[月.\-/](?P<{0}day>\d{{1,2}})日?|月)?|年)?"
TO = r"\s*(?:[—–\-~～―─－]{1,2}|至|到)\s*"
_OPEN = r"(?:今|现在|今日|现|(?!\d))"
_ERA = re.compile("民国|宣统|光绪")
_BEGUN = re.compile(DAY.format("a") + TO + r"(?=[\s\u3000]|$)")
_LONGEST = 48
_TERM = re.compile(DAY.format("a") + r"(?:起)?" + TO + "(?:" + DAY.format("b") + "|" + _OPEN + ")")


def read_term(text: str, at: int) -> tuple[When, int] | None:
    """A term that begins at `at`: its time (an interval, or its beginning when the end is open) and where it ends."""
    match = _TERM.match(text, at)
    if match is None:
        return _counted_in_era(text, at) if _ERA.match(text, at) else _begun(text, at)
    start, end = edtf_of(match, "a"), edtf_of(match, "b") if match["byear"] else ""
    try:
        return When.parse(f"{start}/{end}" if end else start, match[0]), match.end()
    except DateError:
        return None


def has_term(marks: Sequence[str]) -> bool:
    """Whether a bracket behind a name gives a term: `（1968.4—1983.11）`, `（女，1996—　）`."""
    return any(read_term(mark, 0) is not None for mark in marks)


def _counted_in_era(text: str, at: int) -> tuple[When, int] | None:
    """民国34年10月—民国35年7月."""
    dates = find_dates(text[at : at + _LONGEST])
    if not dates or dates[0][0] or not dates[0][2].lasting:
        return None
    return dates[0][2], at + dates[0][1]


def _begun(text: str, at: int) -> tuple[When, int] | None:
    """`1984.11—` at the end of a cell: a term that was not over."""
    match = _BEGUN.match(text, at)
    if match is None:
        return None
    try:
        return When.parse(edtf_of(match, "a"), match[0]), match.end()
    except DateError:
        return None


def edtf_of(match: re.Match[str], side: str) -> str:
    """The date that the groups of one side (`a` or `b`) of a pattern made of DAY give."""
    parts = [match[side + "year"], match[side + "month"], match[side + "day"]]
    return "-".join(part if number == 0 else f"{int(part):02d}" for number, part in enumerate(parts) if part)
