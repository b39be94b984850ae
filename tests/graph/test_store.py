"""What a store promises: one unit of work whole or not at all, the same twice changes nothing, and clear errors."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

from cursus.graph import Row, Store, connect
from cursus.model.errors import QueryError, StoreError
from cursus.model.ontology import ontology
from cursus.model.records import Edge, GraphChange, Node


def rows(store: Store) -> dict[str, list[Row]]:
    """Everything in the graph besides its units of work."""
    found = {label: store.cypher(f"MATCH (n:{label}) RETURN n ORDER BY n.id") for label in ontology().nodes}
    for name, relationship in ontology().relationships.items():
        for pair in relationship.pairs:
            text = f"MATCH (a:{pair.source})-[e:`{name}`]->(b:{pair.target}) RETURN a.id, b.id, e ORDER BY a.id, b.id"
            found[f"{name} {pair.target}"] = store.cypher(text)
    del found["UnitOfWork"]
    return found


def test_every_label_and_relationship_is_written_and_read(store: Store, small: GraphChange) -> None:
    assert store.apply(small) == 1
    written = {(label, row["n"]["id"]): row["n"] for label, found in rows(store).items() for row in found if "n" in row}
    for node in small.nodes:
        given = {key: value for key, value in node.properties.items() if value is not None}
        assert written[node.label, node.id] == {"label": node.label, "id": node.id, **given}
    for edge in small.edges:
        text = f"MATCH ({{id: $a}})-[e:`{edge.type}`]->({{id: $b}}) RETURN e"
        given = {key: value for key, value in edge.properties.items() if value is not None}
        assert store.cypher(text, {"a": edge.source, "b": edge.target}) == [{"e": {"type": edge.type, **given}}]


def test_the_same_twice_changes_nothing(store: Store, small: GraphChange) -> None:
    store.apply(small)
    before = rows(store)
    assert store.apply(small) == 2
    assert rows(store) == before


def test_properties_left_out_stay_and_null_empties(store: Store) -> None:
    store.apply(GraphChange(nodes=[Node("Person", "p", {"name": "段溪", "pinyin": "duanxi", "marks": ["女"]})]))
    store.apply(GraphChange(nodes=[Node("Person", "p", {"pinyin": None}), Node("Person", "p", {"marks": []})]))
    found = store.cypher("MATCH (n:Person) RETURN n.name AS name, n.pinyin AS pinyin, n.marks AS marks")
    assert found == [{"name": "段溪", "pinyin": None, "marks": []}]


def test_the_order_of_properties_does_not_matter(store: Store) -> None:
    one, two = {"known_until": None, "title": "乙"}, {"title": None, "known_until": None}
    store.apply(GraphChange(nodes=[Node("Event", "e-1", one), Node("Event", "e-2", two)]))
    assert store.cypher("MATCH (e:Event) RETURN e.title AS title ORDER BY e.id") == [{"title": "乙"}, {"title": None}]


def test_the_last_value_in_one_unit_counts(store: Store) -> None:
    people = [
        Node("Person", "p", {"name": "一"}),
        Node("Event", "e", {"title": "会"}),
        Node("Person", "p", {"name": "二"}),
    ]
    parts = [Edge("PARTICIPATED", "Person", "p", "Event", "e", {"roles": [role]}) for role in ("chair", "speaker")]
    store.apply(GraphChange(nodes=people, edges=parts))
    text = "MATCH (p:Person)-[e:PARTICIPATED]->(:Event) RETURN p.name AS name, e.roles AS roles"
    assert store.cypher(text) == [{"name": "二", "roles": ["speaker"]}]


def test_drop_and_unlink_come_before_what_is_written(store: Store, small: GraphChange) -> None:
    store.apply(small)
    change = GraphChange(
        drop=[("Tenure", "t-2"), ("Place", "never"), ("Task", "k-1")],
        unlink=[Edge("HELD", "Person", "p-1", "Tenure", "t-1"), Edge("HELD", "Person", "p-3", "Tenure", "t-1")],
        nodes=[Node("Task", "k-1", {"item": "13"})],
        edges=[Edge("HELD", "Person", "p-2", "Tenure", "t-1")],
    )
    store.apply(change)
    text = "MATCH (p:Person)-[:HELD]->(t:Tenure) RETURN p.id AS person, t.id AS tenure"
    assert store.cypher(text) == [{"person": "p-2", "tenure": "t-1"}]
    assert store.cypher("MATCH (k:Task) RETURN k.item AS item, k.text AS text") == [{"item": "13", "text": None}]
    assert store.cypher("MATCH (:Statement)-[:ABOUT]->(k:Task) RETURN k.id") == []


@pytest.mark.parametrize(
    "wrong",
    [
        GraphChange(edges=[Edge("HELD", "Person", "p-1", "Tenure", "missing")]),
        GraphChange(edges=[Edge("HELD", "Tenure", "t-1", "Person", "p-1")]),
        GraphChange(edges=[Edge("HELD", "Person", "p-1", "Tenure", "t-1", {"since": 1})]),
        GraphChange(nodes=[Node("Planet", "x")]),
        GraphChange(nodes=[Node("Person", "x", {"age": 3})]),
        GraphChange(nodes=[Node("Tenure", "x", {"start_latest": "not a day"})]),
        GraphChange(drop=[("Planet", "x")]),
        GraphChange(unlink=[Edge("HELD", "Person", "p-1", "Post", "r-1")]),
    ],
)
def test_a_wrong_unit_of_work_writes_nothing(store: Store, small: GraphChange, wrong: GraphChange) -> None:
    store.apply(small)
    before, unit = rows(store), store.unit_of_work()
    wrong.nodes.insert(0, Node("Person", "early", {"name": "先写"}))
    with pytest.raises((StoreError, QueryError)):
        store.apply(wrong)
    assert (rows(store), store.unit_of_work()) == (before, unit)
    assert store.apply(GraphChange(nodes=[Node("Place", "l-2", {"name": "北街"})])) == 2


def test_units_of_work_are_counted_and_kept(path: Path) -> None:
    with connect(str(path)) as store:
        assert store.unit_of_work() == (0, 0)
        assert store.apply(GraphChange()) == 0
        store.apply(GraphChange(nodes=[Node("Place", "l", {"name": "南街"})]))
        number, time = store.unit_of_work()
        assert number == 1 and abs(time / 1000 - dt.datetime.now().timestamp()) < 60
    with connect(str(path), read_only=True) as store:
        assert store.unit_of_work() == (1, time)


def test_what_was_committed_survives_a_kill(path: Path) -> None:
    code = f"""
