"""Several threads ask while one writes: nobody sees half a unit of work and nothing is lost."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from cursus.graph import Store
from cursus.model.records import Edge, GraphChange, Node

UNITS, SIZE = 30, 40


def unit(number: int) -> GraphChange:
    nodes = [Node("Organization", "o", {"name": f"第{number}版"})]
    edges: list[Edge] = []
    for index in range(SIZE):
        id_ = f"{number}-{index}"
        nodes += [Node("Person", f"p-{id_}", {"name": f"人{id_}"}), Node("Tenure", f"t-{id_}", {"tenure": f"t-{id_}"})]
        edges.append(Edge("HELD", "Person", f"p-{id_}", "Tenure", f"t-{id_}"))
    return GraphChange(nodes=nodes, edges=edges)


def test_readers_see_whole_units_of_work(store: Store) -> None:
    done = threading.Event()

    def read() -> int:
        seen, asked = 0, 0
        while not done.is_set() or asked == 0:
            people = store.cypher("MATCH (p:Person) OPTIONAL MATCH (p)-[:HELD]->(t:Tenure) RETURN count(p) AS p, count(t) AS t")[0]  # fmt: skip
            assert people["p"] == people["t"] and people["p"] % SIZE == 0 and people["p"] >= seen
            number = store.unit_of_work()[0]
            assert not number or store.search(f"人{number}-0", ["Person"], 1)[0]["score"] == 1
            assert store.ask("holders", post_id="none") == []
            seen, asked = people["p"], asked + 1
        return asked

    with ThreadPoolExecutor(5) as pool:
        readers = [pool.submit(read) for _ in range(4)]
        try:
            for number in range(1, UNITS + 1):
                assert store.apply(unit(number)) == number
        finally:
            done.set()
        assert all(reader.result() > 0 for reader in readers)
    assert store.cypher("MATCH (p:Person) RETURN count(*) AS n") == [{"n": UNITS * SIZE}]


def test_writers_wait_for_each_other(store: Store) -> None:
    with ThreadPoolExecutor(4) as pool:
        numbers = list(pool.map(lambda number: store.apply(unit(number)), range(12)))
    assert sorted(numbers) == list(range(1, 13))
    assert store.cypher("MATCH (:Person)-[:HELD]->(t:Tenure) RETURN count(t) AS n") == [{"n": 12 * SIZE}]
