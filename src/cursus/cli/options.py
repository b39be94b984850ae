"""Options that many commands share, each said once; `groups.ungrouped` gives them to the commands that take a group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from ..api.answers.asked import LIMIT, Page, Time, read_time
from ..graph import Store, connect
from ..model.settings import settings

Database = Annotated[
    str | None, typer.Option("--db", help="The graph: a path or an address. Else CURSUS_DATABASE, else cursus.db.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")]
Limit = Annotated[int, typer.Option("--limit", help="Answers at most.")]
On = Annotated[str | None, typer.Option("--on", help="A day, YYYY-MM-DD.", metavar="DAY")]
From = Annotated[str | None, typer.Option("--from", help="First day, month or year.", metavar="DATE")]
To = Annotated[str | None, typer.Option("--to", help="Last day, month or year.", metavar="DATE")]
Sure = Annotated[str | None, typer.Option("--certainty", help="certain or possible; both when left out.")]
Within = Annotated[float | None, typer.Option("--within", help="Years from the evidence for possible answers.")]
KnownAt = Annotated[str | None, typer.Option("--known-at", help="As believed at this time.", metavar="TIME")]
Title = Annotated[str | None, typer.Option(help="Title, when the document does not say.")]
Issuer = Annotated[str | None, typer.Option("--organization", help="Who issued it, when it does not say.")]
Written = Annotated[str | None, typer.Option("--date", help="Day of writing or publication, when it does not say.")]


@dataclass(slots=True)
class Chosen:
    """What the options before the command say, which those after it may overrule."""

    database: str | None = None
    as_json: bool = False


@dataclass(frozen=True, kw_only=True)
class Graph:
    """The graph that a command is about."""

    context: typer.Context
    db: Database = None

    @property
    def address(self) -> str:
        """Path or address of the graph."""
        return self.db or self.context.ensure_object(Chosen).database or settings().database

    def opened(self) -> Store:
        """The graph, to be asked only. Raises StoreError when there is none."""
        return connect(self.address, read_only=True)


@dataclass(frozen=True, kw_only=True)
class Output:
    """How a command answers."""

    context: typer.Context
    as_json: AsJson = False

    @property
    def json(self) -> bool:
        """Whether the answer is to be JSON."""
        return self.as_json or self.context.ensure_object(Chosen).as_json


@dataclass(frozen=True, kw_only=True)
class Asked(Graph, Output):
    """The graph that is asked, and how it answers."""


@dataclass(frozen=True, kw_only=True)
class Listed(Asked):
    """The same where the answer is a list."""

    limit: Limit = LIMIT

    @property
    def page(self) -> Page:
        """The first page of that size."""
        return Page(limit=self.limit)


@dataclass(frozen=True, kw_only=True)
class Days:
    """The days that a question is about, how sure its answers must be, and when they were believed."""

    on: On = None
    first: From = None
    last: To = None
    certainty: Sure = None
    within: Within = None
    known_at: KnownAt = None

    @property
    def time(self) -> Time:
        """The same, read. Raises DateError or QueryError."""
        within = settings().within if self.within is None else self.within
        return read_time(
            on=self.on, first=self.first, last=self.last, certainty=self.certainty, within=within,
            known_at=self.known_at,
        )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Said:
    """What is known of documents beside what they say of themselves."""

    title: Title = None
    organization: Issuer = None
    date: Written = None

    @property
    def meta(self) -> dict[str, str]:
        """What was given."""
        given = {"title": self.title, "organization": self.organization, "date": self.date}
        return {key: value for key, value in given.items() if value is not None}