import os, signal
from cursus.graph import connect
from cursus.model.records import GraphChange, Node
store = connect({str(path)!r})
store.apply(GraphChange(nodes=[Node("Place", f"l-{{n}}", {{"name": "街"}}) for n in range(100)]))
print("committed", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
    killed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (killed.returncode, killed.stdout) == (-9, "committed\n")
    with connect(str(path)) as store:
        assert store.cypher("MATCH (l:Place) RETURN count(*) AS places") == [{"places": 100}]
        assert store.unit_of_work()[0] == 1


def test_questions_take_their_own_parameters_only(store: Store) -> None:
    with pytest.raises(QueryError, match="no question"):
        store.ask("../store")
    with pytest.raises(QueryError, match="no parameter colour"):
        store.ask("holders", colour="red")
    assert store.ask("holders") == []


def test_an_older_graph_gets_what_the_vocabulary_has_since(path: Path) -> None:
    import ladybug

    with ladybug.Database(path) as database, ladybug.Connection(database) as connection:
        connection.execute("CREATE NODE TABLE Person(id STRING PRIMARY KEY, name STRING)")
        connection.execute("CREATE (:Person {id: 'p', name: '旧'})")
    with connect(str(path), read_only=True) as store:
        assert store.ask("holders", post_id="none") == []
    with connect(str(path)) as store:
        store.apply(GraphChange(nodes=[Node("Person", "p", {"marks": ["女"]})]))
        found = store.cypher("MATCH (n:Person) RETURN n.name AS name, n.marks AS marks")
        assert found == [{"name": "旧", "marks": ["女"]}]


def test_a_graph_that_cannot_be_opened_says_why(path: Path, tmp_path: Path) -> None:
    noise = tmp_path / "noise.db"
    noise.write_bytes(b"no graph at all" * 5000)
    for place, why in ((tmp_path, "folder"), (tmp_path / "no" / "x.db", "no folder"), (noise, "no graph")):
        with pytest.raises(StoreError, match=why) as caught:
            connect(str(place))
        assert caught.value.todo
    with pytest.raises(StoreError, match="no graph here"):
        connect(str(path), read_only=True)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["noise.db"]
    assert noise.read_bytes() == b"no graph at all" * 5000
    with pytest.raises(StoreError, match="not supported"):
        connect("gopher://old")


def test_a_graph_of_another_version_or_cut_short_says_so(path: Path) -> None:
    connect(str(path)).close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4] + bytes([whole[4] + 1]) + whole[5:])
    with pytest.raises(StoreError, match="a newer version"):
        connect(str(path))
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(StoreError, match="cut short"):
        connect(str(path), read_only=True)


def test_one_process_writes_at_a_time(path: Path) -> None:
    code = f"""
from cursus.graph import connect
from cursus.model.errors import StoreError
with connect({str(path)!r}, read_only=True) as store:
    print(store.unit_of_work()[0])
try:
    connect({str(path)!r})
except StoreError as error:
    print(error.what)
"""
    with connect(str(path)) as store:
        store.apply(GraphChange(nodes=[Node("Place", "l", {"name": "南街"})]))
        second = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert second.stdout.splitlines() == ["1", "another process has the graph open for writing"]


def test_a_store_for_reading_does_not_write(path: Path) -> None:
    connect(str(path)).close()
    with connect(str(path), read_only=True) as store, pytest.raises(StoreError, match="reading only"):
        store.apply(GraphChange(nodes=[Node("Place", "l")]))


def test_a_closed_store_says_so(path: Path) -> None:
    store = connect(str(path))
    store.close()
    store.close()
    for ask in (lambda: store.cypher("RETURN 1"), lambda: store.search("谁"), lambda: store.ask("holders")):
        with pytest.raises(StoreError, match="closed"):
            ask()


def test_a_file_of_something_else_is_no_graph_to_read(path: Path) -> None:
    import ladybug

    with ladybug.Database(path) as database, ladybug.Connection(database) as connection:
        connection.execute("CREATE NODE TABLE Ship(id STRING PRIMARY KEY)")
    for read_only in (True, False):
        with pytest.raises(StoreError, match="no graph of this version"):
            connect(str(path), read_only=read_only)


def test_absent_parameters_are_null_and_text_is_left_alone(store: Store, small: GraphChange) -> None:
    store.apply(small)
    text = "MATCH (p:Person) WHERE $name IS NULL OR p.name = $name RETURN p.id AS id, '$name' AS said ORDER BY id"
    assert len(store.cypher(text, {"name": "单立秋"})) == 1
    found = store.cypher(text, {"name": None})
    assert [row["id"] for row in found] == ["p-1", "p-2", "p-3"] and found[0]["said"] == "$name"
