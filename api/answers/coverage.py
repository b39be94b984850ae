"""Which periods and organizations the sources cover."""

from __future__ import annotations

from ...graph.store import Store
from .asked import FIRST, Page
from .pages import listed, paged
from .shapes import Row, Shape, iso, organization_shape


def coverage_of(store: Store, label: str | None = None, id: str | None = None) -> Shape:
    """The period that statements span, and how many documents hold them: about one entity, or all of them.

    `label` is Person, Organization or Post.
    """
    rows = store.ask("coverage") if label is None else store.ask(f"{label.lower()}_coverage", id=id)
    return _shape(rows[0]) if rows else {"from": None, "to": None, "documents": 0}


def coverage(store: Store, page: Page = FIRST) -> Shape:
    """Each organization that the sources speak of, with the period and the number of documents."""
    items = [
        {"organization": organization_shape(row), **_shape(row), "statements": row["statements"]}
        for row in store.ask("covered_organizations")
    ]
    chosen, following = paged(items, lambda item: (-item["statements"], item["organization"]["id"]), page)
    return listed(chosen, len(items), following, coverage_of(store))


def _shape(row: Row) -> Shape:
    return {"from": iso(row["first"]), "to": iso(row["last"]), "documents": row["documents"]}
