"""Days told without their year or month, set right by the day of writing: 12月28日 in a paper of March is last year's."""

from __future__ import annotations

import datetime as dt

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy

BARE_DAY = lazy(r"(?:\d{1,2}|[〇一二三四五六七八九十廿卅]{1,3})[日号](?!.*月)")
_SOON = 10
"""Days after the day of writing, before which a day may be told that lies ahead."""


def not_after(when: When | None, written: When | None) -> When | None:
    """A day told without its year is not long after the day of writing: 12月28日 in a paper of March is last year's."""
    if when is None or written is None or str(when.first.year) in when.words or (when.first - written.last).days < 100:
        return when
    return moved(when, -1)


def of_late(when: When | None, written: When | None) -> When | None:
    """A day told without its month is not long after the day of writing: 29日 in a paper of the 3rd is last month's."""
    if when is None or written is None or len(written.edtf) < 10 or not BARE_DAY.match(when.words):
        return when
    if (when.first - written.last).days < _SOON or when.edtf[:7] != written.edtf[:7]:
        return when
    return in_month_before(when.words, written) or when


def in_month_before(words: str, written: When | None) -> When | None:
    """A day told without its month, in the month before that of writing; None where it cannot be one.

    Of a paper of February 31日 is always that.
    """
    if written is None or len(written.edtf) < 10 or not BARE_DAY.match(words):
        return None
    before = When.parse(f"{When.parse(written.edtf[:7]).first - dt.timedelta(days=1):%Y-%m}")
    return next((found for _, _, found in find_dates(words, Anchor(before))), None)


def going_on(when: When | None, told: When | None, written: When | None) -> When | None:
    """A day told without its month behind another: 1日 behind 11月30日, or behind 11月29日至12月1日, is in December."""
    if (
        when is None
        or told is None
        or len(told.edtf) < 10
        or not BARE_DAY.match(when.words)
        or when.first >= told.first
    ):
        return when
    month = When.parse(f"{told.first.replace(day=28) + dt.timedelta(days=4):%Y-%m}")
    later = next((found for _, _, found in find_dates(when.words, Anchor(month))), when)
    within = written is None or later.last <= max(told.last, written.last)
    return later if within and (later.first - told.last).days <= _SOON else when


def not_before(when: When | None, ahead: When) -> When | None:
    """A day of a calendar told without its year is none long before its first day: 1月8日 after December is next year's."""
    if when is None or str(when.first.year) in when.words or (ahead.first - when.last).days < 100:
        return when
    return moved(when, 1)


def moved(when: When, years: int) -> When:
    """A date so many years later."""
    parts = [str(int(part[:4]) + years) + part[4:] for part in when.edtf.split("/")]
    return When.parse("/".join(parts), when.words) if "-02-29" not in when.edtf else when
