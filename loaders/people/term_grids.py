"""Tables with a row for each term and a column for each office: `届次　时间　会长　副会长`, `第一届　1979—1985　甲　乙、丙`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...model.dates import When
from ...model.statement import Span
from ..bodies.headings import section_body
from ..dates.terms import read_term
from ..language.patterns import lazy
from ..parts import Context, OrganizationMention, PersonMention, PostMention
from .found import HAN, Found, read_marks
from .term_rows import is_post

_TIME = r"(?:起止|任职|任期|在任)?(?:时间|年限|年月|任期|年度|年代|日期)"
_NUMBER = r"(?:届次|届别|届数|届|任次)[\u3000\t]+"
_HEAD = lazy(
    rf"(?m)^[ \u3000]*(?:(?:{_NUMBER}(?:[^\n\u3000\t]{{1,10}}[\u3000\t]+){{0,2}}?)?{_TIME}[\u3000\t]+[^\n]{{2,120}}"
    rf"|{_NUMBER}(?:[^\n\u3000\t]{{1,10}}[\u3000\t]+){{2,6}}{_TIME}(?:[\u3000\t]+备注)?)$"
)
_CELL = lazy(r"[^\n\u3000\t]+")
_NAME = lazy(rf"(?P<name>{HAN}{{1,8}}(?:[·•]{HAN}{{1,8}})+|{HAN}{{2,4}})(?P<note>（[^（）\n]{{1,20}}）)?(?:[、，, ]|$)")
_NOBODY = lazy(r"空缺|暂缺|未设|不设|同上|无$")


class Cell(NamedTuple):
    """One holder: the name, the office of its column, and the term of its row."""

    name: Found
    post: Span
    term: When
    heading: int
    """Where the table begins."""


def find_grid(text: str) -> Iterator[Cell]:
    """All holders of all such tables."""
    if "届" not in text or "\u3000" not in text:
        return
    for head in _HEAD.finditer(text):
        labels = [cell.span() for cell in _CELL.finditer(text, *head.span())]
        posts = [span if is_post(text[slice(*span)]) else None for span in labels]
        if sum(post is not None for post in posts) < 2 and "届" not in head[0]:
            continue
        at = head.end() + 1
        while 0 < at < len(text):
            stop = text.find("\n", at)
            stop = stop if stop >= 0 else len(text)
            row = [cell.span() for cell in _CELL.finditer(text, at, stop)]
            term = next((found[0] for low, _ in row if (found := read_term(text, low))), None)
            if term is None or len(row) != len(labels):
                break
            for cell, post in zip(row, posts, strict=True):
                if post is not None:
                    yield from (Cell(name, post, term, head.start()) for name in _names(text, *cell))
            at = stop + 1


def _names(text: str, start: int, end: int) -> Iterator[Found]:
    """The names of one cell; none where anything else stands in it."""
    found: list[Found] = []
    at = start
    while at < end:
        name = _NAME.match(text, at, end)
        if name is None or _NOBODY.match(name["name"]):
            return
        marks, after = read_marks(text, name.end("name"))
        found.append(Found(name.start(), name.end("name"), name["name"], marks, after))
        at = name.end()
    yield from found


def names_in_grids(text: str) -> Iterator[Found]:
    """The names of all holders."""
    for cell in find_grid(text):
        yield cell.name


def read_grids(
    text: str, people: Sequence[PersonMention], bodies: Sequence[OrganizationMention], context: Context
) -> None:
    """Give the people of such tables the office of their column for the term of their row, at the body told above the
    table, else the document's own."""
    named = {person.start: person for person in people}
    for cell in find_grid(text):
        person = named.get(cell.name.start)
        above = [one.name for one in bodies if text.rfind("\n\n", 0, cell.heading) <= one.start < cell.heading]
        section = section_body(text, cell.heading, context)
        body = section if section.startswith(context.organization) else ""
        body = body or context.organization or next(reversed(above), "")
        if person is None or not body:
            continue
        kept = [post for post in person.posts if post.basis not in ("stated", "former", "term")]
        person.posts = [*kept, PostMention(*cell.post, body, text[slice(*cell.post)], "term", when=cell.term)]
