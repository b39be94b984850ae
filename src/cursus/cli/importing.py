"""Records that others made, brought into the graph."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..graph import connect
from ..model.errors import CursusError
from . import show
from .options import Asked, Said
from .outcomes import Failed, complain, print_outcomes

if TYPE_CHECKING:
    from ..ingest import Outcome

SHOWN = 20
"""Records that could not be read, named on the error stream; `--json` has all of them."""
Files = Annotated[list[Path], typer.Argument(help="FollowTheMoney lines, Popolo JSON, RDF.", metavar="FILE...")]
Form = Annotated[str | None, typer.Option("--format", help="ftm, popolo or rdf; else what the file looks like.")]
Exact = Annotated[bool, typer.Option("--exact", help="RDF: the same graph again, into one that is not there yet.")]


def import_(files: Files, said: Said, asked: Asked, form: Form = None, exact: Exact = False) -> None:
    """Bring records that others made into the graph, each statement with its place in the file as its source.

    The same file again changes nothing, and `forget` takes it back. Exit code 3 when something could not be read: the
    rest is in the graph all the same.
    """
    if exact:
        _copy(files, asked.address)
        return
    from ..ingest.importing import import_paths

    done: list[Outcome] = []
    failed: list[Failed] = []
    with connect(asked.address) as store, show.console(error=True).status("reading"):
        for path, outcome in import_paths(store, files, form, said.meta):
            if isinstance(outcome, CursusError):
                failed.append((path, outcome))
            else:
                done.append(outcome)
    print_outcomes(asked, done, failed)
    _name_unread(done)
    complain(failed)
    if any(one.review for one in done):
        raise typer.Exit(3)


def _copy(files: list[Path], target: str) -> None:
    """Make the graph that RDF files keep. Raises StoreError where there is one already."""
    from ..graph import create
    from ..graph.rdf_back import restore

    with create(target) as store:
        for file in files:
            restore(store, file)


def _name_unread(done: list[Outcome]) -> None:
    """Name records that could not be read, and what to do."""
    for outcome in done:
        for one in outcome.review[:SHOWN]:
            sys.stderr.write(f"cursus: {outcome.key}: {one.reason}\n")
        if len(outcome.review) > SHOWN:
            sys.stderr.write(f"cursus: {outcome.key}: and {len(outcome.review) - SHOWN} more (--json has all)\n")
