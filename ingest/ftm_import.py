"""FollowTheMoney entities, a JSON object a line → statements, each with its line as the quote."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from ..model.errors import DateError
from ..model.statement import Extraction, Span
from . import outside
from .outside import MARKS, Held, Thing, Told, split_post, thing
from .outside_dates import date_in, dates_in

PEOPLE = frozenset({"Person"})
BODIES = frozenset({"Organization", "PublicBody", "Company", "LegalEntity"})
UNUSED = frozenset({"Document", "Pages", "PlainText", "HyperText", "Image", "Folder", "Address"})
"""Schemas that say nothing about who held what; their lines are kept in the document and not read."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One line: id, schema, properties, and where the line stands."""

    id: str
    schema: str
    properties: dict[str, list[str]]
    span: Span

    def all(self, *names: str) -> list[str]:
        """The values of some properties, in order."""
        return [value for name in names for value in self.properties.get(name, ())]

    def one(self, name: str) -> str | None:
        """The first value of a property."""
        return next(iter(self.properties.get(name, ())), None)


@dataclass(slots=True)
class _File:
    """What is read, with the entities that others refer to."""

    told: Told
    entities: dict[str, Entity] = field(default_factory=dict[str, Entity])
    things: dict[str, Thing] = field(default_factory=dict[str, Thing])
    parents: dict[str, str] = field(default_factory=dict[str, str])


def ftm_extraction(path: Path, meta: dict[str, Any]) -> Extraction:
    """What a file of FollowTheMoney lines says: people, organizations, posts with their holders, events.

    A line that cannot be read, or refers to something that the file has not, is on the review list (`skipped`).
    Raises DocumentError for a file that cannot be read at all.
    """
    document = outside.read_source(path, "FollowTheMoney", meta)
    file = _File(Told(document.key, document.raw))
    for entity in _entities(file.told):
        file.entities[entity.id] = entity
        if entity.schema in PEOPLE | BODIES | {"Event"} and (names := entity.all("name", "alias", "previousName")):
            file.things[entity.id] = thing(document.raw, entity.span, names)
    for entity in file.entities.values():
        _read(file, entity)
    for id, one in file.things.items():
        if file.entities[id].schema in BODIES:
            file.told.call(one, file.parents.get(id))
    return file.told.extraction(document)


def _entities(told: Told) -> Iterator[Entity]:
    start = 0
    for line in told.raw.split("\n"):
        span, start = (start, start + len(line)), start + len(line) + 1
        if not line.strip():
            continue
        try:
            found = json.loads(line)
            line.encode()
            properties = {str(key): _strings(value) for key, value in found["properties"].items()}
            yield Entity(str(found["id"]), str(found["schema"]), properties, span)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            told.skip(span, f"no entity with id, schema and properties ({error!r}); correct the line")


def _strings(value: Any) -> list[str]:
    many = cast("list[Any]", value if isinstance(value, list) else [value])
    found = [str(one) for one in many if one not in (None, "")]
    "".join(found).encode()
    return found


def _read(file: _File, entity: Entity) -> None:
    reader = _READERS.get(entity.schema)
    if reader is None:
        if entity.schema not in UNUSED | {"Position"}:
            file.told.skip(entity.span, f"{entity.schema} is not read; nothing to do unless it tells of a post")
        return
    if entity.schema in PEOPLE | BODIES | {"Event"} and entity.id not in file.things:
        file.told.skip(entity.span, f"{entity.schema} without a name; add `name`")
        return
    try:
        reader(file, entity)
    except DateError as error:
        file.told.misdated(entity.span, error)


def _person(file: _File, entity: Entity) -> None:
    marks = [MARKS[one] for one in entity.all("gender") if one in MARKS] + entity.all("ethnicity")
    born, died = date_in(entity.all("birthDate")), date_in(entity.all("deathDate"))
    file.told.add(outside.lives(file.told.key, file.things[entity.id], born, died, marks), entity.span)


