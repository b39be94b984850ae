"""Which prefecture a county or district lies in; read only for documents that do not say so themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ..language.patterns import lazy
from ..language.trie import trie_pattern
from ..language.words import read_rows
from .gazetteer import gazetteer, leading_place, province_of

_ENOUGH = 2
"""Districts and counties of one city that a text names which takes its city for granted."""
NAMELESS = ("城区", "郊区", "矿区")
"""Districts that many cities have, so that they say nothing without their own."""
_NO_CITY = ("省", "自治区")
"""Ends of what has counties without a prefecture between."""
_WITHIN = {"重庆市": (1997, "四川省"), "海南省": (1988, "广东省")}
"""Until when, and in what, provinces of today had not been set up."""


class _Home(NamedTuple):
    """The city, prefecture or province that a county lies in, until a year (0: today)."""

    place: str
    until: int


@cache
def _homes() -> dict[str, tuple[_Home, ...]]:
    found: dict[str, tuple[_Home, ...]] = {}
    for row in read_rows("counties.tsv"):
        above, today, old, _ = (*row, "", "", "")[:4]
        for one in (*today.split(), *old.split()):
            name, _, until = one.partition(":")
            found[name] = (*found.get(name, ()), _Home(above, int(until or 0)))
    return found


@cache
def _former_names() -> dict[str, tuple[str, int]]:
    """What prefectures were called before, and until when."""
    rows = ((row[0], row[3].partition(":")) for row in read_rows("counties.tsv") if len(row) > 3)
    return {above: (name, int(until)) for above, (name, _, until) in rows}


@cache
def _prefectures() -> frozenset[str]:
    now = {row[0] for row in read_rows("counties.tsv") if not row[0].endswith(_NO_CITY)}
    return frozenset(now | {name for name, _ in _former_names().values()})


def has_districts(city: str) -> bool:
    """Whether a city is above districts and counties: 宜昌市, not 枝江市."""
    return city.endswith("市") and city in _prefectures()


def homes_of(county: str, year: int = 0) -> tuple[str, ...]:
    """The prefectures (a province where there is none) that the county or district lies in, or lay in that year."""
    homes = _homes().get(county, ())
    then = [home for home in homes if 0 < year < home.until]
    return tuple(_in_year(home.place, year) for home in then or homes if then or not home.until or len(homes) == 1)


def nameless_district(name: str) -> str:
    """The district of a city that says only which part of it, with its city, that a body's name begins with: 甲市矿区."""
    place = leading_place(name)
    found = next((one for one in NAMELESS if name.startswith(one, len(place))), "") if place else ""
    return place + found if found and place in homes_of(found) else ""


@cache
def county_names() -> frozenset[str]:
    """Districts and counties, by whole names that hold more than one character beside the last."""
    return frozenset(name for name in _homes() if len(name) > 2)


@cache
def all_counties() -> frozenset[str]:
    """Districts and counties by their whole names, those of two characters too."""
    return frozenset(_homes())


@cache
def _named() -> re.Pattern[str]:
    """Districts and counties, by their whole names."""
    return lazy(rf"(?:{trie_pattern(county_names())})")


def counties_in(text: str) -> Iterator[re.Match[str]]:
    """The whole names of districts and counties in a text."""
    return _named().finditer(text)


def city_around(text: str) -> str:
    """The one city in which all the districts and counties lie that a text names, at least two of them; else empty."""
    named = {match[0] for match in counties_in(text)}
    cities = {homes_of(name) for name in named}
    (city, *more) = next(iter(cities)) if len(named) >= _ENOUGH and len(cities) == 1 else ("", "")
    return city if not more and city.endswith("市") else ""


def _in_year(place: str, year: int) -> str:
    name, until = _former_names().get(place, (place, 0))
    return name if 0 < year < until else place


def province_above(home: str, year: int = 0) -> str:
    """The province of a prefecture in that year."""
    current = next((now for now, (old, _) in _former_names().items() if old == home), home)
    province = province_of(current)
    until, before = _WITHIN.get(province, (0, province))
    return before if 0 < year < until else province


@cache
def _short_names() -> dict[str, str]:
    """Autonomous prefectures by the names that they go by: 恩施土家族苗族自治州 is 恩施州."""
    names = list(gazetteer())
    pairs = ((full, short) for full, short in pairwise(names) if full.endswith("自治州"))
    usual = {full: short for full, short in pairs if short.endswith("州") and not short.endswith("自治州")}
    return usual | {f"{short[:-1]}自治州": short for short in usual.values()}


def usual_name(home: str) -> str:
    """The name that a prefecture usually goes by."""
    return _short_names().get(home, home)


def city_over(district: str, city: str, province: str) -> str:
    """The city that a district lies in, in a text that speaks from `city` (in `province`; either may be empty).

    No county-level city has districts, and a known district of another city of the province is not this city's.
    """
    if not district.endswith("区") or not (homes := homes_of(district)) or city in homes:
        return city
    if any(home in _former_names() and _former_names()[home][0] == city for home in homes):
        return city
    inside = [home for home in homes if has_districts(home) and province_above(home) in (province, province_of(city))]
    if not inside and len(homes) == 1 and has_districts(city) and has_districts(homes[0]):
        return homes[0]  # guests from a city of another province
    known = has_districts(city) or city in _homes() or not city
    return inside[0] if len(inside) == 1 and known else ("" if city in _homes() else city)
