"""Which periods and organizations the sources cover."""

from __future__ import annotations

from collections.abc import MutableMapping
from weakref import WeakKeyDictionary

from ...graph.store import Store
from .asked import FIRST, Page
from .pages import listed, paged
from .shapes import Row, Shape, iso, organization_shape

_Key = tuple[str | None, str | None]
_MOST = 10_000
_kept: MutableMapping[Store, tuple[tuple[int, int], dict[_Key, Shape]]] = WeakKeyDictionary()


def coverage_of(store: Store, label: str | None = None, id: str | None = None) -> Shape:
    """The period that statements span, and how many documents hold them: about one entity, or all of them.

    `label` is Person, Organization or Post.
    """
    unit = store.unit_of_work()
    kept = _kept.get(store)
    if kept is None or kept[0] != unit or len(kept[1]) >= _MOST:
        # Only a unit of work changes what is covered, and counting all statements takes long in a large graph.
        kept = _kept[store] = (unit, {})
    if (label, id) not in kept[1]:
        kept[1][label, id] = _ask(store, label, id)
    return dict(kept[1][label, id])


def coverage(store: Store, page: Page = FIRST) -> Shape:
    """Each organization that the sources speak of, with the period and the number of documents."""
    items = [
        {"organization": organization_shape(row), **_shape(row), "statements": row["statements"]}
        for row in store.ask("covered_organizations")
    ]
    chosen, following = paged(items, lambda item: (-item["statements"], item["organization"]["id"]), page)
    return listed(chosen, len(items), following, coverage_of(store))


def _ask(store: Store, label: str | None, id: str | None) -> Shape:
    rows = store.ask("coverage") if label is None else store.ask(f"{label.lower()}_coverage", id=id)
    return _shape(rows[0]) if rows else {"from": None, "to": None, "documents": 0}


def _shape(row: Row) -> Shape:
    return {"from": iso(row["first"]), "to": iso(row["last"]), "documents": row["documents"]}
