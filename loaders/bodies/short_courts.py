"""Middle and high courts by their short names: 中院 in the papers of one, 某某中院 for that of a city."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..places.gazetteer import full_place, gazetteer
from .units import is_unit

_SHORT = lazy(r"(?P<place>[\u3400-\u9fff]{0,8}?)(?P<kind>[中高])(?:级?法)?院(?P<unit>[\u3400-\u9fff]{0,12})")
_WHOLE = {"中": ("中级人民法院", "中级法院"), "高": ("高级人民法院", "高级法院")}


def court_by_short_name(words: str, own: str, near: Sequence[str], city: str) -> str:
    """The court that words mean, with its division: the document's own, one named before, or that of the city.

    Empty where the words are no such name, or nothing says whose court it is.
    """
    found = _SHORT.fullmatch(words) if "院" in words else None
    if found is None or (found["unit"] and not is_unit(found["unit"])):
        return ""
    place, kind = found["place"], found["kind"]
    if place:
        full = full_place(place)
        return f"{full}{kind}院{found['unit']}" if place in gazetteer() and full != place else ""
    court = next((name for name in (own, *near) if name.endswith((*_WHOLE[kind], f"{kind}院"))), "")
    court = court or (f"{city}中院" if kind == "中" and city.endswith("市") else "")
    return court and court + found["unit"]
