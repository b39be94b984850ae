"""Kept RDF is what the graph says, whatever happened to the graph, and whenever a process was killed."""

from __future__ import annotations

import os
import pickle
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat
from pyoxigraph import Store as Oxigraph
from simulated import happen, read_world

from cursus.exports import export
from cursus.graph import Store, connect
from cursus.graph.rdf_check import differences
from cursus.ingest.work import ingest_extraction
from cursus.model.ontology import BASE

STEPS = 12


def fresh(store: Store) -> set[Quad]:
    """The RDF of the graph as it is now, as an empty Oxigraph store gives it back."""
    made = Oxigraph()
    made.bulk_load(b"".join(export(store, "turtle")), RdfFormat.TURTLE)
    return set(made)


def kept(store: Store) -> set[Quad]:
    return set(store.rdf.current().quads_for_pattern(None, None, None, DefaultGraph()))


@pytest.mark.parametrize("seed", range(5))
def test_after_everything_that_happens_kept_rdf_is_that_of_the_graph(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance, world = random.Random(seed), read_world(seed % 3)
    done: list[str] = []
    if seed % 2:  # What was written is forgotten, as in another process: touched nodes are read in the graph.
        monkeypatch.setattr("cursus.graph.rdf_kept.NOTED", 0)
    else:  # The graph need not be read.
        monkeypatch.setattr("cursus.graph.rdf_kept.change_nodes", None)
    with connect(str(tmp_path / "graph.db")) as store:
        for one in world[:3]:
            ingest_extraction(store, one)
        assert kept(store) == fresh(store)
        for _ in range(STEPS):
            done.append(happen(store, world, chance))
            now, wanted = kept(store), fresh(store)
            assert now == wanted, (done, list(now - wanted)[:5], list(wanted - now)[:5])
            assert list(differences(store.rdf.current(), store)) == []
    assert sum(":" not in one for one in done) > STEPS // 2, done


def test_a_difference_is_told_by_the_node(tmp_path: Path) -> None:
    with connect(str(tmp_path / "graph.db")) as store:
        ingest_extraction(store, read_world(0)[0])
        rdf = store.rdf.current()
        rdf.remove(next(iter(rdf.quads_for_pattern(None, NamedNode(f"{BASE}name"), None, DefaultGraph()))))
        rdf.update("INSERT DATA { <a:a> <a:b> <a:c> }")
        found = dict(differences(rdf, store))
        assert len(found) == 2 and "lacks" in next(iter(found.values())) and "1 triples" in found[""]


_WRITER = """
import pickle, sys
from cursus.graph import connect
from cursus.ingest.work import ingest_extraction
from cursus.model.ontology import BASE
path, world = sys.argv[1], pickle.load(open(sys.argv[2], "rb"))
with connect(path) as store:
    for one in world:
        print("graph", flush=True)
        ingest_extraction(store, one)
        print("rdf", flush=True)
        store.rdf.copy()
"""


def test_a_killed_process_leaves_nothing_that_is_not_put_right(tmp_path: Path) -> None:
    path, chance = tmp_path / "graph.db", random.Random(7)
    (tmp_path / "world").write_bytes(pickle.dumps(read_world(1, 12)))
    units: list[int] = []
    for round_ in range(8):
        process = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), str(tmp_path / "world")], stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        for _ in range(2 * round_ + chance.randint(1, 3)):  # Each round comes a little further than the one before.
            process.stdout.readline()
        time.sleep(chance.uniform(0, 0.06))
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        with connect(str(path), read_only=True) as store:
            assert kept(store) == fresh(store)
            units.append(store.unit_of_work()[0])
    assert units == sorted(units) and units[-1] > 4, units
    with connect(str(path)) as store:
        before = store.rdf.held()
        assert kept(store) == fresh(store) and store.rdf.held() == before == store.unit_of_work()


def test_a_folder_that_another_process_holds_or_a_broken_one_costs_only_time(tmp_path: Path) -> None:
    path = tmp_path / "graph.db"
    with connect(str(path)) as store:
        ingest_extraction(store, read_world(0)[0])
        wanted = kept(store)
        with connect(str(path), read_only=True) as reader:
            assert reader.rdf.query("ASK { ?p a cursus:Person }").truth
            assert kept(reader) == wanted
    for name in (tmp_path / "graph.db.rdf" / "store").glob("*.sst"):
        name.write_bytes(b"nothing")
    for name in (tmp_path / "graph.db.rdf" / "store").glob("MANIFEST*"):
        name.write_bytes(b"nothing")
    with connect(str(path)) as store:
        assert kept(store) == wanted


def test_rdf_of_another_graph_at_the_same_place_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "graph.db"
    for number in (0, 1):
        for file in (path, tmp_path / "graph.db.wal"):
            file.unlink(missing_ok=True)
        with connect(str(path)) as store:
            ingest_extraction(store, read_world(0)[number])
            assert kept(store) == fresh(store)
