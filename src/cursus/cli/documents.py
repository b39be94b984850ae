"""Commands that read documents, list them and take them back."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..api import answers
from ..api.answers.outcomes import outcome_shape
from ..graph import connect
from ..model.errors import CursusError
from . import show
from .options import Asked, Listed, Said
from .outcomes import COLUMNS, Failed, cells, complain, print_outcomes

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..ingest import Outcome
    from ..model.statement import Extraction

Paths = Annotated[list[Path], typer.Argument(help="Files and folders.", metavar="PATH...")]
Workers = Annotated[int | None, typer.Option(help="Processes; one for each core when left out.", min=1)]


def ingest(paths: Paths, said: Said, asked: Asked, workers: Workers = None) -> None:
    """Read documents into the graph; a document that is there already changes nothing.

    Exit code 3 when one could not be read: the rest is in the graph all the same.
    """
    from ..ingest import find_sources, ingest_paths

    done: list[Outcome] = []
    failed: list[Failed] = []
    with connect(asked.address) as store, _progress(len(find_sources(paths))) as advance:
        for source, outcome in ingest_paths(store, paths, workers=workers, meta=said.meta):
            advance(source.path.name)
            if isinstance(outcome, CursusError):
                failed.append((source.path, outcome))
            else:
                done.append(outcome)
    print_outcomes(asked, done, failed)
    complain(failed)


def extract(
    paths: Paths,
    said: Said,
    review: Annotated[bool, typer.Option("--review", help="Print what was seen and not read, and why.")] = False,
    workers: Workers = None,
) -> None:
    """Print what documents say, one JSON object a line (`> facts.jsonl`). No graph is needed.

    Exit code 3 when a document could not be read: the rest is printed all the same.
    """
    from ..ingest import extract_paths, fact_lines, find_sources
    from ..resolve.people import resolve_people

    failed: list[Failed] = []
    with _progress(len(find_sources(paths))) as advance:
        for source, extraction in extract_paths(paths, workers=workers, meta=said.meta):
            advance(source.path.name)
            if isinstance(extraction, CursusError):
                failed.append((source.path, extraction))
                continue
            _write(_skipped(extraction) if review else fact_lines(extraction, resolve_people(extraction.statements)))
    complain(failed)


def documents(asked: Listed) -> None:
    """The documents in the graph."""
    with asked.opened() as store:
        answer = answers.documents(store, asked.page)
    columns = ("document", "title", "organization", "date", "id")

    def cells(item: show.Shape) -> show.Cells:
        return [item[key] or "" for key in ("key", *columns[1:])]

    show.print_answer(asked, answer, lambda: show.print_list(answer, columns, cells))


def forget(
    key: Annotated[str, typer.Argument(help="Id, key or title of a document.")],
    asked: Asked,
    purge: Annotated[bool, typer.Option("--purge", help="Delete its statements and text for good.")] = False,
) -> None:
    """Take back all that a document says; what only it said is no answer any more."""
    from ..ingest import forget_document

    with connect(asked.address) as store:
        outcome = forget_document(store, answers.document(store, key)["key"], purge=purge)
    show.print_answer(asked, outcome_shape(outcome), lambda: show.print_table("", COLUMNS, [cells(outcome)]))


@contextmanager
def _progress(total: int) -> Generator[Callable[[str], None]]:
    """A bar on the error stream, when that is a terminal; called with the name of each document that is done."""
    if not sys.stderr.isatty():
        yield lambda name: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    out = show.console(error=True)
    with Progress(*columns, console=out, transient=True, disable=not out.is_terminal) as bar:
        task = bar.add_task("reading", total=total)
        yield lambda name: bar.update(task, advance=1, description=name)


def _write(lines: Iterable[dict[str, Any]]) -> None:
    for line in lines:
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")


def _skipped(extraction: Extraction) -> Iterable[dict[str, Any]]:
    for one in extraction.skipped:
        spans = [list(span) for span in one.spans]
        yield {"document": extraction.document.key, "reason": one.reason, "quote": one.quote, "spans": spans}
