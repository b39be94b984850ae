"""A holding in one step: it says what the tenure says, whatever is written, filled, loaded or found in an older graph."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import ladybug
import pytest
import server

from cursus.api import answers
from cursus.graph import Store, connect, create
from cursus.graph.moving import copy
from cursus.graph.shortcut import TYPE, shortcut
from cursus.model.errors import StoreError
from cursus.model.records import Edge, GraphChange, Node

OWN = [found.key for found in shortcut().properties if found.key != "version"]


def rows(store: Store, path: str, variable: str, version: str) -> set[str]:
    columns = ", ".join(f"{variable}.{key} AS {key}" for key in OWN)
    return {
        repr(row)
        for row in store.cypher(f"MATCH {path} RETURN p.id AS person, r.id AS post, {version} AS version, {columns}")
    }


def short(store: Store) -> set[str]:
    return rows(store, f"(p:Person)-[h:{TYPE}]->(r:Post)", "h", "h.version")


def long(store: Store) -> set[str]:
    return rows(store, "(p:Person)-[:HELD]->(t:Tenure)-[:OF_POST]->(r:Post)", "t", "t.id")


def break_it(path: Path) -> None:
    """Take away a shortcut, as no unit of work does."""
    database = ladybug.Database(path)
    connection = ladybug.Connection(database)
    connection.execute(f"MATCH (:Person)-[h:{TYPE} {{version: 't-1'}}]->(:Post) DELETE h")
    connection.close()
    database.close()


def test_it_is_kept_with_each_unit_of_work(store: Store, small: GraphChange) -> None:
    store.apply(small)
    assert len(short(store)) == 2 and short(store) == long(store)
    again = GraphChange(nodes=[Node("Tenure", "t-3", {"tenure": "t-1", "start_latest": dt.date(2020, 1, 1)})])
    again.edges += [Edge("HELD", "Person", "p-1", "Tenure", "t-3"), Edge("OF_POST", "Tenure", "t-3", "Post", "r-1")]
    again.nodes.append(Node("Tenure", "t-1", {"known_until": 9}))
    store.apply(again)
    assert len(short(store)) == 3 and short(store) == long(store)
    store.apply(GraphChange(drop=[("Tenure", "t-3")]))
    assert len(short(store)) == 2 and short(store) == long(store)
    store.apply(GraphChange(unlink=[Edge("HELD", "Person", "p-1", "Tenure", "t-1")]))
    assert len(short(store)) == 1 and short(store) == long(store)
    store.apply(GraphChange(edges=[Edge("HELD", "Person", "p-3", "Tenure", "t-1")]))
    assert len(short(store)) == 2 and short(store) == long(store)
    store.apply(GraphChange(drop=[("Person", "p-3"), ("Post", "r-1")]))
    assert short(store) == set()


def test_a_copy_has_it(small: GraphChange, path: Path, neo4j_server: str) -> None:
    with connect(str(path)) as store:
        store.apply(small)
        wanted = long(store)
    server.empty(neo4j_server)
    copy(str(path), neo4j_server, lambda total: lambda moved: None)
    copy(neo4j_server, str(path.with_name("back.db")), lambda total: lambda moved: None)
    for where in (neo4j_server, str(path.with_name("back.db"))):
        with connect(where, read_only=True) as store:
            assert short(store) == wanted == long(store)


def test_an_older_file_gets_it_when_it_is_opened(small: GraphChange, path: Path) -> None:
    with connect(str(path)) as store:
        store.apply(small)
    database = ladybug.Database(path)
    connection = ladybug.Connection(database)
    connection.execute(f"DROP TABLE {TYPE}")
    connection.close()
    database.close()
    with connect(str(path), read_only=True) as store:
        assert len(short(store)) == 2 and short(store) == long(store)


def test_a_graph_that_others_imported_into_a_server_gets_it(small: GraphChange, neo4j_server: str) -> None:
    with connect(neo4j_server) as store:
        store.apply(small)
    with server.driver(neo4j_server) as driver, driver.session() as session:
        session.run(f"MATCH ()-[h:{TYPE}]->() DELETE h").consume()  # pyright: ignore[reportArgumentType]
    with pytest.raises(StoreError, match="older version or another program"):
        connect(neo4j_server, read_only=True)
    connect(neo4j_server).close()
    with connect(neo4j_server, read_only=True) as store:
        assert len(short(store)) == 2 and short(store) == long(store)


def test_verify_finds_one_that_is_missing(small: GraphChange, path: Path) -> None:
    with create(str(path)) as store:
        store.fill([small])
    before = _told(path)
    break_it(path)
    assert _told(path) - before == {"Tenure without step"}


def _told(path: Path) -> set[str]:
    with connect(str(path), read_only=True) as store:
        return {one["what"] for one in answers.verify(store)["problems"] if one["kind"] == "loose"}
