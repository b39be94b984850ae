"""The embedded store: LadybugDB, one file, no server."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import ladybug

from .. import queries
from ..model.errors import StoreError
from ..model.ontology import ontology
from ..model.records import GraphChange
from . import batch, guard, schema
from .engine import Engine, run, translated
from .names import NameIndex
from .store import Row


class EmbeddedStore:
    """A graph in one file. Questions run side by side, changes one after the other."""

    def __init__(self, path: str | Path, *, read_only: bool = False) -> None:
        self.read_only = read_only
        self.path = Path(path)
        self._engine = Engine(self.path, read_only=read_only)
        self._writing = threading.Lock()
        try:
            self._make_tables()
            self._last = self._read_last()
        except RuntimeError as error:
            self._engine.close()
            raise translated(error, str(path)) from error
        except StoreError:
            self._engine.close()
            raise
        self._names = NameIndex(self, self.path.with_name(f"{self.path.name}.names"))

    def ask(self, query: str, /, **parameters: Any) -> list[Row]:
        """Rows that answer a question of the catalogue; see `Store.ask`."""
        question = queries.question(query)
        given = question.complete(parameters)
        with self._engine.connection() as connection:
            try:
                return run(connection, question.text, given)
            except RuntimeError as error:
                raise translated(error, query) from error

    def cypher(
        self, text: str, parameters: Mapping[str, Any] | None = None, *, timeout: float = 5.0, limit: int = 1000
    ) -> list[Row]:
        """Rows of a free text that may only read; see `Store.cypher`."""
        checked = guard.limited(guard.check(text), limit)
        try:
            with self._engine.transaction("READ ONLY") as connection:
                connection.set_query_timeout(max(1, int(timeout * 1000)))
                try:
                    return run(connection, checked, parameters or {}, limit)
                finally:
                    connection.set_query_timeout(0)
        except RuntimeError as error:
            raise translated(error) from error

    def apply(self, change: GraphChange) -> int:
        """Write one unit of work; see `Store.apply`."""
        if self.read_only:
            raise StoreError("the graph is open for reading only", where=str(self.path), todo="Open it for writing.")
        with self._writing:
            number, moment = self._last[0] + 1, int(time.time() * 1000)
            if not change:
                return self._last[0]
            try:
                with self._engine.transaction() as connection:
                    _write(connection, change, number, moment)
            except RuntimeError as error:
                raise translated(error, str(self.path)) from error
            self._last = number, moment
            return number

    def unit_of_work(self) -> tuple[int, int]:
        """Number and time of the last unit of work."""
        return self._last

    def search(self, text: str, labels: Sequence[str] = (), limit: int = 20) -> list[Row]:
        """Entities named like `text`, best first; see `Store.search`."""
        return self._names.search(text, labels, limit)

    def named(self, text: str, labels: Sequence[str] = ()) -> list[Row]:
        """Entities of exactly that name; see `Store.named`."""
        return self._names.named(text, labels)

    def close(self) -> None:
        """Give the file back; a second call does nothing."""
        self._names.close()
        self._engine.close()

    def __enter__(self) -> Self:
        """The store itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def _make_tables(self) -> None:
        with self._engine.connection() as connection:
            missing = list(schema.missing(ontology(), _columns(connection)))
            if missing and self.read_only:
                todo = "Open it for writing once, or name another file."
                raise StoreError("this is no graph of this version", where=str(self.path), todo=todo)
            for statement in missing:
                connection.execute(statement)

    def _read_last(self) -> tuple[int, int]:
        with self._engine.connection() as connection:
            text = "MATCH (u:UnitOfWork) RETURN u.number AS number, u.time AS time ORDER BY number DESC LIMIT 1"
            rows = run(connection, text, {})
        return (rows[0]["number"], rows[0]["time"]) if rows else (0, 0)


def _columns(connection: ladybug.Connection) -> dict[str, set[str]]:
    """The columns of each table that is there."""
    tables = [row["name"] for row in run(connection, "CALL show_tables() RETURN *", {})]
    return {table: {row["name"] for row in run(connection, schema.describe(table), {})} for table in tables}


def _write(connection: ladybug.Connection, change: GraphChange, number: int, moment: int) -> None:
    known = ontology()
    for label, ids in batch.by_label(change.drop, known).items():
        run(connection, schema.delete_nodes(label), {"rows": ids})
    for edges in batch.edge_batches(change.unlink, known):
        run(connection, schema.delete_edges(edges.type, edges.source, edges.target), {"rows": edges.rows})
    for nodes in batch.node_batches(change.nodes, known):
        _write_nodes(connection, nodes)
    for edges in batch.edge_batches(change.edges, known):
        _write_edges(connection, edges)
    unit = {"id": f"u-{number}", "number": number, "time": moment, "touched": batch.touched(change)}
    run(connection, schema.create_nodes("UnitOfWork", known.nodes["UnitOfWork"].properties), {"rows": [unit]})


def _write_nodes(connection: ladybug.Connection, nodes: batch.NodeBatch) -> None:
    # MERGE of nodes looks through the whole table, looking up ids first does not (60,000 people: 13.5 s, 1.5 s).
    ids = [row["id"] for row in nodes.rows]
    known = {row["id"] for row in run(connection, schema.known_nodes(nodes.label), {"rows": ids})}
    old = [row for row in nodes.rows if row["id"] in known]
    new = [row for row in nodes.rows if row["id"] not in known]
    if old and nodes.properties:
        run(connection, schema.update_nodes(nodes.label, nodes.properties), {"rows": old})
    if new:
        run(connection, schema.create_nodes(nodes.label, nodes.properties), {"rows": new})


def _write_edges(connection: ladybug.Connection, edges: batch.EdgeBatch) -> None:
    text = schema.merge_edges(edges.type, edges.source, edges.target, edges.properties)
    if run(connection, text, {"rows": edges.rows})[0]["merged"] != len(edges.rows):
        raise batch.missing_end(edges)
