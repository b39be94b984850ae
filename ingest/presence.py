"""Who was where: people who took part in events in two cities on one day, among the events that a change touches."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..graph import Store
from ..model.entity import Conflict
from ..model.statement import EventStatement, Hosting, Participation
from ..resolve.whereabouts import Known, Presence, city_of_event, in_two_places
from .said import Said, ask_each

Reports = Mapping[str, Sequence[Said]]
"""All that is said of each event, by its id."""


def places_in_doubt(store: Store, reports: Reports) -> list[Conflict]:
    """The contradictions in which one of these events takes part, once the graph says of them what these say."""
    told = [one for event in sorted(reports) for one in _presences(event, reports[event])]
    days: dict[str, set[dt.date]] = defaultdict(set)
    for one in told:
        days[one.person].add(one.day)
    others = [one for person in sorted(days) for one in _known(store, person, days[person], reports.keys())]
    found = in_two_places([*told, *others], gazetteer)
    return [one for one in found if not reports.keys().isdisjoint(one.events)]


def attendants(reports: Reports) -> set[str]:
    """Everyone who took part in one of the events, on a known day in a known city."""
    return {one.person for event, said in reports.items() for one in _presences(event, said)}


def gazetteer(text: str) -> Known | None:
    """The longest name of a province or city that a text begins with."""
    from ..loaders.places.gazetteer import gazetteer as places

    known = places()
    for length in range(min(len(text), 12), 1, -1):
        if place := known.get(text[:length]):
            return Known(place.name, text[:length], place.province)
    return None


def _presences(event: str, said: Sequence[Said]) -> Iterator[Presence]:
    reports = sorted(
        (one.statement for one in said if isinstance(one.statement, EventStatement)), key=lambda one: one.id
    )
    date = reports[0].date if reports else None
    venue = next((one.venue for one in reports if one.venue), None)
    if date is None or not date.exact or venue is None:
        return
    hosts = {one.statement.organization for one in said if isinstance(one.statement, Hosting)}
    city = city_of_event(venue, hosts, gazetteer)
    if city is None:
        return
    behind: dict[str, set[str]] = defaultdict(set)
    for one in said:
        if isinstance(one.statement, Participation) and one.person:
            behind[one.person].add(one.statement.id)
    for person in sorted(behind):
        yield Presence(person, event, date.first, city, tuple(sorted(behind[person])))


def _known(store: Store, person: str, days: set[dt.date], touched: Iterable[str]) -> Iterator[Presence]:
    """The other events of a person on these days, as the graph has them."""
    rows = [row for row in ask_each(store, "presences", (person,)) if row["day"] in days]
    events = {row["event_id"]: row for row in rows}
    for event in sorted(events.keys() - set(touched)):
        own = [row for row in rows if row["event_id"] == event]
        city = city_of_event(events[event]["venue"], {row["host"] for row in own if row["host"]}, gazetteer)
        if city:
            statements = tuple(sorted({row["statement"] for row in own}))
            yield Presence(person, event, events[event]["day"], city, statements)
