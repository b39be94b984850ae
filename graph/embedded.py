"""The embedded store: LadybugDB, one file, no server."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import ladybug

from ..model.errors import StoreError
from ..model.ontology import ontology
from ..model.records import GraphChange
from . import guard, schema, shortcut
from .base import BaseStore
from .bulk import copy_tables
from .embedded_write import write, write_unit, write_whole
from .engine import Engine, run, translated
from .names import NameIndex
from .rdf_kept import KeptRdf
from .store import Reader, Row
from .tables import Part


class EmbeddedStore(BaseStore):
    """A graph in one file. Questions run side by side, changes one after the other."""

    def __init__(self, path: str | Path, *, read_only: bool = False) -> None:
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
        self.rdf = KeptRdf(self, self.path.with_name(f"{self.path.name}.rdf"))

    def cypher(
        self, text: str, parameters: Mapping[str, Any] | None = None, *, timeout: float = 5.0, limit: int = 1000
    ) -> list[Row]:
        """Rows of a free text that may only read; see `Store.cypher`."""
        with self.snapshot() as reader:
            return reader.cypher(text, parameters, timeout=timeout, limit=limit)

    def apply(self, change: GraphChange) -> int:
        """Write one unit of work; see `Store.apply`."""
        self._check_writable()
        with self._writing:
            number, moment = self._last[0] + 1, int(time.time() * 1000)
            if not change:
                return self._last[0]
            try:
                with self._engine.transaction() as connection:
                    write_whole(connection, change)
                    write_unit(connection, change, number, moment)
            except RuntimeError as error:
                raise translated(error, self.where) from error
            self.rdf.note(self._last, change, (number, moment))
            self._last = number, moment
            self._engine.checkpoint()
            return number

    @contextmanager
    def snapshot(self) -> Generator[Reader]:
        """The graph as it is when the block begins; see `Store.snapshot`."""
        with self._engine.transaction("READ ONLY") as connection:
            yield _Snapshot(connection)

    def fill(self, parts: Iterable[GraphChange]) -> None:
        """Write a whole graph; see `Store.fill`."""
        try:
            for part in parts:
                with self._engine.transaction() as connection:
                    write(connection, part)
                self._engine.checkpoint()
            with self._engine.connection() as connection:
                connection.execute(shortcut.copied())
        except RuntimeError as error:
            raise translated(error, self.where) from error
        self._read_last()

    def load(self, tables: Iterable[Part]) -> None:
        """Copy tables into this new graph; see `Store.load`."""
        with self._engine.connection() as connection:
            connection.set_max_threads_for_exec(0)  # All that the database may use.
            if not copy_tables(connection, tables):
                write_unit(connection, GraphChange(), 1, int(time.time() * 1000))
            connection.execute(shortcut.copied())
            connection.execute("CHECKPOINT")
            connection.set_max_threads_for_exec(1)
        self._read_last()

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
            # An older graph, or one whose first process was killed before it wrote anything.
            self._engine.close()
            EmbeddedStore(self.path).close()
            self._engine = Engine(self.path, read_only=True)
            return
        if missing:
            with self._engine.transaction() as connection:
                for statement in missing:
                    connection.execute(statement)
                if there and shortcut.TYPE not in there:
                    connection.execute(shortcut.copied())

    def _read_last(self) -> None:
        with self._engine.connection() as connection:
            text = "MATCH (u:UnitOfWork) RETURN u.number AS number, u.time AS time ORDER BY number DESC LIMIT 1"
            rows = run(connection, text, {})
            self._generation = self._engine.generation
        self._last = (rows[0]["number"], rows[0]["time"]) if rows else (0, 0)


class _Snapshot:
    """One transaction that only reads."""

    def __init__(self, connection: ladybug.Connection) -> None:
        self._connection = connection

    def cypher(
        self, text: str, parameters: Mapping[str, Any] | None = None, *, timeout: float = 5.0, limit: int = 1000
    ) -> list[Row]:
        """Rows of a free text that may only read; see `Reader.cypher`."""
        checked = guard.limited(guard.check(text), limit)
        try:
            self._connection.set_query_timeout(max(1, int(timeout * 1000)))
            return run(self._connection, checked, parameters or {}, limit)
        except RuntimeError as error:
            raise translated(error) from error
        finally:
            self._connection.set_query_timeout(0)


@contextmanager
def new_file(path: str) -> Generator[EmbeddedStore]:
    """A new graph in a file; see `create`."""
    if Path(path).exists():
        raise StoreError("there is a graph already", where=path, todo="Name a new file, or move the old one away.")
    half = Path(f"{path}.part")
    _clear(half)
    try:
        with EmbeddedStore(half) as store:
            yield store
        half.replace(path)
    finally:
        _clear(half)


def _clear(path: Path) -> None:
    for end in ("", ".wal", ".lock", ".commit", ".shadow", ".names"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    shutil.rmtree(path.with_name(f"{path.name}.rdf"), ignore_errors=True)


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
