"""Commands by which a person judges what the sources leave open or get wrong."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ..api import answers, judging
from ..api.answers.asked import LIMIT, NOW, read_timestamp
from ..graph import connect
from . import show
from .options import AsJson, Database, KnownAt, Limit, database, opened, page_of

One = Annotated[
    str, typer.Argument(metavar="A", help="Id or name of a person or organization, or a statement about the person.")
]
Other = Annotated[str, typer.Argument(metavar="B", help="The other one, named likewise.")]
Because = Annotated[str, typer.Option("--because", help="Why, for those who read it later.")]
Judge = Annotated[str, typer.Option("--judge", help="Who judges so.")]
_COLUMNS = ("verdict", "about", "because", "judge", "time", "id")


def merge(
    context: typer.Context,
    one: One,
    other: Other,
    because: Because,
    judge: Judge = "",
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """Judge that two people, or two organizations, are one; of organizations the name of the first stays."""
    with connect(database(context, db)) as store:
        answer = judging.judge(store, one, other, same=True, because=because, judge=judge)
    _print(context, as_json, answer)


def split(
    context: typer.Context,
    one: One,
    other: Other,
    because: Because,
    judge: Judge = "",
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """Judge that two people, or two organizations, are not one. Two that are one now are named by old ids, or by a statement about each."""
    with connect(database(context, db)) as store:
        answer = judging.judge(store, one, other, same=False, because=because, judge=judge)
    _print(context, as_json, answer)


def reject(
    context: typer.Context,
    statement: Annotated[str, typer.Argument(help="Id of a statement, as shown with evidence.")],
    because: Because,
    judge: Judge = "",
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """Judge that a statement is wrong; its document does not bring it back."""
    with connect(database(context, db)) as store:
        answer = judging.reject(store, statement, because=because, judge=judge)
    _print(context, as_json, answer)


def judgements(
    context: typer.Context,
    known_at: KnownAt = None,
    limit: Limit = LIMIT,
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """What people judged: same, different, rejected."""
    with opened(context, db) as store:
        answer = judging.judgements(store, read_timestamp(known_at) if known_at else NOW, page_of(limit))
    show.print_answer(context, as_json, answer, lambda: show.print_table("", _COLUMNS, map(_cells, answer["items"])))


def undo(
    context: typer.Context,
    judgement: Annotated[str, typer.Argument(help="Id of a judgement: cursus judgements.")],
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """Take back a judgement: a merge, a split or a rejection."""
    with connect(database(context, db)) as store:
        answer = judging.undo(store, judgement)
    _print(context, as_json, answer)


def diff(
    context: typer.Context,
    known_at: Annotated[tuple[str, str], typer.Option("--known-at", metavar="TIME TIME", help="Two system times.")],
    limit: Limit = LIMIT,
    db: Database = None,
    as_json: AsJson = False,
) -> None:
    """What is believed otherwise at the second time than at the first, and because of which document."""
    since, until = map(read_timestamp, known_at)
    with opened(context, db) as store:
        answer = answers.diff(store, since, until, page_of(limit))
    columns = ("change", *show.TENURE[:4], "because")
    show.print_answer(context, as_json, answer, lambda: show.print_list(answer, columns, _difference))


def _difference(item: dict[str, Any]) -> show.Cells:
    tenure = item["after"] or item["before"]
    because = "、".join(f"{one['what']} {_cause(one)}" for one in item["because"])
    return item["change"], *show.tenure_cells(tenure)[:4], because


def _cause(one: dict[str, Any]) -> str:
    return (
        one["document"]["title"]
        if "document" in one
        else f"{one['judgement']['verdict']}: {one['judgement']['because']}"
    )


def _print(context: typer.Context, as_json: bool, answer: dict[str, Any]) -> None:
    show.print_answer(context, as_json, answer, lambda: show.print_table("", _COLUMNS, [_cells(answer)]))


def _cells(item: dict[str, Any]) -> show.Cells:
    about = "、".join(item["names"] or item["statements"])
    return item["verdict"], about, item["because"], item["judge"] or "", item["time"], item["id"]
