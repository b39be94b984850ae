"""A server that is not there, not ours to enter, too old, or no Neo4j: each says what and what to do."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
import server

from cursus.graph import connect
from cursus.graph.replies import check_version
from cursus.model.errors import StoreError


def place(address: str) -> str:
    return urlsplit(address).netloc.rpartition("@")[2]


def test_a_wrong_password_says_so_and_is_told_to_nobody(running_server: str) -> None:
    with pytest.raises(StoreError, match="refuses user or password") as caught:
        connect(f"bolt://neo4j:not-the-one@{place(running_server)}")
    assert "CURSUS_NEO4J_PASSWORD" in caught.value.todo and "not-the-one" not in str(caught.value)


def test_a_dead_server_says_so_at_once() -> None:
    with pytest.raises(StoreError, match="no server answers") as caught:
        connect(f"bolt://neo4j:x@127.0.0.1:{server.free_port()}")
    assert caught.value.todo


def test_a_database_that_is_not_there_says_so(running_server: str) -> None:
    with pytest.raises(StoreError, match="no such database"):
        connect(f"{running_server}/attic")


@pytest.mark.parametrize(
    ("agent", "said"),
    [
        ("Neo4j/4.4.38", "too old: Neo4j/4.4.38"), ("Neo4j/5.25.1", "too old"), ("Neo4j/3.5.0", "too old"),
        ("Memgraph/v2.1", "no Neo4j but Memgraph"), ("", "no Neo4j"),
    ],
)  # fmt: skip
def test_a_server_that_is_too_old_or_another_says_so(agent: str, said: str) -> None:
    with pytest.raises(StoreError, match=said) as caught:
        check_version(agent, "bolt://somewhere")
    assert "5.26" in caught.value.todo


@pytest.mark.parametrize("agent", ["Neo4j/5.26.0", "Neo4j/5.26.30", "Neo4j/2026.08.1", "Neo4j/5.27-aura"])
def test_a_server_that_is_new_enough_is_taken(agent: str) -> None:
    check_version(agent, "bolt://somewhere")


@pytest.fixture(params=[b"\0\0\0\0", b"HTTP/1.1 400 Bad Request\r\n\r\n"])
def strange(request: pytest.FixtureRequest) -> Iterator[int]:
    """The port of something that listens and speaks no Bolt that we know, as servers before 3.5 do."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            while True:
                try:
                    other, _ = listener.accept()
                except OSError:
                    return
                with other:
                    other.recv(100)
                    other.sendall(request.param)

        threading.Thread(target=answer, daemon=True).start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)


def test_something_that_is_no_server_of_ours_says_so(strange: int) -> None:
    with pytest.raises(StoreError) as caught:
        connect(f"bolt://neo4j:x@127.0.0.1:{strange}")
    assert caught.value.todo


def test_user_and_password_come_from_settings(running_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = urlsplit(running_server)
    monkeypatch.setenv("CURSUS_NEO4J_USER", parts.username or "")
    monkeypatch.setenv("CURSUS_NEO4J_PASSWORD", parts.password or "")
    with connect(f"bolt://{place(running_server)}", read_only=True) as store:
        assert store.cypher("RETURN 1 AS one") == [{"one": 1}]


def test_a_cluster_address_is_routed(running_server: str) -> None:
    with connect(running_server.replace("bolt://", "neo4j://"), read_only=True) as store:
        assert store.cypher("RETURN 1 AS one") == [{"one": 1}]


def test_the_command_line_tells_it_in_two_lines() -> None:
    url = f"bolt://neo4j:secret@127.0.0.1:{server.free_port()}"
    command = [sys.executable, "-m", "cursus", "--db", url, "documents"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 6 and "Traceback" not in done.stderr and "secret" not in done.stderr
    assert "no server answers" in done.stderr and len(done.stderr.splitlines()) <= 4
