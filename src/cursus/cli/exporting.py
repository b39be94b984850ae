"""The graph, or a part of it, written out for other tools."""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..api.answers.narrowed import part_of
from ..exports import FORMATS, format_of
from ..exports import export as parts_of
from ..model.errors import CursusError, QueryError
from . import show
from .options import Days, Graph

if TYPE_CHECKING:
    from collections.abc import Callable

Form = Annotated[
    str | None, typer.Option("--format", help=f"One of: {', '.join(FORMATS)}. Else by the name of the file, or Turtle.")
]
Body = Annotated[str | None, typer.Option(help="Only an organization with its parts: posts, holders, events, papers.")]
Someone = Annotated[str | None, typer.Option(help="Only what lies around a person.")]


def export(
    graph: Graph,
    days: Days,
    form: Form = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A file; else the standard output.")] = None,
    organization: Body = None,
    person: Someone = None,
    depth: Annotated[int, typer.Option(help="Steps around the person.")] = 1,
) -> None:
    """Write the graph, or a part of it, in a format that other tools open."""
    name = form or _by_name(output)
    with graph.opened() as store:
        part = part_of(store, organization=organization, person=person, depth=depth, time=days.time)
        pieces = parts_of(store, name, part)
        if output is None:
            sys.stdout.buffer.writelines(pieces)
        else:
            _save(pieces, output)


def _by_name(output: Path | None) -> str:
    """The format that a file's name asks for. Raises QueryError when it asks for none."""
    if output is None:
        return "turtle"
    found = format_of(output.name)
    if found is None:
        known = ", ".join(one.suffix for one in FORMATS.values())
        raise QueryError("the name tells no format", where=str(output), todo=f"Give --format, or end it with: {known}.")
    return found.name


def _save(pieces: Iterator[bytes], output: Path) -> None:
    """Write the file whole or not at all: beside its place first."""
    beside = output.with_name(f".{output.name}.part")
    try:
        with beside.open("wb") as file, _progress(output.name) as advance:
            for piece in pieces:
                file.write(piece)
                advance(len(piece))
        beside.replace(output)
    except OSError as error:
        raise CursusError(
            f"cannot be written: {error.strerror}.", where=str(output), todo="Choose another file."
        ) from None
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def _progress(name: str) -> Generator[Callable[[int], None]]:
    """What was written so far, on the error stream, when that is a terminal."""
    from rich.progress import DownloadColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), DownloadColumn(), TimeElapsedColumn())
    out = show.console(error=True)
    with Progress(*columns, console=out, transient=True, disable=not out.is_terminal) as bar:
        task = bar.add_task(name, total=None)
        yield lambda size: bar.update(task, advance=size)
