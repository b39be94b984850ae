"""Rows between a Neo4j server and us: answers as plain values, changes as batches."""

# The types of the driver have gaps.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, LiteralString, cast

import neo4j
from neo4j.graph import Node, Path, Relationship
from neo4j.time import Date, DateTime, Time

from ..model.ontology import ontology
from ..model.records import GraphChange
from . import batch, schema, shortcut
from .store import Row

Transaction = neo4j.ManagedTransaction | neo4j.Transaction
LAST = (
    "MATCH (u:UnitOfWork) WHERE u.number > 0 RETURN u.number AS number, u.time AS time ORDER BY u.number DESC LIMIT 1"
)


def run(transaction: Transaction, text: str, parameters: Mapping[str, Any], limit: int | None = None) -> list[Row]:
    """Rows of a query, at most `limit`. Errors are the driver's own."""
    result = transaction.run(as_text(text), dict(parameters))
    records = result.fetch(limit) if limit is not None else list(result)
    return [{key: _plain(value) for key, value in record.items()} for record in records]


def _plain(value: Any) -> Any:
    if isinstance(value, Date | DateTime | Time):
        return value.to_native()
    if isinstance(value, Node):
        return {"label": min(value.labels, default=""), **{key: _plain(one) for key, one in value.items()}}
    if isinstance(value, Relationship):
        return {"type": value.type, **{key: _plain(one) for key, one in value.items()}}
    if isinstance(value, Path):
        return {"nodes": [_plain(one) for one in value.nodes], "relationships": list(map(_plain, value.relationships))}
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in cast("Row", value).items()}
    return [_plain(one) for one in cast("list[Any]", value)] if isinstance(value, list) else value


def as_text(text: str) -> LiteralString:
    """A text of ours, for a driver that asks for literal ones."""
    return cast("LiteralString", text)


def write(transaction: Transaction, change: GraphChange) -> None:
    """Write what a change says. Raises StoreError where it is wrong."""
    known = ontology()
    for label, ids in batch.by_label(change.drop, known).items():
        run(transaction, schema.delete_nodes(label), {"rows": ids})
    for edges in batch.edge_batches(change.unlink, known):
        run(transaction, schema.delete_edges(edges.type, edges.source, edges.target), {"rows": edges.rows})
    for nodes in batch.node_batches(change.nodes, known):
        text = f"UNWIND $rows AS row MERGE (n:`{nodes.label}` {{id: row.id}}) SET n += row"
        run(transaction, text, {"rows": nodes.rows})
    for edges in batch.edge_batches(change.edges, known):
        _write_edges(transaction, edges)


def write_unit(transaction: Transaction, change: GraphChange, moment: int) -> int:
    """Write a change as the next unit of work, at a time in milliseconds since 1970 UTC; its number."""
    touched = shortcut.touched(change)
    if touched:
        holders = run(transaction, shortcut.HOLDERS, {"rows": touched})
        run(transaction, shortcut.DELETE_ROWS, {"rows": holders})
    write(transaction, change)
    if touched:
        run(transaction, shortcut.merged(), {"rows": touched})
    last = run(transaction, LAST, {})
    number = last[0]["number"] + 1 if last else 1
    unit = {"id": f"u-{number}", "number": number, "time": moment, "touched": batch.touched(change)}
    run(transaction, "CREATE (u:UnitOfWork) SET u = $unit", {"unit": unit})
    return number


def _write_edges(transaction: Transaction, edges: batch.EdgeBatch) -> None:
    text = (
        f"UNWIND $rows AS row MATCH (a:`{edges.source}` {{id: row.source}}) MATCH (b:`{edges.target}` {{id: row.target}}) "
        f"MERGE (a)-[n:`{edges.type}`]->(b) SET n += row.properties RETURN count(*) AS merged"
    )
    keys = [found.key for found in edges.properties]
    rows = [
        {"source": row["source"], "target": row["target"], "properties": {key: row[key] for key in keys}}
        for row in edges.rows
    ]
    if run(transaction, text, {"rows": rows})[0]["merged"] != len(rows):
        raise batch.missing_end(edges)
