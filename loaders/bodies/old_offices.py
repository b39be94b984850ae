"""Offices of prefectures and regions of the 1950s by the names that a text gives them in full: 专署 and 行署 beside `某县专员公署`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from .building import left_edge
from .find import Named

_PLACE = r"(?P<place>(?!各|本|该|原|[调由经任]|地区|专区)[\u3400-\u9fff]{2,4}?)"
_WITHIN = r"(?:[\u3400-\u9fff]{1,6}[科处厅局室院])?"
_KINDS = (
    ("专署", lazy(rf"(?P<whole>{_PLACE}(?:区|地区|专区)?(?:行政督察)?专员公署){_WITHIN}")),
    ("行署", lazy(rf"(?P<whole>{_PLACE}(?:区|地区)?(?:人民)?行政公署){_WITHIN}")),
)
_PLACED = lazy(
    r"(?:(?<![\u3400-\u9fff])调?|(?<=[在由经报向]))(?!各|本|该|原|地区|专区|调)(?P<place>[\u3400-\u9fff]{2})(?P<short>专署|行署)"
)


def old_offices(text: str, names: Sequence[Named]) -> dict[str, str]:
    """Short names of such offices that the text names in full; bare ones where it names only one."""
    found: dict[str, str] = {}
    for short, whole in _KINDS:
        if short not in text:
            continue
        named = {match["place"]: match["whole"] for one in names if (match := whole.fullmatch(one.words))}
        found |= {place + short: name for place, name in named.items()}
        seen = (match for match in _PLACED.finditer(text) if match["short"] == short)
        placed = {match["place"] for match in seen if left_edge(text, match.end()) == match.start("place")}
        told = named | {place: place + short for place in placed if place not in named}
        if len(told) == 1:
            found[short] = next(iter(told.values()))
    return found
