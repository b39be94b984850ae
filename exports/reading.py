"""What a writer is given: the graph, or the part of it that was asked for, read page by page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..graph import Row, Store
from ..graph import reading as texts
from ..graph.pages import SIZE, TEXTS, Page, batches, pages, pages_of
from ..model.ontology import Ontology, ontology


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the graph: the ids wanted of each label, none of a label that is missing.

    `on`: the day it is a view of; `known`: the system time (milliseconds since 1970 UTC) as which it was believed; None
    is now.
    """

    ids: Mapping[str, frozenset[str]]
    on: dt.date | None = None
    known: int | None = None


def believed(row: Row, known: int | None = None) -> bool:
    """Whether what a row tells (`known_from`, `known_until`) is believed now, or was at a system time."""
    since, until = row.get("known_from"), row.get("known_until")
    if known is None:
        return until is None
    return (since is None or since <= known) and (until is None or until > known)


class Reading:
    """Nodes and relationships in the order of ids; only one page of them is in memory at any time.

    Every version is read, those closed (`known_until`) too; a writer that wants what is believed now leaves them out.
    """

    def __init__(self, store: Store, part: Part | None = None) -> None:
        self.store, self.part = store, part
        self.known: Ontology = ontology()

    @property
    def on(self) -> dt.date | None:
        """The day that this is a view of, when it is one."""
        return self.part.on if self.part else None

    def believed(self, row: Row) -> bool:
        """Whether what a row tells (`known_from`, `known_until`) is believed at the time that was asked for."""
        return believed(row, self.part.known if self.part else None)

    def ids(self, label: str) -> Iterator[str]:
        """The ids of a label, in their order."""
        if self.part is None:
            yield from texts.ids(self.store, label)
        else:
            yield from self._wanted(label)

    def has(self, label: str, id: str) -> bool:
        """Whether a node is in the part that is read."""
        return self.part is None or id in self.part.ids.get(label, ())

    def nodes(self, label: str) -> Iterator[Row]:
        """Every node of a label: `id` and the properties of its class in `ontology.ttl`."""
        node = self.known.nodes[label]
        size = TEXTS if label == "Document" else SIZE
        if self.part is None:
            yield from texts.nodes(self.store, node, page=size)
        else:
            yield from texts.nodes_by_id(self.store, node, self._wanted(label), page=size)

    def edges(self, type: str) -> Iterator[Row]:
        """Every relationship of a type between nodes that are read.

        `source_label`, `source`, `target_label`, `target` and the properties of the type in `ontology.ttl`.
        """
        relationship = self.known.relationships[type]
        for pair in relationship.pairs:
            ends = {"source_label": pair.source, "target_label": pair.target}
            for some in batches(self.ids(pair.source), SIZE):
                for row in texts.edges(self.store, relationship, pair, some):
                    if self.has(pair.target, row["target"]):
                        yield {**row, **ends, "source": row["id"]}

    def pages(self) -> Iterator[Page]:
        """All nodes with the relationships that go out from them, for writers that follow the vocabulary."""
        if self.part is None:
            yield from pages(self.store)
            return
        for label in self.known.nodes:
            for page in pages_of(self.store, label, self._wanted(label)):
                kept = {
                    id: [one for one in links if self.has(one.pair.target, one.row["target"])]
                    for id, links in page.links.items()
                }
                yield Page(page.node, page.rows, kept, page.texts)

    def _wanted(self, label: str) -> list[str]:
        return sorted(self.part.ids.get(label, ())) if self.part else []
