"""The embedded engine: lends connections to threads, commits and checkpoints beside readers, translates errors."""

from __future__ import annotations

import ctypes
import datetime as dt
import threading
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast

import ladybug

from ..model.errors import QueryError, StoreError
from .gate import Gate, Mark
from .guard import nulled
from .opening import open_for_reading, open_for_writing

Row = dict[str, Any]
LOG = 16 * 1024 * 1024
"""Bytes of log that ask for a checkpoint."""
FRESH = 1.0
"""Seconds for which a reader may answer as of the commit that it knows."""
_ROOM = 0.2
_WRONG_TEXT = ("Parser exception", "Binder exception", "Catalog exception", "Conversion exception", "Parameter ")
_SCALARS = frozenset({str, int, float, bool, dt.date, type(None)})
_WRONG_VALUE = ("Unknown parameter type", "Unable to cast Python instance", "Overflow exception", "Divide by zero")


class Engine:
    """One open database file and its idle connections; a connection serves one thread at a time.

    `generation` grows whenever a reader has opened the file anew to see what another process wrote.
    """

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self.generation = 0
        self._path = path
        self._read_only = read_only
        self._gate = Gate(path)
        self._idle: list[ladybug.Connection] = []
        self._lent = 0
        self._closed = False
        self._broken = False
        self._guard = threading.Condition()
        self._seen: tuple[Mark, Mark] = ((), ())
        self._opened = 0.0
        if read_only:
            try:
                with self.connection():
                    pass
            except StoreError:
                self._gate.close()
                raise
        else:
            self._database = open_for_writing(path, self._gate)

    @contextmanager
    def connection(self) -> Generator[ladybug.Connection]:
        """Lend a connection. Raises StoreError once the store is closed."""
        with self._guard:
            if self._read_only:
                self._make_current()
            self._check_open()
            connection = self._idle.pop() if self._idle else ladybug.Connection(self._database, num_threads=1)
            self._lent += 1
        try:
            yield connection
        finally:
            with self._guard:
                self._lent -= 1
                self._idle.append(connection)
                if not self._lent:
                    self._gate.leave()
                self._guard.notify_all()

    @contextmanager
    def transaction(self, kind: str = "") -> Generator[ladybug.Connection]:
        """Lend a connection for one transaction, undone when anything goes wrong in it."""
        if self._broken and not kind:
            raise _full(str(self._path))
        with self.connection() as connection:
            connection.execute(f"BEGIN TRANSACTION {kind}")
            try:
                yield connection
                if kind:
                    connection.execute("COMMIT")
                else:
                    self._commit(connection)
            except BaseException:
                with suppress(RuntimeError):  # The engine may have undone it already.
                    connection.execute("ROLLBACK")
                raise

    def _commit(self, connection: ladybug.Connection) -> None:
        with self._gate.committing():
            try:
                connection.execute("COMMIT")
            except RuntimeError as error:
                # The log holds a part of the change. It ends before it when the file is opened again, and not earlier.
                self._broken = "Cannot write to file" in str(error)
                raise

    def checkpoint(self) -> None:
        """Move the log into the file when it has grown and nobody reads just now; else another time."""
        length = self._gate.log_length()
        if length < LOG:
            return
        with suppress(RuntimeError, OSError), self._gate.alone(_ROOM if length > 4 * LOG else 0.0) as free:
            if free:
                with self.connection() as connection:
                    connection.execute("CHECKPOINT")
                self._gate.note_length()

    def close(self) -> None:
        """Close connections and file when the last of them has come back; a second call does nothing."""
        with self._guard:
            if not self._closed:
                self._closed = True
                self._guard.wait_for(lambda: self._lent == 0)
                if self._read_only:
                    self._shut()
                    self._gate.close()
                else:
                    self._finish()

    def _finish(self) -> None:
        """Close a file that was written: with a checkpoint, unless somebody reads or the disk is full."""
        if self._broken:
            # The engine would try to write the rest of its log, and end the process when it cannot.
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(self._database))
            return
        with suppress(OSError), self._gate.alone(_ROOM) as free:
            connection = ladybug.Connection(self._database)
            with suppress(RuntimeError):
                if free:
                    connection.execute("CHECKPOINT")
            connection.execute("CALL force_checkpoint_on_close=false")
            self._idle.append(connection)
            self._shut()
            self._gate.note_length()
        self._shut()

    def _shut(self) -> None:
        for connection in self._idle:
            connection.close()
        self._idle.clear()
        self._database.close()

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError("the graph is closed", where=str(self._path), todo="Connect to it again.")

    def _make_current(self) -> None:
        """Enter the gate, and open the file anew when another process has written since."""
        if self._lent and self._gate.checkpointed() != self._seen[0]:
            self._guard.wait_for(lambda: not self._lent, timeout=_ROOM)  # A checkpoint waits for a pause.
        self._check_open()
        if self._lent:
            return
        self._gate.enter()
        try:
            seen = self._gate.checkpointed(), self._gate.committed()
            due = time.monotonic() - self._opened > FRESH
            if seen[0] != self._seen[0] or (due and seen[1] != self._seen[1]):
                self._reopen()
        except BaseException:
            self._gate.leave()
            raise

    def _reopen(self) -> None:
        if self.generation:
            self._seen = ((), ())
            self._shut()
        self._database = open_for_reading(self._path, self._gate)
        self._seen = self._gate.checkpointed(), self._gate.committed()
        self._opened = time.monotonic()
        self.generation += 1


def run(connection: ladybug.Connection, text: str, parameters: Mapping[str, Any], limit: int = -1) -> list[Row]:
    """Rows of a query, at most `limit` unless it is negative. Errors are the engine's own RuntimeError."""
    absent = frozenset(name for name, value in parameters.items() if value is None)
    text = nulled(text, absent)
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
        return [
            {name: one if type(one) in _SCALARS else _plain(one) for name, one in zip(names, row, strict=True)}
            for row in rows
        ]


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
    if "Cannot write to file" in said or "No space left" in said:
        return _full(where)
    return StoreError(f"the engine failed: {said}", where=where, todo="Check disk space and memory, then try again.")


def _full(where: str) -> StoreError:
    todo = "Make room and start again; what was said to be done is kept, the rest can simply be done again."
    return StoreError("the disk is full", where=where, todo=todo)
