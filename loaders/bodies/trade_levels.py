"""Bureaus of one trade at all levels, which call each other by these alone: 国家局, 省局, 市局 and 某县局 in the papers of a
city's tobacco bureau."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place, province_of
from .place_levels import place_of_level
from .units import is_unit

_OF_LEVEL = lazy(
    r"(?:(?P<level>国家|自治区|[省市县区州])|(?P<place>[\u3400-\u9fff]{1,8}[市县区州旗]))局(?P<unit>$|(?:党组|党委|纪检组|工会|机关|[\u3400-\u9fff]{2,}))"
)
_TRADE = lazy(r"(?P<trade>[\u3400-\u9fff]{2,12}?)(?P<kind>总|分|支)?局(?:[\u3400-\u9fff]{2,6}分局)?")
_STATE = ("国家", "中国")
"""What the bureau of the whole country is named with, which that of a place may be named with as well."""


def bureau_of_level(words: str, context: Context, near: Sequence[str]) -> str:
    """The bureau of the document's own trade that words call by its level or place, with its department; else empty."""
    own = context.organization
    if not own.endswith("局") or (found := _OF_LEVEL.fullmatch(words)) is None:
        return ""
    if words[: words.index("局") + 1] in context.terms:
        return ""
    trade = _TRADE.fullmatch(own, len(leading_place(own)))
    if trade is None or (found["unit"] and not is_unit(found["unit"]) and found["unit"] not in ("党组", "党委")):
        return ""
    bare = trade["trade"].removeprefix(_STATE[0])
    if found["level"] == "国家":
        return f"国家{bare}局{found['unit']}"
    place = found["place"] or _place(found["level"], context, near)
    return f"{place}{trade['trade']}局{found['unit']}" if place else ""


def _place(level: str, context: Context, near: Sequence[str]) -> str:
    """The place of a level: that of the papers, else the province above the city that they are of."""
    if level in ("省", "自治区"):
        above = context.province or province_of(context.place) or province_of(leading_place(context.organization))
        return above if above.endswith(level) else ""
    return place_of_level(level, context, near)
