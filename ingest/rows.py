"""Statements and what was derived of them → nodes and relationships of the graph."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..model.codec import encode, kind_of
from ..model.dates import When
from ..model.entity import Organization, Person, Post
from ..model.ident import make_id
from ..model.records import Edge, Node
from ..model.roles import parse_role
from ..model.statement import (
    Body,
    EventStatement,
    Holding,
    Hosting,
    Issuance,
    Participation,
    Responsibility,
    SourceDocument,
    Statement,
)
from ..resolve.organizations import names_in, organization_id
from .naming import names_person, place_id, post_id, publication_id, task_id
from .said import Said

STILL = {"known_until": None}
"""A node that something tells of: it may have been closed before."""


def dated(when: When | None) -> dict[str, Any]:
    """The date as properties: as written in EDTF, and the first and last day it can mean."""
    return {"edtf": when.edtf, "first": when.first, "last": when.last} if when else {}


def document_node(document: SourceDocument, moment: int) -> Node:
    """A document with its raw text; `moment` is its time of ingest in milliseconds since 1970 UTC."""
    covers = {"covers_first": document.covers.first, "covers_last": document.covers.last} if document.covers else {}
    properties = {
        "key": document.key,
        "version": document.version,
        "title": document.title,
        "organization": document.organization,
        "medium": document.medium,
        "raw": document.raw,
        "ingested": moment,
    }
    return Node("Document", make_id("Document", document.key), properties | dated(document.date) | covers)


def statement_node(statement: Statement, moment: int) -> Node:
    """A statement believed from `moment` on."""
    named = getattr(statement, "organization", None)
    properties = {
        "kind": kind_of(statement),
        "document": statement.document,
        "person": names_person(statement),
        "organization": named,
        "role": getattr(statement, "role", None),
        "basis": getattr(statement, "basis", None),
        "quote": statement.quote,
        "spans": json.dumps(statement.spans),
        "payload": json.dumps(encode(statement), ensure_ascii=False),
        "rejected": False,
        "known_from": moment,
        "known_until": None,
    }
    return Node("Statement", statement.id, properties | dated(statement.date) | _open(statement.date))


def _open(when: When | None) -> dict[str, Any]:
    """An open side of an interval has no day."""
    if when is None:
        return {}
    return {"first": None} if when.starts is None else {"last": None} if when.ends is None else {}


def said_again(statement: Statement) -> Node:
    """A statement that a new version of its document still makes, perhaps at another place."""
    kept = {"quote", "spans", "payload", "organization"}
    node = statement_node(statement, 0)
    return Node(node.label, node.id, {key: value for key, value in node.properties.items() if key in kept})


def statement_edges(statement: Statement, person: str | None, event: str | None) -> Iterator[Edge]:
    """What a statement is about, its document first."""
    yield Edge("FROM", "Statement", statement.id, "Document", make_id("Document", statement.document))
    about: list[tuple[str, str]] = [("Organization", organization_id(name)) for name in names_in(statement)]
    if person:
        about.append(("Person", person))
    if event:
        about.append(("Event", event))
    match statement:
        case Holding():
            about.append(("Post", post_id(statement.organization, statement.role)))
        case Issuance():
            about.append(("Publication", publication_id(statement.title)))
        case Responsibility():
            about.append(("Task", task_id(statement.document, statement.item)))
        case _:
            pass
    for label, id_ in about:
        yield Edge("ABOUT", "Statement", statement.id, label, id_)


def person_node(person: Person, marks: Sequence[str], anchor: str) -> Node:
    """A person with every form of the name and its pinyin; `anchor`: the statement that the id is made of."""
    from pypinyin import lazy_pinyin

    pinyin = " ".join(lazy_pinyin(person.name))
    names = {"name": person.name, "names": list(person.names), "pinyin": pinyin, "marks": list(marks)}
    return Node("Person", person.id, names | {"anchor": anchor} | STILL)


def organization_rows(organization: Organization) -> Iterator[Node | Edge]:
    """An organization with its names, and what it is part of."""
    properties = {"name": organization.name, "names": list(organization.names)} | STILL
    yield Node("Organization", organization.id, properties)
    if organization.parent:
        yield Edge("PART_OF", "Organization", organization.id, "Organization", organization.parent)


def post_rows(post: Post, organization_name: str) -> Iterator[Node | Edge]:
    """A post and the organization it is of."""
    role = parse_role(post.role)
    properties = {
        "role": post.role,
        "organization_name": organization_name,
        "seats": post.seats,
        "head": role.head,
        "modifiers": list(role.modifiers),
    }
    yield Node("Post", post.id, properties | STILL)
    yield Edge("OF_ORGANIZATION", "Post", post.id, "Organization", post.organization)


def event_rows(event: str, said: Sequence[Said]) -> Iterator[Node | Edge]:
    """An event as its reports tell of it: the first report, by id, gives title and date."""
    reports = sorted(
        (one.statement for one in said if isinstance(one.statement, EventStatement)), key=lambda one: one.id
    )
    if not reports:
        return
    first = reports[0]
    properties = {"title": first.title, "type": first.type, "document": first.document, "anchor": first.id}
    yield Node("Event", event, properties | dated(first.date) | STILL)
    venue = next((one.venue for one in reports if one.venue), None)
    if venue:
        yield Node("Place", place_id(venue), {"name": venue})
        yield Edge("AT", "Event", event, "Place", place_id(venue))
    yield from _participants(event, said)
    for one in said:
        if isinstance(one.statement, Hosting):
            organization = organization_id(one.statement.organization)
            yield Edge("HOSTED", "Organization", organization, "Event", event, {"role": one.statement.role})


def _participants(event: str, said: Iterable[Said]) -> Iterator[Edge]:
    roles: dict[str, set[str]] = defaultdict(set)
    for one in said:
        if isinstance(one.statement, Participation) and one.person:
            roles[one.person].update(one.statement.roles)
    for person in sorted(roles):
        yield Edge("PARTICIPATED", "Person", person, "Event", event, {"roles": sorted(roles[person])})


def publication_rows(said: Iterable[Issuance]) -> Iterator[Node | Edge]:
    """Publications and who issued, signed or adopted them."""
    for one in said:
        id_ = publication_id(one.title)
        yield Node("Publication", id_, {"title": one.title} | STILL)
        for name in one.organizations:
            properties = {"action": one.action} | dated(one.date)
            yield Edge("ISSUED", "Organization", organization_id(name), "Publication", id_, properties)


def task_rows(said: Iterable[Responsibility]) -> Iterator[Node | Edge]:
    """Tasks and who is responsible for them."""
    for one in said:
        id_ = task_id(one.document, one.item)
        yield Node("Task", id_, {"item": one.item, "text": one.text, "document": one.document} | STILL)
        organization = organization_id(one.organization)
        yield Edge("RESPONSIBLE_FOR", "Organization", organization, "Task", id_, {"role": one.role})


def became_edges(said: Iterable[Body]) -> Iterator[Edge]:
    """What organizations became; of several dates the most exact one."""
    for one in sorted(said, key=_vagueness, reverse=True):
        if one.into and one.change in ("renamed", "merged"):
            old, new = organization_id(one.organization), organization_id(one.into)
            edtf = {"edtf": one.date.edtf} if one.date else {}
            yield Edge("BECAME", "Organization", old, "Organization", new, edtf)


def _vagueness(one: Body) -> tuple[int, str]:
    return ((one.date.last - one.date.first).days if one.date else 1 << 31, one.id)
