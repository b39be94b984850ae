"""Who bears a name, what took place on a day: entries of the graph that are found by their key.

An engine without an index on names or days would look through everybody for each document. The entries are written
in the unit of work that changes the people and events themselves, so that they are never behind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from ..graph import Store
from ..model.records import GraphChange, Node
from ..resolve.similar import plain_name

WHOLE = "whole"
"""The entry that says that there is one for every name and day of the graph."""
Entries = Mapping[str, set[str]]
"""Key → ids."""


def name_key(name: str) -> str:
    """The key of a name, however it is written."""
    return f"name {plain_name(name)}"


def day_key(day: object) -> str:
    """The key of a day."""
    return f"day {day}"


def find(store: Store, keys: Iterable[str]) -> dict[str, set[str]]:
    """The ids at each of the keys; a key without any is left out."""
    wanted = sorted(set(keys))
    return {row["key"]: set(row["ids"]) for row in store.ask("keyed", keys=wanted)} if wanted else {}


def entries(rows: Iterable[Node]) -> dict[str, set[str]]:
    """The entries that people and events need to be found."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for key in _keys_of(row):
            found[key].add(row.id)
    return found


def write_entries(store: Store, change: GraphChange, lost: Entries, gained: Entries) -> None:
    """Add to a change what makes these entries lose and gain ids."""
    before = find(store, {*lost, *gained})
    for key in sorted({*lost, *gained}):
        old = before.get(key, set())
        new = (old - lost.get(key, set())) | gained.get(key, set())
        if not new and old:
            change.drop.append(("Key", key))
        elif new != old:
            change.nodes.append(Node("Key", key, {"ids": sorted(new)}))
    if store.unit_of_work()[0] == 0:
        change.nodes.append(Node("Key", WHOLE, {"ids": []}))


def ensure_entries(store: Store) -> None:
    """Make the entries of a graph that has none: one that was loaded from tables, or written by an older version."""
    if store.unit_of_work()[0] == 0 or store.ask("keyed", keys=[WHOLE]):
        return
    found = entries(_everything(store))
    nodes = [Node("Key", key, {"ids": sorted(ids)}) for key, ids in sorted(found.items())]
    store.apply(GraphChange(nodes=[*nodes, Node("Key", WHOLE, {"ids": []})]))


def _everything(store: Store) -> Iterator[Node]:
    for row in store.ask("known_people"):
        yield Node("Person", row["person_id"], {"names": row["names"]})
    for row in store.ask("days_of_events"):
        yield Node("Event", row["event_id"], {"first": row["first"]})


def _keys_of(row: Node) -> Iterator[str]:
    if row.label == "Person":
        yield from map(name_key, row.properties.get("names") or ())
    if row.label == "Event" and (day := row.properties.get("first")):
        yield day_key(day)
