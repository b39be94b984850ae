"""The server store: Neo4j 5 or later over Bolt, alone or as a cluster."""

# The types of the driver have gaps.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path as Folder
from typing import Any, LiteralString, TypeVar, cast
from urllib.parse import unquote, urlsplit

import neo4j
from neo4j.exceptions import DriverError, Neo4jError
from neo4j.graph import Node, Path, Relationship
from neo4j.time import Date, DateTime, Time

from ..model.errors import StoreError
from ..model.ontology import ontology
from ..model.records import GraphChange
from ..model.settings import settings
from . import batch, guard, schema
from .base import BaseStore
from .lease import Lease
from .names import NameIndex
from .rdf_kept import KeptRdf
from .replies import check_version, translated
from .store import Row

T = TypeVar("T")
_LAST = (
    "MATCH (u:UnitOfWork) WHERE u.number > 0 RETURN u.number AS number, u.time AS time ORDER BY u.number DESC LIMIT 1"
)


class BoltStore(BaseStore):
    """A graph on a Neo4j server. `bolt://user:password@host:port/database`; user, port and database may be left out."""

    def __init__(self, url: str, *, read_only: bool = False, rdf: str | None = None) -> None:
        self.read_only = read_only
        self.where, account, self._database = _address(url)
        logging.getLogger("neo4j").addHandler(logging.NullHandler())  # What matters comes as an error.
        self._driver = neo4j.GraphDatabase.driver(self.where, auth=account, notifications_min_severity="OFF")
        self._writing = threading.Lock()
        self._lease: Lease | None = None
        self._names = NameIndex(self)
        self.rdf = KeptRdf(self, Folder(rdf) if rdf else None)
        try:
            check_version(self._driver.get_server_info().agent, self.where)
            if not read_only:
                self._lease = Lease(lambda: self._session(neo4j.WRITE_ACCESS), self.where)
                self._make_indexes()
        except (Neo4jError, DriverError, StoreError) as error:
            self.close()
            raise error if isinstance(error, StoreError) else translated(error, self.where) from error

    def cypher(
        self, text: str, parameters: Mapping[str, Any] | None = None, *, timeout: float = 5.0, limit: int = 1000
    ) -> list[Row]:
        """Rows of a free text that may only read; see `Store.cypher`."""
        checked = guard.limited(guard.check(text), limit)
        return self._read(lambda transaction: _run(transaction, checked, parameters or {}, limit), timeout)

    def apply(self, change: GraphChange) -> int:
        """Write one unit of work; see `Store.apply`."""
        self._check_writable()
        if not change:
            return self.unit_of_work()[0]
        moment = int(time.time() * 1000)
        with self._writing:
            return self._write(lambda transaction: _write(transaction, change, moment))

    def unit_of_work(self) -> tuple[int, int]:
        """Number and time of the last unit of work."""
        rows = self._read(lambda transaction: _run(transaction, _LAST, {}), None)
        return (rows[0]["number"], rows[0]["time"]) if rows else (0, 0)

    def close(self) -> None:
        """Give the connections back; a second call does nothing."""
        self._names.close()
        self.rdf.close()
        if self._lease is not None:
            self._lease.release()
        self._driver.close()

    def _answer(self, text: str, parameters: Mapping[str, Any], where: str) -> list[Row]:
        return self._read(lambda transaction: _run(transaction, text, parameters), None, where)

    def _session(self, access: str) -> neo4j.Session:
        return self._driver.session(database=self._database, default_access_mode=access)

    def _read(
        self, work: Callable[[neo4j.ManagedTransaction], list[Row]], timeout: float | None, where: str = ""
    ) -> list[Row]:
        try:
            with self._session(neo4j.READ_ACCESS) as session:
                return session.execute_read(neo4j.unit_of_work(timeout=timeout)(work))
        except (Neo4jError, DriverError, TypeError, ValueError, OverflowError) as error:
            raise translated(error, where or self.where) from error

    def _write(self, work: Callable[[neo4j.ManagedTransaction], T]) -> T:
        """Do the work in one transaction, while the right to write is ours."""

        def confirmed(transaction: neo4j.ManagedTransaction) -> T:
            if self._lease is not None:
                self._lease.confirm(transaction)
            return work(transaction)

        try:
            with self._session(neo4j.WRITE_ACCESS) as session:
                return session.execute_write(confirmed)
        except (Neo4jError, DriverError) as error:
            raise translated(error, self.where) from error

    def _make_indexes(self) -> None:
        wanted = [f"CONSTRAINT IF NOT EXISTS FOR (n:`{label}`) REQUIRE n.id IS UNIQUE" for label in ontology().nodes]
        with self._session(neo4j.WRITE_ACCESS) as session:
            for one in [*wanted, "INDEX IF NOT EXISTS FOR (u:UnitOfWork) ON (u.number)"]:
                session.run(_text(f"CREATE {one}")).consume()


def _address(url: str) -> tuple[str, tuple[str, str] | None, str | None]:
    parts = urlsplit(url)
    given = settings()
    user = unquote(parts.username) if parts.username else given.neo4j_user
    password = unquote(parts.password) if parts.password else given.neo4j_password
    account = (user, password) if password is not None else None
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
