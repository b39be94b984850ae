"""Documents into the graph: the only place where loaders, resolution and stores meet.

Who only reads documents needs nothing of `work`, so that it is loaded when one of its names is first used.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..graph import Store
from ..model.errors import CursusError
from ..model.statement import Extraction
from .facts import fact_lines
from .reading import Source, extract_sources, find_sources

if TYPE_CHECKING:
    from .work import Outcome as Outcome
    from .work import forget_document as forget_document
    from .work import ingest_extraction as ingest_extraction

__all__ = [
    "Outcome", "Source", "extract_paths", "fact_lines", "forget_document", "ingest_extraction", "ingest_paths",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in ("Outcome", "forget_document", "ingest_extraction"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import work

    return getattr(work, name)


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
    from .work import ingest_extraction

    for source, found in extract_paths(paths, workers=workers, meta=meta):
        yield source, found if isinstance(found, CursusError) else ingest_extraction(store, found)
