"""How two entities are connected: the shortest paths between them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise, product

from ...graph.store import Store
from ...model.errors import QueryError
from .asked import ALWAYS, Time
from .coverage import coverage_of
from .nearby import nearby
from .neighbours import Step, holdings, neighbours
from .pages import listed
from .shapes import Shape
from .views import find_node

LONGEST, MOST_VISITED = 12, 20_000

Way = tuple[list[str], list[Shape]]
"""Ids of nodes in order and the edges between them."""


def paths(store: Store, source: str, target: str, time: Time = ALWAYS, *, most: int = 8, limit: int = 10) -> Shape:
    """The shortest paths of at most `most` steps between two entities, at most `limit` of them.

    Every holding and meeting on them was on the days asked about. Each item is `{length, nodes, edges}`.
    """
    if not 1 <= most <= LONGEST:
        raise QueryError(f"{most} is no length", where="most", todo=f"Ask for 1 to {LONGEST} steps.")
    search = _Search(store, time, find_node(store, source, "from_id"), find_node(store, target, "to_id"))
    found = list(islice(search.ways(search.meet(most)), limit))
    search.look_up(found)
    items = [
        {"length": len(edges), "nodes": [search.nodes[id] for id in ids], "edges": edges}
        for ids, edges in islice(search.edges(found), limit)
    ]
    return listed(items, len(items), None, coverage_of(store))


class _Search:
    """Breadth first from both ends, whole levels at a time, by ids; edges are asked for on the ways found.

    `reached[side]` holds, for every node, all nodes before it by which it was first reached, so that the first meeting
    gives every shortest path.
    """

    def __init__(self, store: Store, time: Time, start: Shape, goal: Shape) -> None:
        self._store, self._time = store, time
        self._reached: list[dict[str, list[str]]] = [{start["id"]: []}, {goal["id"]: []}]
        self._frontier = [{start["id"]: start["label"]}, {goal["id"]: goal["label"]}]
        self._labels: dict[str, str] = {one["id"]: one["label"] for one in (start, goal)}
        self._known: dict[tuple[str, str], list[Step]] = {}
        self.nodes: dict[str, Shape] = {start["id"]: start, goal["id"]: goal}

    def meet(self, most: int) -> list[str]:
        """The nodes where the two sides first meet; none when they don't within `most` steps."""
        for step in range(most + 1):
            meeting = self._reached[0].keys() & self._reached[1].keys()
            if meeting or step == most or not all(self._frontier) or len(self._labels) > MOST_VISITED:
                return sorted(meeting)
            self._grow(0 if len(self._frontier[0]) <= len(self._frontier[1]) else 1)
        return []

    def ways(self, meeting: list[str]) -> Iterator[list[str]]:
        """Each shortest way through one of the nodes where the sides met, from start to goal: ids of nodes in order."""
        for middle in meeting:
            for before in self._back(0, middle):
                for after in self._back(1, middle):
                    yield [*reversed(before), *after[1:]]

    def look_up(self, ways: list[list[str]]) -> None:
        """Ask for the holdings of everyone on the ways at once."""
        people = sorted({id for way in ways for id in way if self._labels[id] == "Person"})
        if not any(self._labels[id] == "Post" for way in ways for id in way):
            return
        for edge, person, post in holdings(self._store, people, self._time):
            self._known.setdefault((person["id"], "Post"), []).append((edge, post))
            self._known.setdefault((post["id"], "Person"), []).append((edge, person))

    def edges(self, ways: list[list[str]]) -> Iterator[Way]:
        """The ways with their edges: once for each choice where two nodes are connected in more than one manner."""
        for way in ways:
            middle = len(way) // 2
            steps = [self._edges(one, other) for one, other in pairwise(way[: middle + 1])]
            steps += [self._edges(one, other) for other, one in pairwise(way[middle:])]
            for edges in product(*steps):
                yield way, list(edges)

    def _grow(self, side: int) -> None:
        found: dict[str, str] = {}
        reached, frontier = self._reached[side], self._frontier[side]
        for label in sorted(set(frontier.values())):
            ids = [id for id, other in frontier.items() if other == label]
            for before, other, id in nearby(self._store, label, ids, self._time):
                if id not in reached:
                    found[id] = other
                    reached[id] = []
                if id in found:
                    reached[id].append(before)
        self._labels |= found
        self._frontier[side] = found

    def _back(self, side: int, id: str) -> Iterator[list[str]]:
        """Ways from a node back to the end where its side began."""
        steps = self._reached[side][id]
        if not steps:
            yield [id]
        for before in steps:
            for ids in self._back(side, before):
                yield [id, *ids]

    def _edges(self, source: str, target: str) -> list[Shape]:
        """The edges of a step, and the node that they lead to among `nodes`."""
        label, wanted = self._labels[source], self._labels[target]
        if (source, wanted) not in self._known:
            found = neighbours(self._store, label, source, self._time, frozenset({wanted}))
            self._known[source, wanted] = found
        steps = [(edge, other) for edge, other in self._known[source, wanted] if other["id"] == target]
        self.nodes.update((other["id"], other) for _, other in steps if other["id"] not in self.nodes)
        return [edge for edge, _ in steps]
