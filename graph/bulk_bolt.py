"""The bulk path of a Neo4j server: rows of whole tables in large batches, created without a look at what is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..model.errors import StoreError
from ..model.ontology import ontology
from .tables import EdgeTable, NodeTable, Part, complete, in_order, name_of

BATCH = 20_000
"""Rows in one transaction."""


def batches(parts: Iterable[Part]) -> Iterator[tuple[Part, str, list[dict[str, Any]]]]:
    """For each batch of a table its table, the text that writes it, which counts as `written`, and its `$rows`."""
    for part in in_order(parts):
        table = complete(part, ontology())
        text = _nodes(part) if isinstance(part, NodeTable) else _edges(part)
        for batch in table.to_batches(max_chunksize=BATCH):
            rows: list[dict[str, Any]] = batch.to_pylist()
            if isinstance(part, EdgeTable):
                rows = [{"source": row.pop("source"), "target": row.pop("target"), "own": row} for row in rows]
            yield part, text, rows


def check(part: Part, written: int, rows: int) -> None:
    """Raise StoreError where a relationship has an end that is no node."""
    if written != rows:
        what = "a relationship has an end that is no node"
        raise StoreError(what, where=name_of(part), todo="Correct the table and load again.")


def _nodes(part: NodeTable) -> str:
    return f"UNWIND $rows AS row CREATE (n:`{part.label}`) SET n = row RETURN count(*) AS written"


def _edges(part: EdgeTable) -> str:
    return (
        f"UNWIND $rows AS row MATCH (a:`{part.source}` {{id: row.source}}) MATCH (b:`{part.target}` {{id: row.target}}) "
        f"CREATE (a)-[e:`{part.type}`]->(b) SET e = row.own RETURN count(*) AS written"
    )
