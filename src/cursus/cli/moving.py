"""Commands that move whole graphs: into a file, out of it, from one engine to the other."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from . import show
from .options import Graph

File = Annotated[Path, typer.Argument(help="The file.")]


def backup(file: File, graph: Graph) -> None:
    """Keep the whole graph in one file, also while others read and write it."""
    from ..graph.backup import backup

    with progress("kept") as begin:
        backup(graph.address, file, begin)


def restore(file: File, graph: Graph) -> None:
    """Make the graph that a backup keeps, where there is none; the file is checked first."""
    from ..graph.backup import restore

    with progress("restored") as begin:
        restore(file, graph.address, begin)


def copy(
    source: Annotated[str, typer.Argument(help="The graph to copy: a path, or an address.", metavar="FROM")],
    target: Annotated[str, typer.Argument(help="Where there is none yet: a path, or an address.", metavar="TO")],
) -> None:
    """Copy a whole graph to another place, from any engine to any."""
    from ..graph.moving import copy

    with progress("copied") as begin:
        copy(source, target, begin)


@contextmanager
def progress(done: str) -> Generator[Callable[[int], Callable[[int], None]]]:
    """A bar on the error stream, when that is a terminal, and at the end how much was moved."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    out = show.console(error=True)
    counts: list[int] = []
    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=out, transient=True, disable=not out.is_terminal) as bar:

        def begin(total: int) -> Callable[[int], None]:
            counts.append(total)
            task = bar.add_task(done, total=total)
            return lambda number: bar.advance(task, number)

        yield begin
    show.console().print(f"{sum(counts)} nodes and relationships {done}", style="dim")
