"""RDF of the vocabulary → the nodes and relationships that it was made of."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Triple, parse

from ..model.errors import DocumentError
from ..model.ontology import RDF, Ontology, Pair, Property, Relationship, ontology
from ..model.records import Edge, GraphChange, Node
from .literals import parts_of, value_of
from .rdf import ORDER
from .store import Store

Facts = Mapping[str, list[str]]
"""What is said of a resource: the texts of its objects by predicate."""


@dataclass(frozen=True, slots=True)
class _Ends:
    source: str
    target: str
    iri: str


def to_change(quads: Iterable[Quad]) -> GraphChange:
    """The graph that this is the RDF of; named graphs do not count, nor do words of other vocabularies.

    Raises DocumentError where a value cannot be read, or a relationship joins what it cannot join.
    """
    said = _by_subject(quads)
    known = ontology()
    classes = {node.iri: node for node in known.nodes.values() if not node.internal}
    change, labels = GraphChange(), dict[str, str]()
    for iri, facts in said.items():
        if found := next((classes[kind] for kind in facts.get(f"{RDF}type", ()) if kind in classes), None):
            id_ = _id(iri)
            labels[id_] = found.label
            change.nodes.append(Node(found.label, id_, properties(found.properties, facts, iri)))
    change.edges = _edges(known, said, labels)
    return change


def restore(store: Store, path: Path) -> None:
    """Write the graph that an RDF file keeps, as it was, in one unit of work. Raises DocumentError."""
    store.apply(read_change(path))


def read_change(path: Path) -> GraphChange:
    """The graph that an RDF file keeps, the whole of it in memory. Raises DocumentError for what is no RDF."""
    form = RdfFormat.from_extension(path.suffix.removeprefix("."))
    if form is None:
        todo = "Name it .ttl, .nt, .nq, .trig, .jsonld or .rdf."
        raise DocumentError("is in no RDF format that its name tells.", where=str(path), todo=todo)
    try:
        return to_change(parse(path=str(path), format=form))
    except (SyntaxError, OSError, ValueError) as error:
        raise DocumentError(f"cannot be read as RDF: {error}", where=str(path), todo="Correct the file.") from error


def properties(wanted: Iterable[Property], facts: Facts, iri: str) -> dict[str, Any]:
    """The properties that facts state, lists in their order; a list that is not stated is empty, a value null.

    Raises DocumentError naming the resource `iri` where a value cannot be read.
    """
    orders = [json.loads(one) for one in facts.get(ORDER, ())]
    order: dict[str, list[str]] = orders[0] if orders else {}
    found: dict[str, Any] = {}
    for one in wanted:
        try:
            values = [value_of(one, text) for text in facts.get(one.iri, ())]
        except ValueError as error:
            todo = "Correct the value, or leave it out."
            raise DocumentError(f"{one.key} cannot be read: {error}", where=iri, todo=todo) from error
        if one.many:
            listed = order.get(one.key, [])
            found[one.key] = listed if set(listed) == set(values) else sorted(values)
        else:
            found[one.key] = values[0] if values else None
    return found


def _edges(known: Ontology, said: Mapping[str, Facts], labels: Mapping[str, str]) -> list[Edge]:
    pairs: dict[str, list[tuple[Relationship, Pair]]] = defaultdict(list)
    for relationship in known.relationships.values():
        for pair in relationship.pairs:
            pairs[pair.iri].append((relationship, pair))
    qualified = {ends: (iri, facts) for iri, facts in said.items() if (ends := _ends(facts))}
    edges: list[Edge] = []
    for iri, facts in said.items():
        for predicate in facts.keys() & pairs.keys():
            for target in facts[predicate]:
                relationship, pair = _joined(pairs[predicate], iri, target, labels)
                name, more = qualified.get(_Ends(iri, target, predicate), (iri, {}))
                given = properties(relationship.properties, more, name) if more else {}
                edges.append(Edge(relationship.type, pair.source, _id(iri), pair.target, _id(target), given))
    return edges


def _joined(
    candidates: list[tuple[Relationship, Pair]], source: str, target: str, labels: Mapping[str, str]
) -> tuple[Relationship, Pair]:
    ends = labels.get(_id(source)), labels.get(_id(target))
    for relationship, pair in candidates:
        if (pair.source, pair.target) == ends:
            return relationship, pair
    what = f"{candidates[0][1].iri} cannot lead from {ends[0] or 'what is not described'}"
    raise DocumentError(
        f"{what} to {ends[1] or 'what is not described'}", where=f"{source} {target}", todo="Describe both."
    )


def _ends(facts: Facts) -> _Ends | None:
    parts = [facts.get(f"{RDF}{name}", [""])[0] for name in ("subject", "object", "predicate")]
    return _Ends(*parts) if all(parts) else None


def _by_subject(quads: Iterable[Quad]) -> dict[str, dict[str, list[str]]]:
    said: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for quad in quads:
        values = said[_text(quad.subject)][quad.predicate.value]
        if (text := _text(quad.object)) not in values:
            values.append(text)
    return said


def _text(term: NamedNode | BlankNode | Literal | Triple) -> str:
    return str(term) if isinstance(term, Triple) else term.value


def _id(iri: str) -> str:
    parts = parts_of(iri)
    return parts[0] if len(parts) == 1 else iri
