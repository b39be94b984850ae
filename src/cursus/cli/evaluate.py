"""The command that measures extraction against gold files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..model.errors import DocumentError
from . import show
from .options import Output

if TYPE_CHECKING:
    from ..ingest.evaluate import Report, Score

_COLUMNS = ("", "gold", "read", "right", "precision", "recall", "F1")
Lines = list[dict[str, Any]]


def evaluate(
    gold: Annotated[list[Path], typer.Argument(help="Gold files, facts as JSON lines.", metavar="GOLD...")],
    corpus: Annotated[Path, typer.Option(help="Folder of the documents that the gold files name.")],
    out: Output,
    errors: Annotated[int, typer.Option(help="Print so many misses and false alarms of each kind.", min=0)] = 0,
) -> None:
    """Measure how well documents are read: a table by document and one by kind. No graph is needed."""
    from ..ingest.evaluate import evaluate as compare
    from ..ingest.evaluate import number_ids

    wanted = [line for number, path in enumerate(gold) for line in number_ids(number, _lines(path))]
    names = sorted({line["document"] for line in wanted})
    read, texts = _read(names, corpus)
    parts = {name: compare(_of(name, wanted), _of(name, read), texts) for name in names}
    whole = compare(wanted, read, texts)
    if out.json:
        documents = {name: _figures(report) for name, report in parts.items()}
        show.print_json({**_figures(whole), "documents": documents})
        return
    show.print_table("by document", _COLUMNS, [_row(name, report.total) for name, report in parts.items()])
    rows = [_row(kind, score) for kind, score in whole.kinds.items()]
    show.print_table("by kind", _COLUMNS, [*rows, _row("all", whole.total)])
    show.console().print("  ".join(f"{name} {share:.3f}" for name, share in whole.shares.items()))
    if whole.malformed:
        show.console().print(f"{whole.malformed} lines lack a field, such as a date")
    for title, keys in (("missed", whole.missed), ("false", whole.false)):
        found = [[kind, *(str(part) for part in key)] for kind, many in keys.items() for key in many[:errors]]
        if found:
            show.print_table(title, ("kind", "fact"), [[row[0], " ".join(row[1:])] for row in found])


def _lines(path: Path) -> Lines:
    """The facts of a gold file. Raises DocumentError where it is none."""
    lines: Lines = []
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DocumentError(f"cannot be read: {error}", where=str(path), todo="Name files of facts.") from None
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                fact: dict[str, Any] = json.loads(line)
                lines.append(fact | {"kind": fact["kind"], "document": fact["document"]})
            except (ValueError, TypeError, KeyError):
                where = f"{path}:{number}"
                raise DocumentError(
                    "is no fact", where=where, todo="A line is an object with kind and document."
                ) from None
    return lines


def _read(names: list[str], corpus: Path) -> tuple[Lines, dict[str, str]]:
    """The facts read from the named documents and their texts. Raises DocumentError for one that cannot be read."""
    from ..ingest import extract_paths, fact_lines
    from ..model.errors import CursusError
    from ..resolve.people import resolve_people

    facts: Lines = []
    texts: dict[str, str] = {}
    for source, extraction in extract_paths([corpus / name for name in names]):
        if isinstance(extraction, CursusError):
            raise extraction
        texts[source.path.name] = extraction.document.raw
        facts += fact_lines(extraction, resolve_people(extraction.statements))
    return facts, texts


def _of(name: str, lines: Lines) -> Lines:
    return [line for line in lines if line["document"] == name]


def _row(name: str, score: Score) -> show.Cells:
    shares = (f"{share:.3f}" for share in (score.precision, score.recall, score.f1))
    return (name, str(score.gold), str(score.predicted), str(score.correct), *shares)


def _figures(report: Report) -> dict[str, Any]:
    scores = {**report.kinds, "all": report.total}
    return {
        **{
            name: {
                "gold": one.gold,
                "predicted": one.predicted,
                "correct": one.correct,
                "precision": round(one.precision, 4),
                "recall": round(one.recall, 4),
                "f1": round(one.f1, 4),
            }
            for name, one in scores.items()
        },
        "malformed": report.malformed,
        **{name: round(share, 4) for name, share in report.shares.items()},
    }
