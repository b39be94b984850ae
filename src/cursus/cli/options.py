"""Options that many commands share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from ..api.answers.asked import LIMIT, Page, Time, read_time
from ..graph import Store, connect
from ..model.settings import settings


@dataclass(slots=True)
class Chosen:
    """What the options before the command say, which those after it may overrule."""

    database: str | None = None
    as_json: bool = False


Database = Annotated[
    str | None, typer.Option("--db", help="The graph: a path or an address. Else CURSUS_DATABASE, else cursus.db.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")]
On = Annotated[str | None, typer.Option("--on", help="A day, YYYY-MM-DD.", metavar="DAY")]
From = Annotated[str | None, typer.Option("--from", help="First day, month or year.", metavar="DATE")]
To = Annotated[str | None, typer.Option("--to", help="Last day, month or year.", metavar="DATE")]
Sure = Annotated[str | None, typer.Option("--certainty", help="certain or possible; both when left out.")]
Within = Annotated[float | None, typer.Option("--within", help="Years from the evidence for possible answers.")]
KnownAt = Annotated[str | None, typer.Option("--known-at", help="As believed at this time.", metavar="TIME")]
Limit = Annotated[int, typer.Option("--limit", help="Answers at most.")]


def chosen(context: typer.Context) -> Chosen:
    """What the options before the command say."""
    return context.ensure_object(Chosen)


def database(context: typer.Context, given: str | None) -> str:
    """Path or address of the graph."""
    return given or chosen(context).database or settings().database


def opened(context: typer.Context, given: str | None) -> Store:
    """The graph, to be asked only. Raises StoreError when there is none."""
    return connect(database(context, given), read_only=True)


def time_of(
    on: str | None = None,
    first: str | None = None,
    last: str | None = None,
    certainty: str | None = None,
    within: float | None = None,
    known_at: str | None = None,
) -> Time:
    """The days asked about. Raises DateError or QueryError."""
    within = settings().within if within is None else within
    return read_time(on=on, first=first, last=last, certainty=certainty, within=within, known_at=known_at)


def page_of(limit: int = LIMIT) -> Page:
    """The first page of that size."""
    return Page(limit=limit)
