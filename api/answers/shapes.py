"""Rows of the graph as the JSON-ready shapes that every interface gives out."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from typing import Any

from ...model.letters import letters

Row = dict[str, Any]
Shape = dict[str, Any]


def plain(text: str) -> str:
    """Letters and digits alone, width and case folded: the form in which names are compared."""
    return letters(text).casefold()


def iso(day: dt.date | None) -> str | None:
    """A day as ISO 8601."""
    return None if day is None else day.isoformat()


def bounds(earliest: dt.date | None, latest: dt.date | None) -> Shape:
    """First and last day that something can have been; null is open."""
    return {"earliest": iso(earliest), "latest": iso(latest)}


def person_shape(row: Row) -> Shape:
    """A person: `{id, name, names}`."""
    return {"id": row["person_id"], "name": row["person"], "names": all_names(row["person"], row["person_names"])}


def organization_shape(row: Row) -> Shape:
    """An organization: `{id, name, names}`."""
    names = all_names(row["organization"], row["organization_names"])
    return {"id": row["organization_id"], "name": row["organization"], "names": names}


def post_shape(row: Row) -> Shape:
    """A post: `{id, role, seats, organization}`."""
    return {
        "id": row["post_id"],
        "role": row["role"],
        "seats": row["seats"],
        "organization": organization_shape(row),
    }


def tenure_shape(row: Row) -> Shape:
    """A tenure without its evidence: person, post and four bounds."""
    return {
        "id": row["tenure"],
        "person": person_shape(row),
        "post": post_shape(row),
        "start": bounds(row["start_earliest"], row["start_latest"]),
        "end": bounds(row["end_earliest"], row["end_latest"]),
        "ended": True if row["ended"] else None,
    }


def event_shape(row: Row) -> Shape:
    """An event: `{id, title, date, venue, type}`."""
    return {
        "id": row["event_id"],
        "title": row["title"],
        "date": row["date"],
        "venue": row["venue"],
        "type": row["type"],
    }


def evidence_shape(row: Row) -> Shape:
    """A statement with its document, quote and spans, and what it sets of the thing it is evidence for."""
    return {
        "statement": row["statement"],
        "document": {"id": row["document_id"], "title": row["document"]},
        "quote": row["quote"],
        "spans": json.loads(row["spans"] or "[]"),
        "rule": row["rule"],
        "sets": list(row["sets"] or ()),
        "kind": row["kind"],
        "date": row["date"],
    }


def all_names(name: str, names: Sequence[str] | None) -> list[str]:
    """The preferred name first, then every other form, each once."""
    return list(dict.fromkeys([name, *(names or ())]))


def unique(rows: Iterable[Shape], key: str = "id") -> list[Shape]:
    """The first of each with the same value of `key`, in order."""
    found: dict[Any, Shape] = {}
    for row in rows:
        found.setdefault(row[key], row)
    return list(found.values())
