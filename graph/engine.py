"""The embedded engine: opens its file, lends connections to threads, turns its errors into ours."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import ladybug

from ..model.errors import QueryError, StoreError
from .guard import nulled

Row = dict[str, Any]
_WRONG_TEXT = ("Parser exception", "Binder exception", "Catalog exception", "Conversion exception", "Parameter ")
_WRONG_VALUE = ("Unknown parameter type", "Unable to cast Python instance", "Overflow exception", "Divide by zero")


class Engine:
    """One open database file and its idle connections; a connection serves one thread at a time."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self._database = _open(path, read_only=read_only)
        self._path = path
        self._idle: list[ladybug.Connection] = []
        self._lent = 0
        self._closed = False
        self._guard = threading.Condition()

    @contextmanager
    def connection(self) -> Generator[ladybug.Connection]:
        """Lend a connection. Raises StoreError once the store is closed."""
        with self._guard:
            if self._closed:
                raise StoreError("the graph is closed", where=str(self._path), todo="Connect to it again.")
            connection = self._idle.pop() if self._idle else ladybug.Connection(self._database, num_threads=1)
            self._lent += 1
        try:
            yield connection
        finally:
            with self._guard:
                self._lent -= 1
                self._idle.append(connection)
                self._guard.notify_all()

    @contextmanager
    def transaction(self, kind: str = "") -> Generator[ladybug.Connection]:
        """Lend a connection for one transaction, undone when anything goes wrong in it."""
        with self.connection() as connection:
            connection.execute(f"BEGIN TRANSACTION {kind}")
            try:
                yield connection
            except BaseException:
                self._undo(connection)
                raise
            connection.execute("COMMIT")

    def _undo(self, connection: ladybug.Connection) -> None:
        try:
            connection.execute("ROLLBACK")
        except RuntimeError:
            pass  # The engine has undone it already.

    def close(self) -> None:
        """Close connections and file when the last of them has come back; a second call does nothing."""
        with self._guard:
            if not self._closed:
                self._closed = True
                self._guard.wait_for(lambda: self._lent == 0)
                for connection in self._idle:
                    connection.close()
                self._idle.clear()
                self._database.close()


def run(connection: ladybug.Connection, text: str, parameters: Mapping[str, Any], limit: int = -1) -> list[Row]:
    """Rows of a query, at most `limit` unless it is negative. Errors are the engine's own RuntimeError."""
    absent = frozenset(name for name, value in parameters.items() if value is None)
    text = nulled(text, absent) if absent else text
    given = {name: value for name, value in parameters.items() if value is not None}
    try:
        result = connection.execute(text, given)
    except (TypeError, ValueError) as error:
        todo = "Pass text that is Unicode, numbers, truth values, dates and lists of these."
        raise QueryError("a text or parameter is nothing that the engine takes", todo=todo) from error
    assert not isinstance(result, list)
    with result:
        names = result.get_column_names()
        rows = result.get_all() if limit < 0 else result.get_n(limit)
        return [dict(zip(names, map(_plain, row), strict=True)) for row in rows]


def _plain(value: Any) -> Any:
    # A node or relationship comes with the engine's own numbers and the properties of every other label.
    if isinstance(value, list):
        return [_plain(one) for one in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    found = cast("Row", value)
    if "_LABEL" in found:
        properties = {key: one for key, one in found.items() if not key.startswith("_") and one is not None}
        return {"label" if "_SRC" not in found else "type": found["_LABEL"], **properties}
    if "_NODES" in found:
        return {"nodes": _plain(found["_NODES"]), "relationships": _plain(found["_RELS"])}
    return {key: _plain(one) for key, one in found.items()}


def translated(error: RuntimeError, where: str = "") -> QueryError | StoreError:
    """Our error for one of the engine's."""
    said = str(error).strip()
    if "Interrupted" in said:
        late = QueryError("the question took too long", where=where, todo="Ask for less, or start from an id.")
        late.status = 504
        return late
    if "read-only" in said:
        refused = QueryError("only questions are allowed here", where=where, todo="Write a MATCH … RETURN.")
        refused.status = 403
        return refused
    if said.startswith(_WRONG_TEXT) or any(sign in said for sign in _WRONG_VALUE):
        return QueryError(f"the question cannot be answered: {said}", where=where, todo="Correct the Cypher text.")
    return StoreError(f"the engine failed: {said}", where=where, todo="Check disk space and memory, then try again.")


def _open(path: Path, *, read_only: bool) -> ladybug.Database:
    where = str(path)
    if path.is_dir():
        raise StoreError("this is a folder", where=where, todo="Name a file for the graph.")
    if not path.parent.is_dir():
        raise StoreError(f"there is no folder {path.parent}", where=where, todo="Make the folder first.")
    if read_only and not path.exists():
        raise StoreError("there is no graph here", where=where, todo="Ingest documents first: cursus ingest PATH.")
    for patience in (0.05, 0.2, 0.8, 0.0):
        try:
            return ladybug.Database(path, read_only=read_only)
        except (RuntimeError, OSError) as error:
            # Another process that writes may be at its checkpoint just now.
            if "may be checkpointing" not in str(error) or not patience:
                raise _unopened(str(error), where) from error
        time.sleep(patience)
    raise AssertionError("the last attempt returns or raises")


def _unopened(said: str, where: str) -> StoreError:
    reasons = {
        "Could not set lock": (
            "another process has the graph open for writing",
            "Stop it, or ask only: several processes may read.",
        ),
        "not a valid Lbug database": ("this file is no graph", "Name another file."),
        "may be checkpointing": ("the graph is cut short or being written", "Try again, or restore it from a copy."),
        "version": ("the graph was written by another version of the engine", "Install that version, or ingest again."),
        "Permission denied": ("no permission to open the graph", "Check the rights of file and folder."),
    }
    for sign, (what, todo) in reasons.items():
        if sign in said:
            return StoreError(what, where=where, todo=todo, engine=said)
    return StoreError(f"the graph cannot be opened: {said}", where=where, todo="Check the file and the disk.")
