"""The graph a page at a time: some nodes of one label with what goes out from them, however large the graph is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from ..model.ontology import NodeClass, Pair, Relationship, ontology
from . import reading
from .store import Row, Store

SIZE = 2000
"""Nodes on a page."""
TEXTS = 20
"""Documents whose raw texts are held at one time."""
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Link:
    """A relationship as its source sees it; `row` has `id` (of the source), `target` and the properties."""

    relationship: Relationship
    pair: Pair
    row: Row


@dataclass(frozen=True, slots=True)
class Page:
    """Nodes of one label, the relationships that go out from each id, and raw texts of documents by id.

    `texts` has the documents that the page's statements are from; it is empty for every other label.
    """

    node: NodeClass
    rows: list[Row]
    links: dict[str, list[Link]]
    texts: dict[str, str]


def pages(store: Store) -> Iterator[Page]:
    """The whole graph but what is internal: label after label, statements document after document."""
    for node in ontology().nodes.values():
        if node.internal:
            continue
        if node.label == "Statement":
            for ids in _statements(store):
                yield from pages_of(store, node.label, ids)
        else:
            yield from _cut(store, node, reading.nodes(store, node, page=_size(node.label)))


def pages_of(store: Store, label: str, ids: Sequence[str]) -> Iterator[Page]:
    """The nodes of a label that have one of the ids; none of an internal label."""
    node = ontology().nodes[label]
    if node.internal:
        return
    yield from _cut(store, node, reading.nodes_by_id(store, node, list(ids), page=_size(label)))


def statements_from(store: Store, documents: Sequence[str]) -> list[str]:
    """Ids of all statements that are from the documents with these ids."""
    text = "UNWIND $ids AS wanted MATCH (d:Document {id: wanted})<-[:FROM]-(s:Statement) RETURN s.id AS id ORDER BY id"
    return _ids(store, text, ids=list(documents))


def _statements(store: Store) -> Iterator[list[str]]:
    """Ids of statements, documents that stand together together, at last those that are from no document."""
    documents = _ids(store, "MATCH (d:Document) RETURN d.id AS id ORDER BY id")
    for some in batches(documents, TEXTS):
        yield statements_from(store, some)
    yield _ids(
        store, "MATCH (s:Statement) WHERE NOT EXISTS { MATCH (s)-[:FROM]->(:Document) } RETURN s.id AS id ORDER BY id"
    )


def _ids(store: Store, text: str, **parameters: list[str]) -> list[str]:
    return [row["id"] for row in store.cypher(text, parameters, timeout=reading.PATIENCE, limit=reading.MOST)]


def _cut(store: Store, node: NodeClass, rows: Iterable[Row]) -> Iterator[Page]:
    for some in batches(rows, _size(node.label)):
        links: dict[str, list[Link]] = defaultdict(list)
        ids = [row["id"] for row in some]
        for relationship in ontology().relationships.values():
            for pair in relationship.pairs:
                if pair.source == node.label:
                    for row in reading.edges(store, relationship, pair, ids):
                        links[row["id"]].append(Link(relationship, pair, row))
        yield Page(node, some, links, _texts(store, links) if node.label == "Statement" else {})


def _texts(store: Store, links: dict[str, list[Link]]) -> dict[str, str]:
    documents = {one.row["target"] for found in links.values() for one in found if one.relationship.type == "FROM"}
    rows = (row for id_ in sorted(documents) for row in store.ask("document_text", document_id=id_))
    return {row["document_id"]: row["raw"] or "" for row in rows}


def _size(label: str) -> int:
    return TEXTS if label == "Document" else SIZE


def batches(items: Iterable[_T], size: int) -> Iterator[list[_T]]:
    """The items in lists of at most `size`."""
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some
