"""The main job on a Neo4j server: the same graph and the same answers as in a file."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import server
from dump import timeless

from cursus.graph import connect

from .test_main_job import TOP, cursus, wait_for


@pytest.fixture(scope="module")
def read_in(running_server: str, corpus: Path) -> str:
    """The address of a server that has read the real documents by the command line."""
    server.empty(running_server)
    done = cursus("--db", running_server, "ingest", corpus, "--workers", "2")
    assert done.returncode == 0, done.stderr
    return running_server


@pytest.fixture(scope="module")
def served(read_in: str) -> Iterator[str]:
    port = server.free_port()
    command = [sys.executable, "-m", "cursus", "--db", read_in, "serve", "--read-only", "--port", str(port)]
    serving = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(f"http://127.0.0.1:{port}/healthz")
        yield f"http://127.0.0.1:{port}"
    finally:
        serving.terminate()
        serving.wait(15)


def test_every_development_question_is_answered_right_from_a_server(served: str, shared: Path) -> None:
    questions = shared / "questions"
    command = [sys.executable, questions / "ask.py", "--base", served, questions / "dev.jsonl"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout


def test_the_same_documents_make_the_same_graph(read_in: str, corpus: Path, tmp_path: Path) -> None:
    path = str(tmp_path / "graph.db")
    assert cursus("--db", path, "ingest", corpus, "--workers", "2").returncode == 0
    with connect(path, read_only=True) as one, connect(read_in, read_only=True) as other:
        assert timeless(one) == timeless(other)


def test_the_commands_work_on_a_server(read_in: str, tmp_path: Path) -> None:
    def run(*arguments: str) -> str:
        done = cursus(*arguments, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        return done.stdout

    os.environ["CURSUS_DATABASE"] = read_in
    try:
        run("ingest", str(TOP / "samples"))
        assert "problems: none" in run("verify")
        who = ("who", "--organization", "上海市总工会", "--role", "主席", "--on", "2023-05-18")
        assert "郑钢淼" in run(*who)
        assert "郑钢淼" in run("search", "zhenggangmiao")
        assert "unchanged" in run("ingest", str(TOP / "samples"))
        run("backup", "server.backup")
        run("restore", "server.backup", "--db", "restored.db")
        assert "郑钢淼" in run(*who, "--db", "restored.db")
        document = next(iter(sorted(one.name for one in (TOP / "samples").glob("*.txt"))))
        assert "forgotten" in run("forget", document)
        assert "problems: none" in run("verify")
    finally:
        del os.environ["CURSUS_DATABASE"]
