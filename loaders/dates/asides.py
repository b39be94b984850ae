"""When what a bracket in a row of a career tells was: `某局副局长（其间：2018.03—2018.12挂职任某市某委副主任）`."""

from __future__ import annotations

from ...model.dates import When
from ..language.patterns import lazy
from .checked import checked
from .terms import read_held, read_term

_CLAUSE = lazy(r"[（；;，,]")
_LEAD = lazy(r"(?:其间|期间|其中|同时|自|从)?[：:，,]?(?:自|从)?(?=\d{4})")


def told_aside(text: str, start: int, at: int) -> When | None:
    """The time that the bracket around `at`, opened behind `start`, gives before it; nothing outside of one."""
    opened = text.rfind("（", start, at)
    if opened < 0 or text.find("）", opened, at) >= 0:
        return None
    found: When | None = None
    for clause in _CLAUSE.finditer(text, opened, at):
        lead = _LEAD.match(text, clause.end())
        term = (read_term(text, lead.end()) or read_held(text, lead.end()) or _day(text, lead.end())) if lead else None
        found = term[0] if term and term[1] <= at else found
    return found


_DAY = lazy(r"(?P<year>\d{4})[年.](?P<month>\d{1,2})月?(?=起?(?:[兼担转改]?任|至今))")


def _day(text: str, at: int) -> tuple[When, int] | None:
    """`2005.04兼任`."""
    day = _DAY.match(text, at)
    when = checked(f"{day['year']}-{int(day['month']):02d}", day[0]) if day else None
    return (when, day.end()) if day and when else None
