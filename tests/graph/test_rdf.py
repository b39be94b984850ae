"""The graph as Turtle: it parses, counts as the graph does, is typed by precision and keeps to the shapes."""

from __future__ import annotations

import json

import pyshacl
import pytest
from pyoxigraph import RdfFormat, parse
from rdflib import RDF, XSD, Graph, Literal, Namespace, URIRef

from cursus.exports import export
from cursus.graph import Store
from cursus.graph.literals import IDS
from cursus.graph.rdf_back import to_change
from cursus.model.ontology import EDTF, ontology, source
from cursus.model.records import GraphChange, Node

CURSUS = Namespace("https://w3id.org/cursus/ontology#")
OA = Namespace("http://www.w3.org/ns/oa#")


def node(id_: str) -> URIRef:
    return URIRef(IDS + id_)


@pytest.fixture
def turtle(store: Store, small: GraphChange) -> Graph:
    store.apply(small)
    return Graph().parse(data=b"".join(export(store, "turtle")), format="turtle")


def test_nodes_and_relationships_count_as_in_the_graph(turtle: Graph, small: GraphChange) -> None:
    for label, found in ontology().nodes.items():
        wanted = {node(one.id) for one in small.nodes if one.label == label}
        assert set(turtle.subjects(RDF.type, URIRef(found.iri))) == wanted
    for name, relationship in ontology().relationships.items():
        triples = {
            (subject, target)
            for pair in relationship.pairs
            for subject, target in turtle.subject_objects(URIRef(pair.iri))
        }
        assert triples == {(node(edge.source), node(edge.target)) for edge in small.edges if edge.type == name}


def test_properties_of_relationships_are_kept(turtle: Graph, small: GraphChange) -> None:
    for edge in small.edges:
        resource = URIRef(f"{IDS}{edge.source}/{edge.type}/{edge.target}")
        for found in ontology().relationships[edge.type].properties:
            value = edge.properties.get(found.key)
            wanted = set(value if found.many and value else [] if value is None or found.many else [value])
            said = {literal.toPython() for literal in turtle.objects(resource, URIRef(found.iri))}
            if found.kind == "DATE" or found.datatype in (str(XSD.string), str(XSD.double)):
                assert said == wanted
            else:
                assert len(said) == len(wanted)
        if any(edge.properties.get(key) not in (None, []) for key in edge.properties):
            assert turtle.value(resource, RDF.object) == node(edge.target)


@pytest.mark.parametrize(
    ("subject", "datatype", "value"),
    [
        ("s-1", XSD.date, "2023-05-18"),
        ("d-1", XSD.gYearMonth, "2024-01"),
        ("s-2", XSD.gYear, "2023"),
        ("e-1", URIRef(EDTF), "2023-05-17/2023-05-18"),
    ],
)
def test_dates_are_typed_by_precision(turtle: Graph, subject: str, datatype: URIRef, value: str) -> None:
    found = turtle.value(node(subject), CURSUS.date)
    assert isinstance(found, Literal) and found.datatype == datatype and str(found) == value


def test_open_bounds_are_left_out_and_times_keep_milliseconds(turtle: Graph) -> None:
    assert turtle.value(node("t-1"), CURSUS.startEarliest) is None
    assert str(turtle.value(node("t-1"), CURSUS.endLatest)) == "2023-05-18"
    known = turtle.value(node("t-1"), CURSUS.knownFrom)
    assert isinstance(known, Literal) and known.toPython().timestamp() == 1_700_000_000.123


def test_evidence_opens_its_source(turtle: Graph, small: GraphChange) -> None:
    said = next(one.properties for one in small.nodes if one.id == "s-1")
    target = turtle.value(node("s-1"), OA.hasTarget)
    assert turtle.value(target, OA.hasSource) == node("d-1")
    selectors = set(turtle.objects(target, OA.hasSelector))
    positions = {(int(str(turtle.value(one, OA.start))), int(str(turtle.value(one, OA.end)))) for one in selectors
                 if (one, RDF.type, OA.TextPositionSelector) in turtle}  # fmt: skip
    assert positions == {tuple(span) for span in json.loads(said["spans"])}
    quotes = {str(quote) for one in selectors for quote in turtle.objects(one, OA.exact)}
    raw = str(turtle.value(node("d-1"), CURSUS.raw))
    assert quotes == {said["quote"]} and said["quote"] == raw[6:14]


def test_it_conforms_to_the_shapes(turtle: Graph) -> None:
    conforms, _, report = pyshacl.validate(turtle, shacl_graph=Graph().parse(data=source(), format="turtle"))
    assert conforms, report


def test_the_shapes_find_what_is_wrong(store: Store, small: GraphChange) -> None:
    post = next(one for one in small.nodes if one.label == "Post")
    small.nodes.append(Node("Post", "r-9", {**post.properties, "seats": "several"}))
    store.apply(small)
    turtle = Graph().parse(data=b"".join(export(store, "turtle")), format="turtle")
    conforms, _, report = pyshacl.validate(turtle, shacl_graph=Graph().parse(data=source(), format="turtle"))
    assert not conforms and "several" in report and "ofOrganization" in report


def test_every_label_relationship_and_key_comes_back(store: Store, small: GraphChange) -> None:
    store.apply(small)
    change = to_change(parse(b"".join(export(store, "turtle")), RdfFormat.TURTLE))
    nodes = {(one.label, one.id): one.properties for one in change.nodes}
    edges = {(one.type, one.source, one.target): one.properties for one in change.edges}
    assert len(nodes) == len(small.nodes) and len(edges) == len(small.edges)
    for one in small.nodes:
        found = nodes[one.label, one.id]
        assert all((found[key] or None) == (value or None) for key, value in one.properties.items()), one
    for one in small.edges:
        found = edges[one.type, one.source, one.target]
        assert all((found.get(key) or None) == (value or None) for key, value in one.properties.items()), one


def test_quotes_carry_what_stands_around_them(turtle: Graph) -> None:
    selector = next(turtle.subjects(OA.exact, Literal("顾北辰当选代主席")), None)
    assert str(turtle.value(selector, OA.prefix)) == "五月十八日，" and str(
        turtle.value(selector, OA.suffix)
    ).startswith("。\t")
