"""Whole graphs as folders of tables, for the bulk path of an engine: the forms, each with what writes it."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ..graph import Store
from ..graph.folders import tables_of, write_folder
from ..graph.import_files import write_import
from ..graph.moving import size
from ..graph.tables import Part
from ..model.errors import QueryError

Advance = Callable[[int], None]
Writer = Callable[[Iterable[Part], Path, Advance], str]
"""Writes tables into a folder and says which command, if any, reads them; `Advance` is told the rows written."""


def write_tables(store: Store, folder: Path, form: str, begin: Callable[[int], Advance]) -> str:
    """Write a whole graph as tables; the command that reads them where it is none of ours, else nothing.

    `begin` is told how many nodes and relationships there are. Raises QueryError for an unknown form.
    """
    if form not in FORMS:
        raise QueryError(f"{form!r} is no form of tables", where="format", todo=f"Choose one of: {', '.join(FORMS)}.")
    with store.snapshot() as reader:
        return FORMS[form](tables_of(reader), folder, begin(size(reader)))


def _parquet(parts: Iterable[Part], folder: Path, advance: Advance) -> str:
    write_folder(parts, folder, advance)
    return ""


def _import_files(parts: Iterable[Part], folder: Path, advance: Advance) -> str:
    return shlex.join(["neo4j-admin", *write_import(_counted(parts, advance), folder)])


def _counted(parts: Iterable[Part], advance: Advance) -> Iterator[Part]:
    for part in parts:
        yield part
        advance(part.table.num_rows)


FORMS: dict[str, Writer] = {"parquet": _parquet, "neo4j-admin": _import_files}
"""Parquet, which `cursus load` takes; files that a stopped Neo4j imports."""
