"""The server store: Neo4j 5 or later over Bolt, alone or as a cluster."""

# The types of the driver have gaps.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, LiteralString, Self, cast
from urllib.parse import unquote, urlsplit

import neo4j
from neo4j.exceptions import ClientError, ConstraintError, DriverError, Neo4jError
from neo4j.graph import Node, Path, Relationship
from neo4j.time import Date, DateTime, Time

from .. import queries
from ..model.errors import CursusError, QueryError, StoreError
from ..model.ontology import ontology
from ..model.records import GraphChange
from . import batch, guard, schema
from .names import NameIndex
from .store import Row

_LAST = "MATCH (u:UnitOfWork) RETURN u.number AS number, u.time AS time ORDER BY number DESC LIMIT 1"


class BoltStore:
    """A graph on a Neo4j server. `bolt://user:password@host:port/database`; user, port and database may be left out."""

    def __init__(self, url: str, *, read_only: bool = False) -> None:
        self.read_only = read_only
        self.where, account, self._database = _address(url)
        self._driver = neo4j.GraphDatabase.driver(self.where, auth=account, notifications_min_severity="OFF")
        self._writing = threading.Lock()
        self._names = NameIndex(self)
        try:
            self._driver.verify_connectivity()
            if not read_only:
                self._make_constraints()
        except (Neo4jError, DriverError) as error:
            self._driver.close()
            raise _translated(error, self.where) from error

    def ask(self, query: str, /, **parameters: Any) -> list[Row]:
        """Rows that answer a question of the catalogue; see `Store.ask`."""
        question = queries.question(query)
        given = question.complete(parameters)
        return self._read(lambda transaction: _run(transaction, question.text, given), None, query)

    def cypher(
        self, text: str, parameters: Mapping[str, Any] | None = None, *, timeout: float = 5.0, limit: int = 1000
    ) -> list[Row]:
        """Rows of a free text that may only read; see `Store.cypher`."""
        checked = guard.limited(guard.check(text), limit)
        return self._read(lambda transaction: _run(transaction, checked, parameters or {}, limit), timeout)

    def apply(self, change: GraphChange) -> int:
        """Write one unit of work; see `Store.apply`."""
        if self.read_only:
            raise StoreError("the graph is open for reading only", where=self.where, todo="Open it for writing.")
        if not change:
            return self.unit_of_work()[0]
        moment = int(time.time() * 1000)
        with self._writing, self._session(neo4j.WRITE_ACCESS) as session:
            try:
                return session.execute_write(lambda transaction: _write(transaction, change, moment))
            except ConstraintError as error:
                todo = "Apply the change again."
                raise StoreError("another process wrote at the same moment", where=self.where, todo=todo) from error
            except (Neo4jError, DriverError) as error:
                raise _translated(error, self.where) from error

    def unit_of_work(self) -> tuple[int, int]:
        """Number and time of the last unit of work."""
        rows = self._read(lambda transaction: _run(transaction, _LAST, {}), None)
        return (rows[0]["number"], rows[0]["time"]) if rows else (0, 0)

    def search(self, text: str, labels: Sequence[str] = (), limit: int = 20) -> list[Row]:
        """Entities named like `text`, best first; see `Store.search`."""
        return self._names.search(text, labels, limit)

    def named(self, text: str, labels: Sequence[str] = ()) -> list[Row]:
        """Entities of exactly that name; see `Store.named`."""
        return self._names.named(text, labels)

    def close(self) -> None:
        """Give the connections back; a second call does nothing."""
        self._names.close()
        self._driver.close()

    def __enter__(self) -> Self:
        """The store itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def _session(self, access: str) -> neo4j.Session:
        return self._driver.session(database=self._database, default_access_mode=access)

    def _read(
        self, work: Callable[[neo4j.ManagedTransaction], list[Row]], timeout: float | None, where: str = ""
    ) -> list[Row]:
        try:
            with self._session(neo4j.READ_ACCESS) as session:
                return session.execute_read(neo4j.unit_of_work(timeout=timeout)(work))
        except (Neo4jError, DriverError, TypeError, ValueError, OverflowError) as error:
            raise _translated(error, where or self.where) from error

    def _make_constraints(self) -> None:
        with self._session(neo4j.WRITE_ACCESS) as session:
            for label in ontology().nodes:
                session.run(
                    _text(f"CREATE CONSTRAINT IF NOT EXISTS FOR (n:`{label}`) REQUIRE n.id IS UNIQUE")
                ).consume()


def _address(url: str) -> tuple[str, tuple[str, str] | None, str | None]:
    parts = urlsplit(url)
    account = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}", account, parts.path.strip("/") or None


def _run(
    transaction: neo4j.ManagedTransaction, text: str, parameters: Mapping[str, Any], limit: int | None = None
) -> list[Row]:
    result = transaction.run(_text(text), dict(parameters))
    records = result.fetch(limit) if limit is not None else list(result)
    return [{key: _plain(value) for key, value in record.items()} for record in records]


def _plain(value: Any) -> Any:
    if isinstance(value, Date | DateTime | Time):
        return value.to_native()
    if isinstance(value, Node):
        return {"label": min(value.labels, default=""), **{key: _plain(one) for key, one in value.items()}}
    if isinstance(value, Relationship):
        return {"type": value.type, **{key: _plain(one) for key, one in value.items()}}
    if isinstance(value, Path):
        return {"nodes": [_plain(one) for one in value.nodes], "relationships": list(map(_plain, value.relationships))}
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in cast("Row", value).items()}
    return [_plain(one) for one in cast("list[Any]", value)] if isinstance(value, list) else value


def _text(text: str) -> LiteralString:
    return cast("LiteralString", text)


def _write(transaction: neo4j.ManagedTransaction, change: GraphChange, moment: int) -> int:
    known = ontology()
    for label, ids in batch.by_label(change.drop, known).items():
        _run(transaction, schema.delete_nodes(label), {"rows": ids})
    for edges in batch.edge_batches(change.unlink, known):
        _run(transaction, schema.delete_edges(edges.type, edges.source, edges.target), {"rows": edges.rows})
    for nodes in batch.node_batches(change.nodes, known):
        text = f"UNWIND $rows AS row MERGE (n:`{nodes.label}` {{id: row.id}}) SET n += row"
        _run(transaction, text, {"rows": nodes.rows})
    for edges in batch.edge_batches(change.edges, known):
        _write_edges(transaction, edges)
    last = _run(transaction, _LAST, {})
    number = last[0]["number"] + 1 if last else 1
    unit = {"id": f"u-{number}", "number": number, "time": moment, "touched": batch.touched(change)}
    _run(transaction, "CREATE (u:UnitOfWork) SET u = $unit", {"unit": unit})
    return number


def _write_edges(transaction: neo4j.ManagedTransaction, edges: batch.EdgeBatch) -> None:
    text = (
        f"UNWIND $rows AS row MATCH (a:`{edges.source}` {{id: row.source}}) MATCH (b:`{edges.target}` {{id: row.target}}) "
        f"MERGE (a)-[n:`{edges.type}`]->(b) SET n += row.properties RETURN count(*) AS merged"
    )
    keys = [found.key for found in edges.properties]
    rows = [
        {"source": row["source"], "target": row["target"], "properties": {key: row[key] for key in keys}}
        for row in edges.rows
    ]
    if _run(transaction, text, {"rows": rows})[0]["merged"] != len(rows):
        raise batch.missing_end(edges)


def _translated(error: Exception, where: str) -> CursusError:
    code = getattr(error, "code", None) or ""
    said = getattr(error, "message", None) or str(error)
    if "AccessMode" in code:
        refused = QueryError("only questions are allowed here", where=where, todo="Write a MATCH … RETURN.")
        refused.status = 403
        return refused
    if "TransactionTimedOut" in code or "Terminated" in code:
        late = QueryError("the question took too long", where=where, todo="Ask for less, or start from an id.")
        late.status = 504
        return late
    if isinstance(error, (TypeError, ValueError, OverflowError)) or code.startswith("Neo.ClientError.Statement"):
        todo = "Correct the Cypher text or its parameters."
        return QueryError(f"the question cannot be answered: {said}", where=where, todo=todo)
    if "Security" in code or isinstance(error, ClientError):
        return StoreError(f"the server refuses: {said}", where=where, todo="Check user, password and database.")
    return StoreError(f"the server cannot be reached: {said}", where=where, todo="Check the address and the server.")
