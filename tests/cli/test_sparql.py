"""SPARQL on the command line, and in Python."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from world import FEDERATION, world

from cursus.graph import connect
from cursus.model.ontology import BASE

NAMES = "SELECT ?name WHERE { ?o a cursus:Organization ; cursus:name ?name } ORDER BY ?name"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("sparql") / "graph.db"
    with connect(str(path)) as store:
        store.apply(world())
    return path


def run(graph: Path, *arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "cursus", "--db", str(graph), "sparql", *arguments],
        capture_output=True, encoding="utf-8", check=False, env={"PYTHONUTF8": "1", "COLUMNS": "200"},
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return done


def test_rows_truths_and_triples_are_printed(graph: Path, tmp_path: Path) -> None:
    assert FEDERATION in run(graph, NAMES).stdout
    assert "true" in run(graph, "ASK { ?s ?p ?o }").stdout
    assert "cursus:Person" in run(graph, "DESCRIBE ?p WHERE { ?p a cursus:Person }").stdout
    question = tmp_path / "names.rq"
    question.write_text("\ufeff" + NAMES, encoding="utf-8")
    found = json.loads(run(graph, str(question), "--format", "json").stdout)
    assert len(found["results"]["bindings"]) == run(graph, NAMES, "--format", "csv").stdout.count("\n") - 1


def test_a_cut_answer_says_so(graph: Path) -> None:
    done = run(graph, NAMES, "--limit", "1", "--format", "csv")
    assert len(done.stdout.splitlines()) == 2 and "more than 1" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("DROP ALL",), "only questions"),
        (("SELECT",), "cannot be answered"),
        ((NAMES, "--format", "turtle"), "Choose one of: json, xml, csv, tsv"),
        (("none.rq",), "cannot be read"),
    ],
)
def test_mistakes_are_told_in_words(graph: Path, arguments: tuple[str, ...], said: str) -> None:
    done = run(graph, *arguments, code=2)
    assert said in done.stderr and "Traceback" not in done.stderr


def test_rdflib_reads_the_kept_rdf(graph: Path) -> None:
    with connect(str(graph), read_only=True) as store:
        rdf = store.rdf.as_rdflib()
        rows = list(rdf.query(f"SELECT ?n WHERE {{ ?o a <{BASE}Organization> ; <{BASE}name> ?n }}"))
        assert FEDERATION in [str(row[0]) for row in rows]
        assert len(rdf) == len(list(rdf.triples((None, None, None)))) > 500
