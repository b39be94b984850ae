"""Popolo JSON, for civic tools: people, organizations, posts, memberships, events."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..graph import Row
from ..graph.literals import address
from ..model.bounds import ends, starts
from ..model.entity import GENDERS
from .flat import name_of
from .held import posts, prefix, prefixes, reported_in, sources, tenures
from .reading import Reading

Item = dict[str, Any]
_BOUNDS = ("start_earliest", "start_latest", "end_earliest", "end_latest")


def write(reading: Reading) -> Iterator[bytes]:
    """One object with a list for each class, an item a line.

    A membership has `start_date` and `end_date` where the bounds lie in one year, month or day; `cursus` has the four
    bounds, and `sources` the documents with the words that say so.
    """
    lists: dict[str, Callable[[Reading], Iterator[Item]]] = {
        "persons": _persons, "organizations": _organizations, "posts": _posts, "memberships": _memberships,
        "events": _events,
    }  # fmt: skip
    comma = "{\n"
    for name, items in lists.items():
        yield f"{comma}{json.dumps(name)}: [".encode()
        yield from _lines(items(reading))
        comma = "],\n"
    yield b"]\n}\n"


def _lines(items: Iterable[Item]) -> Iterator[bytes]:
    comma = "\n"
    for one in items:
        kept = {key: value for key, value in one.items() if value not in (None, [], {})}
        yield (comma + json.dumps(kept, ensure_ascii=False)).encode()
        comma = ",\n"
    yield b"\n"


def _persons(reading: Reading) -> Iterator[Item]:
    for row in reading.nodes("Person"):
        if reading.believed(row):
            genders = [GENDERS[mark] for mark in row["marks"] or () if mark in GENDERS]
            yield _named(row) | {"gender": genders[0] if genders else None}


def _organizations(reading: Reading) -> Iterator[Item]:
    parents = _parents(reading)
    for row in reading.nodes("Organization"):
        if reading.believed(row):
            yield _named(row) | {"parent_id": parents.get(row["id"])}


def _parents(reading: Reading) -> dict[str, str]:
    """What each organization is part of; the first where there are several."""
    found: dict[str, str] = {}
    for row in reading.edges("PART_OF"):
        found.setdefault(row["id"], row["target"])
    return found


def _posts(reading: Reading) -> Iterator[Item]:
    for row, organization in posts(reading):
        yield {"id": row["id"], "label": name_of(row), "role": row["role"], "organization_id": organization}


def _memberships(reading: Reading) -> Iterator[Item]:
    for page in tenures(reading):
        behind = sources(reading, page)
        for row in page:
            bounds = {key: row[key].isoformat() for key in _BOUNDS if row[key] is not None}
            yield {
                "id": row["tenure"], "person_id": row["person_id"], "post_id": row["post_id"],
                "organization_id": row["organization_id"], "role": row["role"], "start_date": prefix(starts(row)),
                "end_date": prefix(ends(row)), "cursus": bounds | ({"ended": True} if row["ended"] else {}),
                "sources": [_link(one["document_id"], one["quote"]) for one in behind.get(row["id"], [])],
            }  # fmt: skip


def _events(reading: Reading) -> Iterator[Item]:
    for row in reading.nodes("Event"):
        if not reading.believed(row):
            continue
        dates = prefixes(row["edtf"])
        people = reading.store.ask("event_participants", event_id=row["id"])
        hosts = reading.store.ask("event_hosts", event_id=row["id"])
        here = [one["organization_id"] for one in hosts if reading.has("Organization", one["organization_id"])]
        yield {
            "id": row["id"], "name": row["title"], "classification": row["type"],
            "start_date": dates[0] if dates else None, "end_date": dates[-1] if dates else None,
            "location": next((one["venue"] for one in reading.store.ask("event", event_id=row["id"])), None),
            "organization_id": here[0] if here else None,
            "attendees": [{"id": one["person_id"], "name": one["person"]} for one in people
                          if reading.has("Person", one["person_id"])],
            "sources": [_link(id, None) for id in reported_in(reading, row)],
        }  # fmt: skip


def _named(row: Row) -> Item:
    others = [{"name": name} for name in row["names"] or () if name != row["name"]]
    return {"id": row["id"], "name": row["name"], "other_names": others}


def _link(document: str, quote: str | None) -> Item:
    return {"url": address(document), **({"note": quote} if quote else {})}
