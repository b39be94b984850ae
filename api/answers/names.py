"""From an id or any name to the one entity that is meant."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from ...graph.store import Store
from ...model.errors import AmbiguousName, UnknownName
from ...model.ident import PREFIXES, label_of
from ...model.scripts import simplified
from .asked import NOW
from .called import called
from .referents import successor
from .shapes import Row, Shape, event_shape, organization_shape, person_shape, plain, post_shape

_NEAR, _MANY, _TELLING = 5, 100, 4
_MANY_OF = {
    "Person": "people", "Organization": "organizations", "Post": "posts", "Event": "events", None: "entities"
}  # fmt: skip
_SHAPES: dict[str, Callable[[Row], Shape]] = {
    "Person": person_shape,
    "Organization": organization_shape,
    "Post": post_shape,
    "Event": event_shape,
}


def find_person(store: Store, asked: str, where: str = "person", known: int = NOW) -> Shape:
    """The person of that id or name. Raises UnknownName or AmbiguousName, naming the parameter `where`.

    An id that was given up by the system time `known` is followed to whom it stands for now.
    """
    return _find(store, "Person", asked, where, known)


def find_organization(store: Store, asked: str, where: str = "organization", known: int = NOW) -> Shape:
    """The organization of that id or name. Raises UnknownName or AmbiguousName.

    An id that was given up by the system time `known` is followed to the organization that it stands for now.
    """
    return _find(store, "Organization", asked, where, known)


def only_organization(store: Store, asked: str) -> Shape | None:
    """The one organization of that name, None where there is none or more than one."""
    rows = _bearing(store, "Organization", asked)
    return by_id(store, "Organization", rows[0]["id"]) if len(rows) == 1 else None


def find_event(store: Store, asked: str, where: str = "event", known: int = NOW) -> Shape:
    """The event of that id or title; a part of a title, or more than a title, is enough where it means one event."""
    return _find(store, "Event", asked, where, known)


def find_post(store: Store, asked: str, where: str = "post") -> Shape:
    """The post of that id, or of an organization's name followed by the role (`上海市总工会主席`)."""
    try:
        return _find(store, "Post", asked, where)
    except UnknownName:
        found = None if is_id("Post", asked) else _split(store, plain(asked))
        if found is None:
            raise
        return found


def find_any(store: Store, asked: str, where: str) -> tuple[str, str]:
    """Label and id of whatever bears a name: a person, organization, post, event or publication; an id is itself.

    Whether something has that id is not looked up. Raises UnknownName or AmbiguousName.
    """
    label = label_of(asked)
    if label is not None and is_id(label, asked):
        return label, asked
    exact = store.named(asked)
    if len(exact) > 1:
        raise _ambiguous(store, None, asked, where, exact)
    if exact:
        return exact[0]["label"], exact[0]["id"]
    found = _split(store, plain(asked))
    if found is None:
        raise _unknown("entity", asked, where, store.search(asked, (), _NEAR))
    return "Post", found["id"]


def is_id(label: str, asked: str) -> bool:
    """Whether the text has the form of an id of that label."""
    return re.fullmatch(rf"{PREFIXES[label]}-[0-9a-f]+", asked) is not None


def by_id(store: Store, label: str, id: str, known: int = NOW) -> Shape | None:
    """The entity of that id, or None. `label` is Person, Organization, Post or Event."""
    rows = store.ask(label.lower(), **{f"{label.lower()}_id": id})
    if rows and (now := successor(store, label, rows[0], known)):
        rows = store.ask(label.lower(), **{f"{label.lower()}_id": now})
    return _SHAPES[label](rows[0]) if rows else None


def _find(store: Store, label: str, asked: str, where: str, known: int = NOW) -> Shape:
    if is_id(label, asked):
        found = by_id(store, label, asked, known)
        if found is not None:
            return found
    exact = _bearing(store, label, asked)
    rows = [] if exact else store.search(asked, [label], _MANY)
    if not exact and label == "Event":
        text = simplified(plain(asked))
        within = [row for row in rows if any(_tells(text, simplified(plain(form))) for form in row["names"])]
        exact = within if len(within) == 1 else []
    if len(exact) == 1:
        found = by_id(store, label, exact[0]["id"])
        if found is not None:
            return found
    if not exact:
        raise _unknown(label.lower(), asked, where, rows)
    raise _ambiguous(store, label, asked, where, exact)


def _bearing(store: Store, label: str, asked: str) -> list[Row]:
    """Those of a name; an organization also by the forms of its name that no document uses."""
    exact = _preferred(label, asked, store.named(asked, [label]))
    return called(store, asked) if not exact and label == "Organization" else exact


def _preferred(label: str, asked: str, rows: list[Row]) -> list[Row]:
    """The one that bears the name as its own, where others have it only as a form; people are never set aside."""
    if len(rows) < 2 or label == "Person":
        return rows
    own = [row for row in rows if same_name(asked, row["name"])]
    return own if len(own) == 1 else rows


def same_name(one: str, other: str) -> bool:
    """Whether two names are written alike, or in simplified and in traditional characters."""
    one, other = plain(one), plain(other)
    return one == other or (len(one) == len(other) and simplified(one) == simplified(other))


def _tells(one: str, other: str) -> bool:
    """Whether one of two titles stands whole in the other, and is long enough to mean it."""
    return (one in other and len(one) >= _TELLING) or (other in one and len(other) >= 2 * _TELLING)


def _split(store: Store, asked: str) -> Shape | None:
    """The post whose organization's name is a beginning of the text, the longest first, and whose role the rest."""
    for cut in range(len(asked) - 1, 1, -1):
        rows = _preferred("Organization", asked[:cut], store.named(asked[:cut], ["Organization"]))
        if len(rows) == 1:
            posts = store.ask("posts", organization_id=rows[0]["id"])
            if found := next((post_shape(post) for post in posts if same_name(asked[cut:], post["role"])), None):
                return found
    return None


def _unknown(kind: str, asked: str, where: str, rows: list[Row]) -> UnknownName:
    near = [{"id": row["id"], "name": row["name"]} for row in rows[:_NEAR]]
    todo = f"Near it: {', '.join(one['name'] for one in near)}." if near else "Search for a part of the name."
    return UnknownName(f"no {kind} is called {asked!r}", where=where, todo=todo, near=near)


def _ambiguous(store: Store, label: str | None, asked: str, where: str, rows: list[Row]) -> AmbiguousName:
    candidates = [{"id": row["id"], "name": row["name"], "about": _about(store, row)} for row in rows]
    what = f"{len(rows)} {_MANY_OF[label]} are called {asked!r}"
    return AmbiguousName(what, where=where, todo="Ask with one of the ids.", candidates=candidates)


def _about(store: Store, row: Row) -> str:
    """What tells an entity from others of its name: some posts of a person, the date of an event, else its kind."""
    if row["label"] == "Person":
        found = store.ask("career", person_id=row["id"], first=dt.date.min, last=dt.date.max, known=NOW)
        found.sort(key=lambda one: one["tenure"])
        return "、".join(f"{one['organization']}{one['role']}" for one in found[:3])
    if row["label"] == "Event":
        return (by_id(store, "Event", row["id"]) or {}).get("date") or ""
    return row["label"].lower()
