"""Commands that ask the graph."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ..api import answers
from ..api.answers.asked import LIMIT
from . import show
from .options import (
    AsJson,
    Database,
    From,
    KnownAt,
    Limit,
    On,
    Sure,
    To,
    Within,
    opened,
    page_of,
    time_of,
)

Shape = dict[str, Any]


def who(
    context: typer.Context,
    organization: Annotated[str, typer.Option("--organization", "-o", help="Id or exact name.")],
    role: Annotated[str, typer.Option("--role", "-r", help="A role; 副主席 finds 常务副主席 too.")],
    on: On = None,
    first: From = None,
    last: To = None,
    certainty: Sure = None,
    within: Within = None,
    known_at: KnownAt = None,
    limit: Limit = LIMIT,
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """Who held that post, on a day or over a range."""
    time = time_of(on, first, last, certainty, within, known_at)
    with opened(context, db) as store:
        answer = answers.holders(store, organization, role, time, page_of(limit))
    show.print_answer(context, as_json, answer, lambda: show.print_list(answer, show.TENURE, show.tenure_cells))


def career(
    context: typer.Context,
    person: Annotated[str, typer.Argument(help="Id or exact name.")],
    on: On = None,
    first: From = None,
    last: To = None,
    within: Within = None,
    known_at: KnownAt = None,
    limit: Limit = LIMIT,
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """The posts of a person, in the order of time."""
    time = time_of(on, first, last, None, within, known_at)
    with opened(context, db) as store:
        answer = answers.career(store, person, time, page_of(limit))
    show.print_answer(context, as_json, answer, lambda: show.print_list(answer, show.TENURE, show.tenure_cells))


def officers(
    context: typer.Context,
    organization: Annotated[str, typer.Argument(help="Id or exact name.")],
    on: On = None,
    certainty: Sure = None,
    within: Within = None,
    known_at: KnownAt = None,
    limit: Limit = LIMIT,
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """Who sat in an organization on a day; today when none is given."""
    time = time_of(on, None, None, certainty, within, known_at)
    with opened(context, db) as store:
        answer = answers.officers(store, organization, time, page_of(limit))
    show.print_answer(context, as_json, answer, lambda: show.print_list(answer, show.TENURE, show.tenure_cells))


def changes(
    context: typer.Context,
    organization: Annotated[str, typer.Argument(help="Id or exact name.")],
    first: From = None,
    last: To = None,
    certainty: Sure = None,
    known_at: KnownAt = None,
    limit: Limit = LIMIT,
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """Who came, left or was confirmed in an organization between two days."""
    time = time_of(None, first, last, certainty, None, known_at)
    with opened(context, db) as store:
        answer = answers.changes(store, organization, time, page_of(limit))
    show.print_answer(context, as_json, answer, lambda: show.print_list(answer, show.CHANGE, show.change_cells))


def succession(
    context: typer.Context,
    post: Annotated[str, typer.Argument(help="Id, or organization and role: 上海市总工会主席.")],
    limit: Limit = LIMIT,
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """The holders of a post, one after the other."""
    with opened(context, db) as store:
        answer = answers.succession(store, post, page=page_of(limit))
    show.print_answer(context, as_json, answer, lambda: show.print_list(answer, show.TENURE, show.tenure_cells))


def event(
    context: typer.Context,
    event: Annotated[str, typer.Argument(help="Id or title.")],
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """One event: who took part, who hosted it, what it changed."""
    with opened(context, db) as store:
        answer = answers.event(store, event)
    show.print_answer(context, as_json, answer, lambda: print_event(answer))


def search(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="A name, a part of one, or pinyin.")],
    type: Annotated[str | None, typer.Option(help="person, organization, post, event or publication.")] = None,
    limit: Limit = 20,
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """People, organizations, posts, events and publications by name."""
    with opened(context, db) as store:
        answer = answers.search(store, text, type, page_of(limit))

    def cells(item: Shape) -> show.Cells:
        return item["name"], item["type"], "、".join(item["names"][1:]), item["id"]

    show.print_answer(
        context, as_json, answer, lambda: show.print_list(answer, ("name", "type", "other names", "id"), cells)
    )


def conflicts(
    context: typer.Context, known_at: KnownAt = None, limit: Limit = LIMIT, db: Database = None, as_json: AsJson = False
) -> None:
    """Contradictions in what the sources say, with their evidence."""
    with opened(context, db) as store:
        answer = answers.conflicts(store, page_of(limit), time_of(known_at=known_at).known)

    def cells(item: Shape) -> show.Cells:
        people = "、".join(one["name"] for one in item["people"])
        events = "、".join(f"{one['date']} {one['title']}" for one in item["events"] if "title" in one)
        return item["kind"], people, show.post_name(item["post"]) if "post" in item else events

    show.print_answer(context, as_json, answer, lambda: show.print_list(answer, ("kind", "people", "about"), cells))


def print_event(answer: Shape) -> None:
    """An event as text and tables."""
    out = show.console()
    out.print(f"{answer['title']}  {answer['date'] or 'undated'}  {answer['venue'] or ''}", style="bold")
    for host in answer["hosts"]:
        out.print(f"{host['role'] or 'host'}: {host['organization']['name']}")
    if answer["participants"]:
        show.print_items(answer["participants"], ("person", "roles", "posts"), _participant_cells, "participants")
    if answer["changes"]:
        show.print_items(answer["before"], show.TENURE, show.tenure_cells, "before")
        show.print_items(answer["changes"], show.CHANGE, show.change_cells, "changed")
        show.print_items(answer["after"], show.TENURE, show.tenure_cells, "after")


def _participant_cells(item: Shape) -> show.Cells:
    return item["person"]["name"], ", ".join(item["roles"]), "、".join(map(show.post_name, item["posts"]))
