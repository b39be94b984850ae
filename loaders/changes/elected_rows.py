"""Rows under the heading of a post: `一、会长（1名）` and below it `甲　某公司董事长`; or beside it: `会长　甲　某公司董事长`,
and below it, with a blank in the column of posts, whoever else was chosen for it.

The heading says what those in the rows were chosen for, a row what its person is elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..cleaning.column_labels import read_labels
from ..language.body_words import STAFF
from ..language.patterns import lazy
from ..parts import PersonMention
from ..posts.chains import Chain
from .shadow import MARK, PERSON, POST, TITLE, Shadow

_NUMBER = r"(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．]?)?"
_HEADING = lazy(
    rf"[ \u3000]*{_NUMBER}[ \u3000]*(?P<post>[{POST}{TITLE}])(?:{MARK}|（[^（）]{{1,40}}）|共?\d{{1,3}}[名人位])*[：:]?[ \u3000]*"
)
_ROW = lazy(
    rf"[ \u3000]*{_NUMBER}[ \u3000]*(?P<who>{PERSON}){MARK}?(?:[ \u3000（]+[^{PERSON}。；]{{0,4}}(?P<posts>[{POST}{TITLE}][^{PERSON}。；]*)|[ \u3000]+[^{PERSON}{POST}{TITLE}。；：，\n]{{3,24}}{STAFF.pattern[:-1]}|[ \u3000]+[^{PERSON}{POST}{TITLE}。；：，\n\d \u3000]{{3,29}}[人者])?[ \u3000]*"
)
UNREAD = lazy(
    rf"[ \u3000]*{_NUMBER}(?:[\u3400-\u9fff]{{2,4}}|{PERSON}{MARK}?)[ \u3000]+[^{PERSON}{POST}{TITLE}。；：，\n \u3000]{{4,30}}[ \u3000]*"
)
"""A row of somebody whose name or office is not read: `甲　某某服饰店创办人`."""
_LABELLED = lazy(rf"[ \u3000]*{_NUMBER}[ \u3000]*(?P<post>{TITLE})[：:]?[ \u3000]*(?={PERSON})")
_LINE = lazy(r"[^\n]+")
_HOLDER = rf"{PERSON}{MARK}?(?:[ \u3000（][^{PERSON}。；\n]*)?"
_LABEL = rf"{_NUMBER}[ \u3000]*[{TITLE}{POST}](?:{MARK}|（[^（）\n]{{1,40}}）)?[：:]"
_BLOCK = lazy(
    rf"(?m)^[ \u3000]*{_LABEL}[ \u3000]*(?:{_HOLDER})?$(?:\n[ \u3000]*(?:(?:{_LABEL})?[ \u3000]*{_HOLDER}|{_LABEL}[ \u3000]*)$)+"
)
"""Rows of people with what they are, the first of each office behind its label: `组长：甲　某局局长`."""


def heads_table(line: str) -> bool:
    """Whether a line is the head of a table of posts and their holders: `职务　姓名　所在单位及职务`."""
    return "姓名" in line and bool(read_labels(line.strip().split("\u3000")))


class Row(NamedTuple):
    """A person in a row, what the heading says it is for, and the posts in the row itself."""

    person: PersonMention
    heading: Chain
    own: list[Chain]
    place: tuple[int, int]


def find_blocks(shadow: Shadow) -> Iterator[list[Row]]:
    """Rows that follow each other behind labels, wherever they stand."""
    for block in _BLOCK.finditer(shadow.text):
        rows = [*find_rows(shadow, *block.span())]
        if any(row.own for row in rows):
            yield rows


def find_rows(shadow: Shadow, start: int, end: int) -> Iterator[Row]:
    """The rows of a stretch, each with its heading."""
    heading: Chain | None = None
    for line in _LINE.finditer(shadow.text, start, end):
        if named := _HEADING.fullmatch(line[0]):
            heading = shadow.chains.get(line.start() + named.start("post"))
            continue
        if label := _LABELLED.match(line[0]):
            heading = shadow.chains.get(line.start() + label.start("post"))
        row = _ROW.fullmatch(line[0], label.end() if label else 0)
        if row is None or heading is None:
            goes_on = row is None and ((PERSON in line[0] and POST not in line[0]) or UNREAD.fullmatch(line[0]))
            heading = heading if goes_on else None
            continue
        person = shadow.people.get(line.start() + row.start("who"))
        if person is not None:
            yield Row(person, heading, shadow.chains_in(*line.span()), line.span())
