"""The main job, as a user does it: documents in by the command line, answers out over HTTP, on the real things."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rdflib import RDF, Graph

TOP = Path(__file__).resolve().parents[1]
BASE = "https://w3id.org/cursus/ontology#"


def cursus(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONUTF8": "1", "COLUMNS": "120"}
    command = [sys.executable, "-m", "cursus", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False, **options)


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The graph that `make run` makes."""
    graph = tmp_path_factory.mktemp("samples") / "cursus.db"
    done = cursus("--db", graph, "ingest", TOP / "samples")
    assert done.returncode == 0, done.stderr
    return graph


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, corpus: Path) -> Iterator[str]:
    """The address of a server on a graph made from the real documents."""
    graph = tmp_path_factory.mktemp("corpus") / "cursus.db"
    done = cursus("--db", graph, "ingest", corpus, "--workers", "2")
    assert done.returncode == 0, done.stderr
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "cursus", "--db", str(graph), "serve", "--port", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(f"{address}/healthz")
        yield address
    finally:
        server.terminate()
        assert server.wait(15) in (0, -15)


def wait_for(address: str, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            urllib.request.urlopen(address, timeout=2)
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def ask(address: str, path: str, **parameters: str) -> Any:
    url = f"{address}{urllib.parse.quote(path)}?{urllib.parse.urlencode(parameters)}"
    with urllib.request.urlopen(url, timeout=10) as answer:
        return json.load(answer)


def test_every_development_question_is_answered_right_over_http(served: str, shared: Path) -> None:
    questions = shared / "questions"
    command = [sys.executable, questions / "ask.py", "--base", served, questions / "dev.jsonl"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout


def test_extraction_of_the_real_documents_keeps_its_quality(shared: Path, corpus: Path, tmp_path: Path) -> None:
    facts = tmp_path / "facts.jsonl"
    facts.write_text(cursus("extract", corpus).stdout, encoding="utf-8")
    gold = sorted((shared / "extraction" / "gold").glob("*.jsonl"))
    score = [sys.executable, shared / "extraction" / "score.py", "--gold", *gold, "--pred", facts, "--text", corpus]
    done = subprocess.run([*score, "--json"], capture_output=True, encoding="utf-8", check=True)
    report = json.loads(done.stdout)
    assert report["all"]["f1"] >= 0.98
    assert report["provenance"] == 1.0
    assert report["identity"] >= 0.99


def test_every_quote_is_the_source_at_its_characters(served: str) -> None:
    holders = ask(served, "/v1/holders", organization="上海市总工会", role="主席", on="2023-06-01")["items"]
    evidence = [one for holder in holders for one in holder["evidence"]]
    assert evidence
    for one in evidence:
        start, end = one["spans"][0][0], one["spans"][-1][1]
        text = ask(served, f"/v1/documents/{one['document']['id']}/text", start=str(start), end=str(end))
        assert one["quote"] in text["text"]


def test_the_demonstration_answers_with_quotes(samples: Path) -> None:
    done = cursus("--db", samples, "demo")
    assert done.returncode == 0, done.stderr
    before, rest = done.stdout.split("the day after", 1)
    assert "莫负春" in before and "郑钢淼" not in before
    after = rest.split("What did it change?", 1)[0]
    assert "郑钢淼" in after and "莫负春" not in after
    assert "当选" in after and "Which posts has 郑钢淼 held?" in done.stdout


def test_a_second_ingest_changes_nothing_and_the_graph_verifies(samples: Path) -> None:
    done = cursus("--db", samples, "--json", "ingest", TOP / "samples")
    assert {one["status"] for one in json.loads(done.stdout)["items"]} == {"unchanged"}
    assert cursus("--db", samples, "verify").returncode == 0


def test_the_graph_is_written_as_turtle_by_the_ontology(samples: Path, tmp_path: Path) -> None:
    done = cursus("--db", samples, "export", "--format", "turtle", "-o", tmp_path / "graph.ttl")
    assert done.returncode == 0, done.stderr
    graph = Graph().parse(tmp_path / "graph.ttl")
    counted = json.loads(cursus("--db", samples, "--json", "cypher", "MATCH (t:Tenure) RETURN count(t) AS n").stdout)
    written = graph.subjects(RDF.type, next(iter(graph.namespace_manager.expand_curie(c) for c in ["cursus:Tenure"])))
    assert len(set(written)) == counted[0]["n"] > 0


BAD = {
    "binary.txt": bytes(range(256)) * 40,
    "empty.txt": b"",
    "wrong.txt": "海門縣總工會大事記".encode("big5") * 50,
    "noise.txt": b"\xe3\x80\x80%&/()=?#+*~" * 9_000_000,
    "scan.pdf": b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n",
    "broken.docx": b"PK\x03\x04 this is no archive",
}


def test_bad_files_are_named_and_the_rest_of_the_folder_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, content in BAD.items():
        (folder / name).write_bytes(content)
    good = "青岚市总工会2021年大事记\n\n3月2日　市总工会召开工作会议。市总工会主席温若虚出席并讲话。\n"
    (folder / "good.txt").write_text(good, encoding="utf-8")
    graph = tmp_path / "cursus.db"
    done = cursus("--db", graph, "ingest", folder)
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    for name in BAD:
        assert name in done.stderr
    documents = json.loads(cursus("--db", graph, "--json", "documents").stdout)
    assert [one["key"] for one in documents["items"]] == ["good.txt"]
    assert cursus("--db", graph, "verify").returncode == 0
