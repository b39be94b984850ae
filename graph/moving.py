"""A whole graph as a row of parts: to copy it to another engine, or to keep it in one file.

A part is a change of some nodes or some relationships; together, nodes first, they make the graph again, both clocks,
merges and units of work included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from ..model.ontology import ontology
from ..model.records import Edge, GraphChange, Node
from . import connect, create, reading
from .store import Reader, Row

SIZE = 5000
"""Nodes, or sources of relationships, in one part."""
TEXTS = 50
"""Documents in one part: they carry their texts."""
Advance = Callable[[int], None]
T = TypeVar("T")


def copy(source: str, target: str, begin: Callable[[int], Advance]) -> None:
    """Copy the graph at one address to another, where there is none.

    `begin` is told how many nodes and relationships there are, and gives what is called as they are written. The copy
    is the graph as it is when it begins, and is there when it is whole. Raises StoreError.
    """
    with connect(source, read_only=True) as store, store.snapshot() as reader, create(target) as made:
        advance = begin(size(reader))
        made.fill(counted(parts(reader), advance))


def parts(reader: Reader) -> Iterator[GraphChange]:
    """The graph, nodes first, in parts that fit into memory."""
    known = ontology()
    for node in known.nodes.values():
        length = TEXTS if node.label == "Document" else SIZE
        for rows in _cut(reading.nodes(reader, node, page=length), length):
            yield GraphChange(nodes=[Node(node.label, row["id"], _rest(row, "id")) for row in rows])
    for found in known.relationships.values():
        for pair in found.pairs:
            for ids in _cut(reading.ids(reader, pair.source), SIZE):
                edges = [
                    Edge(found.type, pair.source, row["id"], pair.target, row["target"], _rest(row, "id", "target"))
                    for row in reading.edges(reader, found, pair, ids)
                ]
                if edges:
                    yield GraphChange(edges=edges)


def size(reader: Reader) -> int:
    """Number of nodes and relationships."""
    known = ontology()
    texts = [f"MATCH (n:`{label}`) RETURN count(n) AS n" for label in known.nodes]
    texts += [
        f"MATCH (:`{pair.source}`)-[e:`{found.type}`]->(:`{pair.target}`) RETURN count(e) AS n"
        for found in known.relationships.values()
        for pair in found.pairs
    ]
    return sum(reader.cypher(text, timeout=reading.PATIENCE)[0]["n"] for text in texts)


def counted(changes: Iterable[GraphChange], advance: Advance) -> Iterator[GraphChange]:
    """The changes; `advance` is told of each when the next one is asked for."""
    for change in changes:
        yield change
        advance(len(change.nodes) + len(change.edges))


def _rest(row: Row, *keys: str) -> Row:
    return {key: value for key, value in row.items() if key not in keys}


def _cut(items: Iterable[T], length: int) -> Iterator[list[T]]:
    rest = iter(items)
    while some := list(islice(rest, length)):
        yield some
