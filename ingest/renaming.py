"""Statements whose organizations are called by another name since a person judged two of them to be one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..graph import Store
from ..graph.store import Row
from ..model.codec import decode, encode
from ..model.records import Edge, Node
from ..model.statement import Extraction, Statement
from ..resolve.aliases import Aliases
from .difference import Difference
from .said import Said, ask_each

WRITTEN = "written"
"""The key under which a payload keeps the statement as its document makes it."""


def renamed(extraction: Extraction, aliases: Aliases) -> Extraction:
    """A document's statements with organizations called as they are since they were judged."""
    if not aliases.names:
        return extraction
    return replace(extraction, statements=tuple(map(aliases.apply, extraction.statements)))


def written_rows(statements: Iterable[Statement], aliases: Aliases) -> Iterator[Node]:
    """What keeps each statement as its document makes it, where that is otherwise than it is told."""
    for one in statements:
        told = aliases.apply(one)
        if told != one:
            payload = json.dumps({**encode(told), WRITTEN: encode(one)}, ensure_ascii=False)
            yield Node("Statement", one.id, {"payload": payload})


def as_written(payload: str) -> Statement:
    """The statement of a payload as its document makes it."""
    found = json.loads(payload)
    return decode(found.get(WRITTEN, found))


def retold(store: Store, bodies: Iterable[str], aliases: Aliases) -> tuple[Difference, list[Statement]]:
    """What is said of these organizations and calls some of them otherwise now; and each such statement as written."""
    rows: dict[str, Row] = {row["payload"]: row for row in ask_each(store, "said_of_organization", bodies)}
    added, removed, written = list[Statement](), list[Said](), list[Statement]()
    for payload, row in sorted(rows.items()):
        before, original = decode(json.loads(payload)), as_written(payload)
        after = aliases.apply(original)
        if after != before:
            added.append(after)
            removed.append(Said(before, row["person_id"], row["event_id"]))
            written.append(original)
    return Difference(added=tuple(added), removed=tuple(removed)), written


def identity_edges(before: Aliases, after: Aliases, moment: int) -> Iterator[Edge]:
    """From each organization to those whose names were given up for its own: new ones, and the closing of old ones."""
    for id_ in sorted(before.names.keys() | after.names.keys()):
        old, new = (one.id(id_) if id_ in one.names else None for one in (before, after))
        if old and old != new:
            yield Edge("SAME_AS", "Organization", old, "Organization", id_, {"known_until": moment})
        if new and old != new:
            why = after.why[id_]
            properties = {"score": 0.0, "reasons": [why.because], "judge": why.judge or "unnamed"}
            times = {"known_from": moment, "known_until": None}
            yield Edge("SAME_AS", "Organization", new, "Organization", id_, properties | times)
