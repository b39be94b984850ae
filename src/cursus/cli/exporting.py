"""The graph written out for other tools."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from ..exports import FORMATS
from ..exports import export as parts_of
from ..model.errors import CursusError
from .options import Database, opened


def export(
    context: typer.Context,
    form: Annotated[str, typer.Option("--format", help=f"One of: {', '.join(FORMATS)}.")] = "turtle",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A file; else the standard output.")] = None,
    db: Database = None,
) -> None:
    """Write the whole graph in a format that other tools open."""
    with opened(context, db) as store:
        parts = parts_of(store, form)
        if output is None:
            sys.stdout.buffer.writelines(parts)
            return
        try:
            with output.open("wb") as file:
                file.writelines(parts)
        except OSError as error:
            where = str(output)
            raise CursusError(
                f"cannot be written: {error.strerror}.", where=where, todo="Choose another file."
            ) from None
