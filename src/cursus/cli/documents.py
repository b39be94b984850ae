"""Commands that read documents, list them and take them back."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..api import answers
from ..api.answers.asked import LIMIT
from ..api.answers.outcomes import failure_shape, outcome_shape
from ..graph import connect
from ..model.errors import CursusError
from . import show
from .options import AsJson, Database, Limit, chosen, database, opened, page_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..ingest import Outcome
    from ..model.statement import Extraction

Paths = Annotated[list[Path], typer.Argument(help="Files and folders.", metavar="PATH...")]
Workers = Annotated[int | None, typer.Option(help="Processes; one for each core when left out.", min=1)]
Title = Annotated[str | None, typer.Option(help="Title, when the document does not say.")]
Issuer = Annotated[str | None, typer.Option("--organization", help="Issuing organization, when it does not say.")]
Written = Annotated[str | None, typer.Option("--date", help="Day of writing or publication, when it does not say.")]
_OUTCOME = ("document", "title", "", "statements", "skipped")


def ingest(
    context: typer.Context,
    paths: Paths,
    workers: Workers = None,
    title: Title = None,
    organization: Issuer = None,
    date: Written = None,
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """Read documents into the graph; a document that is there already changes nothing.

    Exit code 3 when one could not be read: the rest is in the graph all the same.
    """
    from ..ingest import find_sources, ingest_paths

    done: list[Outcome] = []
    failed: list[tuple[Path, CursusError]] = []
    meta = _meta(title, organization, date)
    with connect(database(context, db)) as store, _progress(len(find_sources(paths))) as advance:
        for source, outcome in ingest_paths(store, paths, workers=workers, meta=meta):
            advance(source.path.name)
            if isinstance(outcome, CursusError):
                failed.append((source.path, outcome))
            else:
                done.append(outcome)
    if as_json or chosen(context).as_json:
        items = [outcome_shape(one) for one in done]
        show.print_json({"items": items, "failed": [failure_shape(str(path), error) for path, error in failed]})
    else:
        if changed := [_cells(one) for one in done if one.status != "unchanged"]:
            show.print_table("", _OUTCOME, changed)
        counts = Counter([*(one.status for one in done), *("failed" for _ in failed)])
        show.console().print(", ".join(f"{count} {status}" for status, count in counts.items()), style="dim")
    _complain(failed)


def extract(
    context: typer.Context,
    paths: Paths,
    review: Annotated[bool, typer.Option("--review", help="Print what was seen and not read, and why.")] = False,
    workers: Workers = None,
    title: Title = None,
    organization: Issuer = None,
    date: Written = None,
) -> None:
    """Print what documents say, one JSON object a line (`> facts.jsonl`). No graph is needed.

    Exit code 3 when a document could not be read: the rest is printed all the same.
    """
    from ..ingest import extract_paths, fact_lines, find_sources
    from ..resolve.people import resolve_people

    failed: list[tuple[Path, CursusError]] = []
    with _progress(len(find_sources(paths))) as advance:
        for source, extraction in extract_paths(paths, workers=workers, meta=_meta(title, organization, date)):
            advance(source.path.name)
            if isinstance(extraction, CursusError):
                failed.append((source.path, extraction))
                continue
            _write(_skipped(extraction) if review else fact_lines(extraction, resolve_people(extraction.statements)))
    _complain(failed)


def documents(context: typer.Context, limit: Limit = LIMIT, db: Database = None, as_json: AsJson = False) -> None:
    """The documents in the graph."""
    with opened(context, db) as store:
        answer = answers.documents(store, page_of(limit))
    if as_json or chosen(context).as_json:
        show.print_json(answer)
    else:
        columns = ("document", "title", "organization", "date", "id")
        show.print_list(
            answer, columns, lambda one: [one[key] or "" for key in ("key", "title", "organization", "date", "id")]
        )


def forget(
    context: typer.Context,
    key: Annotated[str, typer.Argument(help="Id, key or title of a document.")],
    purge: Annotated[bool, typer.Option("--purge", help="Delete its statements and text for good.")] = False,
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """Take back all that a document says; what only it said is no answer any more."""
    from ..ingest import forget_document

    with connect(database(context, db)) as store:
        outcome = forget_document(store, answers.document(store, key)["key"], purge=purge)
    if as_json or chosen(context).as_json:
        show.print_json(outcome_shape(outcome))
    else:
        show.print_table("", _OUTCOME, [_cells(outcome)])


def _meta(title: str | None, organization: str | None, date: str | None) -> dict[str, str]:
    given = {"title": title, "organization": organization, "date": date}
    return {key: value for key, value in given.items() if value is not None}


@contextmanager
def _progress(total: int) -> Generator[Callable[[str], None]]:
    """A bar on the error stream, when that is a terminal; called with the name of each document that is done."""
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


def _cells(outcome: Outcome) -> show.Cells:
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(outcome.statements.items()))
    return outcome.key, outcome.title, outcome.status, counts, str(outcome.skipped or "")


def _complain(failed: list[tuple[Path, CursusError]]) -> None:
    """Name each document that could not be read, with the reason; then leave with their exit code."""
    for path, error in failed:
        sys.stderr.write(f"cursus: {path}: {error.what}\n" + (f"  {error.todo}\n" if error.todo else ""))
    if failed:
        raise typer.Exit(failed[0][1].exit_code)
