"""Documents into the graph: the only place where loaders, resolution and stores meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..graph import Store
from ..model.errors import CursusError
from ..model.statement import Extraction
from .facts import fact_lines
from .reading import Source, extract_sources, find_sources
from .work import Outcome, forget_document, ingest_extraction

__all__ = [
    "Outcome", "Source", "extract_paths", "fact_lines", "forget_document", "ingest_extraction", "ingest_paths",
]  # fmt: skip


def extract_paths(
    paths: Iterable[Path | str], *, workers: int | None = None, meta: Mapping[str, Any] | None = None
) -> Iterator[tuple[Source, Extraction | CursusError]]:
    """What each document in files and folders says, or why it could not be read.

    `workers`: processes (default: one for each core); `meta` outranks what documents say of themselves. Raises
    DocumentError for a path that is not there.
    """
    return extract_sources(find_sources([Path(path) for path in paths]), workers=workers, meta=meta)


def ingest_paths(
    store: Store, paths: Iterable[Path | str], *, workers: int | None = None, meta: Mapping[str, Any] | None = None
) -> Iterator[tuple[Source, Outcome | CursusError]]:
    """Read documents into the graph one after the other, each whole or not at all; go on after one that cannot be read.

    The work is done as the result is gone through. Arguments and errors as for `extract_paths`.
    """
    for source, found in extract_paths(paths, workers=workers, meta=meta):
        yield source, found if isinstance(found, CursusError) else ingest_extraction(store, found)
