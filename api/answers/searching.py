"""People, organizations, posts, events and publications by name."""

from __future__ import annotations

from ...graph.store import Store
from ...model.errors import QueryError
from .asked import Page
from .coverage import coverage_of
from .pages import listed
from .shapes import Shape, all_names

TYPES = {
    "person": "Person",
    "organization": "Organization",
    "post": "Post",
    "event": "Event",
    "publication": "Publication",
}
_TOP = Page(limit=20)


def search(store: Store, text: str, type: str | None = None, page: Page = _TOP) -> Shape:
    """Entities named like `text`, best first: by any form of the name, a part of it, or pinyin."""
    type = type.lower() if type is not None else None
    if type is not None and type not in TYPES:
        raise QueryError(f"{type!r} is no type", where="type", todo=f"Give one of: {', '.join(TYPES)}.")
    if not text.strip():
        raise QueryError("there is nothing to search for", where="q", todo="Give a name or a part of one.")
    labels = list(TYPES.values()) if type is None else [TYPES[type]]
    items = [
        {
            "id": row["id"],
            "type": row["label"].lower(),
            "name": row["name"],
            "names": all_names(row["name"], row["names"]),
            "score": row["score"],
        }
        for row in store.search(text, labels, page.limit)
    ]
    return listed(items, len(items), None, coverage_of(store))
