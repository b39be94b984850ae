"""People listed below a sentence that says what all of them are called to: `决定聘请以下同志为我校兼职教授：`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...model.statement import Basis, Span
from ..bodies.name_at import context_at
from ..language.patterns import lazy
from ..parts import Context, PersonMention, PostMention
from ..people.found import Found, names_in_row
from ..posts.chains import Chain
from ..posts.roles import match_role
from .given import Given
from .slates import COMPLETE

_CALL = lazy(
    r"(?P<cue>(?:拟|建议)?(?:聘任|聘请|特聘|续聘|特邀|任命|委任|推荐|提名|选举|推选|推举|增补|补选|聘用|聘))(?:以下|下列|下述|如下)(?:[\d一二三四五六七八九十]{1,3}[位名个人])?"
    r"(?:同志|人员|专家|学者|教师|代表|人士|[\d一二三四五六七八九十]{1,3}[位名个人]|人)?(?:为|任|担任|作为)(?P<posts>[^。；\n]{2,60}?)(?:，[^。；\n]{1,20})?[：:。]?\n"
)
_NUMBER = lazy(r"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}(?:[）)][、.．]?|[、.．]))?[ \u3000]*")
_HEAD = lazy(r"(?P<words>[\u3400-\u9fff]{2,30})(?:（[^（）]{1,30}）)?[：:]?$")
_ROWS = 200


class Row(NamedTuple):
    """A line below the sentence: where it stands, the names that it begins with, and what it heads if it is a heading."""

    span: Span
    names: list[Found]
    heading: str


def _rows(text: str, at: int) -> Iterator[Row]:
    """The lines that go on with names or headings from a place on."""
    for _ in range(_ROWS):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        number = _NUMBER.match(text, at, stop)
        names = [*names_in_row(text, number.end() if number else at, stop, _is_role)]
        head = None if names else _HEAD.match(text, number.end() if number else at, stop)
        if not names and head is None:
            return
        yield Row((at, stop), names, head["words"] if head else "")
        at = stop + 1


def _is_role(text: str, at: int, end: int) -> bool:
    role = match_role(text, at, end)
    return role is not None and role.end() == end


def names_called(text: str) -> Iterator[Found]:
    """The names in such lists, whatever characters they have."""
    for call in _CALL.finditer(text):
        for row in _rows(text, call.end()):
            yield from row.names


def read_called(
    text: str, people: Sequence[PersonMention], chains: Sequence[Chain], given: Given, context: Context
) -> None:
    """Give those listed the post of the sentence above, or of the heading among its posts, beside what their rows say."""
    named = {person.start: person for person in people}
    for call in _CALL.finditer(text):
        low, high = call.span("posts")
        above = [post for one in chains if low <= one.start < high for post in _posts(one, high, context)]
        meant = above if len(above) == 1 else []
        for row in _rows(text, call.end()) if above else ():
            if row.heading:
                said = [post for post in above if row.heading.endswith(post.role)]
                meant = [post for post in said if len(post.role) == max(len(one.role) for one in said)]
                continue
            given.take_between(*row.span)
            for name in row.names:
                if meant and (person := named.get(name.start)):
                    _call(person, meant, call, _own(chains, row))


def _call(person: PersonMention, meant: Sequence[PostMention], call: re.Match[str], own: list[PostMention]) -> None:
    basis = _basis(call["cue"])
    person.posts = [replace(post, basis=basis, cue=call.span("cue"), slate=COMPLETE) for post in meant] + own
    person.title_start, person.listed = person.start, True


def _own(chains: Sequence[Chain], row: Row) -> list[PostMention]:
    """What a row with a single name says of its person."""
    start, end = row.names[0].end, row.span[1]
    return [post for one in chains if start <= one.start < end and len(row.names) == 1 for post in one.posts]


def _posts(chain: Chain, high: int, context: Context) -> list[PostMention]:
    """The posts of a chain; one that names no body is of the document's own."""
    own = context_at(context, chain.start).organization
    if chain.posts or not own:
        return chain.posts
    return [
        PostMention(one.start, one.end, own, one.organization + one.role) for one in chain.phrases if one.end <= high
    ]


def _basis(cue: str) -> Basis:
    if cue.startswith(("拟", "建议", "推荐", "提名")):
        return "nominated"
    return "elected" if cue.endswith(("选举", "推选", "推举", "增补", "补选")) else "appointed"
