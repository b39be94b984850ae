"""The day that the first sentences of a paragraph tell, which may begin with the season and what all this is for."""

from __future__ import annotations

from ...model.dates import When
from ..language.patterns import lazy
from .first_days import paragraph_date
from .heads import Line
from .held_days import lead_date

_STOPS = lazy("[。；]")
_SENTENCES = 3
"""How many sentences of a paragraph are looked at."""


def opening_date(
    line: Line, written: When | None, alone: bool = False, obituary: bool = False
) -> tuple[int, When | None] | None:
    """Body and day of a paragraph; `alone`, `obituary`: as for `lead_date`."""
    for start in [0, *(end.end() for end in _STOPS.finditer(line.text))][:_SENTENCES]:
        rest = Line(line.start + start, line.end, line.text[start:])
        day = paragraph_date(rest, None, written) if start else None
        full = day if day and day[1] and len(day[1].edtf) >= 10 else None
        if found := full or lead_date(rest, None, written, alone, obituary):
            return line.start, found[1]
    return None
