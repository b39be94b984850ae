"""The part of the graph that an export is narrowed to: an organization, a person's surroundings, days, a view."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain
from typing import Any

from ...exports import Part, Reading
from ...exports.held import PAGE
from ...exports.narrowing import Ids, choose_tenures, complete, parts_below, sources_of
from ...exports.reading import believed
from ...graph import reading as texts
from ...graph.pages import batches
from ...graph.store import Row, Store
from ...model.errors import QueryError
from ...model.ontology import ontology
from .asked import ALWAYS, NOW, Time
from .events import falls
from .names import find_organization, find_person
from .shapes import Shape
from .tenures import is_held
from .views import MOST_NODES, graph


def part_of(
    store: Store,
    *,
    organization: str | None = None,
    person: str | None = None,
    depth: int = 1,
    time: Time = ALWAYS,
) -> Part | None:
    """What an export has: all of the graph (None) when nothing is asked, else a part with its evidence.

    `organization`: its posts and those of its parts, who held them, its events, publications and tasks. `person`: what
    lies up to `depth` steps around. `time`: only what was so on the days asked about. Raises UnknownName,
    AmbiguousName and QueryError, the last also for more nodes around a person than a view can have.
    """
    if organization is not None and person is not None:
        raise QueryError("both an organization and a person are given", where="person", todo="Give one of them.")
    if person is not None:
        view = graph(store, find_person(store, person)["id"], depth, time, limit=MOST_NODES)
        if view["truncated"]:
            what = f"more than {MOST_NODES} things lie within {depth} steps"
            raise QueryError(what, where="depth", todo="Ask for fewer steps, or for one day.")
        return part_of_view(store, view["nodes"], view["edges"], time)
    if organization is not None:
        return _complete(store, _of_organization(store, find_organization(store, organization)["id"], time), time)
    return _complete(store, _of_days(store, time), time) if time.asked or time.known != NOW else None


def part_of_view(store: Store, nodes: Iterable[Shape], edges: Iterable[Shape], time: Time) -> Part:
    """The nodes and holdings of a view, and what else joins these nodes."""
    ids = Ids()
    for node in nodes:
        ids.setdefault(node["label"], set()).add(node["id"])
    held = {edge["id"] for edge in edges if edge["type"] == "HELD"}
    versions = sources_of(store, "OF_POST", ("Tenure", "Post"), ids.get("Post", ()))
    ids["Tenure"] = choose_tenures(
        store, sorted(versions), lambda row: row["tenure"] in held and believed(row, time.known)
    )
    return _complete(store, ids, time)


def _of_organization(store: Store, organization: str, time: Time) -> Ids:
    bodies = parts_below(store, organization)
    posts = sources_of(store, "OF_ORGANIZATION", ("Post", "Organization"), bodies)
    versions = sources_of(store, "OF_POST", ("Tenure", "Post"), posts)
    tenures = choose_tenures(store, sorted(versions), _held(time))
    rows = chain.from_iterable(_hosted(store, body, time) for body in sorted(bodies))
    events = {row["event_id"] for row in rows if falls(row, time)}
    events |= _changing(store, tenures, time)
    papers = {row["publication_id"] for row in _each(store, "organization_publications", bodies) if falls(row, time)}
    tasks = set[str]() if time.asked else {row["task_id"] for row in _each(store, "organization_tasks", bodies)}
    people = sources_of(store, "PARTICIPATED", ("Person", "Event"), events)
    return {
        "Organization": bodies, "Post": posts, "Tenure": tenures, "Event": events, "Publication": papers, "Task": tasks,
        "Person": people,
    }  # fmt: skip


def _of_days(store: Store, time: Time) -> Ids:
    """What was so on the days asked about, wherever it was."""
    reading = Reading(store)
    tenures = choose_tenures(store, reading.ids("Tenure"), _held(time))
    events = {row["id"] for row in reading.nodes("Event") if falls(row, time) and believed(row, time.known)}
    papers = list[str]()
    for some in batches(reading.edges("ISSUED"), PAGE):
        papers += [row["target"] for row in some if falls(row, time)]
    hosts = sources_of(store, "HOSTED", ("Organization", "Event"), events)
    hosts |= sources_of(store, "ISSUED", ("Organization", "Publication"), papers)
    people = sources_of(store, "PARTICIPATED", ("Person", "Event"), events)
    return {"Tenure": tenures, "Event": events, "Publication": set(papers), "Organization": hosts, "Person": people}


def _changing(store: Store, tenures: Iterable[str], time: Time) -> set[str]:
    """The events that changed these tenures, when they fall on the days asked about."""
    ids = sorted(sources_of(store, "CHANGED", ("Event", "Tenure"), tenures))
    return {row["id"] for row in texts.nodes_by_id(store, ontology().nodes["Event"], ids) if falls(row, time)}


def _held(time: Time) -> Callable[[Row], bool]:
    """Whether a tenure is believed and was held on the days asked about, near enough to its evidence."""
    return lambda row: believed(row, time.known) and is_held(row, time)


def _complete(store: Store, ids: Ids, time: Time) -> Part:
    return complete(store, ids, time.day if time.asked else None, None if time.known == NOW else time.known)


def _hosted(store: Store, body: str, time: Time) -> list[Row]:
    return store.ask("hosted_events", organization_id=body, first=time.first, last=time.last)


def _each(store: Store, question: str, bodies: Iterable[str]) -> Iterable[Any]:
    return [row for body in sorted(bodies) for row in store.ask(question, organization_id=body)]
