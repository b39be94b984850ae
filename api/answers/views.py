"""The part of the graph around an entity, as nodes and edges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...graph.store import Store
from ...model.errors import QueryError, UnknownName
from .asked import ALWAYS, Time
from .coverage import coverage_of
from .names import find_any
from .neighbours import LABELS, neighbours, node
from .shapes import Shape

DEEPEST, MOST_NODES = 4, 10_000
_KEYS = {label: f"{label.lower()}_id" for label in LABELS}


def graph(
    store: Store,
    center: str,
    depth: int = 1,
    time: Time = ALWAYS,
    *,
    types: Sequence[str] = (),
    limit: int = 500,
) -> Shape:
    """The nodes up to `depth` steps from an entity, and the edges that lead to them, on the days asked about.

    `types` are the labels wanted besides the center; `truncated` says that `limit` nodes were not enough.
    """
    if not 0 <= depth <= DEEPEST:
        raise QueryError(f"{depth} is no depth", where="depth", todo=f"Ask for 0 to {DEEPEST} steps.")
    if not 1 <= limit <= MOST_NODES:
        raise QueryError(f"{limit} is no number of nodes", where="limit", todo=f"Ask for 1 to {MOST_NODES}.")
    wanted = _labels(types)
    start = find_node(store, center, "center")
    part = _Part({start["id"]: start})
    frontier = [start]
    for _ in range(depth):
        steps = [step for one in frontier for step in neighbours(store, one["label"], one["id"], time, wanted)]
        frontier = [other for edge, other in steps if part.reaches(edge, other, limit)]
    return {
        "center": start["id"],
        "nodes": list(part.nodes.values()),
        "edges": list(part.edges.values()),
        "truncated": part.truncated,
        "coverage": coverage_of(store),
    }


@dataclass(slots=True)
class _Part:
    """The nodes and edges reached so far, by id; `truncated` once a node more was met than wanted."""

    nodes: dict[str, Shape]
    edges: dict[str, Shape] = field(default_factory=dict[str, Shape])
    truncated: bool = False

    def reaches(self, edge: Shape, other: Shape, limit: int) -> bool:
        """Keep an edge and the node at its end, unless there are `limit` nodes; whether that one was not reached before."""
        new = other["id"] not in self.nodes
        if new and len(self.nodes) == limit:
            self.truncated = True
            return False
        self.nodes.setdefault(other["id"], other)
        self.edges[edge["id"]] = edge
        return new


def find_node(store: Store, asked: str, where: str) -> Shape:
    """The node of an id or of a name. Raises UnknownName or AmbiguousName."""
    label, id = find_any(store, asked, where)
    rows = store.ask(label.lower(), **{_KEYS[label]: id}) if label in LABELS else []
    if not rows:
        todo = "Take the id of an entity from another answer."
        raise UnknownName(f"nothing in a view has the id {asked!r}", where=where, todo=todo, near=[])
    return node(label, rows[0])


def _labels(types: Sequence[str]) -> frozenset[str] | None:
    known = {label.lower(): label for label in LABELS}
    unknown = [one for one in types if one.lower() not in known]
    if unknown:
        raise QueryError(f"{unknown[0]!r} is no type", where="types", todo=f"Give some of: {', '.join(known)}.")
    return frozenset(known[one.lower()] for one in types) or None
