"""One step instead of two: each version of a tenure once more as `(Person)-[:HELD_POST]->(Post)`.

Nearly every question goes from people to posts or back; on the embedded engine each step that it saves is a third of its
time. Like an index it belongs to the stores and not to the vocabulary: they keep it in the unit of work that writes a
tenure and make it when a graph is filled, loaded or of an older version; copies, backups and RDF leave it out.
"""

from __future__ import annotations

from functools import cache

from ..model.ontology import Pair, Property, Relationship, ontology
from ..model.records import GraphChange

TYPE = "HELD_POST"
_VERSION = Property("version", "", "STRING", "", many=False)
"""The id of the tenure's node."""


@cache
def shortcut() -> Relationship:
    """The relationship: `version` and what the vocabulary says of a tenure."""
    own = (found for found in ontology().nodes["Tenure"].properties if found.key != "anchor")
    return Relationship(TYPE, (Pair("Person", "Post", ""),), (_VERSION, *own), None)


def touched(change: GraphChange) -> list[str]:
    """The ids of tenure nodes of which a change may change the shortcut."""
    found = {id_ for label, id_ in change.drop if label == "Tenure"}
    found |= {node.id for node in change.nodes if node.label == "Tenure"}
    for edge in (*change.edges, *change.unlink):
        if edge.type == "HELD":
            found.add(edge.target)
        elif edge.type == "OF_POST":
            found.add(edge.source)
    return sorted(found)


HOLDERS = """
UNWIND $rows AS row MATCH (t:Tenure {id: row}) OPTIONAL MATCH (t)<-[:HELD]-(p:Person)
WITH t, p WHERE p.id IS NOT NULL RETURN t.id AS version, p.id AS source
"""
"""Who holds the tenures of `$rows`."""
DELETE = f"MATCH (p:Person {{id: $source}})-[h:{TYPE}]->(r:Post) WHERE h.version = $version DELETE h"
DELETE_ROWS = (
    f"UNWIND $rows AS row MATCH (p:Person {{id: row.source}})-[h:{TYPE} {{version: row.version}}]->(r:Post) DELETE h"
)


def ends() -> str:
    """The rows of the shortcuts that the tenures of `$rows` have: `source`, `target` and its properties."""
    columns = ", ".join(f"t.`{key}` AS `{key}`" for key in _own())
    return (
        "UNWIND $rows AS row MATCH (t:Tenure {id: row}) "
        "OPTIONAL MATCH (t)<-[:HELD]-(p:Person) OPTIONAL MATCH (t)-[:OF_POST]->(r:Post) "
        "WITH t, p, r WHERE p.id IS NOT NULL AND r.id IS NOT NULL "
        f"RETURN p.id AS source, r.id AS target, t.id AS version, {columns}"
    )


def copied() -> str:
    """All shortcuts out of the graph, by the bulk path of the embedded engine."""
    columns = ", ".join(f"t.`{key}`" for key in _own())
    path = "MATCH (p:Person)-[:HELD]->(t:Tenure)-[:OF_POST]->(r:Post)"
    return f"COPY {TYPE} FROM ({path} RETURN p.id, r.id, t.id, {columns})"


def merged() -> str:
    """Make the shortcuts of the tenures of `$rows` that are not there; counts them as `written`."""
    values = ", ".join(f"h.`{key}` = t.`{key}`" for key in _own())
    return (
        "UNWIND $rows AS row MATCH (p:Person)-[:HELD]->(t:Tenure {id: row})-[:OF_POST]->(r:Post) "
        f"MERGE (p)-[h:{TYPE} {{version: t.id}}]->(r) SET {values} RETURN count(*) AS written"
    )


COUNTS = f"""
MATCH ()-[h:HELD]->() WITH count(h) AS n RETURN 'HELD' AS type, n
UNION ALL MATCH ()-[h:{TYPE}]->() WITH count(h) AS n RETURN '{TYPE}' AS type, n
"""
LACKING = f"""
MATCH (p:Person)-[:HELD]->(t:Tenure)-[:OF_POST]->(r:Post)
WHERE NOT EXISTS {{ MATCH (p)-[h:{TYPE}]->(r) WHERE h.version = t.id }}
RETURN t.id AS id LIMIT 1
"""
"""A tenure without its shortcut."""
TENURES = "MATCH (t:Tenure) WHERE t.id > $after RETURN t.id AS id ORDER BY t.id LIMIT $page"


def _own() -> list[str]:
    return [found.key for found in shortcut().properties if found.key != "version"]
