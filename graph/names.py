"""Search by name: an index of names beside the graph, which catches up with it before it answers.

The graph is the truth. The index carries number and time of the last unit of work that it holds; when the graph is
further it reads the nodes that were touched since, and when it holds another graph's names it is made anew.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from ..model.errors import QueryError, StoreError
from ..model.ontology import ontology
from . import reading
from .forms import GRAM, forms, grams
from .pages import batches
from .ranking import WRITTEN, named, ranked
from .store import Row, Store

SEARCHED = ("Person", "Organization", "Post", "Event", "Publication")
_FORMAT = 3
_BATCH = 2000
_TABLES = """
CREATE TABLE meta(number INTEGER, time INTEGER);
CREATE TABLE entity(key INTEGER PRIMARY KEY, id TEXT UNIQUE, label TEXT, name TEXT, names TEXT);
CREATE TABLE form(key INTEGER PRIMARY KEY, entity INTEGER, kind TEXT, label TEXT, folded TEXT);
CREATE VIRTUAL TABLE gram USING fts5(label, written, pinyin, content='', tokenize='ascii');
"""
_INDEXES = """
CREATE INDEX form_folded ON form(kind, label, folded);
CREATE INDEX form_entity ON form(entity);
"""


class NameIndex:
    """The names of one graph, in an SQLite file, or in memory where there is none or it cannot be written."""

    def __init__(self, store: Store, path: Path | None = None) -> None:
        self._path = path
        self._store = store
        self._lock = threading.Lock()
        self._index: sqlite3.Connection | None = None
        self._held = (-1, -1)
        self._closed = False

    def search(self, text: str, labels: Sequence[str], limit: int) -> list[Row]:
        """Entities named like `text`, best first; see `Store.search`."""
        return self._asked(labels, lambda index, known: ranked(index, text, known, limit))

    def named(self, text: str, labels: Sequence[str]) -> list[Row]:
        """Entities of exactly that name; see `Store.named`."""
        return self._asked(labels, lambda index, known: named(index, text, known))

    def _asked(self, labels: Sequence[str], ask: Callable[[sqlite3.Connection, list[str]], list[Row]]) -> list[Row]:
        if unknown := set(labels) - set(SEARCHED):
            todo = f"Take any of {', '.join(SEARCHED)}."
            raise QueryError(f"there is no search for {', '.join(sorted(unknown))}", where="type", todo=todo)
        known = [label for label in SEARCHED if label in labels or not labels]
        with self._lock:
            for place in (self._path, self._path, None):
                self._path = place
                try:
                    return ask(self._current(), known)
                except sqlite3.DatabaseError as error:
                    self._discard(error)
            raise StoreError("the index of names cannot be made", where=str(self._path), todo="Make room on the disk.")

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        with self._lock:
            self._closed = True
            if self._index is not None:
                self._index.close()

    def _current(self) -> sqlite3.Connection:
        if self._closed:
            raise StoreError("the graph is closed", where=str(self._path or ""), todo="Connect to it again.")
        if self._index is None:
            self._index = self._open()
        wanted = self._store.unit_of_work()
        if self._held != wanted:
            self._catch_up(self._index, wanted)
            self._held = wanted
        return self._index

    def _discard(self, error: sqlite3.DatabaseError) -> None:
        if self._index is not None:
            self._index.close()
        self._index, self._held = None, (-1, -1)
        try:
            if self._path is not None:
                self._path.unlink(missing_ok=True)
        except OSError:
            todo = "Delete the file; it is made anew from the graph."
            raise StoreError(f"the index of names is broken: {error}", where=str(self._path), todo=todo) from error

    def _open(self) -> sqlite3.Connection:
        try:
            index = _connect(":memory:" if self._path is None else str(self._path))
            index.execute("BEGIN IMMEDIATE")
            index.execute("ROLLBACK")
        except sqlite3.OperationalError:
            index = _connect(":memory:")
        return index

    def _catch_up(self, index: sqlite3.Connection, wanted: tuple[int, int]) -> None:
        index.execute("BEGIN IMMEDIATE")
        try:
            held = _held(index)
            ahead = self._store.read_only and held > wanted
            if held != wanted and not ahead:
                if self._follows(held, wanted):
                    self._update(index, held[0])
                else:
                    self._rebuild(index)
                index.execute("DELETE FROM meta")
                index.execute("INSERT INTO meta VALUES (?, ?)", wanted)
            index.execute("COMMIT")
        except BaseException:
            index.execute("ROLLBACK")
            raise

    def _follows(self, held: tuple[int, int], wanted: tuple[int, int]) -> bool:
        """Whether the index holds an earlier state of this very graph."""
        if not 0 < held[0] < wanted[0]:
            return False
        text = "MATCH (u:UnitOfWork {id: $id}) RETURN u.time AS time"
        return self._store.cypher(text, {"id": f"u-{held[0]}"}) == [{"time": held[1]}]

    def _update(self, index: sqlite3.Connection, after: int) -> None:
        text = "MATCH (u:UnitOfWork) WHERE u.number > $after UNWIND u.touched AS node RETURN DISTINCT node"
        rows = self._store.cypher(text, {"after": after}, timeout=reading.PATIENCE, limit=10_000_000)
        touched = [row["node"].partition(" ") for row in rows]
        for label in SEARCHED:
            ids = [id_ for found, _, id_ in touched if found == label]
            for id_ in ids:
                _remove(index, id_)
            _add(index, label, reading.nodes_by_id(self._store, ontology().nodes[label], ids))

    def _rebuild(self, index: sqlite3.Connection) -> None:
        for table in ("meta", "entity", "form", "gram"):
            index.execute(f"DROP TABLE IF EXISTS {table}")
        for statement in _TABLES.strip().split(";\n"):
            index.execute(statement)
        index.execute(f"PRAGMA user_version = {_FORMAT}")
        for label in SEARCHED:
            _add(index, label, reading.nodes(self._store, ontology().nodes[label]))
        for statement in _INDEXES.strip().split(";\n"):
            index.execute(statement)


def _connect(path: str) -> sqlite3.Connection:
    index = sqlite3.connect(path, timeout=60, isolation_level=None, check_same_thread=False)
    index.execute("PRAGMA synchronous = OFF")  # Whatever is lost is made again from the graph.
    return index


def _held(index: sqlite3.Connection) -> tuple[int, int]:
    if index.execute("PRAGMA user_version").fetchone()[0] != _FORMAT:
        return -1, -1
    row = index.execute("SELECT number, time FROM meta").fetchone()
    return (row[0], row[1]) if row else (-1, -1)


def _remove(index: sqlite3.Connection, id_: str) -> None:
    row = index.execute("SELECT key FROM entity WHERE id = ?", (id_,)).fetchone()
    if row is None:
        return
    forms = index.execute("SELECT key, kind, label, folded FROM form WHERE entity = ?", row)
    text = "INSERT INTO gram(gram, rowid, label, written, pinyin) VALUES ('delete', ?, ?, ?, ?)"
    index.executemany(text, _words(forms.fetchall()))
    index.execute("DELETE FROM form WHERE entity = ?", row)
    index.execute("DELETE FROM entity WHERE key = ?", row)


def _add(index: sqlite3.Connection, label: str, rows: Iterable[Row]) -> None:
    """Add entities, many at a time: a call of SQLite for each row would take as long as what it does."""
    known = (row for row in rows if row["known_until"] is None)  # Of the others nothing says any more that they are.
    entity, key = (
        index.execute(f"SELECT coalesce(max(key), 0) FROM {table}").fetchone()[0] for table in ("entity", "form")
    )
    for some in batches(known, _BATCH):
        entities: list[tuple[int, str, str, str, str]] = []
        made: list[tuple[int, int, str, str, str]] = []
        for row in some:
            entity += 1
            name, names, found = forms(label, row)
            entities.append((entity, row["id"], label, name, json.dumps(names, ensure_ascii=False)))
            made += [
                (number, entity, kind, label, folded) for number, (kind, folded) in enumerate(sorted(found), key + 1)
            ]
            key += len(found)
        index.executemany("INSERT INTO entity(key, id, label, name, names) VALUES (?, ?, ?, ?, ?)", entities)
        index.executemany("INSERT INTO form(key, entity, kind, label, folded) VALUES (?, ?, ?, ?, ?)", made)
        words = _words((number, kind, label, folded) for number, _, kind, _, folded in made)
        index.executemany("INSERT INTO gram(rowid, label, written, pinyin) VALUES (?, ?, ?, ?)", words)


def _words(forms: Iterable[tuple[int, str, str, str]]) -> Iterator[tuple[int, str, str, str]]:
    """The words of forms (key, kind, label, text) that are searched for a part; initials are not."""
    for key, kind, label, folded in forms:
        if kind in WRITTEN:
            yield key, label, " ".join(grams(folded, GRAM["written"])), ""
        elif kind == "pinyin":
            yield key, label, "", " ".join(grams(folded, GRAM["pinyin"]))
