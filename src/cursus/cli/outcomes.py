"""What became of the files that a command was given: a table of them, and those that could not be read."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ..api.answers.outcomes import failure_shape, outcome_shape
from ..model.errors import CursusError
from . import show

if TYPE_CHECKING:
    from ..ingest import Outcome
    from .options import Output

Failed = tuple[Path, CursusError]
COLUMNS = ("document", "title", "", "statements", "skipped")


def print_outcomes(out: Output, done: Sequence[Outcome], failed: Sequence[Failed]) -> None:
    """Each document that is new or changed, and how many became what; as JSON all of them."""
    if out.json:
        failures = [failure_shape(str(path), error) for path, error in failed]
        show.print_json({"items": [outcome_shape(one) for one in done], "failed": failures})
        return
    if changed := [cells(one) for one in done if one.status != "unchanged"]:
        show.print_table("", COLUMNS, changed)
    counts = Counter([*(one.status for one in done), *("failed" for _ in failed)])
    show.console().print(", ".join(f"{count} {status}" for status, count in counts.items()), style="dim")


def cells(outcome: Outcome) -> show.Cells:
    """One row of the table."""
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(outcome.statements.items()))
    return outcome.key, outcome.title, outcome.status, counts, str(outcome.skipped or "")


def complain(failed: Sequence[Failed]) -> None:
    """Name each file that could not be read, with the reason; then leave with the exit code of the first."""
    for path, error in failed:
        sys.stderr.write(f"cursus: {path}: {error.what}\n" + (f"  {error.todo}\n" if error.todo else ""))
    if failed:
        raise typer.Exit(failed[0][1].exit_code)
