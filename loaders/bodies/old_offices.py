"""Offices by their bare names beside those of a city: of the state that lie in it (甲港务局), and of prefectures and regions of the
1950s that a text gives in full once (专署, 行署)."""

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


_OFFICES = lazy(r"(?:(?:港务(?:管理)?|矿务|铁路分?|铁路管理|海事|港务监督|电业|航道|航务(?:管理|工程)?)局|海关)")


def bare_city(words: str, place: str) -> str:
    """The city without its 市 where the words are such an office, else the place as it is."""
    return place.removesuffix("市") if _OFFICES.fullmatch(words) else place


def in_its_city(words: str, place: str) -> str:
    """Such an office with the city that it lies in; other words as they are."""
    return bare_city(words, place) + words if _OFFICES.fullmatch(words) else words
