"""Prefectures of old (某某地区, 某某专区), which lists of today's places lack: their bodies, and which one a text means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache

from ..language.patterns import lazy
from ..language.words import read_rows
from .counties import usual_name
from .gazetteer import find_places, gazetteer

_COUNTIES = r"(?:[忻达万通]县(?=地区|地委|专区|行署))"
"""Prefectures that bore the name of the county of their seat."""
_NAME = rf"(?:{_COUNTIES}|(?![原该本各某全我任兼]|[\u3400-\u9fff]{{0,2}}[县市区省])[\u3400-\u9fff]{{2,3}}?)"
_SEATS = r"地委|专署|行署|行政公署|专员公署|专区"
_BODY = lazy(rf"(?:中共)?(?P<place>{_NAME})(?:(?:地区|专区)?(?:{_SEATS}))")
_CLEARLY = 3
"""How many times as often as any other a prefecture must be named to be the one that a text means."""
_SPOKEN_OF = lazy(rf"(?P<place>[\u3400-\u9fff]{{2}})(?:(?:地区|专区)(?!{_SEATS})|专署)")
_OF_AREA = lazy(r"(?P<place>[\u3400-\u9fff]{2,3})(?:地区|专区)(?=[\u3400-\u9fff]{2})")


def of_prefecture(words: str) -> bool:
    """Whether a body bears the name of its prefecture, so that it stands on its own: `某某地委组织部`, `某某专署水利局`, `某某地区总工会`."""
    area = _OF_AREA.match(words)
    return _BODY.match(words) is not None or (area is not None and _is_known(area["place"]))


def _is_known(place: str) -> bool:
    """Whether a prefecture goes by the name of a city of today, which may be an ordinary word without 市."""
    return place in gazetteer() or f"{place}市" in gazetteer() or place in ("忻县", "达县", "万县", "通县")


@cache
def former_prefectures() -> frozenset[str]:
    """The names of prefectures that cities of the same name became."""
    return frozenset(name for row in read_rows("prefectures.txt") for name in row[0].split())


def prefecture_terms(text: str, names: Iterable[str]) -> dict[str, str]:
    """What 地区, 专区, 州 and 盟 mean in a text that speaks of one prefecture. `names`: the bodies that it names."""
    told = Counter(match["place"] for match in _SPOKEN_OF.finditer(text) if _is_known(match["place"]))
    told.update(match["place"] for name in names if (match := _BODY.match(name)))
    (own, most), (_, second) = [*told.most_common(2), ("", 0), ("", 0)][:2]
    old = {level: own + level for level in ("地区", "专区") if most >= _CLEARLY * second and own}
    return old | {level: place for level in ("州", "盟") if (place := _named_most(text, level))}


def _named_most(text: str, level: str) -> str:
    """The autonomous prefecture or league that a text names far more often than others; empty without one.

    By the name that it usually goes by where the text has that first or far more often, so that 州委 is not named otherwise
    than its bodies.
    """
    called = [
        place.name
        for start, _, place in find_places(text)
        if place.province and place.name.endswith(level) and text[start - 1 : start] != "（"
    ]
    named = Counter(map(usual_name, called))
    (own, most), (_, second) = [*named.most_common(2), ("", 0), ("", 0)][:2]
    if not own or most < _CLEARLY * second:
        return ""
    ways = [name for name in called if usual_name(name) == own]
    full = next((name for name in ways if name != own), own)
    return own if ways[0] == own or ways.count(own) >= _CLEARLY * ways.count(full) else full
