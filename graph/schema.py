"""Tables and merge texts of the embedded engine, computed from the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..model.ontology import Ontology, Property
from .shortcut import shortcut


def missing(ontology: Ontology, columns: Mapping[str, set[str]]) -> Iterator[str]:
    """Statements that make the tables and columns which are not there yet, nodes first."""
    for node in ontology.nodes.values():
        ends = ["`id` STRING PRIMARY KEY"]
        yield from _table("NODE", node.label, ends, node.properties, columns.get(node.label))
    for found in (*ontology.relationships.values(), shortcut()):
        ends = [f"FROM `{pair.source}` TO `{pair.target}`" for pair in found.pairs]
        yield from _table("REL", found.type, ends, found.properties, columns.get(found.type))


def unknown(ontology: Ontology, columns: Mapping[str, set[str]]) -> Iterator[str]:
    """Tables and columns that this vocabulary has not: a newer one made them."""
    for name, there in columns.items():
        owner = {**ontology.nodes, **ontology.relationships, shortcut().type: shortcut()}.get(name)
        if owner is None:
            yield name
        else:
            yield from (f"{name}.{key}" for key in there - {"id", *(found.key for found in owner.properties)})


def _table(
    kind: str, name: str, ends: list[str], properties: Iterable[Property], there: set[str] | None
) -> Iterator[str]:
    if there is None:
        yield f"CREATE {kind} TABLE `{name}`({', '.join([*ends, *map(_column, properties)])})"
    else:
        yield from (f"ALTER TABLE `{name}` ADD {_column(found)}" for found in properties if found.key not in there)


def describe(table: str) -> str:
    """The columns of a table, each with its `name`."""
    return f"CALL table_info('{table}') RETURN *"


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


def create_edges(name: str, source: str, target: str, properties: Iterable[Property]) -> str:
    """Create the relationships of `$rows`, which name their ends as `source` and `target` and have every property."""
    values = ", ".join(f"`{p.key}`: {_value(p)}" for p in properties)
    return (
        f"UNWIND $rows AS row MATCH (a:`{source}` {{id: row.source}}) MATCH (b:`{target}` {{id: row.target}}) "
        f"CREATE (a)-[:`{name}` {{{values}}}]->(b)"
    )


def delete_nodes(label: str) -> str:
    """Delete the nodes whose ids are in `$rows`, with their relationships."""
    return f"UNWIND $rows AS row MATCH (n:`{label}` {{id: row}}) DETACH DELETE n"


def delete_edge(name: str, source: str, target: str) -> str:
    """Delete the relationship of that type between the nodes `$source` and `$target`.

    The embedded engine finds one by its keys, and looks through all relationships for rows of them.
    """
    return f"MATCH (:`{source}` {{id: $source}})-[n:`{name}`]->(b:`{target}`) WITH n, b WHERE b.id = $target DELETE n"


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
