"""Contradictions in what the sources say, as data."""

from __future__ import annotations

from ...graph.store import Store
from .asked import FIRST, Page
from .coverage import coverage_of
from .evidence import evidence_about
from .pages import Key, listed, paged
from .shapes import Row, Shape, all_names, iso, organization_shape, person_shape, tenure_shape


def conflicts(store: Store, page: Page = FIRST) -> Shape:
    """Two certain holders of one seat, tenures that start after they end, and people who may be one.

    Each item has `kind` (shared_seat, impossible, doubted), the `people` and `tenures` concerned and its evidence.
    """
    items = [
        *map(_shared, store.ask("shared_seats")),
        *map(_impossible, store.ask("impossible_tenures")),
        *map(_doubted, store.ask("doubted_people")),
    ]
    chosen, following = paged(items, _order, page)
    for item in chosen:
        about = [("Tenure", id) for id in item["tenures"]] or [("Person", one["id"]) for one in item["people"]]
        item["evidence"] = [one for label, id in about for one in evidence_about(store, label, id)]
    return listed(chosen, len(items), following, coverage_of(store))


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


def _order(item: Shape) -> Key:
    return (item["kind"], *item["tenures"], *(one["id"] for one in item["people"]))
