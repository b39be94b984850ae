"""The graph as RDF, by the vocabulary: a projection that holds nothing which the graph does not say.

A node is a resource of its class. A relationship is a triple; one that has properties is also a resource of its own,
an `rdf:Statement` with subject, predicate and object. A statement of a document points at its source by Web
Annotation selectors: the quote and the positions of its characters.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..model.ontology import BASE, RDF, NodeClass, Pair, Property, Relationship, ontology
from . import reading
from .literals import IDS, address, literals, text
from .store import Row, Store

PREFIXES = {
    "cursus": BASE,
    "oa": "http://www.w3.org/ns/oa#",
    "rdf": RDF,
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_PAGE = 5000
Link = tuple[Relationship, Pair, Row]


def to_turtle(store: Store, *, base: str = IDS) -> Iterator[str]:
    """The whole graph as Turtle, in parts that are each complete; `base` begins the addresses of nodes."""
    yield "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    known = ontology()
    for node in known.nodes.values():
        if node.internal:
            continue
        page: list[Row] = []
        for row in reading.nodes(store, node):
            page.append(row)
            if len(page) == _PAGE:
                yield from _nodes(store, node, page, base)
                page = []
        yield from _nodes(store, node, page, base)


def _nodes(store: Store, node: NodeClass, rows: list[Row], base: str) -> Iterator[str]:
    links: dict[str, list[Link]] = defaultdict(list)
    for relationship in ontology().relationships.values():
        for pair in relationship.pairs:
            if pair.source == node.label and rows:
                for row in reading.edges(store, relationship, pair, [row["id"] for row in rows]):
                    links[row["id"]].append((relationship, pair, row))
    for row in rows:
        yield "".join(_resource(node, row, links[row["id"]], base))


def _resource(node: NodeClass, row: Row, links: list[Link], base: str) -> Iterator[str]:
    subject = address(base, row["id"])
    facts = [f"a {_short(node.iri)}", *_values(node.properties, row)]
    facts += [f"{_short(pair.iri)} {address(base, found['target'])}" for _, pair, found in links]
    if node.label == "Statement":
        facts.append(f"oa:hasTarget {_part(subject, 'target')}")
        yield from _target(subject, row, [found["target"] for kind, _, found in links if kind.type == "FROM"], base)
    yield _block(subject, facts)
    for relationship, pair, found in links:
        yield from _qualified(relationship, pair, found, base)


def _qualified(relationship: Relationship, pair: Pair, row: Row, base: str) -> Iterator[str]:
    said = list(_values(relationship.properties, row))
    if relationship.qualifier and said:
        source, target = address(base, row["id"]), address(base, row["target"])
        facts = [f"a {_short(relationship.qualifier)}", f"rdf:subject {source}", f"rdf:predicate {_short(pair.iri)}"]
        yield _block(
            address(base, row["id"], relationship.type, row["target"]), [*facts, f"rdf:object {target}", *said]
        )


def _target(subject: str, row: Row, sources: list[str], base: str) -> Iterator[str]:
    selectors: dict[str, list[str]] = {}
    if row["quote"]:
        selectors["quote"] = ["a oa:TextQuoteSelector", f"oa:exact {text(row['quote'])}"]
    for number, (start, end) in enumerate(json.loads(row["spans"] or "[]")):
        position = [
            f'oa:{name} "{offset}"^^xsd:nonNegativeInteger' for name, offset in (("start", start), ("end", end))
        ]
        selectors[f"span-{number}"] = ["a oa:TextPositionSelector", *position]
    facts = ["a oa:SpecificResource", *(f"oa:hasSource {address(base, source)}" for source in sources)]
    facts += [f"oa:hasSelector {_part(subject, name)}" for name in selectors]
    yield _block(_part(subject, "target"), facts)
    for name, said in selectors.items():
        yield _block(_part(subject, name), said)


def _values(properties: Iterable[Property], row: Row) -> Iterator[str]:
    for found in properties:
        yield from (f"{_short(found.iri)} {literal}" for literal in literals(found, row[found.key]))


def _part(subject: str, name: str) -> str:
    return f"{subject[:-1]}#{name}>"


def _short(iri: str) -> str:
    return f"cursus:{iri.removeprefix(BASE)}" if iri.startswith(BASE) else f"<{iri}>"


def _block(subject: str, facts: list[str]) -> str:
    return subject + " " + " ;\n    ".join(facts) + " .\n"
