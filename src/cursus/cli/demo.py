"""The three questions of a first visit, put to the samples."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from ..api import answers
from ..model.dates import When
from ..model.errors import UnknownName
from . import asking, show
from .options import Graph


def demo(
    graph: Graph,
    organization: Annotated[str, typer.Option(help="An organization that elected its leaders.")] = "上海市总工会",
    role: Annotated[str, typer.Option(help="The post asked about.")] = "主席",
) -> None:
    """Who led before and after an election, what it changed, and one career: each with its source."""
    out = show.console()
    with graph.opened() as store:
        event, person = _election(answers.changes(store, organization)["items"], organization, role)
        days = When.parse(event["date"])
        for words, day in (("before", days.first - dt.timedelta(1)), ("after", days.last + dt.timedelta(1))):
            out.print(f"\nWho was {organization} {role} the day {words} {event['title']}, {day}?", style="bold")
            time = answers.read_time(on=day.isoformat())
            show.print_list(answers.holders(store, organization, role, time), show.TENURE, show.tenure_cells)
        out.print("\nWhat did it change?", style="bold")
        asking.print_event(answers.event(store, event["id"]))
        out.print(f"\nWhich posts has {person['name']} held?", style="bold")
        show.print_list(answers.career(store, person["id"]), show.TENURE, show.tenure_cells)


def _election(changes: list[show.Shape], organization: str, role: str) -> tuple[show.Shape, show.Shape]:
    """The last dated event by which somebody came to the post, and who it was."""
    for one in reversed(changes):
        if one["change"] == "came" and one["post"]["role"] == role and one["event"] and one["event"]["date"]:
            return one["event"], one["person"]
    raise UnknownName(f"no election of a {role} of {organization} is known", todo="Ingest the samples first.")
