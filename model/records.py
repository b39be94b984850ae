"""What is written to a graph: nodes and relationships as rows, and one unit of work made of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

NOW = 2**53 - 1
"""A system time after all others, in milliseconds: what is believed now."""


@dataclass(frozen=True, slots=True)
class Node:
    """A node to create or update by its id.

    Properties are named as in `ontology.ttl`; those left out stay as they are.
    """

    label: str
    id: str
    properties: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Edge:
    """A relationship to create or update; one of its type between the same two nodes."""

    type: str
    source_label: str
    source: str
    target_label: str
    target: str
    properties: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(slots=True)
class GraphChange:
    """One unit of work, applied whole or not at all.

    In this order: nodes of `drop` (label, id) are deleted with their relationships, the relationships of `unlink` are
    deleted (their properties do not count), then `nodes` and `edges` are merged.
    """

    drop: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    unlink: list[Edge] = field(default_factory=list[Edge])
    nodes: list[Node] = field(default_factory=list[Node])
    edges: list[Edge] = field(default_factory=list[Edge])

    def add(self, rows: Iterable[Node | Edge]) -> None:
        """Merge these too."""
        for row in rows:
            if isinstance(row, Node):
                self.nodes.append(row)
            else:
                self.edges.append(row)

    def __bool__(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.drop or self.unlink or self.nodes or self.edges)
