"""Offices in tables of votes: whether people were chosen to them, and whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.statement import Basis
from ..parts import Context, PostMention
from .office_tables import Table


def is_bare(text: str, post: PostMention) -> bool:
    """Whether nothing but the office stands in its cell."""
    alone = text[post.start - 1 : post.start] in ("\u3000", "\n") and text[post.end : post.end + 1] in (
        "\u3000",
        "\n",
        "（",
    )
    return alone and text[post.start : post.end] == post.role


def basis_by_vote(text: str, table: Table) -> Basis:
    """What a table of votes says of those in it: that they were chosen, or only stood for the office."""
    start = table.heads[0][0]
    caption = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : start]
    return "nominated" if "候选" in caption and "当选" not in caption else "elected"


def told_first(table: Table) -> bool:
    """Whether a row says where its people work before the office that they were given."""
    before = table.kinds[: table.kinds.index("post")] if "post" in table.kinds else ()
    return "unit" in table.kinds or "held" in before


def at_own_body(text: str, posts: Sequence[PostMention], context: Context) -> Iterator[PostMention]:
    """The posts of a row in a table of votes: that to which somebody was chosen is none of where he works."""
    for post in posts:
        if post.basis not in ("elected", "nominated") or not is_bare(text, post):
            yield post
        elif context.organization:
            yield replace(post, organization=context.organization)
