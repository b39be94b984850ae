"""RDF is kept in step with a graph of either engine, in the folder that the settings name for a server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, Quad, RdfFormat
from pyoxigraph import Store as Oxigraph

from cursus.exports import export
from cursus.graph import Store, connect
from cursus.graph.rdf_check import differences
from cursus.graph.rdf_shapes import broken_facts
from cursus.model.records import Edge, GraphChange, Node


@pytest.fixture
def url(path: Path, store: Store, request: pytest.FixtureRequest) -> str:
    """The address of the graph under test."""
    return str(path) if hasattr(store, "path") else request.getfixturevalue("neo4j_server")


def said(store: Store) -> tuple[set[Quad], set[Quad]]:
    """What the kept RDF says, and what a new one of the graph would."""
    made = Oxigraph()
    made.load(b"".join(export(store, "turtle")), RdfFormat.TURTLE)
    return set(store.rdf.current().quads_for_pattern(None, None, None, DefaultGraph())), set(made)


def changes(small: GraphChange) -> Iterator[GraphChange]:
    """Properties changed and taken away, relationships made and undone, nodes dropped and made again."""
    yield small
    yield GraphChange(nodes=[Node("Tenure", "t-2", {"ended": True}), Node("Person", "p-1", {"marks": ["乙", "甲"]})])
    yield GraphChange(edges=[Edge("HOSTED", "Organization", "o-2", "Event", "e-1", {"role": "undertaker"})])
    yield GraphChange(edges=[Edge("HOSTED", "Organization", "o-2", "Event", "e-1", {"role": None})])
    yield GraphChange(unlink=[Edge("HOSTED", "Organization", "o-2", "Event", "e-1")])
    yield GraphChange(nodes=[Node("Document", "d-1", {"raw": "新的文本。" * 9})])
    yield GraphChange(drop=[("Event", "e-1")])
    yield GraphChange(
        drop=[("Person", "p-1")],
        nodes=[Node("Person", "p-1", {"name": "单立秋"})],
        edges=[Edge("HELD", "Person", "p-1", "Tenure", "t-1")],
    )
    yield GraphChange(drop=[("Statement", "s-1"), ("Document", "d-1")])


def test_after_each_change_it_says_what_the_graph_says(store: Store, small: GraphChange) -> None:
    for change in changes(small):
        store.apply(change)
        kept, wanted = said(store)
        assert kept == wanted, (kept - wanted, wanted - kept)
        assert list(differences(store.rdf.current(), store)) == []


def test_changes_of_another_connection_are_read_in_the_graph(store: Store, small: GraphChange, url: str) -> None:
    for number, change in enumerate(changes(small)):
        store.apply(change)
        if number % 2 == 0:
            with connect(url, read_only=True) as other:
                kept, wanted = said(other)
                assert kept == wanted, (number, kept - wanted, wanted - kept)
    kept, wanted = said(store)
    assert kept == wanted


def test_questions_and_shapes_are_answered(store: Store, small: GraphChange) -> None:
    store.apply(small)
    found = store.rdf.query("SELECT ?n WHERE { ?p a cursus:Person ; cursus:name ?n } ORDER BY ?n")
    assert [row[0]["value"] for row in found.rows if row[0]] == sorted(["单立秋", "顾北辰", "顾北晨"])
    assert list(broken_facts(store.rdf.current())) == []


def test_the_rdf_of_a_server_is_kept_where_the_settings_say(
    neo4j_server: str, tmp_path: Path, small: GraphChange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CURSUS_RDF", str(tmp_path / "rdf"))
    with connect(neo4j_server) as store:
        store.apply(small)
        store.rdf.current()
        held = store.rdf.held()
    with connect(neo4j_server) as store:
        assert store.rdf.held() == held == store.unit_of_work() and (tmp_path / "rdf" / "store").is_dir()