def _organization(file: _File, entity: Entity) -> None:
    parent = file.things.get(entity.one("parent") or "")
    if parent is not None:
        file.parents[entity.id] = parent.name
    founded, ended = date_in(entity.all("incorporationDate")), date_in(entity.all("dissolutionDate"))
    file.told.add(outside.bodies(file.told.key, file.things[entity.id], founded, ended), entity.span)


def _occupancy(file: _File, entity: Entity) -> None:
    post = file.entities.get(entity.one("post") or "")
    if post is None or not post.all("name"):
        file.told.skip(entity.span, "the position of this occupancy is not in the file; add its line")
        return
    body = file.things.get(post.one("organization") or "")
    named = thing(file.told.raw, post.span, post.all("name", "alias")).name
    split = split_post(named, body.name if body else None)
    if split is None:
        file.told.skip(entity.span, f"the position {named!r} tells no organization; give it `organization`")
        return
    days = dates_in([*entity.all("date"), *entity.all("electionDate")])
    _hold(file, entity, "holder", *split, days=days)


def _membership(file: _File, entity: Entity) -> None:
    """A membership or employment with a role; of an organization in another, what it is part of."""
    who, where = ("member", "organization") if entity.schema == "Membership" else ("employee", "employer")
    body, member = file.things.get(entity.one(where) or ""), entity.one(who) or ""
    if body is None:
        file.told.skip(entity.span, f"the organization of this {entity.schema} is not in the file; add its line")
    elif member in file.things and file.entities[member].schema in BODIES:
        file.parents[member] = body.name
    elif not entity.one("role"):
        file.told.skip(entity.span, f"{entity.schema} without a role; add `role`")
    else:
        _hold(file, entity, who, body.name, entity.one("role") or "", days=dates_in(entity.all("date")))


def _hold(file: _File, entity: Entity, who: str, organization: str, role: str, *, days: tuple[str, ...]) -> None:
    person = file.things.get(entity.one(who) or "")
    if person is None:
        file.told.skip(entity.span, f"the {who} of this {entity.schema} is not in the file; add its line")
        return
    held = Held(
        person=person, organization=organization, role=role, start=date_in(entity.all("startDate")),
        end=date_in(entity.all("endDate")), days=days, ended=entity.one("status") == "ended", record=entity.span,
    )  # fmt: skip
    file.told.add(list(outside.holdings(file.told.key, held)), entity.span)


def _succession(file: _File, entity: Entity) -> None:
    before, after = (file.things.get(entity.one(name) or "") for name in ("predecessor", "successor"))
    if before is None or after is None:
        file.told.skip(entity.span, "one side of this succession is not in the file; add its line")
        return
    day = date_in(entity.all("date", "startDate"))
    file.told.add(outside.renaming(file.told.key, before, after, day, entity.span), entity.span)


def _event(file: _File, entity: Entity) -> None:
    people = [file.things[id] for id in entity.all("involved") if _is_person(file, id)]
    hosts = [file.things[id] for id in entity.all("organizer") if id in file.things]
    begin, end = date_in(entity.all("startDate")), date_in(entity.all("endDate"))
    dates = [one for one in (begin, end) if one] or list(dates_in(entity.all("date")))[:1]
    kind = next((one for one in entity.all("keywords") if one in outside.EVENT_TYPES), "event")
    found = outside.events(
        file.told.key, file.things[entity.id], dates=dates, venue=entity.one("location"), type=kind, people=people,
        hosts=hosts,
    )  # fmt: skip
    file.told.add(list(found), entity.span)


def _is_person(file: _File, id: str) -> bool:
    return id in file.things and file.entities[id].schema in PEOPLE


_READERS: dict[str, Callable[[_File, Entity], None]] = {
    "Person": _person,
    **dict.fromkeys(BODIES, _organization),
    "Occupancy": _occupancy,
    "Membership": _membership,
    "Employment": _membership,
    "Succession": _succession,
    "Event": _event,
}
