"""The commands in order, and what happens to errors."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from keyword import iskeyword

import typer

from ..model.errors import CursusError
from .groups import ungrouped
from .options import AsJson, Chosen, Database

COMMANDS = {
    "ingest": "documents",
    "extract": "documents",
    "evaluate": "evaluate",
    "documents": "documents",
    "forget": "documents",
    "who": "asking",
    "career": "asking",
    "officers": "asking",
    "changes": "asking",
    "succession": "asking",
    "event": "asking",
    "search": "asking",
    "conflicts": "asking",
    "diff": "judging",
    "merge": "judging",
    "split": "judging",
    "reject": "judging",
    "judgements": "judging",
    "undo": "judging",
    "cypher": "free",
    "sparql": "sparql",
    "verify": "free",
    "check": "free",
    "export": "exporting",
    "import": "importing",
    "backup": "moving",
    "restore": "moving",
    "copy": "moving",
    "tables": "tables",
    "load": "tables",
    "serve": "serving",
    "demo": "demo",
}
"""Each command in the order of the help, and the module that has it under its name."""


def make(only: str | None = None) -> typer.Typer:
    """The application with all commands, or with one of them, which starts in less time."""
    app = typer.Typer(name="cursus", no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False)
    app.callback()(begin)
    for name in COMMANDS if only is None else [only]:
        module = import_module(f".{COMMANDS[name]}", __package__)
        app.command(name)(ungrouped(getattr(module, f"{name}_" if iskeyword(name) else name)))
    return app


def run() -> None:
    """Run the command line; a user's mistake is told in a sentence or two and gives its own exit code."""
    try:
        make(_command(sys.argv[1:]))()
    except CursusError as error:
        print_error(error)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # Who reads us has seen enough (`| head`); the interpreter must not try to flush what is left.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    except KeyboardInterrupt:
        sys.exit(130)


def begin(context: typer.Context, db: Database = None, as_json: AsJson = False) -> None:
    """Who held which post when, with evidence."""
    context.obj = Chosen(database=db, as_json=as_json)


def _command(arguments: list[str]) -> str | None:
    """The command that the arguments name, when it is one of ours."""
    rest = iter(arguments)
    for one in rest:
        if one == "--db":
            next(rest, None)
        elif not one.startswith("-"):
            return one if one in COMMANDS else None
    return None


def print_error(error: CursusError) -> None:
    """What went wrong, where, what to do, and which names may be meant."""
    where = f"{error.where}: " if error.where else ""
    lines = [f"cursus: {where}{error.what}"]
    if error.todo:
        lines.append(f"  {error.todo}")
    for candidate in error.details.get("candidates", []):
        lines.append(f"  {candidate['id']}  {candidate['name']}  {candidate.get('about', '')}".rstrip())
    sys.stderr.write("\n".join(lines) + "\n")
