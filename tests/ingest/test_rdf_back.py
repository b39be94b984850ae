"""Graph → RDF → graph is the same graph: properties of relationships, bounds, evidence and both clocks included."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, Quad, RdfFormat, parse
from simulated import happen, read_world

from cursus.api import answers
from cursus.exports import Reading, export
from cursus.graph import Store, connect
from cursus.graph.literals import literal, value_of
from cursus.graph.rdf import Resource
from cursus.graph.rdf_back import to_change
from cursus.graph.rdf_text import block, head, lines
from cursus.ingest.work import ingest_extraction
from cursus.model.errors import DocumentError
from cursus.model.ontology import Property, ontology
from cursus.model.records import GraphChange

_PREFIXES = (
    "@prefix c: <https://w3id.org/cursus/ontology#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . "
)
FORMATS = {"turtle": RdfFormat.TURTLE, "nquads": RdfFormat.N_QUADS, "trig": RdfFormat.TRIG, "jsonld": RdfFormat.JSON_LD}


def whole(store: Store) -> set[str]:
    """Every node and relationship with all its properties; a list that is missing is an empty one."""
    reading, known = Reading(store), ontology()
    found: set[str] = set()
    for label, node in known.nodes.items():
        if not node.internal:
            found |= {_line(label, node.properties, row) for row in reading.nodes(label)}
    for name, relationship in known.relationships.items():
        for row in reading.edges(name):
            found.add(_line(f"{row['source']} {name} {row['target']}", relationship.properties, row))
    return found


def _line(name: str, properties: tuple[Property, ...], row: dict[str, Any]) -> str:
    values = {one.key: (row[one.key] or []) if one.many else row[one.key] for one in properties}
    return f"{name} {row['id']} {json.dumps(values, sort_keys=True, default=str, ensure_ascii=False)}"


def back(store: Store, name: str) -> GraphChange:
    return to_change(parse(b"".join(export(store, name)), FORMATS[name]))


@pytest.mark.parametrize("seed", range(4))
def test_a_simulated_world_comes_back_as_it_was(tmp_path: Path, seed: int) -> None:
    chance, world = random.Random(seed), read_world(seed % 3)
    with connect(str(tmp_path / "graph.db")) as store, connect(str(tmp_path / "again.db")) as again:
        for one in world[:4]:
            ingest_extraction(store, one)
        for _ in range(8):
            happen(store, world, chance)
        again.apply(back(store, list(FORMATS)[seed]))
        assert len(whole(store)) > 100
        assert whole(again) == whole(store)
        assert _triples(again) == _triples(store)
        for body in store.cypher("MATCH (o:Organization) WHERE o.known_until IS NULL RETURN o.id AS id ORDER BY id"):
            day = answers.read_time(on="2015-06-01", within=100)
            assert answers.officers(again, body["id"], day) == answers.officers(store, body["id"], day)


def test_lists_come_back_in_their_order_as_long_as_their_values_are_those() -> None:
    said = "<https://w3id.org/cursus/id/p-1> a c:Person ; c:mark '女' , '乙' ; c:names '丁' , '丙' ; c:order '{}'^^rdf:JSON ."
    order = json.dumps({"marks": ["女", "乙"], "names": ["戊", "丁", "丙"]}, ensure_ascii=False)
    (node,) = to_change(parse(_PREFIXES + said.replace("{}", order), RdfFormat.TURTLE)).nodes
    assert node.properties["marks"] == ["女", "乙"] and node.properties["names"] == ["丁", "丙"]


def _triples(store: Store) -> set[Quad]:
    return {
        Quad(one.subject, one.predicate, one.object)
        for one in parse(b"".join(export(store, "turtle")), FORMATS["turtle"])
    }


PROPERTIES = {one.datatype: one for node in ontology().nodes.values() for one in node.properties}
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "STRING": st.text(st.characters(exclude_categories=["Cs"])),
    "DATE": st.dates(),
    "BOOL": st.booleans(),
    "INT64": st.integers(0, 10**14),
    "DOUBLE": st.floats(allow_nan=False, allow_infinity=False),
}


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_values_come_back_from_their_literals(data: st.DataObject) -> None:
    kinds = {
        **PROPERTIES,
        **{one.datatype: one for found in ontology().relationships.values() for one in found.properties},
    }
    found = data.draw(st.sampled_from(sorted(kinds.values(), key=lambda one: one.iri)))
    value = data.draw(VALUES[found.kind])
    term = literal(found.datatype, value)
    assert value_of(found, term[0]) == value
    one = Resource("https://w3id.org/cursus/id/p-1", [(found.iri, term)], "p-1")
    for text, form in ((head() + block(one), RdfFormat.TURTLE), (lines(one), RdfFormat.N_TRIPLES)):
        (quad,) = parse(text, form)
        assert isinstance(quad.object, Literal) and value_of(found, quad.object.value) == value


@pytest.mark.parametrize(
    ("turtle", "why"),
    [
        ("<{i}t-1> a c:Tenure ; c:tenure 't-1' ; c:startEarliest 'soon' .", "start_earliest cannot be read"),
        ("<{i}p-1> a c:Person ; c:held <{i}t-1> .", "cannot lead from Person to what is not described"),
        ("<{i}p-1> a c:Person . <{i}o-1> a c:Organization ; c:held <{i}p-1> .", "from Organization to Person"),
    ],
)
def test_rdf_that_is_no_graph_is_refused_in_words(turtle: str, why: str) -> None:
    text = _PREFIXES + turtle.replace("{i}", "https://w3id.org/cursus/id/")
    with pytest.raises(DocumentError, match=why):
        to_change(parse(text, RdfFormat.TURTLE))
