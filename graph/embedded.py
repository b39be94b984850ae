"""The embedded store: LadybugDB, one file, no server."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import ladybug

from ..model.errors import StoreError
from ..model.ontology import ontology
from ..model.records import GraphChange
from . import batch, guard, schema
from .base import BaseStore
from .engine import Engine, run, translated
from .names import NameIndex
from .rdf_kept import KeptRdf
from .store import Row


class EmbeddedStore(BaseStore):
    """A graph in one file. Questions run side by side, changes one after the other."""

    def __init__(self, path: str | Path, *, read_only: bool = False, rdf: str | None = None) -> None:
        self.read_only = read_only
        self.path = Path(path)
        self.where = str(path)
        self._engine = Engine(self.path, read_only=read_only)
        self._writing = threading.Lock()
        try:
            self._make_tables()
            self._read_last()
        except RuntimeError as error:
            self._engine.close()
            raise translated(error, self.where) from error
        except StoreError:
            self._engine.close()
            raise
        self._names = NameIndex(self, self.path.with_name(f"{self.path.name}.names"))
        self.rdf = KeptRdf(self, Path(rdf) if rdf else self.path.with_name(f"{self.path.name}.rdf"))

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
        self._check_writable()
        with self._writing:
            number, moment = self._last[0] + 1, int(time.time() * 1000)
            if not change:
                return self._last[0]
            try:
                with self._engine.transaction() as connection:
                    _write(connection, change, number, moment)
            except RuntimeError as error:
                raise translated(error, self.where) from error
            self._last = number, moment
            self._engine.checkpoint()
            return number

    def unit_of_work(self) -> tuple[int, int]:
        """Number and time of the last unit of work; in a store for reading, also of another process."""
        if self.read_only:
            with self._engine.connection():
                known = self._engine.generation == self._generation
            if not known:
                self._read_last()
        return self._last

    def close(self) -> None:
        """Give the file back; a second call does nothing."""
        self._names.close()
        self.rdf.close()
        self._engine.close()

    def _answer(self, text: str, parameters: Mapping[str, Any], where: str) -> list[Row]:
        with self._engine.connection() as connection:
            try:
                return run(connection, text, parameters)
            except RuntimeError as error:
                raise translated(error, where) from error

    def _make_tables(self) -> None:
        with self._engine.connection() as connection:
            there = _columns(connection)
        if foreign := sorted(schema.unknown(ontology(), there)):
            raise _foreign(foreign, "UnitOfWork" in there, self.where)
        missing = list(schema.missing(ontology(), there))
        if missing and self.read_only:
            todo = "Open it for writing once, or name another file."
            raise StoreError("this is no graph of this version", where=self.where, todo=todo)
        if missing:
            with self._engine.transaction() as connection:
                for statement in missing:
                    connection.execute(statement)

    def _read_last(self) -> None:
        with self._engine.connection() as connection:
            text = "MATCH (u:UnitOfWork) RETURN u.number AS number, u.time AS time ORDER BY number DESC LIMIT 1"
            rows = run(connection, text, {})
            self._generation = self._engine.generation
        self._last = (rows[0]["number"], rows[0]["time"]) if rows else (0, 0)


def _foreign(names: Sequence[str], ours: bool, where: str) -> StoreError:
    """The error for a file with tables or columns that this version has not."""
    if ours:
        what = f"the graph was written by a newer version of cursus: it has {', '.join(names[:3])}"
        return StoreError(what, where=where, todo="Install that version of cursus.")
    return StoreError("this is no graph of this version", where=where, todo="Name another file.")


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
