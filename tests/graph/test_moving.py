"""Backups, and copies from one engine to the other: the same graph, or a clear error and nothing at all."""

from __future__ import annotations

import gzip
import itertools
import os
import threading
from collections.abc import Callable
from pathlib import Path

import neo4j
import pytest
import server
from dump import everything
from world import world

from cursus import queries
from cursus.graph import Row, connect
from cursus.graph.backup import backup, check, restore
from cursus.graph.moving import copy
from cursus.model.errors import StoreError
from cursus.model.records import Edge, GraphChange, Node


class Bar:
    """Counts what is said to be moved."""

    total = moved = 0

    def begin(self, total: int) -> Callable[[int], None]:
        self.total = total
        return self.advance

    def advance(self, number: int) -> None:
        self.moved += number


@pytest.fixture
def full(path: Path, small: GraphChange) -> str:
    """An embedded graph with one of everything and the hand-made world."""
    with connect(str(path)) as store:
        store.apply(small)
        store.apply(world())
    return str(path)


def answers(url: str) -> dict[str, list[Row]]:
    with connect(url, read_only=True) as store:
        return {name: sorted(store.ask(name, **dict.fromkeys(q.parameters)), key=str) for name, q in queries.catalogue().items() if not q.parameters}  # fmt: skip


def all_of(url: str) -> object:
    with connect(url, read_only=True) as store:
        return everything(store)


def test_a_copy_is_the_same_graph_there_and_back(full: str, neo4j_server: str, tmp_path: Path) -> None:
    back, bar = str(tmp_path / "back.db"), Bar()
    copy(full, neo4j_server, bar.begin)
    assert bar.moved == bar.total > 150
    copy(neo4j_server, back, Bar().begin)
    assert all_of(full) == all_of(neo4j_server) == all_of(back)
    assert answers(full) == answers(neo4j_server) == answers(back)
    with connect(back) as store, connect(neo4j_server) as other:
        assert store.unit_of_work() == other.unit_of_work() and store.unit_of_work()[0] == 2
        assert store.search("林知") == other.search("林知") != []
        assert store.apply(GraphChange(nodes=[Node("Place", "l")])) == 3


