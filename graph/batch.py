"""A unit of work sorted into batches that an engine writes with one text each, checked against the vocabulary."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..model.errors import StoreError
from ..model.ontology import Ontology, Property, ontology
from ..model.records import Edge, GraphChange, Node
from .values import typed

BATCH = 5000
Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class NodeBatch:
    """Nodes of one label that set the same properties; each row has an `id` and the properties."""

    label: str
    properties: tuple[Property, ...]
    rows: Rows


@dataclass(frozen=True, slots=True)
class EdgeBatch:
    """Relationships of one type between two labels; each row has `source`, `target` and the properties."""

    type: str
    source: str
    target: str
    properties: tuple[Property, ...]
    rows: Rows


def node_batches(wanted: Iterable[Node], ontology: Ontology) -> Iterator[NodeBatch]:
    """The nodes, each once (the last value of a property counts). Raises StoreError for an unknown label or key."""
    merged: dict[tuple[str, str], dict[str, Any]] = defaultdict(dict)
    for node in wanted:
        merged[node.label, node.id].update(node.properties)
    groups: dict[tuple[str, frozenset[str]], Rows] = defaultdict(list)
    for (label, id_), properties in merged.items():
        groups[label, frozenset(properties)].append({**_ordered(properties), "id": id_})
    for (label, keys), rows in groups.items():
        properties = _pick(ontology.nodes[known_label(label, ontology)].properties, keys, label)
        yield from (NodeBatch(label, properties, part) for part in _parts(typed(properties, rows)))


def edge_batches(wanted: Iterable[Edge], ontology: Ontology) -> Iterator[EdgeBatch]:
    """The relationships, each once. Raises StoreError for an unknown type, pair of labels or key."""
    merged: dict[tuple[str, str, str, str, str], dict[str, Any]] = defaultdict(dict)
    for edge in wanted:
        merged[edge.type, edge.source_label, edge.target_label, edge.source, edge.target].update(edge.properties)
    groups: dict[tuple[str, str, str, frozenset[str]], Rows] = defaultdict(list)
    for (name, source_label, target_label, source, target), properties in merged.items():
        row = {**_ordered(properties), "source": source, "target": target}
        groups[name, source_label, target_label, frozenset(properties)].append(row)
    for (name, source_label, target_label, keys), rows in groups.items():
        check_pair(ontology, name, source_label, target_label)
        properties = _pick(ontology.relationships[name].properties, keys, name)
        for part in _parts(typed(properties, rows)):
            yield EdgeBatch(name, source_label, target_label, properties, part)


def by_label(wanted: Iterable[tuple[str, str]], ontology: Ontology) -> dict[str, list[str]]:
    """The ids of each label. Raises StoreError for an unknown label."""
    groups: dict[str, list[str]] = defaultdict(list)
    for label, id_ in wanted:
        groups[known_label(label, ontology)].append(id_)
    return groups


def touched(change: GraphChange) -> list[str]:
    """Every node that the change writes or deletes, or that a changed relationship goes out from, as `Label id`.

    What is internal concerns no projection.
    """
    internal = {node.label for node in ontology().nodes.values() if node.internal}
    found = {*change.drop, *((node.label, node.id) for node in change.nodes)}
    found |= {(edge.source_label, edge.source) for edge in (*change.edges, *change.unlink)}
    return sorted(f"{label} {id_}" for label, id_ in found if label not in internal)


def missing_end(edges: EdgeBatch) -> StoreError:
    """The error for relationships of which an end is not in the graph."""
    what = f"an end of ({edges.source})-[:{edges.type}]->({edges.target}) is missing"
    return StoreError(what, todo="Write both nodes in the same unit of work or before.")


def _pick(properties: Iterable[Property], keys: frozenset[str], owner: str) -> tuple[Property, ...]:
    picked = tuple(found for found in properties if found.key in keys)
    if unknown := keys - {found.key for found in picked} - {"id"}:
        names = ", ".join(sorted(unknown))
        raise StoreError(f"the vocabulary gives {owner} no {names}", where="ontology.ttl", todo="Add the property.")
    return picked


def _ordered(properties: dict[str, Any]) -> dict[str, Any]:
    """The properties in one order: the embedded engine takes rows with the same keys in another order for other rows."""
    return {key: properties[key] for key in sorted(properties)}


def _parts(rows: Rows) -> Iterator[Rows]:
    yield from (rows[start : start + BATCH] for start in range(0, len(rows), BATCH))


def known_label(label: str, ontology: Ontology) -> str:
    """The label. Raises StoreError for one that the vocabulary has not."""
    if label not in ontology.nodes:
        raise StoreError(f"the vocabulary has no label {label!r}", where="ontology.ttl", todo="Add its class.")
    return label


def check_pair(ontology: Ontology, name: str, source: str, target: str) -> None:
    """Raise StoreError for a relationship that the vocabulary has not between these labels."""
    relationship = ontology.relationships.get(name)
    pairs = relationship.pairs if relationship else ()
    if not any((pair.source, pair.target) == (source, target) for pair in pairs):
        what = f"the vocabulary has no ({source})-[:{name}]->({target})"
        raise StoreError(what, where="ontology.ttl", todo="Add the relationship, its domain and its range.")
