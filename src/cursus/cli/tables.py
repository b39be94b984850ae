"""Commands that move whole graphs as tables, by the bulk path of each engine."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from . import show
from .moving import progress
from .options import Graph

Folder = Annotated[Path, typer.Argument(help="The folder.")]
Form = Annotated[str, typer.Option("--format", help="parquet, for `cursus load`, or neo4j-admin.")]


def tables(folder: Folder, graph: Graph, form: Form = "parquet") -> None:
    """Write the whole graph as tables: Parquet, or the files that a stopped Neo4j imports."""
    from ..exports.folders import write_tables

    with graph.opened() as store, progress("written") as begin:
        command = write_tables(store, folder, form, begin)
    if command:
        show.console().print(command, soft_wrap=True, markup=False, highlight=False)


def load(folder: Folder, graph: Graph) -> None:
    """Make a new graph out of a folder of Parquet or CSV tables, by the bulk path of the engine."""
    from ..graph import create
    from ..graph.folders import read_folder

    parts = list(read_folder(folder))
    with progress("loaded") as begin, create(graph.address) as store:
        advance = begin(sum(part.table.num_rows for part in parts))
        store.load(parts)
        advance(sum(part.table.num_rows for part in parts))
