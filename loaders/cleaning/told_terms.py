"""Terms told behind the names of holders in running text: `甲，任期从1951年至1954年；乙，任期从…` → `甲（1951年至1954年）；乙（…）`."""

from __future__ import annotations

from ..language.characters import HAN
from ..language.patterns import lazy
from .line import Edit, Line

_DAY = r"\d{4}(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|[.．/-]\d{1,2})?"
_TERM = rf"{_DAY}[ ]?(?:起?至|到|[—–\-~～－]{{1,2}})[ ]?(?:{_DAY}|今|现在)"
_TOLD = lazy(
    rf"(?<=[{HAN}]{{2}})(?P<gap>[，,]?(?:其)?(?:任期|任职期?|任职时间|在任时间|在职时间|任职年限)(?:时间)?(?:为|是|从|自|由|：|:){{0,2}})(?P<term>{_TERM})(?:止)?(?=[；;，。、\n]|$)"
)
_FEWEST = 2


def close_told_terms(line: Line) -> Line:
    """The paragraph with the terms of two and more holders in brackets."""
    if "任" not in line.text:
        return line
    told = [*_TOLD.finditer(line.text)]
    if len(told) < _FEWEST:
        return line
    edits: list[Edit] = []
    for one in told:
        edits += [(*one.span("gap"), "（"), (one.end(), one.end(), "）")]
    return line.edited(edits)
