"""Dates as the records of others give them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..model.dates import When
from ..model.errors import DateError

DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def date_in(values: Iterable[str]) -> str | None:
    """The most exact of several dates, times of day left out. Raises DateError for what is none."""
    found = [_date(one) for one in values if one]
    return max(found, key=len, default=None)


def dates_in(values: Iterable[str]) -> tuple[str, ...]:
    """All of several dates. Raises DateError for what is none."""
    return tuple(dict.fromkeys(_date(one) for one in values if one))


def _date(text: str) -> str:
    match = DATE.match(text.strip())
    if match is None or text.strip()[match.end() : match.end() + 1] not in ("", "T", " "):
        raise DateError(f"{text!r} is no date", todo="Write YYYY, YYYY-MM or YYYY-MM-DD.")
    return str(When.parse(match[0]))
