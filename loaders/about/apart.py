"""Days and months of heads whose parts stand apart: `第3期　5月22日（2011年）`, `2011年　第3期　5月22日`, `（2021年9月）`."""

from __future__ import annotations

import re

from ...model.dates import When
from ..dates.notations import find_dates
from ..language.patterns import lazy

_YEAR_APART = lazy(
    r"(?P<day>\d{1,2}月\d{1,2}日)[ 　]*[（(](?P<behind>(?:19|20)\d\d)年?[）)]"
    r"|(?<!\d)(?P<before>(?:19|20)\d\d)年?(?P<issue>[ 　]*[（(]?总?第?[\d一二三四五六七八九十百]{1,5}[期号辑][^。；，\n]{0,30})(?<![\d年])(?P<then>\d{1,2}月\d{1,2}日)"
)
"""A day in a masthead whose year stands behind it in brackets, or before the number of the issue."""


def years_first(text: str) -> str:
    """A text in whose head and foot such days have their years before them."""
    if "月" not in text:
        return text
    return _YEAR_APART.sub(
        lambda found: (
            f"{found['behind']}年{found['day']}"
            if found["day"]
            else f"{found['issue']} {found['before']}年{found['then']}"
        ),
        text,
    )


_MONTH_ALONE = lazy(
    r"[（(]?(?:[\u3400-\u9fff]{4,30}[会局委院部处厅办室组司府学心])?((?:(?:19|20)\d\d|(?:二[〇○零]|一九)[〇○零一二三四五六七八九]{2})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月)[）)]?"
)


def month_alone(line: str) -> When | None:
    """The month of a list that stands alone on its line, with brackets or without, or behind the body that made the list."""
    found = _MONTH_ALONE.fullmatch(re.sub(r"[ 　]+", "", line))
    return next((when for _, _, when in find_dates(found[1])), None) if found else None
