"""The server store: Neo4j 5 or later over Bolt, alone or as a cluster."""

# The types of the driver have gaps.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from ..model.errors import StoreError
from ..model.ontology import ontology
from ..model.records import GraphChange
from ..model.settings import settings
from . import bulk_bolt, guard, mending, unfinished
from .base import BaseStore
from .bolt_rows import LAST, as_text, run, write, write_unit
from .lease import Lease, hold
from .names import NameIndex
from .rdf_kept import KeptRdf
from .replies import check_version, translated
from .store import Reader, Row
from .tables import Part, holds_units

T = TypeVar("T")
_INDEXES = (("UnitOfWork", "number"), ("Tenure", "tenure"), ("Event", "first"))
"""What questions start from besides ids."""


class BoltStore(BaseStore):
    """A graph on a Neo4j server. `bolt://user:password@host:port/database`; user, port and database may be left out."""

    def __init__(self, url: str, *, read_only: bool = False, new: bool = False) -> None:
        self.read_only = read_only
        self.where, account, self._database = _address(url)
        logging.getLogger("neo4j").addHandler(logging.NullHandler())  # What matters comes as an error.
        self._driver = neo4j.GraphDatabase.driver(self.where, auth=account, notifications_min_severity="OFF")
        self._writing = threading.Lock()
        self._lease: Lease | None = None
        self._names = NameIndex(self)
        folder = settings().rdf
        self.rdf = KeptRdf(self, Path(folder) if folder else None)
        try:
            check_version(self._driver.get_server_info().agent, self.where)
            if not read_only:
                self._lease = Lease(lambda: self._session(neo4j.WRITE_ACCESS), self.where)
                self._make_indexes()
            with self._session(neo4j.WRITE_ACCESS if new else neo4j.READ_ACCESS) as session:
                (unfinished.begin if new else unfinished.check)(session, self.where)
                if read_only:
                    mending.check(session, self.where)
            if not read_only:
                mending.mend(self._write)
        except (Neo4jError, DriverError, StoreError) as error:
            self.close()
            raise error if isinstance(error, StoreError) else translated(error, self.where) from error

    def cypher(
        self, text: str, parameters: Mapping[str, Any] | None = None, *, timeout: float = 5.0, limit: int = 1000
    ) -> list[Row]:
        """Rows of a free text that may only read; see `Store.cypher`."""
        checked = guard.limited(guard.check(text), limit)
        return self._read(lambda transaction: run(transaction, checked, parameters or {}, limit), timeout)

    def apply(self, change: GraphChange) -> int:
        """Write one unit of work; see `Store.apply`."""
        self._check_writable()
        if not change:
            return self.unit_of_work()[0]
        moment = int(time.time() * 1000)
        with self._writing:
            return self._write(lambda transaction: write_unit(transaction, change, moment))

    @contextmanager
    def snapshot(self) -> Generator[Reader]:
        """The graph as it is when the block begins; writers wait until it ends. See `Store.snapshot`."""
        try:
            with self._session(neo4j.WRITE_ACCESS) as session, session.begin_transaction() as transaction:
                hold(transaction)
                yield _Snapshot(transaction)
        except (Neo4jError, DriverError) as error:
            raise translated(error, self.where) from error

    def fill(self, parts: Iterable[GraphChange]) -> None:
        """Write a whole graph; see `Store.fill`."""
        for part in parts:
            self._write(lambda transaction, part=part: write(transaction, part))

    def load(self, tables: Iterable[Part]) -> None:
        """Write tables into this new graph in large batches; see `Store.load`."""
        units = False
        for part, text, rows in bulk_bolt.batches(tables):
            found = self._write(lambda transaction, text=text, rows=rows: run(transaction, text, {"rows": rows}))
            bulk_bolt.check(part, found[0]["written"], len(rows))
            units |= holds_units(part)
        if not units:
            moment = int(time.time() * 1000)
            self._write(lambda transaction: write_unit(transaction, GraphChange(), moment))

    def finish(self) -> None:
        """A new graph has been filled."""
        mending.mend(self._write)
        with self._session(neo4j.WRITE_ACCESS) as session:
            unfinished.end(session)

    def unit_of_work(self) -> tuple[int, int]:
        """Number and time of the last unit of work."""
        rows = self._read(lambda transaction: run(transaction, LAST, {}), None)
        return (rows[0]["number"], rows[0]["time"]) if rows else (0, 0)

    def close(self) -> None:
        """Give the connections back; a second call does nothing."""
        self._names.close()
        self.rdf.close()
        if self._lease is not None:
            self._lease.release()
        self._driver.close()

    def _answer(self, text: str, parameters: Mapping[str, Any], where: str) -> list[Row]:
        return self._read(lambda transaction: run(transaction, text, parameters), None, where)

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
            for one in [*wanted, *(f"INDEX IF NOT EXISTS FOR (n:{label}) ON (n.{key})" for label, key in _INDEXES)]:
                session.run(as_text(f"CREATE {one}")).consume()


class _Snapshot:
    """One transaction that only reads, though the server does not know it."""

    def __init__(self, transaction: neo4j.Transaction) -> None:
        self._transaction = transaction

    def cypher(
        self, text: str, parameters: Mapping[str, Any] | None = None, *, timeout: float = 5.0, limit: int = 1000
    ) -> list[Row]:
        """Rows of a free text that may only read, without a limit of time; see `Reader.cypher`."""
        return run(self._transaction, guard.limited(guard.check(text), limit), parameters or {}, limit)


@contextmanager
def new_graph(url: str) -> Generator[BoltStore]:
    """A new graph on a server; see `create`. What a copy that was cut short left there is deleted first."""
    with BoltStore(url, new=True) as store:
        yield store
        store.finish()


def _address(url: str) -> tuple[str, tuple[str, str] | None, str | None]:
    parts = urlsplit(url)
    given = settings()
    user = unquote(parts.username) if parts.username else given.neo4j_user
    password = unquote(parts.password) if parts.password else given.neo4j_password
    account = (user, password) if password is not None else None
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}", account, parts.path.strip("/") or None
