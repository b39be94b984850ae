"""Tables and merge texts of the embedded engine, computed from the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model.ontology import Ontology, Property


def tables(ontology: Ontology) -> Iterator[str]:
    """Statements that make every table which is not there yet, nodes first."""
    for node in ontology.nodes.values():
        columns = ["`id` STRING PRIMARY KEY", *map(_column, node.properties)]
        yield f"CREATE NODE TABLE IF NOT EXISTS `{node.label}`({', '.join(columns)})"
    for relationship in ontology.relationships.values():
        pairs = [f"FROM `{pair.source}` TO `{pair.target}`" for pair in relationship.pairs]
        columns = [*pairs, *map(_column, relationship.properties)]
        yield f"CREATE REL TABLE IF NOT EXISTS `{relationship.type}`({', '.join(columns)})"


def columns(ontology: Ontology) -> Iterator[tuple[str, Property]]:
    """Every table with each of its properties: what an older graph may lack."""
    for node in ontology.nodes.values():
        yield from ((node.label, found) for found in node.properties)
    for relationship in ontology.relationships.values():
        yield from ((relationship.type, found) for found in relationship.properties)


def add_column(table: str, found: Property) -> str:
    """Statement that adds a property which a newer vocabulary has."""
    return f"ALTER TABLE `{table}` ADD IF NOT EXISTS {_column(found)}"


def known_nodes(label: str) -> str:
    """Those of the ids in `$rows` that are there already, as `id`."""
    return f"UNWIND $rows AS row MATCH (n:`{label}` {{id: row}}) RETURN n.id AS id"


def create_nodes(label: str, properties: Iterable[Property]) -> str:
    """Create the nodes of `$rows`, whose ids are new; each row has every one of the properties."""
    values = ["id: row.id", *(f"`{p.key}`: {_value(p)}" for p in properties)]
    return f"UNWIND $rows AS row CREATE (:`{label}` {{{', '.join(values)}}})"


def update_nodes(label: str, properties: Iterable[Property]) -> str:
    """Update the nodes of `$rows` by their id; each row has every one of the properties."""
    return f"UNWIND $rows AS row MATCH (n:`{label}` {{id: row.id}}){_settings('n', properties)}"


def merge_edges(name: str, source: str, target: str, properties: Iterable[Property]) -> str:
    """Create or update the relationships of `$rows`, which name their ends as `source` and `target`."""
    return (
        f"UNWIND $rows AS row MATCH (a:`{source}` {{id: row.source}}) MATCH (b:`{target}` {{id: row.target}}) "
        f"MERGE (a)-[n:`{name}`]->(b){_settings('n', properties)} RETURN count(*) AS merged"
    )


def delete_nodes(label: str) -> str:
    """Delete the nodes whose ids are in `$rows`, with their relationships."""
    return f"UNWIND $rows AS row MATCH (n:`{label}` {{id: row}}) DETACH DELETE n"


def delete_edges(name: str, source: str, target: str) -> str:
    """Delete the relationships of `$rows`, which name their ends as `source` and `target`."""
    return (
        f"UNWIND $rows AS row MATCH (:`{source}` {{id: row.source}})-[n:`{name}`]->(:`{target}` {{id: row.target}}) "
        "DELETE n"
    )


def _column(found: Property) -> str:
    return f"`{found.key}` {_type(found)}"


def _type(found: Property) -> str:
    return f"{found.kind}[]" if found.many else found.kind


def _settings(variable: str, properties: Iterable[Property]) -> str:
    settings = [f"{variable}.`{p.key}` = {_value(p)}" for p in properties]
    return f" SET {', '.join(settings)}" if settings else ""


def _value(found: Property) -> str:
    # A column of nulls arrives as text, so that each value is cast to its type.
    return f"CAST(row.`{found.key}` AS {_type(found)})"
