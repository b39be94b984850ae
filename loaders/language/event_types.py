"""What kind of event a title names."""

from __future__ import annotations

import re
from functools import cache

from .patterns import lazy
from .words import read_rows

_RECEIVED = lazy(r"会见|接见|会晤")
_CLOSING = r"(?:[（(][^）)]*[）)]|[”\"’」』》。])*"


@cache
def _rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((lazy(rf"{row[0]}{_CLOSING}$"), row[1]) for row in read_rows("event_types.tsv"))


def type_of(title: str, shape: str = "") -> str:
    """One of meeting, congress, election, ceremony, visit, training, competition, activity, event."""
    if shape == "visit":
        return "meeting" if _RECEIVED.search(title) else "visit"
    if shape == "signing":
        return "ceremony"
    return next((name for pattern, name in _rules() if pattern.search(title)), "event")
