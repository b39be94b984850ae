"""Commands that move whole graphs as tables, by the bulk path of each engine."""

from __future__ import annotations

import shlex
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from . import show
from .moving import progress
from .options import Database, database

Folder = Annotated[Path, typer.Argument(help="The folder.")]


class Form(StrEnum):
    """How tables are written."""

    PARQUET = "parquet"
    NEO4J_ADMIN = "neo4j-admin"


def tables(
    context: typer.Context,
    folder: Folder,
    form: Annotated[Form, typer.Option("--format", help="For `cursus load`, or for neo4j-admin.")] = Form.PARQUET,
    db: Database = None,
) -> None:
    """Write the whole graph as tables: Parquet, or the files that a stopped Neo4j imports."""
    from ..graph import connect
    from ..graph.folders import tables_of, write_folder
    from ..graph.import_files import write_import
    from ..graph.moving import size

    with connect(database(context, db), read_only=True) as store, store.snapshot() as reader:
        if form is Form.NEO4J_ADMIN:
            arguments = write_import(tables_of(reader), folder)
            show.console().print(f"neo4j-admin {shlex.join(arguments)}", soft_wrap=True, markup=False, highlight=False)
            return
        with progress("written") as begin:
            write_folder(tables_of(reader), folder, begin(size(reader)))


def load(context: typer.Context, folder: Folder, db: Database = None) -> None:
    """Make a new graph out of a folder of Parquet or CSV tables, by the bulk path of the engine."""
    from ..graph import create
    from ..graph.folders import read_folder

    parts = list(read_folder(folder))
    with progress("loaded") as begin, create(database(context, db)) as store:
        advance = begin(sum(part.table.num_rows for part in parts))
        store.load(parts)
        advance(sum(part.table.num_rows for part in parts))
