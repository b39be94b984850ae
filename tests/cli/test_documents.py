"""Commands that read documents: what is read is in the graph, what cannot be read is named, the rest goes on."""

import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

TEXT = """澄州市总工会2021年大事记

5月10日 澄州市工会第九次代表大会在澄州会堂召开。大会选举产生新一届领导班子，陈启明当选主席，周文静、李国栋当选副主席。
6月1日 澄州市总工会主席陈启明、副主席周文静到企业调研。
7月1日 澄州市总工会印发《职工互助保障办法》。
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three files: one good, one that is no text, one that is empty."""
    found = tmp_path / "documents"
    found.mkdir()
    (found / "chronicle.txt").write_text(TEXT, encoding="utf-8")
    (found / "noise.txt").write_bytes(bytes(range(256)) * 40)
    (found / "empty.txt").write_bytes(b"")
    return found


def test_a_folder_is_read_and_what_cannot_be_read_is_named(bare: Any, folder: Path, tmp_path: Path) -> None:
    database = str(tmp_path / "graph.db")
    first = bare("--db", database, "ingest", str(folder), "--json")
    assert first.returncode == 3 and "Traceback" not in first.stderr
    answer = json.loads(first.stdout)
    assert [(one["key"], one["status"]) for one in answer["items"]] == [("chronicle.txt", "added")]
    assert {Path(one["document"]).name for one in answer["failed"]} == {"noise.txt", "empty.txt"}
    assert all(name in first.stderr for name in ("noise.txt", "empty.txt"))

    who = json.loads(
        bare("--db", database, "who", "-o", "澄州市总工会", "-r", "主席", "--on", "2021-06-01", "--json").stdout
    )
    assert [(one["person"]["name"], one["certainty"]) for one in who["items"]] == [("陈启明", "certain")]
    assert bare("--db", database, "verify").returncode == 0

    again = bare("--db", database, "ingest", str(folder / "chronicle.txt"), "--json")
    assert again.returncode == 0
    assert [one["status"] for one in json.loads(again.stdout)["items"]] == ["unchanged"]


def test_a_document_that_is_forgotten_says_nothing_more(bare: Any, folder: Path, tmp_path: Path) -> None:
    database = str(tmp_path / "graph.db")
    assert bare("--db", database, "ingest", str(folder / "chronicle.txt")).returncode == 0
    assert "chronicle.txt" in bare("--db", database, "documents").stdout
    assert bare("--db", database, "forget", "chronicle.txt").returncode == 0
    assert "chronicle.txt" not in bare("--db", database, "documents").stdout
    assert json.loads(bare("--db", database, "documents", "--json").stdout)["items"] == []
    assert bare("--db", database, "forget", "other.txt").returncode == 4


def test_facts_are_lines_of_json_that_quote_the_text(bare: Any, folder: Path) -> None:
    done = bare("extract", str(folder))
    assert done.returncode == 3 and "noise.txt" in done.stderr
    facts = [json.loads(line) for line in done.stdout.splitlines()]
    assert {"event", "holding", "issuance"} <= {fact["kind"] for fact in facts}
    for fact in facts:
        assert fact["document"] == "chronicle.txt"
        assert TEXT[fact["spans"][0][0] : fact["spans"][-1][1]] == fact["quote"]


def test_the_review_says_what_was_not_read_and_why(bare: Any, tmp_path: Path) -> None:
    path = tmp_path / "undated.txt"
    path.write_text(
        "澄州市总工会简讯\n\n5月10日 澄州市总工会主席陈启明到企业调研，主编石小川陪同。\n", encoding="utf-8"
    )
    done = bare("extract", str(path), "--review")
    assert done.returncode == 0
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert "a title without an organization" in {line["reason"] for line in lines}
    assert lines and all(set(line) == {"document", "reason", "quote", "spans"} for line in lines)


@pytest.mark.parametrize("command", ["ingest", "extract"])
def test_a_path_that_is_not_there(bare: Any, command: str) -> None:
    done = bare(command, "/nowhere/at/all")
    assert (done.returncode, done.stdout) == (3, "") and "/nowhere/at/all" in done.stderr


def test_a_server_answers_until_it_is_interrupted(database: Path) -> None:
    command = [sys.executable, "-m", "cursus", "--db", str(database), "serve", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8") as server:
        assert server.stderr is not None
        try:
            found = re.search(r"http://127\.0\.0\.1:(\d+)", server.stderr.readline())
            assert found is not None and found[1] != "0"
            connection = http.client.HTTPConnection("127.0.0.1", int(found[1]), timeout=10)
            assert _status(connection) == 200
        finally:
            server.send_signal(signal.SIGINT)
        assert server.wait(timeout=20) in (0, 130)


def _status(connection: http.client.HTTPConnection) -> int:
    end = time.monotonic() + 10
    while True:
        try:
            connection.request("GET", "/healthz")
            return connection.getresponse().status
        except ConnectionError:
            assert time.monotonic() < end
            time.sleep(0.05)


def test_a_port_that_is_taken_is_said_in_a_sentence(run: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("serve", "--port", str(port))
    assert done.returncode == 2
    assert f"127.0.0.1:{port}: cannot listen" in done.stderr and "Traceback" not in done.stderr
