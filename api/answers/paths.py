"""How two entities are connected: the shortest paths between them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ...graph.store import Store
from ...model.errors import QueryError
from .asked import ALWAYS, Time
from .coverage import coverage_of
from .neighbours import neighbours
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
    items = [
        {"length": len(edges), "nodes": [search.nodes[id] for id in ids], "edges": edges}
        for ids, edges in islice(search.ways(search.meet(most)), limit)
    ]
    return listed(items, len(items), None, coverage_of(store))


class _Search:
    """Breadth first from both ends, whole levels at a time.

    `reached[side]` holds, for every node, all steps (edge, node before) by which it was first reached, so that the
    first meeting gives every shortest path.
    """

    def __init__(self, store: Store, time: Time, start: Shape, goal: Shape) -> None:
        self._store, self._time = store, time
        self._reached: list[dict[str, list[tuple[Shape, str]]]] = [{start["id"]: []}, {goal["id"]: []}]
        self._frontier = [[start], [goal]]
        self.nodes: dict[str, Shape] = {start["id"]: start, goal["id"]: goal}

    def meet(self, most: int) -> list[str]:
        """The nodes where the two sides first meet; none when they don't within `most` steps."""
        for step in range(most + 1):
            meeting = self._reached[0].keys() & self._reached[1].keys()
            if meeting or step == most or not all(self._frontier) or len(self.nodes) > MOST_VISITED:
                return sorted(meeting)
            self._grow(0 if len(self._frontier[0]) <= len(self._frontier[1]) else 1)
        return []

    def ways(self, meeting: list[str]) -> Iterator[Way]:
        """Each shortest way through one of the nodes where the sides met, from start to goal."""
        for middle in meeting:
            for before, edges_before in self._out(0, middle):
                for after, edges_after in self._out(1, middle):
                    yield [*reversed(before), *after[1:]], [*reversed(edges_before), *edges_after]

    def _grow(self, side: int) -> None:
        found: dict[str, Shape] = {}
        reached = self._reached[side]
        for one in self._frontier[side]:
            for edge, other in neighbours(self._store, one["label"], one["id"], self._time):
                if other["id"] not in reached:
                    found[other["id"]] = self.nodes.setdefault(other["id"], other)
                    reached[other["id"]] = []
                if other["id"] in found:
                    reached[other["id"]].append((edge, one["id"]))
        self._frontier[side] = list(found.values())

    def _out(self, side: int, id: str) -> Iterator[Way]:
        """Ways from a node back to the end where its side began."""
        steps = self._reached[side][id]
        if not steps:
            yield [id], []
        for edge, before in steps:
            for ids, edges in self._out(side, before):
                yield [id, *ids], [edge, *edges]
