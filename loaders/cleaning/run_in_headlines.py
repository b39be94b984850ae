"""A headline on the line of its news: `某校召开教师大会　　8月15日，…`, `◎县政府召开常务会议　12日下午，…`."""

from __future__ import annotations

from ..language.patterns import lazy
from .line import Line

_DAY = (
    r"(?:(?:(?:(?:19|20)\d\d年)?\d{1,2}月)?(?:\d{1,2}日|(?<=月)\d{1,2}(?=[—–\-－~～至]))(?:(?:[—–\-－~～]{1,2}|至|到|、)(?:\d{1,2}月)?\d{1,2}日)?|[昨今前][日天]|[同当次翌]日|当天|近日|日前)"
    r"(?:（(?:周|星期)[一二三四五六日天]）)?"
)
_WORDS = r"[\u3400-\u9fff“”（）《》·、—：\d]"
_ENDED = r"(?<=[\u3400-\u9fff”）》])"
_PLAIN = lazy(rf"[ \u3000]*{_WORDS}{{6,36}}{_ENDED}(?P<gap>\u3000+| {{2,}})(?={_DAY}(?:，|[上中下]午|[早晚]))")
"""With no mark before it: a wide gap parts it from its day."""
_MARKED = lazy(
    rf"[ \u3000]*{_WORDS}{{4,30}}(?:[ \u3000，]{_WORDS}{{4,30}})?{_ENDED}(?P<gap>[ \u3000]+|：)(?={_DAY}(?:，|[上中下]午|[早晚]|[\u3400-\u9fff]))"
)
"""Behind a bullet, in one part or two."""
_NUMBERED = lazy(
    rf"[ \u3000]*(?:\d{{1,2}}[．.、]|[（(]\d{{1,2}}[）)]|[①-⑳])[ \u3000]*(?!\d){_WORDS}{{4,36}}{_ENDED}(?P<gap>\u3000+| {{2,}})(?={_DAY}(?:，|[上中下]午|[早晚]|[\u3400-\u9fff]))"
)
"""Behind its number, a wide gap before its day."""


def headline_before_day(line: Line) -> tuple[int, int] | None:
    """Where a headline ends that stands before the day of its news, and where the news begin; None where there is none."""
    if "日" not in line.text[:80] or "。" in line.text[:6]:
        return None
    found = (_MARKED if line.item else _PLAIN).match(line.text) or _NUMBERED.match(line.text)
    return found.span("gap") if found else None
