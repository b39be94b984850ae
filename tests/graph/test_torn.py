"""A log that ends within a commit: the graph opens as of the commit before, whatever byte it ends at."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cursus.graph import connect
from cursus.model.errors import StoreError

KILLED = """
import os, sys
from cursus.graph import connect
from cursus.model.records import GraphChange, Node
store = connect(sys.argv[1])
store.apply(GraphChange(nodes=[Node("Place", f"l-{sys.argv[2]}-{n}", {"name": "街" * 900}) for n in range(2)]))
os.kill(os.getpid(), 9)
"""


def killed(path: Path, unit: int) -> bytes:
    """The log that a process leaves which is killed after so many units of work."""
    subprocess.run([sys.executable, "-c", KILLED, path, str(unit)], check=False)
    return path.with_name("graph.db.wal").read_bytes()


@pytest.fixture
def logs(path: Path) -> tuple[bytes, bytes]:
    """The log after one unit of work and after two, and a graph with one."""
    return killed(path, 1), killed(path, 2)


@pytest.mark.parametrize("missing", [1, 40, 400, 4096])
@pytest.mark.parametrize("read_only", [True, False])
def test_the_end_of_a_killed_commit_is_cut_off(
    path: Path, logs: tuple[bytes, bytes], missing: int, read_only: bool
) -> None:
    one, two = logs
    assert two.startswith(one) and len(two) - len(one) > 4096
    path.with_name("graph.db.wal").write_bytes(two[:-missing])
    path.with_name("graph.db.commit").write_bytes(b"%-20d" % len(one))
    with connect(str(path), read_only=read_only) as store:
        assert store.unit_of_work()[0] == 1
        assert store.cypher("MATCH (l:Place) RETURN count(l) AS n") == [{"n": 2}]
    killed(path, 3)
    with connect(str(path)) as store:
        assert store.cypher("MATCH (l:Place) RETURN count(l) AS n") == [{"n": 4}]


def test_a_commit_that_was_whole_and_not_yet_noted_is_kept(path: Path, logs: tuple[bytes, bytes]) -> None:
    path.with_name("graph.db.commit").write_bytes(b"%-20d" % len(logs[0]))
    with connect(str(path), read_only=True) as store:
        assert store.unit_of_work()[0] == 2


def test_a_log_that_lost_its_end_is_read_as_far_as_it_goes_or_refused(path: Path, logs: tuple[bytes, bytes]) -> None:
    for missing in (1, 40, 3000):
        path.with_name("graph.db.wal").write_bytes(logs[1][:-missing])
        path.with_name("graph.db.commit").write_bytes(b"%-20d" % len(logs[1]))
        before = path.read_bytes()
        try:
            with connect(str(path), read_only=True) as store:
                assert store.unit_of_work()[0] == 1
        except StoreError as error:
            assert "damaged" in error.what and "backup" in error.todo
            assert path.with_name("graph.db.wal").read_bytes() == logs[1][:-missing]
        path.write_bytes(before)
