"""The right to write a server's graph: one process has it at a time, and loses it soon after it is gone.

A node `Writer` says who has it and until when; its owner prolongs it while it lives, and each unit of work confirms it
in its own transaction, so that a process which slept through the end of its right cannot write any more. A process
that was killed is found out at once on its own machine, and from others by a right that is prolonged no more.
"""

# The types of the driver have gaps.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import datetime as dt
import os
import socket
import threading
import time
import uuid
from collections.abc import Callable
from typing import Any

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from ..model.errors import StoreError

LENGTH = 15.0
"""Seconds for which the right is given."""
_PROLONG = 3.0
_KEY = "CREATE CONSTRAINT IF NOT EXISTS FOR (n:Writer) REQUIRE n.id IS UNIQUE"
_HOLD = "MERGE (w:Writer {id: 'writer'}) SET w.asked = timestamp()"
_TAKE = f"""{_HOLD}
WITH w, coalesce(w.until, 0) < timestamp() OR w.owner IN $gone AS free
FOREACH (one IN CASE WHEN free THEN [1] ELSE [] END |
  SET w.owner = $owner, w.host = $host, w.process = $process, w.since = timestamp(), w.until = timestamp() + $length)
RETURN free, w.owner AS owner, w.host AS host, w.process AS process, w.since AS since, w.until AS until"""
_CONFIRM = "MATCH (w:Writer {id: 'writer', owner: $owner}) SET w.until = timestamp() + $length RETURN count(w) AS mine"
_RELEASE = """MATCH (w:Writer {id: 'writer', owner: $owner}) SET w.until = 0
WITH w WHERE w.filling IS NULL DELETE w"""
Row = dict[str, Any]


class Lease:
    """The right of this process; `session` opens a session for writing, `where` names the server in messages."""

    def __init__(self, session: Callable[[], neo4j.Session], where: str) -> None:
        self._session, self._where = session, where
        self._owner = uuid.uuid4().hex
        self._ended = threading.Event()
        self._take()
        self._thread = threading.Thread(target=self._prolong, name="lease", daemon=True)
        self._thread.start()

    def confirm(self, transaction: neo4j.ManagedTransaction) -> None:
        """Prolong the right within a unit of work. Raises StoreError when another process has it by now."""
        row = transaction.run(_CONFIRM, self._given()).single(strict=True)
        if not row["mine"]:
            what, todo = "another process has begun to write this graph", "Run it again when that one has ended."
            raise StoreError(what, where=self._where, todo=todo)

    def release(self) -> None:
        """Give the right back; a second call does nothing."""
        if self._ended.is_set():
            return
        self._ended.set()
        self._thread.join()
        self._run(_RELEASE)

    def _take(self) -> None:
        with self._session() as session:
            session.run(_KEY).consume()
        first = self._asked([])
        end = time.monotonic() + 2 * LENGTH
        row = first
        while not row["free"]:
            if row["until"] != first["until"] or row["owner"] != first["owner"] or time.monotonic() > end:
                raise _refused(row, self._where)
            time.sleep(0.5)
            row = self._asked([row["owner"]] if _gone(row) else [])

    def _asked(self, gone: list[str]) -> Row:
        given = {**self._given(), "gone": gone, "host": socket.gethostname(), "process": os.getpid()}
        with self._session() as session:
            return session.execute_write(lambda transaction: transaction.run(_TAKE, given).single(strict=True).data())

    def _prolong(self) -> None:
        while not self._ended.wait(_PROLONG):
            self._run(_CONFIRM)

    def _run(self, text: str) -> None:
        try:
            with self._session() as session:
                session.run(text, self._given()).consume()  # pyright: ignore[reportArgumentType]
        except (Neo4jError, DriverError):
            pass  # Whether the right is still ours is asked again by each unit of work.

    def _given(self) -> Row:
        return {"owner": self._owner, "length": int(LENGTH * 1000)}


def hold(transaction: neo4j.Transaction) -> None:
    """Let every writer wait until this transaction ends; readers go on."""
    transaction.run(_HOLD).consume()


def _gone(row: Row) -> bool:
    """Whether the owner was a process of this machine that is there no more."""
    if os.name != "posix" or row["host"] != socket.gethostname():
        return False
    try:
        os.kill(row["process"], 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        pass
    return False


def _refused(row: Row, where: str) -> StoreError:
    since = dt.datetime.fromtimestamp(row["since"] / 1000, dt.UTC).strftime("%Y-%m-%d %H:%M UTC")
    what = f"another process has the graph open for writing: {row['process']} on {row['host']}, since {since}"
    todo = "Stop it, or ask only: several processes may read. A graph that is served takes documents over HTTP."
    return StoreError(what, where=where, todo=todo)
