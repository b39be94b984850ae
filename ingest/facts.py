"""The lines of facts.jsonl: what was read out of one document, in the stable form that other tools read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from ..model.codec import kind_of
from ..model.statement import (
    Body,
    EventStatement,
    Extraction,
    Holding,
    Hosting,
    Issuance,
    Life,
    Participation,
    PersonName,
    Responsibility,
    SourceDocument,
    Statement,
)
from ..resolve.people import PeopleResolution


def fact_lines(extraction: Extraction, people: PeopleResolution) -> Iterator[dict[str, Any]]:
    """One JSON object for each statement, in the order of the text.

    `people` is a resolution of these statements or of more; a person that it does not know keeps the name as read
    and a null id.
    """
    name = base_name(extraction.document)
    for statement in extraction.statements:
        yield {"kind": kind_of(statement), "document": name, **_common(statement), **_own(statement, people)}


def base_name(document: SourceDocument) -> str:
    """The base name of the source file: that of the side-car entry `file` if there is one, else the key's."""
    return PurePosixPath(str(document.meta.get("file") or document.key).replace("\\", "/")).name


def _common(statement: Statement) -> dict[str, Any]:
    return {
        "statement": statement.id,
        "date": statement.date.edtf if statement.date else None,
        "spans": [list(span) for span in statement.spans],
        "quote": statement.quote,
    }


def _own(statement: Statement, people: PeopleResolution) -> dict[str, Any]:
    match statement:
        case EventStatement(event=event, title=title, venue=venue, type=type_):
            return {"id": event, "title": title, "venue": venue, "type": type_}
        case Holding():
            return _person(statement, statement.person, people) | {
                "organization": statement.organization,
                "role": statement.role,
                "basis": statement.basis,
                "then": statement.then,
                "event": statement.event,
            }
        case Participation(event=event, person=person, roles=roles):
            return {"event": event, **_person(statement, person, people), "roles": list(roles)}
        case Hosting(event=event, organization=organization, role=role):
            return {"event": event, "organization": organization, "role": role}
        case Issuance():
            return {
                "organizations": list(statement.organizations),
                "title": statement.title,
                "action": statement.action,
                "event": statement.event,
            }
        case Responsibility(item=item, organization=organization, role=role, text=text):
            return {"item": item, "organization": organization, "role": role, "text": text}
        case Life(person=person, change=change, value=value):
            return {**_person(statement, person, people), "change": change, "value": value}
        case Body(organization=organization, change=change, into=into):
            return {"organization": organization, "change": change, "into": into}
        case _:
            return {}


def _person(statement: Statement, name: PersonName, people: PeopleResolution) -> dict[str, Any]:
    person = people.person(statement.id)
    return {
        "person": person.name if person else name.name,
        "person_id": person.id if person else None,
        "person_as_read": name.name,
        "marks": list(name.marks),
    }
