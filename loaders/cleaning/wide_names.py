"""Names of three characters set wide before what is said of them in a list: `于  得  宝为县水利局局长`."""

from __future__ import annotations

from ..language.characters import HAN
from ..language.name_words import surname_class
from ..language.patterns import lazy
from .line import Line

_WIDE = lazy(
    rf"(?:^|(?<=[：、；]))[ \u3000]*(?P<first>[{HAN}])(?P<gap>[ \u3000]{{1,4}})[{HAN}](?P<next>(?P=gap))[{HAN}](?=同志|[为任的、](?![ \u3000])|（)"
)


def close_wide_names(line: Line) -> Line:
    """The paragraph with such names in one."""
    text = line.text
    if not any(one in text for one in ("为", "任", "的", "同志")) or not (" " in text or "\u3000" in text):
        return line
    found = [one for one in _WIDE.finditer(text) if surname_class(one["first"], 0)]
    return line.edited((*one.span(gap), "") for one in found for gap in ("gap", "next")) if found else line
