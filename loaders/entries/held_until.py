"""The day on which a meeting ended, told behind the one on which it began: `本月12日在某地开幕，16日闭幕`, or how many
days it took: `从十六日开始举行，历时四天`."""

from __future__ import annotations

from datetime import date, timedelta

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..dates.words import number
from ..language.patterns import lazy

_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})"
_UNTIL = lazy(
    r"[^。；！？\n]{0,60}?(?:开[幕始]|召开|举行)(?:[，,](?:前后|会议|大会)*(?:历时|会期|为期|历经|经过)[^，。；\n]{1,4}[日天])?[，,](?:并|至|到|已|于|至于)*"
    rf"(?P<day>(?:{_NUMBER}月)?{_NUMBER}日)(?:[上下]午|晚上?)?(?:已|在[^，。；\n]{{1,12}}?)?(?:胜利|圆满|顺利)*(?:闭幕|落幕|结束)"
)
_TOOK = lazy(
    rf"(?:[^。；！？\n]{{0,40}}?(?:开[幕始学班课]|召开|举行|举办)[^，。；！？\n]{{0,30}})?[，,](?:前后|会议|大会|共)*(?:历时|会期|为期|历经|共开了?)(?P<count>{_NUMBER})[日天](?![半内之以])"
)
_LONGEST = 20
"""Days that a meeting lasts at most."""


def until_closed(text: str, end: int, when: When | None) -> When | None:
    """The days from `when`, whose words end there, to that on which the same sentence says that the meeting ended."""
    if when is None or len(when.edtf) != 10:
        return when
    last = _told_end(text, end, when) or _counted_end(text, end, when)
    if last is None or not 0 < (last - when.first).days <= _LONGEST:
        return when
    return When.parse(f"{when.edtf}/{last.isoformat()}", when.words)


def _told_end(text: str, end: int, when: When) -> date | None:
    found = _UNTIL.match(text, end) if "幕" in text or "结束" in text else None
    days = find_dates(found["day"], Anchor(when)) if found else []
    return next((day.first for *_, day in days if len(day.edtf) == 10), None)


def _counted_end(text: str, end: int, when: When) -> date | None:
    found = _TOOK.match(text, end) if "期" in text or "历" in text or "共开" in text else None
    return when.first + timedelta(days=number(found["count"]) - 1) if found else None
