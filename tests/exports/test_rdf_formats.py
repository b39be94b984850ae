"""Every RDF format says the same, and is read by the libraries that people read it with."""

from __future__ import annotations

import datetime as dt
from warnings import catch_warnings, simplefilter

import pytest
from pyoxigraph import Dataset, DefaultGraph, NamedNode, Quad, RdfFormat, parse
from rdflib import Dataset as RdflibDataset
from rdflib import Graph
from rdflib.compare import isomorphic

from cursus.api import answers
from cursus.exports import FORMATS, Part, Reading, export
from cursus.graph import Store
from cursus.graph.literals import parts_of

RDF = {
    "turtle": RdfFormat.TURTLE,
    "nquads": RdfFormat.N_QUADS,
    "trig": RdfFormat.TRIG,
    "jsonld": RdfFormat.JSON_LD,
}


def triples(text: bytes, form: RdfFormat) -> set[Quad]:
    return {Quad(one.subject, one.predicate, one.object) for one in parse(text, form)}


@pytest.mark.parametrize("name", RDF)
def test_every_format_says_what_turtle_says(store: Store, name: str) -> None:
    turtle = triples(b"".join(export(store, "turtle")), RdfFormat.TURTLE)
    assert len(turtle) > 500
    assert triples(b"".join(export(store, name)), RDF[name]) == turtle


@pytest.mark.parametrize("name", RDF)
def test_rdflib_reads_every_format(store: Store, name: str) -> None:
    text = b"".join(export(store, name))
    media = {"jsonld": "json-ld"}.get(name, name)
    with catch_warnings():
        simplefilter("ignore", DeprecationWarning)  # rdflib's own parsers use what it deprecates.
        read = RdflibDataset(default_union=True).parse(data=text, format=media)
    turtle = Graph().parse(data=b"".join(export(store, "turtle")), format="turtle")
    flat = Graph()
    for triple in read.triples((None, None, None)):
        flat.add(triple)
    assert isomorphic(flat, turtle), (len(flat), len(turtle))


def test_what_a_document_says_stands_in_its_graph(store: Store) -> None:
    by_lines = Dataset(parse(b"".join(export(store, "nquads")), RdfFormat.N_QUADS))
    by_blocks = Dataset(parse(b"".join(export(store, "trig")), RdfFormat.TRIG))
    assert set(by_lines) == set(by_blocks)
    documents = {row["id"] for row in store.cypher("MATCH (d:Document) RETURN d.id AS id")}
    names = {one.graph_name for one in by_lines} - {DefaultGraph()}
    graphs = {str(one).strip("<>").rpartition("/")[2] for one in names}
    assert graphs == documents


def test_formats_are_told_apart() -> None:
    assert len({one.media for one in FORMATS.values()}) == len({one.suffix for one in FORMATS.values()}) == len(FORMATS)


@pytest.mark.parametrize("name", RDF)
def test_a_view_of_one_day_says_who_holds_what_with_certainty(store: Store, name: str) -> None:
    holds, on = NamedNode("http://www.w3.org/ns/org#holds"), dt.date(2021, 6, 1)
    ids = {label: frozenset(row["id"] for row in Reading(store).nodes(label)) for label in ("Person", "Tenure", "Post")}
    said = triples(b"".join(export(store, name, Part(ids, on))), RDF[name])
    found = {(parts_of(one.subject.value)[0], parts_of(one.object.value)[0]) for one in said if one.predicate == holds}
    wanted: set[tuple[str, str]] = set()
    for post in ids["Post"]:
        items = answers.holders(store, *asked(store, post), answers.read_time(on=on.isoformat(), certainty="certain"))[
            "items"
        ]
        wanted |= {(one["person"]["id"], one["post"]["id"]) for one in items}
    assert len(wanted) >= 2 and found == wanted
    assert not any(one.predicate == holds for one in triples(b"".join(export(store, name)), RDF[name]))
    assert not any(store.rdf.current().quads_for_pattern(None, holds, None))


def asked(store: Store, post: str) -> tuple[str, str]:
    row = store.ask("post", post_id=post)[0]
    return row["organization_id"], row["role"]
