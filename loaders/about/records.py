"""What the record of a digital library above an article of an old newspaper says of its day and its paper."""

from __future__ import annotations

from datetime import timedelta

from ...model.dates import When
from ..cleaning.library_heads import record_rows
from ..dates.notations import find_dates
from ..language.patterns import lazy

_PRINTED = lazy(r"(?:出版时间|出版日期|发表日期|发表时间|刊载日期|日期)[ \u3000]*[：:]")
_SUMMARY = lazy(r"(?:摘[ \u3000]*要|内容提要)[ \u3000]*[：:]")
_BODY = 160
"""How far into the text its first sentence may tell the day before the paper's."""
_YESTERDAY = lazy(r"昨(?:日|天|晚|[（(][\d一二三四五六七八九十廿]{1,3}[）)]日?)")


def day_of_record(raw: str) -> When | None:
    """The day of the paper: as the record gives it, else the one behind the day of which the summary tells, where the
    text tells of that as yesterday; None for a text without a record."""
    lines = raw[:4000].split("\n")
    rows = record_rows([line.strip() for line in lines])
    for at in rows:
        if _PRINTED.match(lines[at].strip()) and (day := _first_day(lines[at])):
            return day
    told = next((day for at in rows if _SUMMARY.match(lines[at].strip()) and (day := _first_day(lines[at]))), None)
    if told is None:
        return None
    text = "\n".join(lines[rows[-1] + 1 :])
    late = _YESTERDAY.search(lines[rows[-1]]) or _YESTERDAY.search(text[:_BODY])
    return When.parse((told.first + timedelta(days=1)).isoformat()) if late else told


def _first_day(line: str) -> When | None:
    """The first whole day that a row of the record names."""
    return next((when for _, _, when in find_dates(line) if when.first == when.last), None)
