"""Any row of units of work leaves the graph as a plain dictionary would be left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from cursus.graph import Store, connect
from cursus.model.records import Edge, GraphChange, Node

Nodes = dict[tuple[str, str], dict[str, Any]]
Edges = dict[tuple[str, str, str], dict[str, Any]]

IDS = ("1", "2", "3")
LABELS = {"Organization": "name", "Event": "title", "Person": "name"}
KINDS = {
    "PART_OF": ("Organization", "Organization", None, st.none()),
    "HOSTED": ("Organization", "Event", "role", st.sampled_from([None, "organizer", "signatory"])),
    "PARTICIPATED": ("Person", "Event", "roles", st.sampled_from([None, [], ["chair"], ["chair", "speaker"]])),
}


def ident(label: str, number: str) -> str:
    return f"{label[0].lower()}-{number}"


@st.composite
def nodes(draw: st.DrawFn) -> Node:
    label = draw(st.sampled_from(sorted(LABELS)))
    given_keys = draw(st.sets(st.sampled_from([LABELS[label], "known_until"])))
    values = {LABELS[label]: st.sampled_from([None, "甲", "乙"]), "known_until": st.sampled_from([None, 5])}
    return Node(label, ident(label, draw(st.sampled_from(IDS))), {key: draw(values[key]) for key in sorted(given_keys)})


@st.composite
def edges(draw: st.DrawFn) -> Edge:
    kind = draw(st.sampled_from(sorted(KINDS)))
    source, target, key, values = KINDS[kind]
    properties = {key: draw(values)} if key and draw(st.booleans()) else {}
    ends = ident(source, draw(st.sampled_from(IDS))), ident(target, draw(st.sampled_from(IDS)))
    return Edge(kind, source, ends[0], target, ends[1], properties)


changes = st.builds(
    GraphChange,
    drop=st.lists(nodes().map(lambda node: (node.label, node.id)), max_size=2),
    unlink=st.lists(edges(), max_size=2),
    nodes=st.lists(nodes(), max_size=4),
    edges=st.lists(edges(), max_size=4),
)


def apply(change: GraphChange, there: Nodes, links: Edges) -> None:
    for key in change.drop:
        there.pop(key, None)
        for link in [link for link in links if key[1] in link[1:]]:
            del links[link]
    for edge in change.unlink:
        links.pop((edge.type, edge.source, edge.target), None)
    for node in change.nodes:
        there.setdefault((node.label, node.id), {}).update(node.properties)
    for edge in change.edges:
        links.setdefault((edge.type, edge.source, edge.target), {}).update(edge.properties)


def read(store: Store) -> tuple[Nodes, Edges]:
    there = {
        (label, row["n"]["id"]): {key: value for key, value in row["n"].items() if key not in ("id", "label")}
        for label in LABELS
        for row in store.cypher(f"MATCH (n:{label}) RETURN n")
    }
    links = {
        (kind, row["a"], row["b"]): {key: value for key, value in row["e"].items() if key != "type"}
        for kind, (source, target, *_) in KINDS.items()
        for row in store.cypher(f"MATCH (a:{source})-[e:{kind}]->(b:{target}) RETURN a.id AS a, b.id AS b, e")
    }
    return there, links


def without_nulls(found: dict[Any, dict[str, Any]]) -> dict[Any, dict[str, Any]]:
    return {key: {name: one for name, one in value.items() if one is not None} for key, value in found.items()}


@contextmanager
def fresh() -> Iterator[tuple[Store, str]]:
    with TemporaryDirectory() as folder:
        path = str(Path(folder) / "graph.db")
        with connect(path) as store:
            yield store, path


@settings(max_examples=60, deadline=None)
@given(st.lists(changes, min_size=1, max_size=6))
def test_units_of_work_add_up_as_in_a_dictionary(row: list[GraphChange]) -> None:
    there: Nodes = {}
    links: Edges = {}
    with fresh() as (store, path):
        for change in row:
            ends = {end for edge in change.edges for end in ((edge.source_label, edge.source), (edge.target_label, edge.target))}  # fmt: skip
            change.nodes += [Node(label, id_) for label, id_ in sorted(ends)]
            store.apply(change)
            apply(change, there, links)
            assert read(store) == (without_nulls(there), without_nulls(links))
        store.close()
        with connect(path, read_only=True) as again:
            assert read(again) == (without_nulls(there), without_nulls(links))
