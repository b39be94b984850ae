"""When what was found was: so that a list of names tells its own apart."""

from __future__ import annotations

from ...graph.store import Store
from .coverage import coverage_of
from .shapes import Shape

_COVERED = frozenset({"Person", "Organization", "Post"})


def with_dates(store: Store, items: list[Shape]) -> list[Shape]:
    """The items `{id, type, …}` with the `date` of an event or publication, the `coverage` of anything else."""
    return [item | _when(store, item["type"].capitalize(), item["id"]) for item in items]


def _when(store: Store, label: str, id: str) -> Shape:
    if label in _COVERED:
        return {"coverage": coverage_of(store, label, id)}
    rows = store.ask(label.lower(), **{f"{label.lower()}_id": id})
    return {"date": next((row["date"] for row in rows if row["date"]), None)}
