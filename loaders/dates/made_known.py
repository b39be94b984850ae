"""The day from which on a notice stands open to objections, where it bears no day of writing: `公示期：2024年12月19日至25日`."""

from __future__ import annotations

from ...model.dates import When
from ..language.patterns import lazy
from .notations import find_dates

_OPEN = lazy(
    r"(?:公示|公告|异议|征求意见|反馈)(?:的)?(?:期限?|时间|起止时间|起止日期|日期|时限|期间)(?:为|是|从|自|：|[ 　]){0,3}"
    r"(?P<day>(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日|([-/.])\d{1,2}\2\d{1,2}(?!\d)))"
)


def made_known_on(raw: str) -> When | None:
    """The first of those days; None where the text names none."""
    found = _OPEN.search(raw) if "公示" in raw or "异议" in raw else None
    return next((when for _, _, when in find_dates(found["day"])), None) if found else None
