"""The commands in order, and what happens to errors."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import typer

from ..model.errors import CursusError
from . import asking, demo, documents, free, serving
from .options import AsJson, Chosen, Database

COMMANDS: tuple[tuple[str, Callable[..., None]], ...] = (
    ("ingest", documents.ingest),
    ("extract", documents.extract),
    ("documents", documents.list_documents),
    ("forget", documents.forget),
    ("who", asking.who),
    ("career", asking.career),
    ("officers", asking.officers),
    ("changes", asking.changes),
    ("succession", asking.succession),
    ("event", asking.event),
    ("search", asking.search),
    ("conflicts", asking.conflicts),
    ("cypher", free.cypher),
    ("verify", free.verify),
    ("serve", serving.serve),
    ("demo", demo.demo),
)


def make() -> typer.Typer:
    """The application with all commands."""
    app = typer.Typer(
        name="cursus",
        help="Who held which post when, with evidence.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        add_completion=False,
    )
    app.callback()(_begin)
    for name, command in COMMANDS:
        app.command(name)(command)
    return app


def run() -> None:
    """Run the command line; a user's mistake is told in a sentence or two and gives its own exit code."""
    try:
        make()()
    except CursusError as error:
        print_error(error)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # Who reads us has seen enough (`| head`); the interpreter must not try to flush what is left.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    except KeyboardInterrupt:
        sys.exit(130)


def print_error(error: CursusError) -> None:
    """What went wrong, where, what to do, and which names may be meant."""
    where = f"{error.where}: " if error.where else ""
    lines = [f"cursus: {where}{error.what}"]
    if error.todo:
        lines.append(f"  {error.todo}")
    for candidate in error.details.get("candidates", []):
        lines.append(f"  {candidate['id']}  {candidate['name']}  {candidate.get('about', '')}".rstrip())
    sys.stderr.write("\n".join(lines) + "\n")


def _begin(context: typer.Context, db: Database = None, as_json: AsJson = False) -> None:
    """Who held which post when, with evidence."""
    context.obj = Chosen(database=db, as_json=as_json)
