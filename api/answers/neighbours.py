"""One step in the graph: what an entity is directly connected to, on the days asked about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ...graph.store import Store
from .asked import Time
from .events import falls
from .shapes import Row, Shape, organization_shape, person_shape, post_shape
from .tenures import ask_tenures, held

Step = tuple[Shape, Shape]
"""An edge `{id, source, target, type, …}` and the node `{id, label, name, …}` at its far end."""

LABELS = ("Person", "Organization", "Post", "Event", "Publication", "Task")


def neighbours(store: Store, label: str, id: str, time: Time) -> list[Step]:
    """Every edge of an entity with the node at its other end; holdings only when held on the days asked about."""
    return _STEPS[label](store, id, time)


def node(label: str, row: Row) -> Shape:
    """The node of a row that holds the columns of that label."""
    return _NODES[label](row)


def _person_steps(store: Store, id: str, time: Time) -> list[Step]:
    tenures, _ = held(ask_tenures(store, "career", time, person_id=id), time)
    steps = [(_held(item), _post_node(item["post"])) for item in tenures]
    rows = store.ask("person_events", person_id=id, first=time.first, last=time.last)
    return steps + [(_took_part(id, row), node("Event", row)) for row in rows if falls(row, time)]


def _post_steps(store: Store, id: str, time: Time) -> list[Step]:
    tenures, _ = held(ask_tenures(store, "holders", time, post_id=id), time)
    rows = store.ask("post", post_id=id)
    steps: list[Step] = [(_held(item), _named("Person", item["person"])) for item in tenures]
    return steps + [(_of_organization(row), node("Organization", row)) for row in rows]


def _organization_steps(store: Store, id: str, time: Time) -> list[Step]:
    steps = [(_of_organization(row), node("Post", row)) for row in store.ask("posts", organization_id=id)]
    steps += [(_body(id, row), node("Organization", row)) for row in store.ask("bodies", organization_id=id)]
    rows = store.ask("hosted_events", organization_id=id, first=time.first, last=time.last)
    steps += [(_hosted(id, row), node("Event", row)) for row in rows if falls(row, time)]
    issued = [row for row in store.ask("organization_publications", organization_id=id) if _own(id, row)]
    steps += [(_issued(row), node("Publication", row)) for row in issued if falls(row, time)]
    if time.asked:
        return steps
    tasks = [row for row in store.ask("organization_tasks", organization_id=id) if _own(id, row)]
    return steps + [(_responsible(row), node("Task", row)) for row in tasks]


def _event_steps(store: Store, id: str, time: Time) -> list[Step]:
    people = store.ask("event_participants", event_id=id)
    hosts = store.ask("event_hosts", event_id=id)
    steps = [(_took_part(row["person_id"], row | {"event_id": id}), node("Person", row)) for row in people]
    return steps + [
        (_hosted(row["organization_id"], row | {"event_id": id}), node("Organization", row)) for row in hosts
    ]


def _publication_steps(store: Store, id: str, time: Time) -> list[Step]:
    rows = store.ask("publication", publication_id=id)
    return [(_issued(row), node("Organization", row)) for row in rows if falls(row, time)]


def _task_steps(store: Store, id: str, time: Time) -> list[Step]:
    return [(_responsible(row), node("Organization", row)) for row in store.ask("task", task_id=id)]


_STEPS: dict[str, Callable[[Store, str, Time], list[Step]]] = {
    "Person": _person_steps,
    "Organization": _organization_steps,
    "Post": _post_steps,
    "Event": _event_steps,
    "Publication": _publication_steps,
    "Task": _task_steps,
}


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


def only(steps: Iterable[Step], labels: frozenset[str] | None) -> list[Step]:
    """The steps that lead to nodes of the labels wanted."""
    return [step for step in steps if labels is None or step[1]["label"] in labels]
