"""Files and folders → what became of each document in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..graph import Store
from ..model.errors import CursusError
from ..model.statement import Extraction
from .reading import Source, extract_sources, find_sources
from .work import Outcome, ingest_extraction


def ingest_paths(
    store: Store,
    paths: Iterable[str | Path],
    *,
    workers: int | None = None,
    meta: Mapping[str, Any] | None = None,
) -> Iterator[tuple[Source, Outcome | CursusError]]:
    """Bring the documents of files and folders into the graph, each in a transaction of its own, in order.

    Yields what became of each as soon as it is written, or why it could not be read; the others are not held up.
    `meta` (title, organization, date, medium) overrides what the documents say. Raises DocumentError for a path that
    is not there and StoreError when the graph cannot be written.
    """
    for source, found in extract_paths(paths, workers=workers, meta=meta):
        yield source, found if isinstance(found, CursusError) else ingest_extraction(store, found)


def extract_paths(
    paths: Iterable[str | Path], *, workers: int | None = None, meta: Mapping[str, Any] | None = None
) -> Iterator[tuple[Source, Extraction | CursusError]]:
    """What the documents of files and folders say, or why one could not be read; no graph is needed."""
    return extract_sources(find_sources(Path(path) for path in paths), workers=workers, meta=meta)
