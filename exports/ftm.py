"""FollowTheMoney, an entity a line, for Aleph and the tools of OpenSanctions."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

from ..graph import Row
from ..model.bounds import ends, starts
from ..model.entity import GENDERS
from .flat import name_of
from .held import certain_span, posts, prefix, prefixes, reported_in, sources, tenures
from .reading import Reading

Entity = dict[str, Any]


def write(reading: Reading) -> Iterator[bytes]:
    """Documents, organizations, people, positions, occupancies, events; dates are years, months or days.

    An occupancy has `startDate` and `endDate` where the bounds lie in one year, month or day, and as `date` the first
    and the last day on which it is certain. Its documents are its `proof`, their words its `description`.
    """
    for one in _entities(reading):
        yield (json.dumps(one, ensure_ascii=False) + "\n").encode()


def _entities(reading: Reading) -> Iterator[Entity]:
    for label, make in _SIMPLE.items():
        for row in reading.nodes(label):
            if reading.believed(row):
                yield make(row)
    for type, make in _RELATIONS.items():
        yield from map(make, reading.edges(type))
    for row, organization in posts(reading):
        yield _entity("Position", row["id"], name=name_of(row), organization=organization)
    for page in tenures(reading):
        behind = sources(reading, page)
        for row in page:
            yield _occupancy(row, behind.get(row["id"], []))
    for row in reading.nodes("Event"):
        if reading.believed(row):
            yield _event(reading, row)


def _document(row: Row) -> Entity:
    return _entity(
        "Document", row["id"], fileName=row["key"], title=row["title"], name=row["title"],
        publisher=row["organization"], date=prefixes(row["edtf"]),
    )  # fmt: skip


def _paper(row: Row) -> Entity:
    return _entity("Document", row["id"], fileName=row["title"], title=row["title"], name=row["title"])


def _organization(row: Row) -> Entity:
    return _entity("Organization", row["id"], name=row["name"], alias=_others(row))


def _person(row: Row) -> Entity:
    marks: list[str] = list(row["marks"] or ())
    peoples = [mark for mark in marks if mark.endswith("族")]
    notes = [mark for mark in marks if mark not in GENDERS and mark not in peoples]
    return _entity(
        "Person", row["id"], name=row["name"], alias=_others(row), ethnicity=peoples, notes=notes,
        gender=[GENDERS[mark] for mark in marks if mark in GENDERS],
    )  # fmt: skip


def _part(row: Row) -> Entity:
    return _relation("Membership", row, member=row["id"], organization=row["target"], role="part of")


def _became(row: Row) -> Entity:
    return _relation("Succession", row, predecessor=row["id"], successor=row["target"], date=prefixes(row["edtf"]))


_SIMPLE: dict[str, Callable[[Row], Entity]] = {
    "Document": _document, "Publication": _paper, "Organization": _organization, "Person": _person,
}  # fmt: skip
_RELATIONS: dict[str, Callable[[Row], Entity]] = {"PART_OF": _part, "BECAME": _became}


def _occupancy(row: Row, behind: list[Row]) -> Entity:
    sure = certain_span(row)
    begin, end = prefix(starts(row)), prefix(ends(row))
    attested = [day.isoformat() for day in sure or () if day is not None]
    return _entity(
        "Occupancy", row["tenure"], holder=row["person_id"], post=row["post_id"], startDate=begin, endDate=end,
        date=[day for day in attested if day not in (begin, end)],
        status="ended" if row["ended"] else "unknown", proof=[one["document_id"] for one in behind],
        description=[one["quote"] for one in behind], recordId=[one["statement"] for one in behind],
    )  # fmt: skip


def _event(reading: Reading, row: Row) -> Entity:
    store = reading.store
    people = [one["person_id"] for one in store.ask("event_participants", event_id=row["id"])]
    hosts = [one["organization_id"] for one in store.ask("event_hosts", event_id=row["id"])]
    dates = prefixes(row["edtf"])
    told: dict[str, Any] = {"date": dates} if len(dates) < 2 else {"startDate": dates[0], "endDate": dates[1]}
    venue = [one["venue"] for one in store.ask("event", event_id=row["id"])]
    return _entity(
        "Event", row["id"], name=row["title"], **told, location=venue,
        involved=[id for id in people if reading.has("Person", id)],
        organizer=[id for id in hosts if reading.has("Organization", id)],
        proof=reported_in(reading, row), keywords=row["type"],
    )  # fmt: skip


def _relation(schema: str, row: Row, **values: Any) -> Entity:
    return _entity(schema, f"{row['id']}.{schema.lower()}.{row['target']}", **values)


def _entity(schema: str, id: str, **values: Any) -> Entity:
    """The form of FollowTheMoney: every property a list of strings, those without values left out."""
    properties = {name: _strings(value) for name, value in values.items()}
    return {"id": id, "schema": schema, "properties": {name: found for name, found in properties.items() if found}}


def _strings(value: Any) -> list[str]:
    many = cast("Iterable[Any]", value if isinstance(value, list | tuple) else [value])
    return list(dict.fromkeys(str(one) for one in many if one not in (None, "")))


def _others(row: Row) -> list[str]:
    return [name for name in row["names"] or () if name != row["name"]]
