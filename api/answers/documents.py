"""The sources: what they are, and their text."""

from __future__ import annotations

import datetime as dt

from ...graph.store import Store
from ...model.errors import AmbiguousName, QueryError, UnknownName
from ...model.ident import make_id
from .asked import ALWAYS, FIRST, Page, Time
from .coverage import coverage_of
from .names import is_id
from .pages import Key, listed, paged
from .shapes import Row, Shape, iso, plain


def documents(store: Store, page: Page = FIRST) -> Shape:
    """All documents, in the order of their keys."""
    items = [_shape(row) for row in store.ask("documents")]
    chosen, following = paged(items, _by_key, page)
    return listed(chosen, len(items), following, coverage_of(store))


def document(store: Store, document: str, time: Time = ALWAYS) -> Shape:
    """One document with the number of statements of each kind."""
    found = find_document(store, document)
    counts = store.ask("document_statements", document_id=found["id"], known=time.known)
    return found | {"statements": {row["kind"]: row["statements"] for row in counts}}


def document_text(store: Store, document: str, start: int = 0, end: int | None = None) -> Shape:
    """The raw text of a document from code point `start` to before `end`, and its whole length."""
    found = find_document(store, document)
    raw: str = store.ask("document_text", document_id=found["id"])[0]["raw"]
    stop = len(raw) if end is None else min(end, len(raw))
    if not 0 <= start <= stop:
        raise QueryError(
            f"no text lies between {start} and {end}", where="start", todo=f"The text has {len(raw)} characters."
        )
    shape = {"id": found["id"], "title": found["title"], "start": start, "end": stop, "length": len(raw)}
    return shape | {"text": raw[start:stop]}


def find_document(store: Store, asked: str) -> Shape:
    """The document of that id, key or title. Raises UnknownName or AmbiguousName."""
    for id in (asked, make_id("Document", asked)):
        rows = store.ask("document", document_id=id) if is_id("Document", id) else []
        if rows:
            return _shape(rows[0])
    everything = store.ask("documents")
    titled = [row for row in everything if plain(row["document"] or "") == plain(asked)]
    if len(titled) == 1:
        return _shape(titled[0])
    if titled:
        raise AmbiguousName(
            f"{len(titled)} documents have the title {asked!r}",
            where="document",
            todo="Ask with one of the ids.",
            candidates=[_brief(row) for row in titled],
        )
    near = [_brief(row) for row in everything if plain(asked) and plain(asked) in plain(row["document"] or "")][:5]
    raise UnknownName(f"no document is called {asked!r}", where="document", todo="List them first.", near=near)


def _shape(row: Row) -> Shape:
    ingested = row["ingested"]
    return {
        "id": row["document_id"],
        "key": row["key"],
        "version": row["version"],
        "title": row["document"],
        "organization": row["issuer"],
        "date": row["date"],
        "covers": {"from": iso(row["covers_first"]), "to": iso(row["covers_last"])},
        "medium": row["medium"],
        "ingested": None if ingested is None else dt.datetime.fromtimestamp(ingested / 1000, dt.UTC).isoformat(),
    }


def _brief(row: Row) -> Shape:
    return {"id": row["document_id"], "name": row["document"]}


def _by_key(item: Shape) -> Key:
    return (item["key"], item["id"])
