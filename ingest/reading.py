"""Documents → extractions, one after the other or in several processes, in the order of the paths."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from ..model.errors import CursusError, DocumentError
from ..model.statement import Extraction

FEW = 8
"""So few documents are read in this process: starting others would take longer."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read; its document's key is its path relative to `root`, what was ingested."""

    path: Path
    root: Path


def find_sources(paths: Iterable[Path]) -> list[Source]:
    """The documents in files and folders, each folder in alphabetical order.

    Raises DocumentError for a path that is not there.
    """
    from ..loaders.document import find_documents

    sources: list[Source] = []
    for path in paths:
        if not path.exists():
            raise DocumentError("there is no such file or folder", where=str(path), todo="Check the path.")
        root = path if path.is_dir() else path.parent
        sources += [Source(found, root) for found in find_documents([path])]
    return sources


def extract_sources(
    sources: Iterable[Source], *, workers: int | None = None, meta: Mapping[str, Any] | None = None
) -> Iterator[tuple[Source, Extraction | CursusError]]:
    """What each document says, or why it could not be read.

    `workers` is the number of processes (default: one for each core, none for a few documents). At most two
    documents for each process are under way, so that memory does not grow with their number.
    """
    todo = list(sources)
    count = workers or (1 if len(todo) < FEW else os.cpu_count() or 1)
    if count == 1:
        for source in todo:
            yield source, _extract(source, meta)
        return
    with ProcessPoolExecutor(count, mp_context=get_context("spawn")) as pool:
        waiting: deque[tuple[Source, Future[Extraction | CursusError]]] = deque()
        for source in todo:
            try:
                waiting.append((source, pool.submit(_extract, source, meta)))
            except BrokenExecutor as error:
                yield source, _broken(source, error)
            if len(waiting) >= 2 * count:
                yield _finished(*waiting.popleft())
        while waiting:
            yield _finished(*waiting.popleft())


def _finished(source: Source, future: Future[Extraction | CursusError]) -> tuple[Source, Extraction | CursusError]:
    try:
        return source, future.result()
    except BrokenExecutor as error:
        return source, _broken(source, error)


def _broken(source: Source, error: BrokenExecutor) -> DocumentError:
    what, todo = f"could not be read: a reading process ended ({error}).", "Read it again with --workers 1."
    return DocumentError(what, where=str(source.path), todo=todo)


def _extract(source: Source, meta: Mapping[str, Any] | None) -> Extraction | CursusError:
    from ..loaders import extract
    from ..loaders.document import read_document

    try:
        return extract(read_document(source.path, source.root, meta))
    except CursusError as error:
        return error
    except Exception as error:  # noqa: BLE001 One document that defeats the extractor must not stop the rest of a folder.
        where = str(source.path)
        return DocumentError(f"could not be read: {error!r}.", where=where, todo="Please report it with the document.")
