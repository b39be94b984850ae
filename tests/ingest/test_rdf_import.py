"""RDF of the vocabulary comes back in: as what its documents said, as bare tenures, or as the same graph again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from simulated import read_world

from cursus.api import answers
from cursus.exports import FORMATS, export
from cursus.graph import Store, connect
from cursus.ingest.rdf_import import rdf_extractions
from cursus.ingest.work import forget_document, ingest_extraction
from cursus.model.errors import DocumentError

OUTSIDE = """
@prefix c: <https://w3id.org/cursus/ontology#> . @prefix x: <http://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
x:p a c:Person ; c:name '米如松' ; c:held x:t1 , x:t2 .
x:o a c:Organization ; c:name '临江市档案局' .
x:r a c:Post ; c:role '局长' ; c:ofOrganization x:o .
x:t1 a c:Tenure ; c:ofPost x:r ; c:startEarliest '2001-03-01'^^xsd:date ; c:startLatest '2001-03-31'^^xsd:date ;
  c:endEarliest '2005-06-30'^^xsd:date ; c:endLatest '2005-06-30'^^xsd:date ; c:ended true .
x:t2 a c:Tenure ; c:ofPost x:r ; c:startLatest '2012-01-01'^^xsd:date ; c:endEarliest '2013-01-01'^^xsd:date .
"""


def rosters(store: Store) -> dict[str, list[tuple[str, str, str]]]:
    bodies = store.cypher(
        "MATCH (o:Organization) WHERE o.known_until IS NULL RETURN o.id AS id ORDER BY id", limit=10_000
    )
    found: dict[str, list[tuple[str, str, str]]] = {}
    for body in bodies:
        items = answers.officers(store, body["id"], answers.read_time(on="2015-06-01", within=100))["items"]
        found[body["id"]] = [(one["person"]["name"], one["post"]["role"], str(one["start"])) for one in items]
    return found


def write(store: Store, path: Path) -> Path:
    path.write_bytes(b"".join(export(store, next(name for name, one in FORMATS.items() if one.suffix == path.suffix))))
    return path


@pytest.mark.parametrize("suffix", [".ttl", ".nq", ".trig", ".jsonld"])
def test_documents_come_back_with_what_they_say(tmp_path: Path, suffix: str) -> None:
    world = read_world(0)
    with connect(str(tmp_path / "one.db")) as one, connect(str(tmp_path / "two.db")) as two:
        for document in world[:4]:
            ingest_extraction(one, document)
        found = {item.document.key: item for item in rdf_extractions(write(one, tmp_path / f"graph{suffix}"))}
        for document in world[:4]:
            again = found[document.document.key]
            assert set(again.statements) == set(document.statements)
            assert (again.document.raw, again.document.version) == (document.document.raw, document.document.version)
            ingest_extraction(two, again)
        assert sum(map(len, rosters(one).values())) > 0 and rosters(two) == rosters(one)
        assert ingest_extraction(two, found[world[0].document.key]).status == "unchanged"


def test_tenures_without_a_source_become_lines_of_a_list(tmp_path: Path) -> None:
    path = tmp_path / "outside.ttl"
    path.write_text(OUTSIDE, encoding="utf-8")
    (extraction,) = rdf_extractions(path)
    assert all(one.quote == extraction.document.raw[slice(*one.spans[0])] for one in extraction.statements)
    with connect(str(tmp_path / "graph.db")) as store:
        ingest_extraction(store, extraction)
        for day, wanted in (("2004-01-01", "certain"), ("2012-06-01", "certain"), ("2008-01-01", None)):
            items = answers.holders(store, "临江市档案局", "局长", answers.read_time(on=day))["items"]
            sure = [one["certainty"] for one in items if one["certainty"] == "certain"]
            assert sure == ([wanted] if wanted else []), (day, items)
        assert answers.verify(store)["problems"] == []
        forget_document(store, "outside.ttl")
        assert store.ask("documents") == []


def test_the_command_brings_rdf_in_and_makes_the_same_graph_again(tmp_path: Path) -> None:
    with connect(str(tmp_path / "one.db")) as store:
        for document in read_world(1)[:3]:
            ingest_extraction(store, document)
        file, triples = write(store, tmp_path / "graph.ttl"), sorted(b"".join(export(store, "nquads")).splitlines())
    for name, more in (("again.db", []), ("copy.db", ["--exact"])):
        done = subprocess.run(
            [sys.executable, "-m", "cursus", "--db", str(tmp_path / name), "import", str(file), *more],
            capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    with connect(str(tmp_path / "copy.db"), read_only=True) as copy:
        assert sorted(b"".join(export(copy, "nquads")).splitlines()) == triples


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("a.ttl", "this is no Turtle", "cannot be read as RDF"),
        ("a.ttl", "<http://x/a> <http://x/b> 1 .", "nothing that can be imported"),
        ("a.xyz", "<http://x/a> <http://x/b> 1 .", "no RDF format"),
        ("none.ttl", None, "cannot be read as RDF"),
    ],
)
def test_what_is_no_rdf_of_ours_is_refused_in_words(tmp_path: Path, name: str, text: str | None, why: str) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError, match=why):
        list(rdf_extractions(path))
