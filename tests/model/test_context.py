"""The JSON-LD context, the RDF mapping and the shapes of RDF follow from the vocabulary, no more and no less."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pyoxigraph import RdfFormat, parse
from rdflib import RDF, SH, Graph, URIRef

from cursus.graph.pages import Link, Page
from cursus.graph.rdf import ORDER, resources
from cursus.model.context import HOLDS, context
from cursus.model.ontology import BASE, Property, ontology, source

SAMPLES: dict[str, Any] = {"STRING": "x", "DATE": dt.date(2020, 1, 2), "BOOL": True, "INT64": 7, "DOUBLE": 0.5}


def filled(properties: tuple[Property, ...]) -> dict[str, Any]:
    """A row with a value of every property; lists are out of order, so that their order is told too."""
    row = {one.key: ["b", "a"] if one.many else SAMPLES[one.kind] for one in properties}
    return (
        row | {key: "[[1, 2]]" for key in ("spans",) if key in row} | {key: "2020" for key in ("edtf",) if key in row}
    )


def said() -> dict[str, set[str]]:
    """What the mapping says of a graph with one of everything: predicates by class."""
    found: dict[str, set[str]] = {}
    for node in ontology().nodes.values():
        links = [
            Link(one, pair, {"id": "a-1", "target": "b-1", **filled(one.properties)})
            for one in ontology().relationships.values()
            for pair in one.pairs
            if pair.source == node.label
        ]
        page = Page(node, [{"id": "a-1", **filled(node.properties)}], {"a-1": links}, {"b-1": "xxx"})
        for resource in () if node.internal else resources(page):
            (kind,) = (text for predicate, (text, _) in resource.facts if predicate == str(RDF.type))
            found.setdefault(kind, set()).update(predicate for predicate, _ in resource.facts)
    return found


def test_the_rdf_of_a_class_has_its_properties_and_relationships_and_nothing_else() -> None:
    found, known = said(), ontology()
    for node in known.nodes.values():
        if node.internal:
            assert node.iri not in found
            continue
        wanted = {one.iri for one in node.properties} | {
            pair.iri for one in known.relationships.values() for pair in one.pairs if pair.source == node.label
        }
        more = {str(RDF.type), ORDER} | {one for one in found[node.iri] if one.endswith("hasTarget")}
        assert found[node.iri] | more == wanted | more
    for one in known.relationships.values():
        if one.qualifier:
            ends = {str(RDF.type), str(RDF.subject), str(RDF.predicate), str(RDF.object)}
            assert found[one.qualifier] - {ORDER} == {found_.iri for found_ in one.properties} | ends


def test_the_context_has_a_term_for_everything_that_is_said_and_types_it_as_the_vocabulary_does() -> None:
    terms = {one["@id"] if isinstance(one, dict) else one for one in context().values()}
    shorts = {name: start for name, start in context().items() if isinstance(start, str)}
    full = {
        shorts[one.partition(":")[0]] + one.partition(":")[2] if one.partition(":")[0] in shorts else one
        for one in terms
    }
    wanted = {predicate for predicates in said().values() for predicate in predicates} - {str(RDF.type)}
    quoting = {one for one in wanted if one.rpartition("#")[2] in ("exact", "prefix", "suffix")}
    assert wanted - quoting <= full and HOLDS in full
    turtle = Graph().parse(data=source(), format="turtle")
    for name, one in context().items():
        if isinstance(one, dict) and one["@id"].startswith("cursus:"):
            term = URIRef(BASE + one["@id"].partition(":")[2])
            assert name == str(term).removeprefix(BASE) and (term, RDF.type, None) in turtle


def test_a_term_that_is_added_to_the_vocabulary_is_in_the_context_at_once() -> None:
    """Each property of every shape that has a key has its term: nothing is listed by hand."""
    turtle = Graph().parse(data=source(), format="turtle")
    keyed = {str(path) for path in turtle.objects(None, SH.path) if (path, URIRef(f"{BASE}key"), None) in turtle}
    internal = {one.iri for node in ontology().nodes.values() if node.internal for one in node.properties}
    assert {one.removeprefix(BASE) for one in keyed - internal} <= context().keys()


def test_words_of_the_page_are_those_of_the_file() -> None:
    from cursus.model.reference import markdown, page

    text, html = markdown(), page()
    for quad in parse(source(), RdfFormat.TURTLE):
        if quad.predicate.value.endswith("#definition"):
            words = getattr(quad.object, "value", "")
            assert words in text and words.split("&")[0].split('"')[0].split("'")[0] in html
