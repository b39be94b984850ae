"""One step in the graph: what an entity is directly connected to, on the days asked about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...graph.store import Store
from .asked import Time
from .events import falls
from .shapes import Row, Shape, organization_shape, person_shape, post_shape
from .tenures import ask_tenures, held

Step = tuple[Shape, Shape]
"""An edge `{id, source, target, type, …}` and the node `{id, label, name, …}` at its far end."""

LABELS = ("Person", "Organization", "Post", "Event", "Publication", "Task")


def neighbours(store: Store, label: str, id: str, time: Time, wanted: frozenset[str] | None = None) -> list[Step]:
    """Every edge of an entity with the node at its other end, of the labels wanted; holdings only when held then."""
    kinds = _STEPS[label].items()
    return [one for other, steps in kinds if wanted is None or other in wanted for one in steps(store, id, time)]


def holdings(store: Store, people: list[str], time: Time) -> list[tuple[Shape, Shape, Shape]]:
    """Each holding of some people on the days asked about: its edge, the node of the person and that of the post."""
    tenures, _ = held(ask_tenures(store, "careers", time, ids=people), time)
    return [(_held(item), _named("Person", item["person"]), _post_node(item["post"])) for item in tenures]


def node(label: str, row: Row) -> Shape:
    """The node of a row that holds the columns of that label."""
    return _NODES[label](row)


def _person_posts(store: Store, id: str, time: Time) -> list[Step]:
    tenures, _ = held(ask_tenures(store, "career", time, person_id=id), time)
    return [(_held(item), _post_node(item["post"])) for item in tenures]


def _person_events(store: Store, id: str, time: Time) -> list[Step]:
    rows = store.ask("person_events", person_id=id, first=time.first, last=time.last)
    return [(_took_part(id, row), node("Event", row)) for row in rows if falls(row, time)]


def _post_people(store: Store, id: str, time: Time) -> list[Step]:
    tenures, _ = held(ask_tenures(store, "holders", time, post_id=id), time)
    return [(_held(item), _named("Person", item["person"])) for item in tenures]


def _post_organizations(store: Store, id: str, _time: Time) -> list[Step]:
    return [(_of_organization(row), node("Organization", row)) for row in store.ask("post", post_id=id)]


def _organization_posts(store: Store, id: str, _time: Time) -> list[Step]:
    return [(_of_organization(row), node("Post", row)) for row in store.ask("posts", organization_id=id)]


def _organization_bodies(store: Store, id: str, _time: Time) -> list[Step]:
    return [(_body(id, row), node("Organization", row)) for row in store.ask("bodies", organization_id=id)]


def _organization_events(store: Store, id: str, time: Time) -> list[Step]:
    rows = store.ask("hosted_events", organization_id=id, first=time.first, last=time.last)
    return [(_hosted(id, row), node("Event", row)) for row in rows if falls(row, time)]


def _organization_publications(store: Store, id: str, time: Time) -> list[Step]:
    issued = [row for row in store.ask("organization_publications", organization_id=id) if _own(id, row)]
    return [(_issued(row), node("Publication", row)) for row in issued if falls(row, time)]


def _organization_tasks(store: Store, id: str, time: Time) -> list[Step]:
    rows = [] if time.asked else store.ask("organization_tasks", organization_id=id)
    return [(_responsible(row), node("Task", row)) for row in rows if _own(id, row)]


def _event_people(store: Store, id: str, _time: Time) -> list[Step]:
    people = store.ask("event_participants", event_id=id)
    return [(_took_part(row["person_id"], row | {"event_id": id}), node("Person", row)) for row in people]


def _event_hosts(store: Store, id: str, _time: Time) -> list[Step]:
    hosts = store.ask("event_hosts", event_id=id)
    return [(_hosted(row["organization_id"], row | {"event_id": id}), node("Organization", row)) for row in hosts]


def _publication_issuers(store: Store, id: str, time: Time) -> list[Step]:
    rows = store.ask("publication", publication_id=id)
    return [(_issued(row), node("Organization", row)) for row in rows if falls(row, time)]


def _task_organizations(store: Store, id: str, _time: Time) -> list[Step]:
    return [(_responsible(row), node("Organization", row)) for row in store.ask("task", task_id=id)]


_STEPS: dict[str, dict[str, Callable[[Store, str, Time], list[Step]]]] = {
    "Person": {"Post": _person_posts, "Event": _person_events},
    "Organization": {
        "Post": _organization_posts,
        "Organization": _organization_bodies,
        "Event": _organization_events,
        "Publication": _organization_publications,
        "Task": _organization_tasks,
    },
    "Post": {"Person": _post_people, "Organization": _post_organizations},
    "Event": {"Person": _event_people, "Organization": _event_hosts},
    "Publication": {"Organization": _publication_issuers},
    "Task": {"Organization": _task_organizations},
}
"""For each label, the questions that lead to each other label."""


def _named(label: str, shape: Shape) -> Shape:
    return {"id": shape["id"], "label": label, "name": shape["name"], "names": shape["names"]}


def _post_node(shape: Shape) -> Shape:
    organization = shape["organization"]
    return {
        "id": shape["id"],
        "label": "Post",
        "name": f"{organization['name']}{shape['role']}",
        "role": shape["role"],
        "organization": organization["id"],
    }


_NODES: dict[str, Callable[[Row], Shape]] = {
    "Person": lambda row: _named("Person", person_shape(row)),
    "Organization": lambda row: _named("Organization", organization_shape(row)),
    "Post": lambda row: _post_node(post_shape(row)),
    "Event": lambda row: {
        "id": row["event_id"], "label": "Event", "name": row["title"], "date": row["date"], "type": row["type"]
    },
    "Publication": lambda row: {"id": row["publication_id"], "label": "Publication", "name": row["title"]},
    "Task": lambda row: {"id": row["task_id"], "label": "Task", "name": row["item"], "text": row["text"]},
}  # fmt: skip


def _edge(type: str, source: str, target: str, **more: Any) -> Shape:
    return {"id": f"{source}>{type}>{target}", "source": source, "target": target, "type": type, **more}


def _held(item: Shape) -> Shape:
    more = {key: item[key] for key in ("start", "end", "ended", "certainty", "nearest") if key in item}
    return _edge("HELD", item["person"]["id"], item["post"]["id"], **more) | {"id": item["id"]}


def _of_organization(row: Row) -> Shape:
    return _edge("OF_ORGANIZATION", row["post_id"], row["organization_id"])


def _body(id: str, row: Row) -> Shape:
    other, relation = row["organization_id"], row["relation"]
    type = "PART_OF" if relation in ("part_of", "has_part") else "BECAME"
    source, target = (id, other) if relation in ("part_of", "became") else (other, id)
    return _edge(type, source, target, **({"date": row["edtf"]} if row["edtf"] else {}))


def _took_part(person: str, row: Row) -> Shape:
    return _edge("PARTICIPATED", person, row["event_id"], roles=list(row["roles"] or ()))


def _hosted(organization: str, row: Row) -> Shape:
    return _edge("HOSTED", organization, row["event_id"], role=row["host_role"])


def _issued(row: Row) -> Shape:
    return _edge("ISSUED", row["organization_id"], row["publication_id"], action=row["action"], date=row["date"])


def _responsible(row: Row) -> Shape:
    return _edge("RESPONSIBLE_FOR", row["organization_id"], row["task_id"], role=row["task_role"])


def _own(id: str, row: Row) -> bool:
    return row["organization_id"] == id
