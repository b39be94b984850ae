"""Contradictions in what the sources say, as data."""

from __future__ import annotations

from ...graph.store import Store
from .asked import FIRST, NOW, Page
from .coverage import coverage_of
from .evidence import evidence_about
from .names import by_id, find_person, find_post
from .pages import Key, listed, paged
from .shapes import Row, Shape, all_names, iso, organization_shape, person_shape, tenure_shape


def conflicts(
    store: Store, page: Page = FIRST, known: int = NOW, *, person: str | None = None, post: str | None = None
) -> Shape:
    """What the sources say that cannot all be so, and people who may be one, as believed at a system time.

    Each item has `kind` (shared_seat: two certain holders; interrupted: somebody else between two attestations;
    impossible: a start after an end, or evidence after it; two_places: one person at events in two cities on one day;
    doubted: two who may be one), `people`, `tenures` and `events` concerned and its evidence. `person` and `post`: only
    those about them, by id or name. Raises UnknownName or AmbiguousName.
    """
    someone = None if person is None else find_person(store, person, known=known)["id"]
    held = None if post is None else find_post(store, post)["id"]
    found = [
        *map(_derived, store.ask("conflicts", known=known)),
        *map(_shared, store.ask("shared_seats", known=known)),
        *map(_impossible, store.ask("impossible_tenures", known=known)),
    ]
    items = list({_subject(item): item for item in reversed(found) if _concerns(item, someone, held)}.values())
    chosen, following = paged(items, _order, page)
    label, about = ("Person", someone) if someone else ("Post", held) if held else (None, None)
    coverage = coverage_of(store, label, about)
    return listed([_whole(store, item, known) for item in chosen], len(items), following, coverage)


def _concerns(item: Shape, person: str | None, post: str | None) -> bool:
    """Whether an item is about a person and a post, None being any."""
    return (person is None or person in _people(item)) and (post is None or item.get("post", {}).get("id") == post)


def _whole(store: Store, item: Shape, known: int) -> Shape:
    """The item with the names of its people and events and the statements behind it."""
    statements = item.pop("statements", None)
    about = [("Statement", id) for id in statements or ()]
    about = about or [("Tenure", id) for id in item["tenures"]] or [("Person", one["id"]) for one in item["people"]]
    people = [one if "name" in one else by_id(store, "Person", one["id"], known) or one for one in item["people"]]
    events = [by_id(store, "Event", id, known) or {"id": id} for id in item.get("events", ())]
    evidence = [one for label, id in about for one in evidence_about(store, label, id, known)]
    return item | {"people": people, "events": events, "evidence": evidence}


def _derived(row: Row) -> Shape:
    item: Shape = {
        "kind": row["kind"],
        "people": [{"id": id} for id in row["people"]],
        "tenures": list(row["tenures"] or ()),
        "events": list(row["events"] or ()),
        "statements": list(row["statements"] or ()),
    }
    if row["post_id"]:
        item["post"] = {
            "id": row["post_id"], "role": row["role"], "seats": row["seats"], "organization": organization_shape(row)
        }  # fmt: skip
    if row["first"] or row["last"]:
        item["between"] = {"from": iso(row["first"]), "to": iso(row["last"])}
    return item if row["score"] is None else item | {"score": row["score"], "reasons": row["reasons"]}


def _shared(row: Row) -> Shape:
    return {
        "kind": "shared_seat",
        "people": [person_shape(row), _other(row)],
        "tenures": [row["tenure"], row["other_tenure"]],
        "post": {
            "id": row["post_id"], "role": row["role"], "seats": "one", "organization": organization_shape(row)
        },
        "between": {"from": iso(row["first"]), "to": iso(row["last"])},
    }  # fmt: skip


def _impossible(row: Row) -> Shape:
    tenure = tenure_shape(row)
    return {
        "kind": "impossible",
        "people": [tenure["person"]],
        "tenures": [tenure["id"]],
        "post": tenure["post"],
        "start": tenure["start"],
        "end": tenure["end"],
    }


def _other(row: Row) -> Shape:
    return {"id": row["other_id"], "name": row["other"], "names": all_names(row["other"], row["other_names"])}


def _subject(item: Shape) -> Key:
    """What an item is about: what the graph keeps and what a question finds in it again are one."""
    if item["tenures"]:
        return (item["kind"], *sorted(item["tenures"]))
    return (item["kind"], *item.get("events", ()), *item.get("statements", ()), *_people(item))


def _order(item: Shape) -> Key:
    return (item["kind"], *item["tenures"], *item.get("events", ()), *_people(item), *item.get("statements", ()))


def _people(item: Shape) -> list[str]:
    return [one["id"] for one in item["people"]]
