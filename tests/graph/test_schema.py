"""The engine's tables are those of the vocabulary and the shortcut, no more and no less."""

from __future__ import annotations

from pathlib import Path

from cursus.graph import connect
from cursus.graph.engine import Engine, run
from cursus.graph.shortcut import shortcut
from cursus.model.ontology import ontology


def test_tables_columns_and_types_agree_with_the_vocabulary(path: Path) -> None:
    connect(str(path)).close()
    engine = Engine(path, read_only=True)
    with engine.connection() as connection:
        tables = {row["name"]: row["type"] for row in run(connection, "CALL show_tables() RETURN *", {})}
        columns = {
            table: {row["name"]: row["type"] for row in run(connection, f"CALL table_info('{table}') RETURN *", {})}
            for table in tables
        }
        pairs = {
            (table, row["source table name"], row["destination table name"])
            for table, kind in tables.items()
            if kind == "REL"
            for row in run(connection, f"CALL show_connection('{table}') RETURN *", {})
        }
    engine.close()
    known, relationships = ontology(), [*ontology().relationships.values(), shortcut()]
    assert {name for name, kind in tables.items() if kind == "NODE"} == set(known.nodes)
    assert {name for name, kind in tables.items() if kind == "REL"} == {one.type for one in relationships}
    for owner in (*known.nodes.values(), *relationships):
        name = owner.label if hasattr(owner, "label") else owner.type
        wanted = {found.key: f"{found.kind}[]" if found.many else found.kind for found in owner.properties}
        assert columns[name] == ({"id": "STRING"} if name in known.nodes else {}) | wanted
    assert pairs == {(found.type, p.source, p.target) for found in relationships for p in found.pairs}
