"""Free questions may read the graph and do nothing else, within time and rows."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cursus.graph import Store, connect, guard
from cursus.graph.engine import Engine, run, translated
from cursus.model.errors import CursusError, QueryError
from cursus.model.records import GraphChange

TRICKS = [
    "CREATE (:Person {id: 'x'})",
    "create (:Person {id: 'x'})",
    "MERGE (:Person {id: 'x'})",
    "MATCH (p:Person) SET p.name = 'x'",
    "MATCH (p:Person)\nSET\tp.name = 'x' RETURN p",
    "MATCH (p:Person) REMOVE p.name",
    "MATCH (p:Person) DELETE p",
    "MATCH (p:Person) DETACH DELETE p",
    "MATCH (p:Person) WITH p CREATE (:Person {id: p.id + 'x'})",
    "UNWIND ['x'] AS id CREATE (:Person {id: id}) RETURN id",
    "MATCH (p:Person) FOREACH (x IN [1] | SET p.name = 'x')",
    "RETURN 1; CREATE (:Person {id: 'x'})",
    "RETURN 1;; MATCH (p:Person) DETACH DELETE p",
    "COMMIT; CREATE (:Person {id: 'x'})",
    "ROLLBACK",
    "BEGIN TRANSACTION",
    "RETURN 'a' // '; \n CREATE (:Person {id: 'x'})",
    "RETURN 1 /* ; */ CREATE (:Person {id: 'x'})",
    "RETURN '\\u0027 CREATE (:Person {id: 1}) //'",
    "\\u0043REATE (:Person {id: 'x'})",
    'MATCH (p) RETURN "unclosed',
    "EXPLAIN CREATE (:Person {id: 'x'})",
    "PROFILE CREATE (:Person {id: 'x'})",
    "COPY Person FROM '{folder}/in.csv'",
    "COPY (MATCH (p:Person) RETURN p.id) TO '{folder}/out.csv'",
    "EXPORT DATABASE '{folder}/out'",
    "IMPORT DATABASE '{folder}/out'",
    "LOAD FROM '{folder}/in.csv' RETURN *",
    "MATCH (p:Person) LOAD FROM '{folder}/in.csv' RETURN *",
    "WITH 1. AS x LOAD FROM '{folder}/in.csv' RETURN *",
    "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
    "ATTACH '{folder}/other.db' AS other (dbtype lbug)",
    "USE other MATCH (n) RETURN n",
    "INSTALL httpfs",
    "LOAD EXTENSION httpfs",
    "ALTER TABLE Person ADD x STRING",
    "DROP TABLE Person",
    "CREATE NODE TABLE X(id STRING PRIMARY KEY)",
    "CREATE MACRO f(x) AS x + 1",
    "COMMENT ON TABLE Person IS 'x'",
    "CALL threads=1",
    "CALL current_setting('threads') RETURN *",
    "MATCH (p:Person) CALL show_tables() RETURN *",
    "CALL { CREATE (:Person {id: 'x'}) } RETURN 1",
    "CALL apoc.export.csv.all('x', {})",
    "CHECKPOINT",
    "SHOW USERS",
]

QUESTIONS = [
    "MATCH (p:Person {name: $name}) RETURN p.id AS id",
    "match (p:Person) where p.name = 'CREATE' or p.name = \"; DROP\" return count(*) as people",
    "MATCH (p:Person)-[:HELD]->(t:Tenure) WITH p, count(t) AS tenures RETURN p.id, tenures ORDER BY p.id;",
    "UNWIND [1, 2] AS `set` RETURN `set` // DELETE",
    "OPTIONAL MATCH (o:Organization)-[:PART_OF*1..3]->(b:Organization) RETURN o.id, b.id /* MERGE */",
    "RETURN 'it\\'s' AS text",
]


@pytest.mark.parametrize("trick", TRICKS)
def test_a_trick_is_forbidden_and_changes_nothing(store: Store, small: GraphChange, tmp_path: Path, trick: str) -> None:
    store.apply(small)
    (tmp_path / "in.csv").write_text("p-8,x\np-9,y\n")
    before = {entry: entry.stat().st_size for entry in tmp_path.iterdir()}
    count = store.cypher("MATCH (n) RETURN count(*) AS n")
    with pytest.raises(QueryError) as caught:
        store.cypher(trick.replace("{folder}", str(tmp_path)))
    assert caught.value.status == 403
    assert store.cypher("MATCH (n) RETURN count(*) AS n") == count
    assert {entry: entry.stat().st_size for entry in tmp_path.iterdir()} == before


@pytest.mark.parametrize("write", ["CREATE (:Person {id: 'x'})", "MATCH (p:Person) SET p.name = 'x'", "DROP TABLE AT"])
def test_the_engine_refuses_writes_by_itself(path: Path, small: GraphChange, write: str) -> None:
    with connect(str(path)) as store:
        store.apply(small)
    engine = Engine(path, read_only=False)
    with pytest.raises(RuntimeError) as caught, engine.transaction("READ ONLY") as connection:
        run(connection, write, {})
    assert translated(caught.value).status == 403
    engine.close()


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_is_answered(store: Store, small: GraphChange, question: str) -> None:
    store.apply(small)
    assert store.cypher(question, {"name": "顾北辰"})


def test_rows_are_limited_by_the_engine(store: Store) -> None:
    many = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN a, b"
    assert len(store.cypher(many, limit=7)) == 7
    assert guard.limited("MATCH (n) WITH n LIMIT 3 RETURN n", 7).endswith("RETURN n LIMIT 7")
    assert len(store.cypher("UNWIND range(1, 10) AS a RETURN a LIMIT 9", limit=7)) == 7
    assert len(store.cypher("UNWIND range(1, 5) AS a RETURN a UNION UNWIND range(6, 9) AS a RETURN a", limit=7)) == 7


def test_time_is_limited_by_the_engine(store: Store) -> None:
    start = time.monotonic()
    with pytest.raises(QueryError, match="too long") as caught:
        store.cypher("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)", timeout=0.3)
    assert caught.value.status == 504 and time.monotonic() - start < 5
    assert store.cypher("RETURN 1 AS one") == [{"one": 1}]


@pytest.mark.parametrize("wrong", ["MATCH (n RETURN n", "RETURN nothing", "RETURN '\ud800'", ""])
def test_a_wrong_text_is_the_askers_mistake(store: Store, wrong: str) -> None:
    with pytest.raises(QueryError) as caught:
        store.cypher(wrong)
    assert caught.value.status == 422


@pytest.mark.parametrize("wrong", [object(), "\ud800", 10**30])
def test_a_wrong_parameter_is_the_askers_mistake(store: Store, wrong: object) -> None:
    with pytest.raises(QueryError):
        store.cypher("RETURN $x AS x", {"x": wrong})


@given(st.text(max_size=60))
def test_any_text_passes_the_check_or_is_refused(text: str) -> None:
    try:
        kept = guard.check(text)
    except CursusError:
        return
    assert guard.check(kept) == kept
