"""Records that others made, into the graph: FollowTheMoney, Popolo, RDF of our own vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

from ..graph import Store
from ..model.errors import CursusError, DocumentError, QueryError
from ..model.statement import Extraction
from .ftm_import import ftm_extraction
from .popolo_import import is_popolo, popolo_extraction
from .work import Outcome, ingest_extraction

Form = Literal["ftm", "popolo", "rdf"]
FORMS: tuple[Form, ...] = ("ftm", "popolo", "rdf")
RDF_SUFFIXES = (".ttl", ".nq", ".nt", ".trig", ".jsonld", ".rdf")
_LINES = (".jsonl", ".ndjson", ".ftm.json")
_PEEK = 1 << 20


def import_paths(
    store: Store, paths: Iterable[Path], form: str | None = None, meta: dict[str, Any] | None = None
) -> Iterator[tuple[Path, Outcome | CursusError]]:
    """Bring files into the graph, each document whole or not at all; go on after a file that cannot be read.

    `form` is one of `FORMS`, else what the file looks like. Raises QueryError for another.
    """
    if form is not None and form not in FORMS:
        raise QueryError(f"{form!r} is no format to import", where="format", todo=f"Give one of: {', '.join(FORMS)}.")
    for path in paths:
        try:
            for extraction in extractions(path, form, meta):
                yield path, ingest_extraction(store, extraction)
        except CursusError as error:
            yield path, error


def extractions(path: Path, form: str | None = None, meta: dict[str, Any] | None = None) -> Iterator[Extraction]:
    """What a file says, as documents. Raises DocumentError."""
    match form or form_of(path):
        case "ftm":
            yield ftm_extraction(path, meta or {})
        case "popolo":
            yield popolo_extraction(path, meta or {})
        case _:
            from .rdf_import import rdf_extractions

            yield from rdf_extractions(path)


def form_of(path: Path) -> Form:
    """The format that a file is in, by its name, else by its beginning. Raises DocumentError."""
    name = path.name.lower()
    if not path.is_file():
        raise DocumentError("is not there or is no file.", where=str(path), todo="Check the path.")
    if name.endswith(RDF_SUFFIXES):
        return "rdf"
    if name.endswith(_LINES):
        return "ftm"
    with path.open("rb") as file:
        text = file.read(_PEEK).decode("utf-8-sig", errors="replace")
    if is_popolo(text):
        return "popolo"
    if '"schema"' in text and '"properties"' in text:
        return "ftm"
    todo = "Give --format ftm, popolo or rdf; documents to read go to `cursus ingest`."
    raise DocumentError("is in no format that can be imported.", where=str(path), todo=todo)
