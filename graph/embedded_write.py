"""How one unit of work is written into the embedded engine."""

from __future__ import annotations

import ladybug

from ..model.ontology import ontology
from ..model.records import GraphChange
from . import batch, schema, shortcut
from .engine import run


def write_whole(connection: ladybug.Connection, change: GraphChange) -> None:
    """Write a change, and the shortcuts of its tenures anew."""
    touched = shortcut.touched(change)
    if touched:
        for row in run(connection, shortcut.HOLDERS, {"rows": touched}):
            run(connection, shortcut.DELETE, row)
    write(connection, change)
    if touched and (rows := run(connection, shortcut.ends(), {"rows": touched})):
        found = shortcut.shortcut()
        text = schema.create_edges(found.type, "Person", "Post", found.properties)
        run(connection, text, {"rows": rows})


def write(connection: ladybug.Connection, change: GraphChange) -> None:
    """Write what a change adds, changes and takes away."""
    known = ontology()
    for label, ids in batch.by_label(change.drop, known).items():
        run(connection, schema.delete_nodes(label), {"rows": ids})
    for edges in batch.edge_batches(change.unlink, known):
        text = schema.delete_edge(edges.type, edges.source, edges.target)
        for row in edges.rows:
            run(connection, text, {"source": row["source"], "target": row["target"]})
    for nodes in batch.node_batches(change.nodes, known):
        _write_nodes(connection, nodes)
    for edges in batch.edge_batches(change.edges, known):
        _write_edges(connection, edges)


def write_unit(connection: ladybug.Connection, change: GraphChange, number: int, moment: int) -> None:
    """Write the unit of work itself. `moment`: milliseconds since 1970 UTC."""
    known = ontology()
    unit = {"id": f"u-{number}", "number": number, "time": moment, "touched": batch.touched(change)}
    run(connection, schema.create_nodes("UnitOfWork", known.nodes["UnitOfWork"].properties), {"rows": [unit]})


def _write_nodes(connection: ladybug.Connection, nodes: batch.NodeBatch) -> None:
    # MERGE of nodes looks through the whole table, looking up ids first does not (60,000 people: 13.5 s, 1.5 s).
    ids = [row["id"] for row in nodes.rows]
    known = {row["id"] for row in run(connection, schema.known_nodes(nodes.label), {"rows": ids})}
    old = [row for row in nodes.rows if row["id"] in known]
    new = [row for row in nodes.rows if row["id"] not in known]
    if old and nodes.properties:
        run(connection, schema.update_nodes(nodes.label, nodes.properties), {"rows": old})
    if new:
        run(connection, schema.create_nodes(nodes.label, nodes.properties), {"rows": new})


def _write_edges(connection: ladybug.Connection, edges: batch.EdgeBatch) -> None:
    text = schema.merge_edges(edges.type, edges.source, edges.target, edges.properties)
    if run(connection, text, {"rows": edges.rows})[0]["merged"] != len(edges.rows):
        raise batch.missing_end(edges)
