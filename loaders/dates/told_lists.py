"""Lists whose heading says of which day they are."""

from __future__ import annotations

import re

from ...model.dates import When
from .notations import find_dates

_AS_OF = re.compile(
    r"[^，。；：\n（）]{0,4}：?[^，。；：\n（）]{2,40}[（(](?:(?:统计)?(?:数据)?截[至止]到?(?:于)?(?P<day>\d{4}年[\d月日]{0,6})(?:[底末止]|为止)?"
    r"|(?P<held>\d{4}年[\d月日]{0,6})(?:[底末]?(?:在[任职]|现[任职])|[底末]))[）)]"
)


def as_of(text: str) -> When | None:
    """The day that the heading of a list speaks of: `附：领导名单（截至2016年12月31日）`; None for any other line."""
    found = _AS_OF.fullmatch(text)
    dates = find_dates(found["day"] or found["held"]) if found else []
    return dates[0][2] if dates else None
