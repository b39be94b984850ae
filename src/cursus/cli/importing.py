"""Records that others made, brought into the graph."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..api.answers.outcomes import failure_shape, outcome_shape
from ..graph import connect
from ..model.errors import CursusError
from . import show
from .documents import Title, Written
from .options import AsJson, Database, chosen, database

if TYPE_CHECKING:
    from ..ingest import Outcome

SHOWN = 20
"""Records that could not be read, named on the error stream; `--json` has all of them."""
Files = Annotated[list[Path], typer.Argument(help="FollowTheMoney lines, Popolo JSON, RDF.", metavar="FILE...")]
Form = Annotated[str | None, typer.Option("--format", help="ftm, popolo or rdf; else what the file looks like.")]
Publisher = Annotated[str | None, typer.Option("--organization", help="Who made the records.")]
Exact = Annotated[bool, typer.Option("--exact", help="RDF: the same graph again, into one that is not there yet.")]


def import_(
    context: typer.Context,
    files: Files,
    form: Form = None,
    title: Title = None,
    organization: Publisher = None,
    date: Written = None,
    exact: Exact = False,
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """Bring records that others made into the graph, each statement with its place in the file as its source.

    The same file again changes nothing, and `forget` takes it back. Exit code 3 when something could not be read: the
    rest is in the graph all the same.
    """
    if exact:
        _copy(files, database(context, db))
        return
    from ..ingest.importing import import_paths

    done: list[Outcome] = []
    failed: list[tuple[Path, CursusError]] = []
    given = {"title": title, "organization": organization, "date": date}
    meta = {key: value for key, value in given.items() if value is not None}
    with connect(database(context, db)) as store, show.console(error=True).status("reading"):
        for path, outcome in import_paths(store, files, form, meta):
            if isinstance(outcome, CursusError):
                failed.append((path, outcome))
            else:
                done.append(outcome)
    if as_json or chosen(context).as_json:
        items = [outcome_shape(one) | {"review": _review(one)} for one in done]
        show.print_json({"items": items, "failed": [failure_shape(str(path), error) for path, error in failed]})
    elif done:
        show.print_table("", ("document", "", "statements", "skipped"), [_cells(one) for one in done])
    _complain(done, failed)


def _copy(files: list[Path], target: str) -> None:
    """Make the graph that RDF files keep. Raises StoreError where there is one already."""
    from ..graph import create
    from ..graph.rdf_back import restore

    with create(target) as store:
        for file in files:
            restore(store, file)


def _cells(outcome: Outcome) -> show.Cells:
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(outcome.statements.items()))
    return outcome.key, outcome.status, counts, str(outcome.skipped or "")


def _review(outcome: Outcome) -> list[dict[str, object]]:
    return [{"reason": one.reason, "quote": one.quote, "spans": one.spans} for one in outcome.review]


def _complain(done: list[Outcome], failed: list[tuple[Path, CursusError]]) -> None:
    """Name each record and file that could not be read, and what to do; then leave with exit code 3."""
    for outcome in done:
        for one in outcome.review[:SHOWN]:
            sys.stderr.write(f"cursus: {outcome.key}: {one.reason}\n")
        if len(outcome.review) > SHOWN:
            sys.stderr.write(f"cursus: {outcome.key}: and {len(outcome.review) - SHOWN} more (--json has all)\n")
    for path, error in failed:
        sys.stderr.write(f"cursus: {path}: {error.what}\n" + (f"  {error.todo}\n" if error.todo else ""))
    if failed or any(one.review for one in done):
        raise typer.Exit(failed[0][1].exit_code if failed else 3)
