"""Offices in tables of votes: whether people were chosen to them, and whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.statement import Basis
from ..language.patterns import lazy
from ..parts import Context, PostMention
from .office_tables import Table

_SEAT = r"(?P<role>(?:常务|候补)?(?:委员(?!会)|理事(?![会长])|监事(?![会长])|常委(?!会)))"
_HAVE_COUNCILS = ("会", "联", "委", "社")
"""Ends of the names of bodies that a council leads."""
_SEATS_ABOVE = lazy(
    rf"[^\n]*(?:选举|推选|选出|当选)[^。；、\n]{{0,40}}?{_SEAT}[^。；、\n]{{0,30}}[：:]|(?:[（(]?[一二三四五六七八九十\d]{{1,2}}[）)、.．]+)?[^，。；、\n]{{0,20}}?{_SEAT.replace('role', 'seat')}(?:名单|（[^（）\n]{{1,16}}）|[：:])*"
)
"""The line above a table that says to which seats those in it were chosen."""


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


def seat_above(text: str, table: Table, context: Context) -> Iterator[PostMention]:
    """The seat to which a table of votes without a column for offices elects, as the line above it says."""
    head = table.heads[0][0] - 1
    line = text.rfind("\n", 0, max(0, head)) + 1
    led = (context.organization or "").endswith(_HAVE_COUNCILS) and "post" not in table.kinds
    found = _SEATS_ABOVE.fullmatch(text, line, head) if led else None
    if found and "候选" not in found[0]:
        group = "role" if found["role"] else "seat"
        yield PostMention(*found.span(group), context.organization, found[group], "elected", cue=table.heads[0])
