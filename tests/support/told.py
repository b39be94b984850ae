"""Documents of invented statements, for tests of what ingest makes of them."""

from __future__ import annotations

from typing import Any

from cursus.model.dates import When
from cursus.model.ident import make_id
from cursus.model.statement import (
    Body,
    EventStatement,
    Extraction,
    Holding,
    Participation,
    PersonName,
    SourceDocument,
    Statement,
)

UNION = "丹霞市总工会"


def told(key: str, *statements: Statement, version: str = "1", written: str | None = None) -> Extraction:
    """A document that says these things; each statement must name it as its document."""
    date = When.parse(written) if written else None
    source = SourceDocument(key=key, version=version, title=key, raw="…" * 500, date=date)
    return Extraction(document=source, statements=statements)


def holding(
    key: str,
    person: str,
    day: str | None,
    *,
    role: str = "主席",
    organization: str = UNION,
    basis: Any = "stated",
    at: int = 0,
    **more: Any,
) -> Holding:
    """A statement of a document that a person holds a post on a day; `at` parts the mentions of one document."""
    date = When.parse(day) if day else None
    return Holding(
        id=make_id("Statement", key, person, str(day), role, organization, basis, str(at)),
        document=key,
        date=date,
        person=PersonName(name=person, span=(10 * at, 10 * at + len(person))),
        organization=organization,
        role=role,
        basis=basis,
        spans=((10 * at, 10 * at + 9),),
        quote="…" * 9,
        **more,
    )


def renaming(key: str, old: str, new: str, day: str) -> Body:
    """A statement that a body took another name."""
    return Body(
        id=make_id("Statement", key, old, new, day), document=key, date=When.parse(day), organization=old,
        change="renamed", into=new, spans=((0, 9),), quote="…" * 9,
    )  # fmt: skip


def meeting(key: str, title: str, day: str, name: str = "e", venue: str | None = None) -> EventStatement:
    """A statement that an event took place."""
    return EventStatement(
        id=make_id("Statement", key, title, day, name), document=key, date=When.parse(day), event=name, title=title,
        venue=venue, spans=((0, 9),), quote="…" * 9,
    )  # fmt: skip


def present(key: str, person: str, day: str, name: str = "e", span: tuple[int, int] = (0, 2)) -> Participation:
    """A statement that a person took part in an event."""
    return Participation(
        id=make_id("Statement", key, person, day, name, "present"), document=key, date=When.parse(day), event=name,
        person=PersonName(name=person, span=span), roles=("attendee",), spans=(span,), quote="…" * (span[1] - span[0]),
    )  # fmt: skip
