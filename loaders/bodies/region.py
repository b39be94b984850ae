"""Bodies of an autonomous region, which are called 区 in it: 区党委, 区教育厅, 团区委."""

from __future__ import annotations

from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place

_OF_REGION = lazy(r"区(?:党委[\u3400-\u9fff]{0,8}|[\u3400-\u9fff]{2,12}厅)")
"""What no district has."""


def region_of(words: str, context: Context) -> str:
    """The region whose body the words mean; empty for words that a district may mean too, and outside of regions."""
    return _region(context) if _OF_REGION.fullmatch(words) else ""


def region_of_league(level: str, context: Context) -> str:
    """The region whose 团区委 comes to a body that is no city's."""
    return "" if level != "区" or leading_place(context.organization).endswith("市") else _region(context)


def region_of_own(level: str, context: Context) -> str:
    """The region whose bodies 区 comes before in the papers of one of them."""
    place = leading_place(context.organization) if level == "区" else ""
    return place if place.endswith("自治区") else ""


def _region(context: Context) -> str:
    return next((place for place in (context.province, context.place) if place.endswith("自治区")), "")