@pytest.mark.parametrize("target", ["embedded", "server"])
def test_a_backup_is_restored_into_either_engine(
    full: str, target: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = request.getfixturevalue("neo4j_server") if target == "server" else str(tmp_path / "restored.db")
    file = tmp_path / "graph.backup"
    backup(full, file, Bar().begin)
    bar = Bar()
    restore(file, url, bar.begin)
    assert bar.moved == bar.total == check(file)
    assert all_of(url) == all_of(full)
    backup(url, tmp_path / "again.backup", Bar().begin)
    restore(tmp_path / "again.backup", str(tmp_path / "again.db"), Bar().begin)
    assert all_of(str(tmp_path / "again.db")) == all_of(full)


def unit(number: int) -> GraphChange:
    ids = [f"{number}-{place}" for place in range(20)]
    people = [Node("Person", f"p-{id_}", {"name": f"人{id_}"}) for id_ in ids]
    tenures = [Node("Tenure", f"t-{id_}", {"tenure": f"t-{id_}"}) for id_ in ids]
    return GraphChange(
        nodes=[*people, *tenures], edges=[Edge("HELD", "Person", f"p-{id_}", "Tenure", f"t-{id_}") for id_ in ids]
    )


@pytest.mark.parametrize("engine", ["embedded", "server"])
def test_a_backup_of_a_graph_that_is_written_holds_whole_units_of_work(
    engine: str, path: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = request.getfixturevalue("neo4j_server") if engine == "server" else str(path)
    done = threading.Event()
    with connect(url) as store:
        numbers = itertools.count(1)
        store.apply(unit(next(numbers)))

        def write() -> None:
            while not done.is_set():
                store.apply(unit(next(numbers)))

        writer = threading.Thread(target=write)
        writer.start()
        try:
            for number in range(3):
                backup(url, tmp_path / f"{number}.backup", Bar().begin)
        finally:
            done.set()
            writer.join()
        last = store.unit_of_work()[0]
    for number in range(3):
        restore(tmp_path / f"{number}.backup", str(tmp_path / f"{number}.db"), Bar().begin)
        with connect(str(tmp_path / f"{number}.db"), read_only=True) as kept:
            people = kept.cypher("MATCH (p:Person) OPTIONAL MATCH (p)-[:HELD]->(t:Tenure) RETURN count(p) AS p, count(t) AS t")[0]  # fmt: skip
            assert people["p"] == people["t"] == 20 * kept.unit_of_work()[0] <= 20 * last


def damaged(whole: bytes) -> dict[str, bytes]:
    lines = gzip.decompress(whole).splitlines(keepends=True)
    other = lines[3].replace(b"p-1", b"p-9") if b"p-1" in lines[3] else lines[1].replace(b"p-1", b"p-9")
    return {
        "cut short": whole[: len(whole) // 2],
        "cut at a line": gzip.compress(b"".join(lines[:-2])),
        "without its hash": gzip.compress(b"".join(lines[:-1])),
        "changed": gzip.compress(b"".join([lines[0], other, *lines[2:]])),
        "bytes turned": whole[:200] + bytes(reversed(whole[200:300])) + whole[300:],
        "of something else": b"no backup at all",
        "empty": b"",
        "another archive": gzip.compress(b"{}\n[]\n"),
    }


def test_a_damaged_backup_is_refused_before_anything_is_written(full: str, tmp_path: Path) -> None:
    file, target = tmp_path / "graph.backup", tmp_path / "restored.db"
    backup(full, file, Bar().begin)
    for how, content in damaged(file.read_bytes()).items():
        file.write_bytes(content)
        with pytest.raises(StoreError, match="damaged"):
            restore(file, str(target), Bar().begin)
        assert not target.exists(), how


def test_a_backup_of_a_newer_version_says_so(full: str, tmp_path: Path) -> None:
    file = tmp_path / "graph.backup"
    backup(full, file, Bar().begin)
    lines = gzip.decompress(file.read_bytes()).splitlines(keepends=True)
    for old, new in ((b'backup":1', b'backup":2'), (b'"Person":[', b'"Person":["height",')):
        file.write_bytes(gzip.compress(b"".join([lines[0].replace(old, new), *lines[1:]])))
        with pytest.raises(StoreError, match="newer version"):
            restore(file, str(tmp_path / "restored.db"), Bar().begin)


def test_no_graph_is_overwritten(full: str, neo4j_server: str, tmp_path: Path) -> None:
    other = str(tmp_path / "other.db")
    with connect(other) as store:
        store.apply(GraphChange(nodes=[Node("Place", "l")]))
    with connect(neo4j_server) as store:
        store.apply(GraphChange(nodes=[Node("Place", "l")]))
    for target in (other, neo4j_server):
        with pytest.raises(StoreError, match="a graph already"):
            copy(full, target, Bar().begin)
        with connect(target, read_only=True) as store:
            assert store.cypher("MATCH (l:Place) RETURN l.id AS id") == [{"id": "l"}]


def interrupted(number: int) -> None:
    raise KeyboardInterrupt


def test_a_copy_that_was_cut_short_is_no_graph_and_can_be_made_again(
    full: str, neo4j_server: str, tmp_path: Path
) -> None:
    target = tmp_path / "half.db"
    for url in (str(target), neo4j_server):
        with pytest.raises(KeyboardInterrupt):
            copy(full, url, lambda total: interrupted)
    assert not target.exists() and [one.name for one in tmp_path.glob("half*")] == []
    for read_only in (True, False):
        with pytest.raises(StoreError, match="cut short"):
            connect(neo4j_server, read_only=read_only)
    for url in (str(target), neo4j_server):
        copy(full, url, Bar().begin)
        assert all_of(url) == all_of(full)
    with server.driver(neo4j_server) as driver:
        assert driver.execute_query("MATCH (w:Writer) RETURN w", routing_=neo4j.RoutingControl.READ).records == []


def test_a_backup_that_cannot_be_written_leaves_the_one_before(full: str, tmp_path: Path) -> None:
    file = tmp_path / "graph.backup"
    backup(full, file, Bar().begin)
    before = file.read_bytes()
    (tmp_path / "graph.backup.part").mkdir()
    with pytest.raises(StoreError, match="cannot be written"):
        backup(full, file, Bar().begin)
    os.rmdir(tmp_path / "graph.backup.part")
    assert file.read_bytes() == before
