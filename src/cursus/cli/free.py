"""Free questions, and the check that the graph agrees with its sources."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from ..api import answers
from . import show
from .options import Asked
from .parameters import Parameters, Timeout, read_parameters


def cypher(
    text: Annotated[str, typer.Argument(help="A Cypher text that only reads.")],
    asked: Asked,
    parameter: Parameters = None,
    limit: Annotated[int, typer.Option(help="Rows at most.")] = 1000,
    timeout: Timeout = 30.0,
) -> None:
    """Ask in Cypher, read-only."""
    given = {name: _value(value) for name, value in read_parameters(parameter).items()}
    with asked.opened() as store:
        rows = store.cypher(text, given, timeout=timeout, limit=limit)
    columns = list(rows[0]) if rows else []
    cells = ([_text(value) for value in row.values()] for row in rows)
    show.print_answer(asked, rows, lambda: show.print_table("", columns, cells))


def verify(asked: Asked) -> None:
    """Read every quote again in its source, and check that graph and RDF hang together. Exit code 1 when not."""
    with asked.opened() as store:
        answer = answers.verify(store)

    def table() -> None:
        show.console().print(f"{answer['documents']} documents, {answer['statements']} statements read again")
        rows = ([one["kind"], one["id"], one["what"]] for one in answer["problems"])
        show.print_table("problems", ("kind", "id", "what"), rows)

    show.print_answer(asked, answer, table)
    if answer["problems"]:
        raise typer.Exit(1)


def check(asked: Asked) -> None:
    """Say which facts break the shapes of the vocabulary (SHACL), in words. Exit code 1 when any does."""
    from ..graph.rdf_shapes import broken_facts

    with asked.opened() as store:
        broken = [{"id": one.id, "what": one.what} for one in broken_facts(store.rdf.current())]
    rows = ([one["id"], one["what"]] for one in broken)
    show.print_answer(asked, {"problems": broken}, lambda: show.print_table("problems", ("id", "what"), rows))
    if broken:
        raise typer.Exit(1)


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
