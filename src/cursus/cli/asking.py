"""Commands that ask the graph."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ..api import answers
from . import show
from .options import Asked, Days, KnownAt, Listed

Shape = dict[str, Any]
Body = Annotated[str, typer.Argument(help="Id or exact name.", metavar="ORGANIZATION")]


def who(
    organization: Annotated[str, typer.Option("--organization", "-o", help="Id or exact name.")],
    role: Annotated[str, typer.Option("--role", "-r", help="A role; 副主席 finds 常务副主席 too.")],
    days: Days,
    asked: Listed,
) -> None:
    """Who held that post, on a day or over a range."""
    with asked.opened() as store:
        answer = answers.holders(store, organization, role, days.time, asked.page)
    print_tenures(asked, answer)


def career(
    person: Annotated[str, typer.Argument(help="Id or exact name.")],
    days: Days,
    asked: Listed,
) -> None:
    """The posts of a person, in the order of time."""
    with asked.opened() as store:
        answer = answers.career(store, person, days.time, asked.page)
    print_tenures(asked, answer)


def officers(organization: Body, days: Days, asked: Listed) -> None:
    """Who sat in an organization on a day; today when none is given."""
    with asked.opened() as store:
        answer = answers.officers(store, organization, days.time, asked.page)
    print_tenures(asked, answer)


def changes(organization: Body, days: Days, asked: Listed) -> None:
    """Who came, left or was confirmed in an organization between two days."""
    with asked.opened() as store:
        answer = answers.changes(store, organization, days.time, asked.page)
    show.print_answer(asked, answer, lambda: show.print_list(answer, show.CHANGE, show.change_cells))


def succession(
    post: Annotated[str, typer.Argument(help="Id, or organization and role: 上海市总工会主席.")], asked: Listed
) -> None:
    """The holders of a post, one after the other."""
    with asked.opened() as store:
        answer = answers.succession(store, post, page=asked.page)
    print_tenures(asked, answer)


def event(event: Annotated[str, typer.Argument(help="Id or title.")], asked: Asked) -> None:
    """One event: who took part, who hosted it, what it changed."""
    with asked.opened() as store:
        answer = answers.event(store, event)
    show.print_answer(asked, answer, lambda: print_event(answer))


def search(
    text: Annotated[str, typer.Argument(help="A name, a part of one, or pinyin.")],
    asked: Asked,
    type: Annotated[str | None, typer.Option(help="person, organization, post, event or publication.")] = None,
    limit: Annotated[int, typer.Option(help="Answers at most.")] = 20,
) -> None:
    """People, organizations, posts, events and publications by name."""
    with asked.opened() as store:
        answer = answers.search(store, text, type, answers.Page(limit=limit))

    def cells(item: Shape) -> show.Cells:
        return item["name"], item["type"], "、".join(item["names"][1:]), item["id"]

    columns = ("name", "type", "other names", "id")
    show.print_answer(asked, answer, lambda: show.print_list(answer, columns, cells))


def conflicts(
    asked: Listed,
    person: Annotated[str | None, typer.Option(help="Only those about a person: id or exact name.")] = None,
    post: Annotated[str | None, typer.Option(help="Only those about a post: id, or organization and role.")] = None,
    known_at: KnownAt = None,
) -> None:
    """Contradictions in what the sources say, with their evidence."""
    with asked.opened() as store:
        known = answers.read_time(known_at=known_at).known
        answer = answers.conflicts(store, asked.page, known, person=person, post=post)

    def cells(item: Shape) -> show.Cells:
        people = "、".join(one["name"] for one in item["people"])
        events = "、".join(f"{one['date']} {one['title']}" for one in item["events"] if "title" in one)
        return item["kind"], people, show.post_name(item["post"]) if "post" in item else events

    show.print_answer(asked, answer, lambda: show.print_list(answer, ("kind", "people", "about"), cells))


def print_tenures(asked: Asked, answer: Shape) -> None:
    """A list of tenures as JSON or as a table."""
    show.print_answer(asked, answer, lambda: show.print_list(answer, show.TENURE, show.tenure_cells))


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
