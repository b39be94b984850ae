"""Commands by which a person judges what the sources leave open or get wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

import typer

from ..api import answers, judging
from ..api.answers.asked import NOW, read_timestamp
from ..graph import connect
from . import show
from .options import Asked, KnownAt, Listed

One = Annotated[
    str, typer.Argument(metavar="A", help="Id or name of a person or organization, or a statement about the person.")
]
Other = Annotated[str, typer.Argument(metavar="B", help="The other one, named likewise.")]
_COLUMNS = ("verdict", "about", "because", "judge", "time", "id")


@dataclass(frozen=True, kw_only=True)
class Reason:
    """Why somebody judges so, and who."""

    because: Annotated[str, typer.Option("--because", help="Why, for those who read it later.")]
    judge: Annotated[str, typer.Option("--judge", help="Who judges so.")] = ""


def merge(one: One, other: Other, reason: Reason, asked: Asked) -> None:
    """Judge that two people, or two organizations, are one; of organizations the name of the first stays."""
    _judge(one, other, reason, asked, same=True)


def split(one: One, other: Other, reason: Reason, asked: Asked) -> None:
    """Judge that two people, or two organizations, are not one.

    Two that are one now are named by old ids, or by a statement about each.
    """
    _judge(one, other, reason, asked, same=False)


def reject(
    statement: Annotated[str, typer.Argument(help="Id of a statement, as shown with evidence.")],
    reason: Reason,
    asked: Asked,
) -> None:
    """Judge that a statement is wrong; its document does not bring it back."""
    with connect(asked.address) as store:
        answer = judging.reject(store, statement, because=reason.because, judge=reason.judge)
    _print(asked, answer)


def judgements(asked: Listed, known_at: KnownAt = None) -> None:
    """What people judged: same, different, rejected."""
    with asked.opened() as store:
        answer = judging.judgements(store, read_timestamp(known_at) if known_at else NOW, asked.page)
    show.print_answer(asked, answer, lambda: show.print_table("", _COLUMNS, map(_cells, answer["items"])))


def undo(judgement: Annotated[str, typer.Argument(help="Id of a judgement: cursus judgements.")], asked: Asked) -> None:
    """Take back a judgement: a merge, a split or a rejection."""
    with connect(asked.address) as store:
        answer = judging.undo(store, judgement)
    _print(asked, answer)


def diff(
    known_at: Annotated[tuple[str, str], typer.Option("--known-at", metavar="TIME TIME", help="Two system times.")],
    asked: Listed,
) -> None:
    """What is believed otherwise at the second time than at the first, and because of which document."""
    since, until = map(read_timestamp, known_at)
    with asked.opened() as store:
        answer = answers.diff(store, since, until, asked.page)
    columns = ("change", *show.TENURE[:4], "because")
    show.print_answer(asked, answer, lambda: show.print_list(answer, columns, _difference))


def _judge(one: str, other: str, reason: Reason, asked: Asked, *, same: bool) -> None:
    with connect(asked.address) as store:
        answer = judging.judge(store, one, other, same=same, because=reason.because, judge=reason.judge)
    _print(asked, answer)


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


def _print(asked: Asked, answer: dict[str, Any]) -> None:
    show.print_answer(asked, answer, lambda: show.print_table("", _COLUMNS, [_cells(answer)]))


def _cells(item: dict[str, Any]) -> show.Cells:
    about = "、".join(item["names"] or item["statements"])
    return item["verdict"], about, item["because"], item["judge"] or "", item["time"], item["id"]
