"""The city and province over a county or district whose document takes them for granted: `市人大常委会主任甲来县调研`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median_low

from ..language.patterns import lazy
from ..parts import Context, Entry
from ..places.counties import has_districts, homes_of, province_above, usual_name
from ..places.gazetteer import find_places, gazetteer, is_province
from ..places.prefectures import former_prefectures

_LEVELS = ("区", "县", "旗")
_SINCE = 1983
"""From when on cities were above counties."""
_SETTLED = 2000
"""From when on nearly every county lies in the city that it lies in today, whatever other city a text mentions."""
_PROVINCES = 1956
"""From when on provinces are those of today."""
_UNCHANGED = frozenset(
    ["陕西省", "甘肃省", "青海省", "湖南省", "湖北省", "江西省", "福建省", "浙江省", "广东省", "云南省", "贵州省"]
)
"""Provinces none of whose counties of today was in another one in the years before."""
_YEAR = lazy(r"(?<!\d)(?:19|20)\d\d(?=年)")
_OF_PREFECTURE = lazy(r"(?<![\u3400-\u9fff])(?:地委|行署|专署|地区行署)|[，、由经]地委")
_NAMED_PREFECTURE = lazy(
    r"(?<![经由中共向同])[\u3400-\u9fff](?:地委|行署|专署)|(?<![\u3400-\u9fff])[\u3400-\u9fff]{2,3}地区"
)
"""A prefecture that a text calls by its name, or that of another place."""
_PREFECTURES = range(1980, 2005)
"""The years in which prefectures bore the names of the cities that they became."""
_SELDOM = 2
"""How often a city that nobody knows may stand in a text without being its own: it may be no city at all."""


def year_of(text: str, entries: Sequence[Entry]) -> int:
    """The year that the middle one of a document's dated entries tells of; 0 where there are no dates."""
    told = [entry.when.first.year for entry in entries if entry.when is not None]
    years = told or [int(year) for year in _YEAR.findall(text)]
    return median_low(years) if years else 0


def with_home(text: str, head: str, context: Context, year: int | None) -> Context:
    """The context with the city and province that its county or district lies in, where the text does not name them.

    `head`: title and issuing body; `year`: of which the document tells (0: unknown), None for one article of several,
    whose terms are those of the whole.
    """
    level = next((level for level in _LEVELS if level in context.terms), "")
    if not level:
        return _with_province(context, year or 0)
    own = context.terms[level].removeprefix(context.place)
    home = _home(own, text, head, context, year or 0)
    if not home or own in context.terms:
        return context
    terms, city = context.terms, home if home.endswith("市") else ""
    if city and level == "区":
        terms.update({name: city + full for name, full in terms.items() if full.startswith(own)})
        terms[own] = city + own
    if year is None or 0 < year < _PROVINCES:
        return _without_strangers(context, home, year or _PROVINCES)
    if home.endswith("州") and not any(one.name[:2] == home[:2] for _, _, one in find_places(text)):
        terms["州"] = usual_name(home)
    if home.endswith(("盟", "地区")):
        terms.setdefault("盟" if home.endswith("盟") else "地区", home)
    if city and not 0 < year < _SINCE and not _OF_PREFECTURE.search(text):
        terms["市"] = city
    if area := _prefecture_of(city, text, year):
        terms.setdefault("地区", area)
    province = province_above(home, year)
    place = context.place if context.place in (city, province) else ""
    return replace(context, place=place, province="" if province == city else province)


def _prefecture_of(city: str, text: str, year: int) -> str:
    """The prefecture that the city of today was when a county's text speaks of its 地委 without a name; else empty."""
    known = city and (not year or year in _PREFECTURES) and city.removesuffix("市") in former_prefectures()
    if not known or not _OF_PREFECTURE.search(text) or _NAMED_PREFECTURE.search(text):
        return ""
    return city.removesuffix("市") + "地区"


def _without_strangers(context: Context, home: str, year: int) -> Context:
    """The context of an old text with the province of its county for one that it only mentions (`残匪逃往某省`), or for
    none where the provinces of that time were those of today."""
    said, above = context.place or context.province, province_above(home, year)
    if not said and above in _UNCHANGED:
        return replace(context, province=above)
    if not is_province(said) or said in (home, above):
        return context
    return replace(context, place="", province=above)


def _with_province(context: Context, year: int) -> Context:
    """The context with the province of a county-level city that lists of today's cities lack."""
    own = context.place or context.terms.get("市", "")
    if context.province or not own.endswith("市") or own in gazetteer() or len(homes := homes_of(own, year)) != 1:
        return context
    return replace(context, province=province_above(homes[0], year))


def _home(own: str, text: str, head: str, context: Context, year: int) -> str:
    """The prefecture of a county; empty where it is not known or the text speaks from another place."""
    homes = homes_of(own, year)
    said = [name for name in (context.terms.get("市", ""), context.place, context.province) if name]
    if not homes or any(name in homes for name in said):
        return next((name for name in said if name in homes), "")
    if len(homes) > 1:
        named = {place.name for _, _, place in find_places(text)}
        homes = tuple(home for home in homes if home in named) or tuple(
            home for home in homes if province_above(home, year) in named
        )
    if len(homes) != 1 or not own:
        return ""
    return homes[0] if all(_gives_way(name, homes[0], text, head, year) for name in said) else ""


def _gives_way(name: str, home: str, text: str, head: str, year: int) -> bool:
    """Whether a place that a text was taken to speak from is not above its county, but one that it mentions."""
    if name == province_above(home, year):
        return True
    if name not in gazetteer():
        return text.count(name) <= _SELDOM
    if name[:2] in head:
        return False
    if is_province(name) and not 0 < year < _PROVINCES:
        return True
    known = gazetteer()[name]
    above = province_above(home, year)
    if above in _UNCHANGED and known.province and known.province != above:
        return True  # 吉安某 in a list of a county of another province: the name of somebody, or of a place elsewhere
    no_city = bool(known.province) and name.endswith("市") and not has_districts(name)
    return no_city or not 0 < year < _SETTLED
