"""What 市, 省, 县, 镇 and the like mean in a document, and what its districts and towns lie in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.party_names import PARTIES
from ..language.patterns import lazy
from ..parts import Context
from ..places.counties import city_over, homes_of, nameless_district, usual_name
from ..places.gazetteer import (
    district_at_end,
    full_place,
    gazetteer,
    is_across_border,
    is_province,
    leading_place,
    province_of,
)
from .own_town import town_in

ALL_PARTIES = rf"(?:(?:中国)?国民党(?!革)|三民主义青年团|三青团|{PARTIES})"
"""The parties of today and of the republic before."""
_BEFORE_PLACE = lazy(rf"^(?:{ALL_PARTIES}|共青团|政协|中共)")
"""What stands before the place in the names of parties and of their like: 民盟某市委."""


_ZONES = ("经开区", "高新区", "开发区", "保税区", "园区", "示范区", "度假区")
"""Ends of zones, which a working committee heads and no 区委."""
_GOVERNS = lazy(r"(?:人民)?政府|[\u3400-\u9fff]{0,8}[委局]$|人大|政协")
"""What governs a city, behind its name."""


def place_of_level(level: str, context: Context, near: Sequence[str]) -> str:
    """The place that 市, 省, 区 … mean here; empty when the document does not say."""
    if level in ("省", "自治区"):
        return _province_meant(level, context, near)
    if level == "市":
        return _city_meant(context, near)
    if level in ("镇", "乡"):
        return town_in(near, level, context)
    own = context.terms.get(level, "") or (context.place if level in "州盟" and context.place.endswith(level) else "")
    home = context.organization or context.place or own
    of_own = bool(own) and level in "县旗" and (context.place.endswith(own) or home.startswith(own))
    of_own = of_own or (bool(own) and level in "州盟" and home.startswith((own, usual_name(own))))
    if level in ("地区", "专区") or of_own:
        return own  # in the papers of a county 县委 is its own, whichever was named before, and 州委 in a prefecture's
    for name in near:
        if level == "区" and (part := nameless_district(name)):
            return part
        place = leading_place(_BEFORE_PLACE.sub("", name))
        if level == "区" and place.endswith(_ZONES) and (own and not own.endswith(_ZONES)):
            continue  # `某区委书记、某经开区党工委书记甲，区委副书记乙`
        if place.endswith(level) and place not in gazetteer() and (district := district_at_end(place)):
            if district != place:
                return place if level == "区" else district
            return place_above(place, context, near) + place
        if level in ("州", "盟") and place.endswith(level):
            return own if own in (place, usual_name(place)) or place == usual_name(own) else place
    return own


def _province_meant(level: str, context: Context, near: Sequence[str]) -> str:
    """The province or autonomous region that 省 or 自治区 means: the document's own, else the nearest one named."""
    above = [province_of(full_place(leading_place(name))) for name in near]
    own = context.province or (context.place if is_province(context.place) else "")
    fits = own.endswith(level) or (level == "省" and not own.endswith("市"))
    own = own if fits else ""  # 自治区 is no province, and neither is a city under the state
    return own or next((name for name in above if name.endswith(level)), "")


def _city_meant(context: Context, near: Sequence[str]) -> str:
    """The city that 市 means: the document's own, else the nearest one named."""
    own = context.terms.get("市") or (context.place if context.place.endswith("市") else "")
    met = city_in(near[0]) if near and not context.place else ""
    if met and _GOVERNS.match(near[0], len(met)) and not context.organization.startswith(met):
        return met  # `某市副市长甲、市经委主任乙` on the page of a house that lies in another
    return own or next((found for name in near if (found := city_in(name)) and not is_across_border(found)), "")


def city_in(name: str) -> str:
    """The city that the name of a body begins with; empty without one."""
    place = leading_place(_BEFORE_PLACE.sub("", name))
    found = re.match(r"(?:[\u3400-\u9fff]{2,8}(?:省|自治区))?([\u3400-\u9fff]{2,6}?市)", place)
    return found[1] if found else ""


def place_above(district: str, context: Context, near: Sequence[str]) -> str:
    """The city that a district belongs to: as the document names it, else the city that it speaks from."""
    if district in context.terms:
        return context.terms[district].removesuffix(district)
    if district.endswith(("市", "县", "旗")):
        return ""
    county = context.terms.get("县", "")
    beside = any(home in homes_of(county) for home in homes_of(district))  # both of one city
    of_city = beside or context.terms.get("市", "县") in homes_of(district)
    if county and not of_city and not _is_within(county, context):
        return county  # a county once had districts of its own
    for name in (_BEFORE_PLACE.sub("", one) for one in near):
        at = name.find(district)
        if at > 0 and leading_place(name).endswith(district):
            return name[:at]
    return city_over(district, context.place if context.place.endswith("市") else "", context.province)


_WITHIN_COUNTY = lazy(r"(?<=[\u3400-\u9fff]县)[\u3400-\u9fff]{1,4}区$")
"""A district of a county of old, which only the county's own towns are told by: `某县|某某区`."""


def above_town(context: Context, near: Sequence[str]) -> str:
    """The district or county that a town or a street belongs to: the nearest one named, else the document's own, else
    the city that its own body is of, also where the text names but one county in it."""
    for name in near:
        place = leading_place(name)
        if place.endswith(("区", "县", "旗")) and not place.endswith("自治区"):
            return _WITHIN_COUNTY.sub("", place_of_level(place[-1], context, [name]) or place)
    own = next((context.terms[level] for level in ("区", "县", "旗") if level in context.terms), "")
    city = context.place if context.place.endswith("市") and not is_province(context.place) else ""
    if own and not _is_within(own, context):
        return own
    return city if context.organization.startswith(city) else ""


def _is_within(county: str, context: Context) -> bool:
    """Whether a county or district is only one that the text of a body of the city above it names."""
    own, city = context.organization, context.place
    if not city.endswith("市") or is_province(city) or not own.startswith(city):
        return False
    return county.removeprefix(city) not in own
