"""A part of the graph that stands for itself: with what its tenures are of, and what is behind it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from ..graph import Row, Store
from ..graph import reading as texts
from ..graph.pages import batches
from ..model.ontology import Pair, ontology
from .held import PAGE
from .reading import Part

Ids = dict[str, set[str]]
_TOLD = ("Tenure", "Event", "Publication", "Task")
"""What statements are evidence for, whoever else they name."""
_OWN = {"Person": "life", "Organization": "body"}
"""The kind of statement that tells of these alone."""


def sources_of(store: Store, type: str, pair: tuple[str, str], targets: Iterable[str]) -> set[str]:
    """The ids of what relationships of a type between two labels come from, to these nodes."""
    return set(texts.sources(store, type, pair, sorted(set(targets))))


def targets_of(store: Store, type: str, pair: tuple[str, str], sources: Iterable[str]) -> dict[str, set[str]]:
    """Where relationships of a type between two labels go from these nodes, by source."""
    found: dict[str, set[str]] = defaultdict(set)
    relationship = ontology().relationships[type]
    (joined,) = (one for one in relationship.pairs if _labels(one) == pair)
    for some in batches(sorted(set(sources)), PAGE):
        for row in texts.edges(store, relationship, joined, some):
            found[row["id"]].add(row["target"])
    return found


def choose_tenures(store: Store, ids: Iterable[str], held: Callable[[Row], bool]) -> set[str]:
    """Those versions of tenures, of these, that `held` takes by their row of `tenures_by_id`."""
    chosen: set[str] = set()
    for some in batches(ids, PAGE):
        chosen.update(row["id"] for row in store.ask("tenures_by_id", ids=some) if held(row))
    return chosen


def parts_below(store: Store, organization: str) -> set[str]:
    """An organization and everything that is part of it, or of a part of it."""
    found, waiting = {organization}, {organization}
    while waiting:
        waiting = sources_of(store, "PART_OF", ("Organization", "Organization"), waiting) - found
        found |= waiting
    return found


def complete(
    store: Store, chosen: Mapping[str, Iterable[str]], on: dt.date | None = None, known: int | None = None
) -> Part:
    """The part with these ids by label, with what they need to be understood and what bears them out.

    `on`: the day that it is a view of; `known`: the system time in milliseconds as which it was believed.
    """
    ids: Ids = defaultdict(set, {label: set(some) for label, some in chosen.items()})
    ids["Person"] |= sources_of(store, "HELD", ("Person", "Tenure"), ids["Tenure"])
    for type, source, target in (
        ("OF_POST", "Tenure", "Post"), ("OF_ORGANIZATION", "Post", "Organization"), ("AT", "Event", "Place"),
    ):  # fmt: skip
        ids[target] |= _joined(targets_of(store, type, (source, target), ids[source]))
    ids["Statement"] |= _statements(store, ids)
    ids["Document"] |= _joined(targets_of(store, "FROM", ("Statement", "Document"), ids["Statement"]))
    return Part({label: frozenset(some) for label, some in ids.items()}, on, known)


def _statements(store: Store, ids: Ids) -> set[str]:
    """The statements behind what was chosen that name no person who was not."""
    found: set[str] = set()
    for label in _TOLD:
        found |= sources_of(store, "ABOUT", ("Statement", label), ids[label])
    for label, kind in _OWN.items():
        told = sorted(sources_of(store, "ABOUT", ("Statement", label), ids[label]) - found)
        rows = texts.nodes_by_id(store, ontology().nodes["Statement"], told)
        found |= {row["id"] for row in rows if row["kind"] == kind}
    people = targets_of(store, "ABOUT", ("Statement", "Person"), found)
    return {one for one in found if people.get(one, set()) <= ids["Person"]}


def _joined(found: Mapping[str, set[str]]) -> set[str]:
    return {one for some in found.values() for one in some}


def _labels(pair: Pair) -> tuple[str, str]:
    return pair.source, pair.target
