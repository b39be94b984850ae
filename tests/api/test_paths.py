"""A search over ids finds the paths that one over whole neighbours finds."""

from __future__ import annotations

from itertools import pairwise, product

from cursus.api import answers
from cursus.api.answers.asked import ALWAYS
from cursus.api.answers.nearby import nearby
from cursus.api.answers.neighbours import LABELS, neighbours
from cursus.graph import Store


def entities(store: Store) -> list[tuple[str, str]]:
    """Label and id of everything that a view can show."""
    texts = {label: f"MATCH (n:`{label}`) RETURN n.id AS id ORDER BY id" for label in LABELS}
    return [(label, row["id"]) for label, text in texts.items() for row in store.cypher(text)]


def shortest(store: Store, label: str, start: str) -> dict[str, tuple[int, int]]:
    """Length and number of the shortest paths from an entity to each other, one whole level after the other."""
    found, frontier, length = {start: (0, 1)}, {start: label}, 0
    while frontier:
        length += 1
        reached: dict[str, str] = {}
        for one, kind in frontier.items():
            for _, other in neighbours(store, kind, one, ALWAYS):
                if found.setdefault(other["id"], (length, 0))[0] == length:
                    found[other["id"]] = length, found[other["id"]][1] + found[one][1]
                    reached[other["id"]] = other["label"]
        frontier = reached
    return found


def test_every_shortest_path_is_found(store: Store) -> None:
    everything = entities(store)
    several = 0
    for (label, start), (_, goal) in product(everything[::3], everything[::2]):
        length, number = shortest(store, label, start).get(goal, (0, 0))
        items = answers.paths(store, start, goal, most=12, limit=1000)["items"]
        assert [item["length"] for item in items] == [length] * number
        for item in items:
            ids = [node["id"] for node in item["nodes"]]
            ends = [{edge["source"], edge["target"]} for edge in item["edges"]]
            assert (ids[0], ids[-1], ends) == (start, goal, [{*pair} for pair in pairwise(ids)])
        several += number > 1
    assert several


def test_ids_are_those_of_whole_neighbours(store: Store) -> None:
    times = [ALWAYS, answers.read_time(on="2012-01-01"), answers.read_time(first="2018", last="2021", within=1)]
    everything = entities(store)
    for time, label in product(times, LABELS):
        ids = [id for kind, id in everything if kind == label]
        whole = {(id, other["label"], other["id"]) for id in ids for _, other in neighbours(store, label, id, time)}
        assert nearby(store, label, ids, time) == sorted(whole)
