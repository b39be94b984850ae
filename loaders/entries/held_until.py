"""The day on which a meeting ended, told behind the one on which it began: `本月12日在某地开幕，16日闭幕`."""

from __future__ import annotations

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy

_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})"
_UNTIL = lazy(
    r"[^。；！？\n]{0,60}?(?:开[幕始]|召开|举行)[，,](?:并|至|到|已|于|至于)*"
    rf"(?P<day>(?:{_NUMBER}月)?{_NUMBER}日)(?:[上下]午|晚上?)?(?:已|在[^，。；\n]{{1,12}}?)?(?:胜利|圆满|顺利)*(?:闭幕|落幕|结束)"
)
_LONGEST = 20
"""Days that a meeting lasts at most."""


def until_closed(text: str, end: int, when: When | None) -> When | None:
    """The days from `when`, whose words end there, to that on which the same sentence says that the meeting ended."""
    single = when is not None and len(when.edtf) == 10
    found = _UNTIL.match(text, end) if single and ("幕" in text or "结束" in text) else None
    if found is None or when is None:
        return when
    last = next((day for *_, day in find_dates(found["day"], Anchor(when)) if len(day.edtf) == 10), None)
    if last is None or not 0 < (last.first - when.first).days <= _LONGEST:
        return when
    return When.parse(f"{when.edtf}/{last.edtf}", when.words)
