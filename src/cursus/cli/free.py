"""Free questions, and the check that the graph agrees with its sources."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from ..api import answers
from ..model.errors import QueryError
from . import show
from .options import AsJson, Database, chosen, opened


def cypher(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="A Cypher text that only reads.")],
    parameter: Annotated[
        list[str] | None, typer.Option("--parameter", "-p", help="NAME=VALUE; the value as JSON, else as text.")
    ] = None,
    limit: Annotated[int, typer.Option(help="Rows at most.")] = 1000,
    timeout: Annotated[float, typer.Option(help="Seconds at most.")] = 30.0,
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """Ask in Cypher, read-only."""
    given = dict(_parameter(one) for one in parameter or [])
    with opened(context, db) as store:
        rows = store.cypher(text, given, timeout=timeout, limit=limit)
    if as_json or chosen(context).as_json:
        show.print_json(rows)
    else:
        columns = list(rows[0]) if rows else []
        show.print_table("", columns, ([_text(value) for value in row.values()] for row in rows))


def verify(context: typer.Context, db: Database = None, as_json: AsJson = False) -> None:
    """Read every quote again in its source, and check that graph and RDF hang together. Exit code 1 when not."""
    with opened(context, db) as store:
        answer = answers.verify(store)
    if as_json or chosen(context).as_json:
        show.print_json(answer)
    else:
        out = show.console()
        out.print(f"{answer['documents']} documents, {answer['statements']} statements read again")
        rows = ([one["kind"], one["id"], one["what"]] for one in answer["problems"])
        show.print_table("problems", ("kind", "id", "what"), rows)
    if answer["problems"]:
        raise typer.Exit(1)


def check(context: typer.Context, db: Database = None, as_json: AsJson = False) -> None:
    """Say which facts break the shapes of the vocabulary (SHACL), in words. Exit code 1 when any does."""
    from ..graph.rdf_shapes import broken_facts

    with opened(context, db) as store:
        broken = [{"id": one.id, "what": one.what} for one in broken_facts(store.rdf.current())]
    if as_json or chosen(context).as_json:
        show.print_json({"problems": broken})
    else:
        show.print_table("problems", ("id", "what"), ([one["id"], one["what"]] for one in broken))
    if broken:
        raise typer.Exit(1)


def _parameter(text: str) -> tuple[str, Any]:
    name, sign, value = text.partition("=")
    if not sign or not name.isidentifier():
        raise QueryError(f"{text!r} is no parameter", where="--parameter", todo="Write NAME=VALUE.")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
