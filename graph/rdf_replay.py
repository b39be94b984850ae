"""One unit of work written to kept RDF as it is written to the graph, without reading the graph.

RDF holds all that the graph holds: what a change gives some properties is what the RDF says of it with those put in
their place, and what the change does not speak of stays as it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, parse

from ..model.ontology import BASE, Pair, Property, Relationship, ontology
from ..model.records import Edge, GraphChange
from .literals import address, parts_of
from .pages import Link, Page
from .rdf import link_resources, resources
from .rdf_back import properties
from .rdf_changes import evidence, leading_to, owned, replace, said_of, statements_from
from .rdf_text import lines
from .values import typed

_IN = DefaultGraph()
_FROM, _RAW = NamedNode(f"{BASE}from"), NamedNode(f"{BASE}raw")
Ends = tuple[str, str, str]
"""Source, type and target of a relationship."""


def replay(kept: Store, change: GraphChange, also: str = "") -> None:
    """Write a change to a store that holds the graph as it was before it, and then do another update."""
    dropped = {id_ for _, id_ in change.drop}
    old = {quad for id_ in dropped for quad in (*owned(kept, id_), *leading_to(kept, id_))}
    new: list[str] = []
    for ends in {(edge.source, edge.type, edge.target) for edge in change.unlink}:
        old |= set(_plain(kept, ends)) | set(said_of(kept, _resource(ends)))
    for ends, edges in _by_ends(change.edges).items():
        before = set(said_of(kept, _resource(ends))) - old
        old |= before
        new += map(lines, link_resources(_link(ends, edges, before)))
    labels, given = _nodes(kept, change)
    raw = {id_: said["raw"] for id_, said in given.items() if labels[id_] == "Document" and "raw" in said}
    sources = {edge.source: edge.target for edge in change.edges if edge.type == "FROM"}
    for id_, label in labels.items():
        before = {quad for quad in _facts(kept, id_) if quad not in old}
        old |= before
        new += _node_lines(kept, id_, label, given.get(id_, {}), before, sources, raw)
    wanted = set(parse("".join(new), RdfFormat.N_TRIPLES))
    replace(kept, old - wanted, wanted - old, also)


def _nodes(kept: Store, change: GraphChange) -> tuple[dict[str, str], dict[str, dict[str, Any]]]:
    """The labels of nodes to write, and what they are given; a document's statements stand around other words now."""
    labels: dict[str, str] = {}
    given: dict[str, dict[str, Any]] = defaultdict(dict)
    for node in change.nodes:
        if not ontology().nodes[node.label].internal:
            labels[node.id] = node.label
            given[node.id].update(node.properties)
    documents = [id_ for id_, label in labels.items() if label == "Document" and "raw" in given[id_]]
    dropped = {id_ for _, id_ in change.drop}
    for id_ in statements_from(kept, documents) - dropped:
        labels.setdefault(id_, "Statement")
    return labels, given


def _facts(kept: Store, id_: str) -> Iterator[Quad]:
    """What is said of a node itself: no relationships, but its evidence."""
    node = NamedNode(address(id_))
    yield from (quad for quad in said_of(kept, node) if quad.predicate.value not in _kinds())
    yield from evidence(kept, node)


def _node_lines(
    kept: Store,
    id_: str,
    label: str,
    given: dict[str, Any],
    before: set[Quad],
    sources: Mapping[str, str],
    raw: Mapping[str, str],
) -> Iterator[str]:
    node = ontology().nodes[label]
    row = {"id": id_, **_merged(node.properties, _by_predicate(before, address(id_)), given, id_)}
    links: list[Link] = []
    texts: dict[str, str] = {}
    if label == "Statement":
        document = sources.get(id_) or _document(kept, id_)
        if document:
            relationship, pair = _kinds()[_FROM.value]
            links = [Link(relationship, pair, {"id": id_, "target": document})]
            texts[document] = raw[document] if document in raw else _value(kept, document)
    yield from map(lines, resources(Page(node, [row], {id_: links}, texts)))


def _link(ends: Ends, edges: list[Edge], before: Iterable[Quad]) -> Link:
    relationship = ontology().relationships[ends[1]]
    labels = (edges[0].source_label, edges[0].target_label)
    pair = next(one for one in relationship.pairs if (one.source, one.target) == labels)
    given = {key: value for edge in edges for key, value in edge.properties.items()}
    iri = address(*ends)
    row = {"id": ends[0], "target": ends[2]}
    return Link(relationship, pair, row | _merged(relationship.properties, _by_predicate(before, iri), given, iri))


def _merged(
    wanted: tuple[Property, ...], said: dict[str, list[str]], given: Mapping[str, Any], where: str
) -> dict[str, Any]:
    """The properties that RDF states, those given in their place."""
    some = [one for one in wanted if one.key in given]
    return properties(wanted, said, where) | typed(some, [dict(given)])[0]


def _by_predicate(quads: Iterable[Quad], subject: str) -> dict[str, list[str]]:
    said: dict[str, list[str]] = defaultdict(list)
    for quad in quads:
        if getattr(quad.subject, "value", "") == subject:
            said[quad.predicate.value].append(getattr(quad.object, "value", ""))
    return said


def _by_ends(edges: Iterable[Edge]) -> dict[Ends, list[Edge]]:
    found: dict[Ends, list[Edge]] = defaultdict(list)
    for edge in edges:
        found[edge.source, edge.type, edge.target].append(edge)
    return found


def _plain(kept: Store, ends: Ends) -> Iterator[Quad]:
    source, target = NamedNode(address(ends[0])), NamedNode(address(ends[2]))
    for pair in ontology().relationships[ends[1]].pairs:
        yield from kept.quads_for_pattern(source, NamedNode(pair.iri), target, _IN)


def _resource(ends: Ends) -> NamedNode:
    return NamedNode(address(*ends))


def _document(kept: Store, statement: str) -> str | None:
    for quad in kept.quads_for_pattern(NamedNode(address(statement)), _FROM, None, _IN):
        return parts_of(getattr(quad.object, "value", ""))[0]
    return None


def _value(kept: Store, document: str) -> str:
    said = kept.quads_for_pattern(NamedNode(address(document)), _RAW, None, _IN)
    return next((getattr(quad.object, "value", "") for quad in said), "")


@cache
def _kinds() -> dict[str, tuple[Relationship, Pair]]:
    """Relationships by the property that says them; which of its pairs of labels it is makes no difference to RDF."""
    return {pair.iri: (found, pair) for found in ontology().relationships.values() for pair in found.pairs}
