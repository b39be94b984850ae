"""Where words stand in the sources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...graph.store import Store
from ...model.errors import QueryError
from .asked import Page
from .coverage import coverage_of
from .pages import listed
from .shapes import Row, Shape

AROUND = 40
"""Characters shown on each side of the words."""
LEAST, MOST_LETTERS = 2, 400
_READ = 500
"""Documents read through at most for words that no text holds as they are."""
_TOP = Page(limit=20)


def passages(store: Store, words: str, page: Page = _TOP) -> Shape:
    """The places of the raw texts where words stand: as given, else with spaces and line breaks set aside.

    Items are `{document, start, end, quote, before, after}`; `exact` tells which way they were found, `all_read` that
    every document was looked through. Raises QueryError for fewer than two letters or more than 400.
    """
    asked = words.strip()
    if not LEAST <= len(asked) <= MOST_LETTERS:
        todo = f"Give {LEAST} to {MOST_LETTERS} letters of the text."
        raise QueryError("these are too few or too many words to look for", where="q", todo=todo)
    documents = store.ask("documents_holding", words=asked)
    found = _found(_texts(store, documents), re.compile(re.escape(asked)), page.limit)
    exact, all_read = bool(found), True
    if not found:
        documents = store.ask("documents")
        all_read = len(documents) <= _READ
        found = _found(_texts(store, documents[:_READ]), _loosely(asked), page.limit)
    return listed(found, len(found), None, coverage_of(store)) | {"exact": exact, "all_read": all_read}


def _texts(store: Store, documents: list[Row]) -> Iterator[Row]:
    for one in documents:
        yield from store.ask("document_text", document_id=one["document_id"])


def _loosely(words: str) -> re.Pattern[str]:
    return re.compile(r"\s*".join(re.escape(letter) for letter in words if not letter.isspace()))


def _found(rows: Iterable[Row], pattern: re.Pattern[str], most: int) -> list[Shape]:
    items: list[Shape] = []
    for row in rows:
        for match in pattern.finditer(row["raw"]):
            if len(items) == most:
                return items
            items.append(_passage(row, match.start(), match.end()))
    return items


def _passage(row: Row, start: int, end: int) -> Shape:
    raw: str = row["raw"]
    return {
        "document": {"id": row["document_id"], "title": row["document"]},
        "start": start,
        "end": end,
        "quote": raw[start:end],
        "before": raw[max(0, start - AROUND) : start],
        "after": raw[end : end + AROUND],
    }
