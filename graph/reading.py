"""Texts that read the whole graph by the vocabulary, page by page, in the Cypher that every engine runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model.ontology import NodeClass, Pair, Property, Relationship
from .store import Reader, Row

PAGE = 20_000
PATIENCE = 600.0
"""Seconds that one page may take."""
MOST = 10_000_000
"""Rows that one page may have."""


def nodes(store: Reader, node: NodeClass, *, page: int = PAGE) -> Iterator[Row]:
    """Every node of a class in the order of ids: `id` and its properties."""
    text = (
        f"MATCH (n:`{node.label}`) WHERE n.id > $after RETURN {_columns('n', node.properties)} ORDER BY id LIMIT $page"
    )
    after = ""
    while rows := store.cypher(text, {"after": after, "page": page}, timeout=PATIENCE, limit=page):
        yield from rows
        after = rows[-1]["id"]


def ids(store: Reader, label: str) -> Iterator[str]:
    """The ids of a label, in their order."""
    text = f"MATCH (n:`{label}`) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $page"
    after = ""
    while rows := store.cypher(text, {"after": after, "page": PAGE}, timeout=PATIENCE, limit=PAGE):
        yield from (row["id"] for row in rows)
        after = rows[-1]["id"]


def nodes_by_id(store: Reader, node: NodeClass, ids: list[str], *, page: int = PAGE) -> Iterator[Row]:
    """The nodes of a class that have one of the ids."""
    text = f"UNWIND $ids AS wanted MATCH (n:`{node.label}` {{id: wanted}}) RETURN {_columns('n', node.properties)}"
    for start in range(0, len(ids), page):
        yield from store.cypher(text, {"ids": ids[start : start + page]}, timeout=PATIENCE, limit=page)


def edges(store: Reader, found: Relationship, pair: Pair, sources: list[str]) -> Iterator[Row]:
    """The relationships between two labels that go out from `sources`: `id` (of the source), `target`, properties."""
    columns = ", ".join(f"e.`{p.key}` AS `{p.key}`" for p in found.properties)
    text = (
        f"UNWIND $ids AS wanted MATCH (a:`{pair.source}` {{id: wanted}})-[e:`{found.type}`]->(b:`{pair.target}`) "
        f"RETURN a.id AS id, b.id AS target{', ' if columns else ''}{columns} ORDER BY id, target"
    )
    yield from store.cypher(text, {"ids": sources}, timeout=PATIENCE, limit=MOST)


def sources(store: Reader, type: str, pair: tuple[str, str], targets: list[str]) -> Iterator[str]:
    """The ids of what relationships of a type between two labels come from, to nodes with one of the ids."""
    text = (
        f"UNWIND $ids AS wanted MATCH (b:`{pair[1]}` {{id: wanted}})<-[:`{type}`]-(a:`{pair[0]}`) "
        "RETURN DISTINCT a.id AS id"
    )
    for start in range(0, len(targets), PAGE):
        some = targets[start : start + PAGE]
        yield from (row["id"] for row in store.cypher(text, {"ids": some}, timeout=PATIENCE, limit=MOST))


def _columns(variable: str, properties: Iterable[Property]) -> str:
    return ", ".join([f"{variable}.id AS id", *(f"{variable}.`{p.key}` AS `{p.key}`" for p in properties)])
