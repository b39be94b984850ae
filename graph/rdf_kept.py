"""RDF kept beside the graph in an Oxigraph store, which catches up with the graph before it answers.

The graph is the truth. The store holds number and time of the last unit of work that it knows; when the graph is
further it writes anew what was touched since, and when it holds another graph, or RDF of another vocabulary, it is
made anew. Nothing is lost with it: whatever state a crash leaves, the next question puts it right.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import threading
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store

from ..model.errors import StoreError
from ..model.ontology import BASE, source
from ..model.records import GraphChange
from . import pages, reading
from .rdf import resources
from .rdf_ask import Askers
from .rdf_changes import change_nodes, statements_from
from .rdf_replay import replay
from .rdf_text import lines
from .sparql import Found, check, given
from .store import Store as Cypher
from .streams import Stream

if TYPE_CHECKING:
    from rdflib import Graph

_FORMAT = 1
_MARK = NamedNode("urn:cursus:kept")
_HOLDS = NamedNode(f"{BASE}holdsUnit")
Unit = tuple[int, int]
NONE: Unit = (-1, -1)
NOTED = 20_000
"""Nodes and relationships of changes that are remembered until the next question."""


class KeptRdf:
    """The RDF of one graph, in a folder, or in a passing one where there is none or another process writes it.

    The folder has the `store`, and beside it one copy for each state that questions were asked of.
    """

    def __init__(self, graph: Cypher, folder: Path | None = None) -> None:
        self._graph, self._folder = graph, folder
        self._passing: tempfile.TemporaryDirectory[str] | None = None
        self._store: Store | None = None
        self._lock = threading.RLock()
        self._pending: list[tuple[Unit, GraphChange, Unit]] = []
        self._askers = Askers()
        self._closed = False

    def query(
        self, text: str, parameters: Mapping[str, object] | None = None, *, timeout: float = 5.0, limit: int = 1000
    ) -> Found:
        """The answer to a SPARQL 1.1 question, at most `limit` rows or triples, within `timeout` seconds.

        `parameters` are put in the place of `$name`: ids (`p-…`) stand for their resources, days and times for such.
        Prefixes of `sparql.PREFIXES` need not be declared. Raises QueryError: status 403 for an update or a SERVICE,
        400 for a wrong text, 504 when out of time.
        """
        text = given(text, parameters or {})
        check(text)
        return Found(**self._askers.ask(self.copy(), text, timeout=timeout, limit=limit))

    def current(self) -> Store:
        """The store, caught up with the graph. It is for reading; what is written to it is lost."""
        with self._lock:
            store = self._opened()
            wanted = self._graph.unit_of_work()
            while held(store) != wanted:
                self._catch_up(store, wanted)
                wanted = self._graph.unit_of_work()
            return store

    def as_rdflib(self) -> Graph:
        """The same as a graph of rdflib, caught up now; it is read where it is kept, not in memory."""
        from oxrdflib import OxigraphStore
        from rdflib.graph import DATASET_DEFAULT_GRAPH_ID, Graph

        store = OxigraphStore(store=self.current())
        return Graph(store, identifier=DATASET_DEFAULT_GRAPH_ID, bind_namespaces="none")

    def copy(self) -> Path:
        """The folder of a store that stays as it is now, caught up with the graph, for other processes to read."""
        with self._lock:
            if ready := self._copied(self._graph.unit_of_work()):
                return ready
            store = self.current()
            path = self._copy_of(held(store))
            if not path.is_dir():
                unready = path.with_name(f"{path.name}.unready")
                shutil.rmtree(unready, ignore_errors=True)
                store.backup(str(unready))
                unready.rename(path)
                self._forget_copies(path)
            return path

    def note(self, before: Unit, change: GraphChange, after: Unit) -> None:
        """Remember what was just written to the graph, so that it need not be read there."""
        with self._lock:
            if self._store is not None:
                size = sum(len(one.nodes) + len(one.edges) for _, one, _ in self._pending) + len(change.nodes)
                self._pending = [*self._pending, (before, change, after)] if size + len(change.edges) < NOTED else []

    def held(self) -> Unit:
        """Number and time of the last unit of work that the store holds now, without catching up."""
        with self._lock:
            return held(self._opened())

    def close(self) -> None:
        """Give the folder back; a second call does nothing."""
        self._askers.close()
        with self._lock:
            self._closed = True
            self._store = None
            if self._passing is not None:
                self._passing.cleanup()

    def _opened(self) -> Store:
        if self._closed:
            raise StoreError("the graph is closed", where=str(self._folder or ""), todo="Connect to it again.")
        if self._store is None:
            self._store = self._open()
        return self._store

    def _open(self) -> Store:
        if self._folder is not None:
            try:
                self._folder.mkdir(exist_ok=True)
                return Store(str(self._folder / "store"))
            except OSError:
                pass  # Another process writes it, or nobody may: a passing folder takes its place.
            except RuntimeError:
                return _anew(self._folder / "store")
        self._passing = tempfile.TemporaryDirectory(prefix="cursus-rdf-")
        self._folder = Path(self._passing.name)
        return Store(str(self._folder / "store"))

    def _catch_up(self, store: Store, wanted: Unit) -> None:
        pending, self._pending = self._pending, []
        while pending and pending[0][0] == held(store):
            _, change, after = pending.pop(0)
            replay(store, change, _marking(after))
        if held(store) == wanted:
            return
        if self._follows(held(store), wanted):
            self._update(store, held(store)[0])
        else:
            store.clear()
            parts = (lines(one).encode() for page in pages.pages(self._graph) for one in resources(page))
            store.bulk_load(cast(IO[bytes], Stream(parts)), RdfFormat.N_TRIPLES)
        store.update(_marking(wanted))

    def _follows(self, known: Unit, wanted: Unit) -> bool:
        """Whether the store holds an earlier state of this very graph."""
        if not 0 < known[0] < wanted[0]:
            return False
        text = "MATCH (u:UnitOfWork {id: $id}) RETURN u.time AS time"
        return self._graph.cypher(text, {"id": f"u-{known[0]}"}) == [{"time": known[1]}]

    def _update(self, store: Store, after: int) -> None:
        text = "MATCH (u:UnitOfWork) WHERE u.number > $after UNWIND u.touched AS node RETURN DISTINCT node"
        rows = self._graph.cypher(text, {"after": after}, timeout=reading.PATIENCE, limit=reading.MOST)
        touched: dict[str, set[str]] = defaultdict(set)
        for row in rows:
            label, _, id_ = row["node"].partition(" ")
            touched[label].add(id_)
        # What stands around a quote is read in its document, which may be another version of it now.
        documents = sorted(touched["Document"])
        touched["Statement"] |= statements_from(store, documents)
        touched["Statement"] |= set(pages.statements_from(self._graph, documents))
        for label, ids in touched.items():
            change_nodes(store, self._graph, label, sorted(ids))

    def _copied(self, wanted: Unit) -> Path | None:
        path = self._copy_of(wanted)
        return path if path.is_dir() else None

    def _copy_of(self, unit: Unit) -> Path:
        folder = self._folder or Path()
        return folder / f"at-{unit[0]}-{unit[1]}-{_format()}"

    def _forget_copies(self, last: Path) -> None:
        """Delete all copies but this one and the one before it, which questions may still be reading."""
        old = sorted((one for one in last.parent.glob("at-*") if one != last), key=lambda one: one.stat().st_mtime)
        for one in old[:-1]:
            shutil.rmtree(one, ignore_errors=True)


def _anew(path: Path) -> Store:
    shutil.rmtree(path, ignore_errors=True)
    try:
        return Store(str(path))
    except (OSError, RuntimeError) as error:
        todo = "Delete the folder; it is made anew from the graph."
        raise StoreError(f"the kept RDF is broken: {error}", where=str(path), todo=todo) from error


def held(store: Store) -> Unit:
    """Number and time of the last unit of work that a store holds; `NONE` when it holds none whole."""
    for quad in store.quads_for_pattern(_MARK, _HOLDS, None, _MARK):
        if isinstance(quad.object, Literal):
            form, number, time = json.loads(quad.object.value)
            return (number, time) if form == _format() else NONE
    return NONE


def _marking(unit: Unit) -> str:
    """The update that says what a store holds now."""
    said = Quad(_MARK, _HOLDS, Literal(json.dumps([_format(), *unit])), _MARK)
    return f"DELETE WHERE {{ GRAPH {_MARK} {{ ?s ?p ?o }} }} ; INSERT DATA {{ GRAPH {_MARK} {{ {said.triple} }} }}"


@cache
def _format() -> str:
    """Of what kind the RDF is: the vocabulary and how it is written."""
    return hashlib.sha256(f"{_FORMAT} {source()}".encode()).hexdigest()[:12]
