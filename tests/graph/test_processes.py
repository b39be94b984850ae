"""Several processes on one graph: one writes, the others read on; a second writer is told who writes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import server

from cursus.graph import connect
from cursus.model.errors import StoreError
from cursus.model.records import GraphChange, Node

from .test_threads import SIZE, unit

COUNT = "MATCH (p:Person) OPTIONAL MATCH (p)-[:HELD]->(t:Tenure) RETURN count(p) AS p, count(t) AS t"
READER = f"""
import sys, time
from cursus.graph import connect
seen, sizes, asked = 0, set(), 0
once = sys.argv[2] == "once"
kept = connect(sys.argv[1], read_only=True) if once else None
print("reading", flush=True)
end = time.monotonic() + 90
while (len(sizes) < 4 or asked < 8) and time.monotonic() < end:
    store = kept or connect(sys.argv[1], read_only=True)
    found = store.cypher("{COUNT}")[0]
    number = store.unit_of_work()[0]
    assert found["p"] == found["t"] and found["p"] % {SIZE} == 0 and found["p"] >= seen, found
    assert not number or store.named(f"人{{number}}-0", ["Person"])
    seen = found["p"]
    sizes.add(seen)
    asked += 1
    if not once:
        store.close()
print(len(sizes), asked)
"""
WRITER = """
import sys, time
from cursus.graph import connect
store = connect(sys.argv[1])
print("writing", flush=True)
time.sleep(600)
"""


@pytest.fixture(params=["embedded", "server"])
def url(path: Path, request: pytest.FixtureRequest) -> str:
    """The address of an empty graph on each engine."""
    return request.getfixturevalue("neo4j_server") if request.param == "server" else str(path)


def started(code: str, *arguments: str) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, text=True)
    assert process.stdout and process.stdout.readline()
    return process


def test_other_processes_read_on_while_one_writes(url: str) -> None:
    with connect(url) as store:
        store.apply(unit(1))
        readers = [started(READER, url, how) for how in ("once", "once", "anew")]
        number = 1
        while any(reader.poll() is None for reader in readers):
            number += 1
            store.apply(unit(number))
    assert number > 4
    for reader in readers:
        assert reader.returncode == 0 and reader.stdout
        sizes, asked = map(int, reader.stdout.read().split())
        assert sizes >= 4 and asked >= 8


def test_a_checkpoint_waits_for_readers_and_they_for_it(path: Path) -> None:
    with connect(str(path)) as store:
        store.apply(GraphChange(nodes=[Node("Organization", "o", {"name": "零"})]))
        with connect(str(path), read_only=True) as reader, reader.snapshot() as then:
            for number in range(12):  # 24 MB of log: a checkpoint is due.
                store.apply(GraphChange(nodes=[Node("Document", f"d-{number}", {"raw": "长" * 700_000})]))
            assert then.cypher("MATCH (d:Document) RETURN count(d) AS n") == [{"n": 0}]
            assert path.with_name("graph.db.wal").stat().st_size > 2**24
        store.apply(GraphChange(nodes=[Node("Place", "l")]))
        assert not path.with_name("graph.db.wal").exists()
        with connect(str(path), read_only=True) as reader:
            assert reader.cypher("MATCH (d:Document) RETURN count(d) AS n") == [{"n": 12}]


def test_one_process_writes_at_a_time_and_a_killed_one_makes_room(url: str) -> None:
    writer = started(WRITER, url)
    try:
        with pytest.raises(StoreError, match="another process has the graph open for writing") as caught:
            connect(url)
        assert caught.value.todo and ("://" not in url or str(writer.pid) in caught.value.what)
        with connect(url, read_only=True) as reader:
            assert reader.ask("holders") == []
    finally:
        writer.send_signal(signal.SIGKILL)
        writer.wait()
    start = time.monotonic()
    with connect(url) as store:
        assert store.apply(unit(1)) == 1
    assert time.monotonic() - start < 10


def test_who_lost_the_right_to_write_cannot_write_any_more(neo4j_server: str) -> None:
    late = connect(neo4j_server)
    with server.driver(neo4j_server) as driver:
        driver.execute_query("MATCH (w:Writer) SET w.until = 0")
    with connect(neo4j_server) as store:
        with pytest.raises(StoreError, match="another process has begun to write"):
            late.apply(unit(2))
        store.apply(unit(1))
        late.close()
        store.apply(unit(3))
        assert store.cypher("MATCH (p:Person) RETURN count(p) AS n") == [{"n": 2 * SIZE}]


def test_a_right_that_nobody_prolongs_ends(neo4j_server: str) -> None:
    connect(neo4j_server).close()
    with server.driver(neo4j_server) as driver:
        text = (
            "MERGE (w:Writer {id: 'writer'}) SET w.owner = 'x', w.host = 'elsewhere', w.process = 7, w.since = 0, "
            "w.until = timestamp() + 1500"
        )
        driver.execute_query(text)
    with connect(neo4j_server) as store:
        assert store.apply(unit(1)) == 1


def as_nobody(work: Any) -> str:
    """What the work returns or raises in a process that may not write what is root's, as tests often run as root."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            if os.getuid() == 0:
                os.setuid(65534)
            said = str(work())
        except StoreError as error:
            said = f"{error.what} | {error.todo}"
        except BaseException as error:  # noqa: BLE001
            said = repr(error)
        os.write(writing, said.encode())
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading) as said:
        return said.read()


