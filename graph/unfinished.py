"""A server's graph that is being filled by a copy: marked until it is whole, so that nobody takes a part for all."""

# The types of the driver have gaps.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import neo4j

from ..model.errors import StoreError

_MARKED = "MATCH (w:Writer {id: 'writer'}) WHERE w.filling RETURN count(w) > 0 AS marked"
_MARK = "MATCH (w:Writer {id: 'writer'}) SET w.filling = true"
_UNMARK = "MATCH (w:Writer {id: 'writer'}) REMOVE w.filling"
_THERE = "MATCH (n) WHERE NOT n:Writer RETURN n.id LIMIT 1"
_EMPTY = "MATCH (n) WHERE NOT n:Writer CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"


def check(session: neo4j.Session, where: str) -> None:
    """Raise StoreError when the graph is only a part of one."""
    if session.run(_MARKED).single(strict=True)["marked"]:
        todo = "Copy or restore into it again; what is there of it is deleted first."
        raise StoreError("a copy into this graph was cut short", where=where, todo=todo)


def begin(session: neo4j.Session, where: str) -> None:
    """Mark a graph as being filled; a part that is there is deleted. Raises StoreError when a whole graph is there."""
    if session.run(_MARKED).single(strict=True)["marked"]:
        session.run(_EMPTY).consume()
    elif session.run(_THERE).single() is not None:
        raise StoreError("there is a graph already", where=where, todo="Name an empty database.")
    session.run(_MARK).consume()


def end(session: neo4j.Session) -> None:
    """The graph is whole."""
    session.run(_UNMARK).consume()
