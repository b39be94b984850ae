"""Courts and procuratorates by their short names: 中院 in the papers of one, 某某中院 for that of a city, 县院 for one's own."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..places.gazetteer import gazetteer, leading_place
from .units import is_unit

_SHORT = lazy(r"(?P<place>[\u3400-\u9fff]{0,8}?)(?P<kind>[中高])(?:级?法)?院(?P<unit>[\u3400-\u9fff]{0,12})")
_SITS = ("审判委员会", "审委会", "检察委员会", "检委会")
"""Committees that each court and procuratorate has."""
_WHOLE = {"中": ("中级人民法院", "中级法院"), "高": ("高级人民法院", "高级法院")}


def court_by_short_name(words: str, own: str, near: Sequence[str], city: str) -> str:
    """The court that words mean, with its division: the document's own, one named before, or that of the city.

    Empty where the words are no such name, or nothing says whose court it is.
    """
    found = _SHORT.fullmatch(words) if "院" in words else None
    if found is None or not _is_within(found["unit"]):
        return ""
    place, kind = found["place"], found["kind"]
    if place:
        if own.startswith(place) and own.endswith(_WHOLE[kind]):
            return own + found["unit"]
        named = gazetteer().get(place) or gazetteer().get(f"{place}市")  # 安康, 东方 are cities before 中院
        return f"{named.name}{kind}院{found['unit']}" if named and named.name != place else ""
    court = next((name for name in (own, *near) if name.endswith((*_WHOLE[kind], f"{kind}院"))), "")
    court = court or (f"{city}中院" if kind == "中" and city.endswith("市") else "")
    return court and court + found["unit"]


_OF_LEVEL = lazy(r"(?P<place>[\u3400-\u9fff]{1,8}?(?<=[省市区县州旗]))院(?P<unit>[\u3400-\u9fff]{0,12})")
_HOUSES = ("检察院", "法院")


def house_of_level(words: str, own: str, place: str) -> str:
    """The court or procuratorate that words mean by its level, with its department, in the papers of one: 县院, 省院政治部.

    `place`: what the level means. Empty where they mean none.
    """
    if not own.endswith(_HOUSES) or "院" not in words:
        return ""
    if words[0] == "院" and words[1:] in _SITS:
        return own + words[1:]
    found = _OF_LEVEL.fullmatch(words)
    if found is None or not _is_within(found["unit"]):
        return ""
    place, home = (place if len(found["place"]) == 1 else found["place"]), leading_place(own)
    if place and (place == home or home.endswith(place)):
        return own + found["unit"]
    return f"{place}检察院{found['unit']}" if place and own.endswith("检察院") else ""


def _is_within(unit: str) -> bool:
    return unit in ("", *_SITS) or is_unit(unit)
