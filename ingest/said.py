"""Statements read back out of the graph."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from ..graph import Store
from ..graph.store import Row
from ..model.codec import decode
from ..model.dates import When
from ..model.ident import make_id
from ..model.statement import Statement


@dataclass(frozen=True, slots=True)
class Said:
    """A statement of the graph, with the ids of the person and the event that it is about, if any.

    `rejected`: its document says it, and a person judged it wrong.
    """

    statement: Statement
    person: str | None = None
    event: str | None = None
    rejected: bool = False


def ask_said(store: Store, question: str, ids: Iterable[str]) -> list[Said]:
    """The statements that answer one of the `said_of_…` questions, each once, by id."""
    return _read(ask_each(store, question, ids))


def ask_each(store: Store, question: str, ids: Iterable[str]) -> list[Row]:
    """The rows that answer a question about one id, for each of these.

    The embedded engine finds one id by its index, and looks through the whole table for a list of them.
    """
    return [row for id_ in sorted(set(ids)) for row in store.ask(question, id=id_)]


def said_in(store: Store, key: str) -> list[Said]:
    """What the document of that key says now, also what was rejected."""
    return _read(store.ask("said_in_document", document_id=make_id("Document", key)))


def said_of_row(row: Row) -> Said:
    """The statement of a row that has its `payload`."""
    statement = decode(json.loads(row["payload"]))
    return Said(statement, row.get("person_id"), row.get("event_id"), bool(row.get("rejected")))


def written_days(store: Store, keys: Iterable[str]) -> dict[str, When]:
    """The day of writing of those documents that have one, by key."""
    rows = ask_each(store, "written", (make_id("Document", key) for key in keys))
    return {row["key"]: When(row["date"], row["first"], row["last"]) for row in rows}


def _read(rows: Iterable[Row]) -> list[Said]:
    found = {one.statement.id: one for one in map(said_of_row, rows)}
    return [found[id_] for id_ in sorted(found)]
