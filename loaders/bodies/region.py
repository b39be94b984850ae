"""Bodies of an autonomous region, which are called 区 in it: 区党委, 区教育厅, 团区委."""

from __future__ import annotations

from collections import Counter

from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place, province_of

_OF_REGION = lazy(r"区(?:党委[\u3400-\u9fff]{0,8}|[\u3400-\u9fff]{2,12}厅)")
"""What no district has."""

_BARE = lazy(
    r"(?<![\u3400-\u9fff])(?P<level>自治区|省)(?=[委长]|党委|人?民?政府|副?主席|人大|政协|领导|纪委|总工会|[\u3400-\u9fff]{2,8}[厅局办委])"
)
_FEWEST = 2


def only_regions(votes: Counter[str], text: str) -> Counter[str]:
    """The votes for the autonomous regions, where a text speaks of 自治区党委 and the like as its own and yet names places
    of a province most; else all."""
    best = max(votes, key=votes.__getitem__, default="")
    if text.count("自治区") < _FEWEST or province_of(best).endswith("自治区"):
        return votes
    levels = Counter(found["level"] for found in _BARE.finditer(text))
    regions: Counter[str] = Counter()
    for name, weight in votes.items():
        if (region := province_of(name)).endswith("自治区"):
            regions[region] += weight
    return regions if regions and levels["自治区"] >= max(_FEWEST, levels["省"]) else votes


def region_of(words: str, context: Context) -> str:
    """The region whose body the words mean; empty for words that a district may mean too, and outside of regions."""
    return _region(context) if _OF_REGION.fullmatch(words) else ""


def region_of_league(level: str, context: Context) -> str:
    """The region whose 团区委 comes to a body that is no city's."""
    return "" if level != "区" or leading_place(context.organization).endswith("市") else _region(context)


def _region(context: Context) -> str:
    return next((place for place in (context.province, context.place) if place.endswith("自治区")), "")
