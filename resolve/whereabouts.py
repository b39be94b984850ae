"""In which city an event was held, as far as its venue and its hosts say so, and who was in two of them on one day."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import combinations

from ..model.entity import Bounds, Conflict
from .bodies import places
from .forms import fold_organization

_CITY = re.compile(r".+(?:市|自治州|州|盟|地区|特别行政区)$")
_NAMED_AFTER = re.compile(r"路|街|道|大厦|饭店|宾馆|酒店|公园|广场|厅")
"""What is called after a city may stand in any other: 南京路, 贵州饭店."""
_PREMISES = re.compile(r"(?:[馆宫堂厅室楼院店场所站园校部厂社会]|中心|机关|公司|集团|大厦)$")


@dataclass(frozen=True, slots=True)
class Known:
    """A province or city of the gazetteer that a text begins with: its full name, and the `form` that stands there.

    `province`: the one that a city lies in; empty for a province and for a municipality such as 上海市.
    """

    name: str
    form: str
    province: str


Gazetteer = Callable[[str], Known | None]
"""Looks up what a text begins with."""


@dataclass(frozen=True, slots=True)
class Presence:
    """That a person took part in an event which was held on one known day in a known city, by these statements."""

    person: str
    event: str
    day: dt.date
    city: str
    statements: tuple[str, ...]


def city_of_event(venue: str | None, hosts: Iterable[str], gazetteer: Gazetteer) -> str | None:
    """The city in which an event was certainly held; None where that is open, or where it was in several.

    A venue that names its city or its county says it all. Other premises (a hall, a guesthouse) are in the city of the
    hosts, if they have one in common. A county may lie in any city, and a province has many.
    """
    if not venue or "、" in venue:
        return None
    named = _named(venue, gazetteer)
    if named or places(fold_organization(venue)):
        return named if named and _CITY.match(named) else None
    cities = {_named(host, gazetteer) for host in hosts} if _PREMISES.search(venue) else set[str | None]()
    only = next(iter(cities)) if len(cities) == 1 else None
    return only if only and _CITY.match(only) else None


def in_two_places(presences: Iterable[Presence], gazetteer: Gazetteer) -> list[Conflict]:
    """Each pair of events in cities apart at which one person took part on one day, in a fixed order."""
    by_day = defaultdict[tuple[str, dt.date], list[Presence]](list)
    for one in presences:
        by_day[one.person, one.day].append(one)
    return [
        _conflict(one, other)
        for key in sorted(by_day)
        for one, other in combinations(sorted(by_day[key], key=lambda found: found.event), 2)
        if _apart(one.city, other.city, gazetteer)
    ]


def _apart(one: str, other: str, gazetteer: Gazetteer) -> bool:
    """Whether two cities are certainly not one inside the other.

    Of two in one province, and of two of which one is not known, one may be a part of the other.
    """
    known = [gazetteer(one), gazetteer(other)]
    provinces = {found.province or found.name for found in known if found}
    alone = any(found and not found.province for found in known)
    return one != other and (len(provinces) != 1 or alone)


def _named(text: str, gazetteer: Gazetteer) -> str | None:
    """The city, or else the province, that a text begins with, in full."""
    found, rest = None, text
    while known := gazetteer(rest):
        rest = rest.removeprefix(known.form)
        if known.name != known.form and _NAMED_AFTER.search(rest):
            break
        found = known.name
        if _CITY.match(found):
            return found
    chain = places(fold_organization(text))
    return next((place for place in chain if _CITY.match(place)), found)


def _conflict(one: Presence, other: Presence) -> Conflict:
    return Conflict(
        kind="two_places",
        persons=(one.person,),
        events=(one.event, other.event),
        statements=tuple(sorted({*one.statements, *other.statements})),
        date=Bounds(earliest=one.day, latest=one.day),
    )
