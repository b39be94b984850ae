"""The three questions of a first visit, put to the samples."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from ..api import answers
from ..model.dates import When
from . import asking, show
from .options import Database, opened


def demo(
    context: typer.Context,
    congress: Annotated[str, typer.Option(help="Title of a congress.")] = "上海市工会第十五次代表大会",
    organization: Annotated[str, typer.Option(help="The organization whose leaders it elected.")] = "上海市总工会",
    role: Annotated[str, typer.Option(help="The post asked about.")] = "主席",
    person: Annotated[str, typer.Option(help="Whose career.")] = "郑钢淼",
    db: Database = None,
) -> None:
    """Who led before and after a congress, what the congress changed, and one career: each with its source."""
    out = show.console()
    with opened(context, db) as store:
        found = answers.event(store, congress)
        days = When.parse(found["date"])
        for words, day in (("before", days.first - dt.timedelta(1)), ("after", days.last + dt.timedelta(1))):
            out.print(f"\nWho was {organization} {role} the day {words} the congress, {day}?", style="bold")
            time = answers.read_time(on=day.isoformat())
            show.print_list(answers.holders(store, organization, role, time), show.TENURE, show.tenure_cells)
        out.print("\nWhat did the congress change?", style="bold")
        asking.print_event(found)
        out.print(f"\nWhich posts has {person} held?", style="bold")
        show.print_list(answers.career(store, person), show.TENURE, show.tenure_cells)
