"""Contradictions in what the sources say, as data."""

from __future__ import annotations

from ...graph.store import Store
from .asked import FIRST, NOW, Page
from .coverage import coverage_of
from .evidence import evidence_about
from .names import by_id
from .pages import Key, listed, paged
from .shapes import Row, Shape, all_names, iso, organization_shape, person_shape, tenure_shape


def conflicts(store: Store, page: Page = FIRST) -> Shape:
    """What the sources say that cannot all be so, and people who may be one.

    Each item has `kind` (shared_seat: two certain holders; interrupted: somebody else between two attestations;
    impossible: a start after an end, or evidence after it; doubted), `people` and `tenures` concerned and its evidence.
    """
    found = [
        *map(_derived, store.ask("conflicts", known=NOW)),
        *map(_shared, store.ask("shared_seats")),
        *map(_impossible, store.ask("impossible_tenures")),
        *map(_doubted, store.ask("doubted_people")),
    ]
    items = list({_subject(item): item for item in reversed(found)}.values())
    chosen, following = paged(items, _order, page)
    return listed([_whole(store, item) for item in chosen], len(items), following, coverage_of(store))


def _whole(store: Store, item: Shape) -> Shape:
    """The item with the names of its people and the statements behind it."""
    statements = item.pop("statements", None)
    about = [("Statement", id) for id in statements or ()]
    about = about or [("Tenure", id) for id in item["tenures"]] or [("Person", one["id"]) for one in item["people"]]
    people = [one if "name" in one else by_id(store, "Person", one["id"]) or one for one in item["people"]]
    evidence = [one for label, id in about for one in evidence_about(store, label, id)]
    return item | {"people": people, "evidence": evidence}


def _derived(row: Row) -> Shape:
    return {
        "kind": row["kind"],
        "people": [{"id": id} for id in row["people"]],
        "tenures": list(row["tenures"] or ()),
        "statements": list(row["statements"] or ()),
        "post": {
            "id": row["post_id"], "role": row["role"], "seats": row["seats"], "organization": organization_shape(row)
        },
        "between": {"from": iso(row["first"]), "to": iso(row["last"])},
    }  # fmt: skip


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


def _doubted(row: Row) -> Shape:
    people = [person_shape(row), _other(row)]
    return {"kind": "doubted", "people": people, "tenures": [], "score": row["score"], "reasons": row["reasons"]}


def _other(row: Row) -> Shape:
    return {"id": row["other_id"], "name": row["other"], "names": all_names(row["other"], row["other_names"])}


def _subject(item: Shape) -> Key:
    """What an item is about: what the graph keeps and what a question finds in it again are one."""
    return (item["kind"], *(sorted(item["tenures"]) or (*item.get("statements", ()), *_people(item))))


def _order(item: Shape) -> Key:
    return (item["kind"], *item["tenures"], *_people(item), *item.get("statements", ()))


def _people(item: Shape) -> list[str]:
    return [one["id"] for one in item["people"]]
