"""Free questions in SPARQL."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from ..model.errors import QueryError
from . import show
from .options import Asked
from .parameters import Parameters, Timeout, read_parameters

FORMATS = {
    "json": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "turtle": "text/turtle",
    "jsonld": "application/ld+json",
    "ntriples": "application/n-triples",
    "rdfxml": "application/rdf+xml",
}


def sparql(
    text: Annotated[str, typer.Argument(help="A SPARQL question, or a file that has one (`.rq`).")],
    asked: Asked,
    parameter: Parameters = None,
    form: Annotated[str | None, typer.Option("--format", help=f"One of: {', '.join(FORMATS)}.")] = None,
    limit: Annotated[int, typer.Option(help="Rows or triples at most.", min=1)] = 1000,
    timeout: Timeout = 30.0,
) -> None:
    """Ask in SPARQL, read-only; the prefixes cursus, id, oa, org, prov, rdf, rdfs, skos and xsd are known."""
    with asked.opened() as store:
        found = store.rdf.query(_question(text), read_parameters(parameter), timeout=timeout, limit=limit)
    from ..api.answers import sparql as results

    form = form or ("json" if asked.json else None)
    if form is None and found.triples is None:
        rows = [[str(found.truth).lower()]] if found.truth is not None else _cells(found.rows)
        show.print_table("", found.columns or ["answer"], rows)
    else:
        media = FORMATS.get(form or "turtle", "")
        if media not in results.offered(found):
            names = ", ".join(name for name, one in FORMATS.items() if one in results.offered(found))
            raise QueryError(
                f"{form!r} is no format for this answer", where="--format", todo=f"Choose one of: {names}."
            )
        sys.stdout.buffer.write(results.written(found, media))
        sys.stdout.buffer.flush()
    if found.truncated:
        sys.stderr.write(f"cursus: there is more than {limit}; ask for more with --limit\n")


def _question(text: str) -> str:
    if not text.endswith(".rq"):
        return text
    try:
        return Path(text).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"cannot be read: {error}", where=text, todo="Name a file, or write the question.") from error


def _cells(rows: list[list[dict[str, str] | None]]) -> list[list[str]]:
    return [[str(term["value"]) if term else "" for term in row] for row in rows]
