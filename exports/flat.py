"""The graph as tools draw it: things as nodes, what joins them as edges, a tenure as an edge from person to post."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..graph import Row
from ..graph import reading as texts
from ..graph.pages import batches
from ..model.dates import When
from .held import PAGE, Span, certain_span, certainty, possible_span, sources, tenures
from .reading import Reading

Value = str | int | bool | dt.date | list[str] | None

LABELS = ("Person", "Organization", "Post", "Event", "Publication", "Task", "Place")
NODE_VALUES = {
    "names": "list", "pinyin": "text", "marks": "list", "place": "text", "role": "text", "organization": "text",
    "seats": "text", "type": "text", "date": "text", "first": "day", "last": "day", "text": "text",
}  # fmt: skip
"""What a node may say beside its label and name, and of which kind it is."""
EDGE_VALUES = {
    "start_earliest": "day", "start_latest": "day", "end_earliest": "day", "end_latest": "day", "ended": "flag",
    "certainty": "text", "roles": "list", "role": "text", "action": "text", "change": "text", "tenure": "text",
    "date": "text", "first": "day", "last": "day", "statements": "count", "documents": "list", "quote": "text",
}  # fmt: skip
"""What an edge may say beside its type."""
_DATES = ("first", "last")


@dataclass(frozen=True, slots=True)
class Node:
    """A thing. `span`: when it took place, None for what lasts."""

    id: str
    label: str
    name: str
    values: dict[str, Value]
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """What joins two things. `span`: the days on which it was possibly so, `certain` those on which certainly."""

    id: str
    source: str
    target: str
    type: str
    values: dict[str, Value] = field(default_factory=dict[str, Value])
    span: Span | None = None
    certain: Span | None = None


class Flat:
    """Nodes, then edges. An edge to a node that was not given is not given either: go through all nodes first."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._gone: set[str] = set()

    def nodes(self) -> Iterator[Node]:
        """Everything that is believed, label by label."""
        for label in LABELS:
            for row in self._reading.nodes(label):
                if self._reading.believed(row):
                    yield _node(label, row)
                else:
                    self._gone.add(row["id"])

    def edges(self) -> Iterator[Edge]:
        """Tenures first, then what else joins the nodes."""
        for edge in self._edges():
            if edge.source not in self._gone and edge.target not in self._gone:
                yield edge

    def _edges(self) -> Iterator[Edge]:
        for page in tenures(self._reading):
            behind = sources(self._reading, page)
            for row in page:
                yield _held(row, behind.get(row["id"], []), self._reading.on)
        for type in ("OF_ORGANIZATION", "PART_OF", "BECAME", "AT", "ISSUED", "RESPONSIBLE_FOR", "SAME_AS"):
            for row in self._reading.edges(type):
                if type != "SAME_AS" or self._reading.believed(row):
                    yield _plain(type, row)
        yield from self._of_events("PARTICIPATED", "target")
        yield from self._of_events("HOSTED", "target")
        yield from self._changes()

    def _of_events(self, type: str, side: str) -> Iterator[Edge]:
        """Edges that were so when their event took place."""
        for some in batches(self._reading.edges(type), PAGE):
            dates = _dates(self._reading, [row[side] for row in some])
            for row in some:
                yield _plain(type, row, dates.get(row[side]))

    def _changes(self) -> Iterator[Edge]:
        """What an event changed, as an edge to the person, with the tenure that it changed."""
        for some in batches(self._reading.edges("CHANGED"), PAGE):
            ids = [row["target"] for row in some]
            found = {row["id"]: row for row in self._reading.store.ask("tenures_by_id", ids=ids)}
            for row in some:
                held = found.get(row["target"])
                if held and self._reading.believed(held) and self._reading.has("Person", held["person_id"]):
                    yield _changed(row, held)


def _node(label: str, row: Row) -> Node:
    values = {key: row.get(key) for key in NODE_VALUES if row.get(key) not in (None, [])}
    if label == "Post":
        values["organization"] = row["organization_name"]
    if row.get("edtf"):
        values["date"] = row["edtf"]
    return Node(row["id"], label, name_of(row), values, Span(row["first"], row["last"]) if row.get("first") else None)


def name_of(row: Row) -> str:
    """What a node is called: a post by its organization and role."""
    if "role" in row:
        return f"{row['organization_name'] or ''}{row['role']}"
    return str(next((row[key] for key in ("name", "title", "item") if row.get(key)), row["id"]))


def _held(row: Row, behind: list[Row], on: dt.date | None) -> Edge:
    bounds = {key: row[key] for key in ("start_earliest", "start_latest", "end_earliest", "end_latest", "ended")}
    said: dict[str, Value] = {
        "role": row["role"],
        "certainty": certainty(row, on),
        "statements": len(behind),
        "documents": list(dict.fromkeys(str(one["document"] or one["key"]) for one in behind)),
        "quote": behind[0]["quote"] if behind else None,
    }
    values: dict[str, Value] = bounds | said
    return Edge(
        row["tenure"], row["person_id"], row["post_id"], "HELD", _told(values), possible_span(row), certain_span(row)
    )


def _plain(type: str, row: Row, event: When | None = None) -> Edge:
    values: dict[str, Any] = {key: row.get(key) for key in EDGE_VALUES if key in row}
    when = event or (When.parse(row["edtf"]) if row.get("edtf") else None)
    if when and event is None:
        values |= {"date": when.edtf, **dict(zip(_DATES, (when.first, when.last), strict=True))}
    span = Span(when.first, when.last) if when else None
    sure = span if when and (when.exact or when.lasting) else None
    source, target = row["id"], row["target"]
    action = f">{row['action']}" if row.get("action") else ""
    return Edge(f"{source}>{type}{action}>{target}", source, target, type, _told(values), span, sure)


def _changed(row: Row, held: Row) -> Edge:
    values: dict[str, Value] = {
        "change": row["change"], "tenure": held["tenure"], "role": held["role"],
        "first": row["earliest"], "last": row["latest"],
    }  # fmt: skip
    span = Span(row["earliest"], row["latest"]) if row["earliest"] or row["latest"] else None
    exact = span if span and span.first == span.last else None
    id = f"{row['id']}>CHANGED>{held['tenure']}"
    return Edge(id, row["id"], held["person_id"], "CHANGED", _told(values), span, exact)


def _dates(reading: Reading, ids: list[str]) -> dict[str, When]:
    wanted = sorted(set(ids))
    rows = texts.nodes_by_id(reading.store, reading.known.nodes["Event"], wanted)
    return {row["id"]: When(row["edtf"], row["first"], row["last"]) for row in rows if row["edtf"]}


def _told(values: dict[str, Any]) -> dict[str, Value]:
    return {key: value for key, value in values.items() if value is not None and value != []}