def test_a_read_only_folder_is_read_and_refuses_to_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "shelf"
    folder.mkdir()
    path = str(folder / "graph.db")
    with connect(path) as store:
        store.apply(unit(1))
    before = {one: one.read_bytes() for one in folder.iterdir()}
    for one in (*folder.iterdir(), folder):
        one.chmod(0o555 if one.is_dir() else 0o444)
    for above in (tmp_path, *tmp_path.parents[:2]):
        above.chmod(0o755)

    def read() -> object:
        with connect(path, read_only=True) as store:
            return store.cypher(COUNT), store.search("人1-0")[0]["name"]

    assert as_nobody(read) == f"([{{'p': {SIZE}, 't': {SIZE}}}], '人1-0')"
    assert as_nobody(lambda: connect(path)).startswith("no permission to open the graph")
    assert as_nobody(lambda: connect(str(folder / "new.db"))).startswith("no permission to open the graph")
    assert {one: one.read_bytes() for one in folder.iterdir()} == before
    folder.chmod(0o755)


FULL = """
import resource, sys
from cursus.graph import connect
from cursus.model.errors import StoreError
from cursus.model.records import GraphChange, Node
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
with connect(sys.argv[1]) as store:
    done = 0
    try:
        for number in range(400):
            store.apply(GraphChange(nodes=[Node("Place", f"l{number}-{place}", {"name": "街" * 5000}) for place in range(9)]))
            done = number + 1
    except StoreError as error:
        print(error.what, "|", error.todo)
    print(done, store.cypher("MATCH (l:Place) RETURN count(l) AS n")[0]["n"], len(store.search("街", limit=1)))
"""


@pytest.mark.parametrize("size", [300_000, 1_000_003, 17_000_000])
def test_a_full_disk_says_so_and_loses_nothing(path: Path, size: int) -> None:
    connect(str(path)).close()
    done = subprocess.run([sys.executable, "-c", FULL, path, str(size)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    said, counted = done.stdout.splitlines() if "|" in done.stdout else ("", done.stdout)
    units, places, _ = map(int, counted.split())
    assert said.startswith("the disk is full") or (size > 2**24 and units == 400)
    assert places == 9 * units > 0
    with connect(str(path)) as store:
        assert store.unit_of_work()[0] == units
        assert store.cypher("MATCH (l:Place) RETURN count(l) AS n") == [{"n": places}]
        assert store.apply(unit(1)) == units + 1
