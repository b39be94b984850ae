"""Tables with columns for units, posts and people: `教务处　处长　某某　某某` below `部门　职务　任职　免职`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...model.statement import Span
from ..cleaning.column_labels import read_labels
from ..cleaning.grid import EMPTY
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..posts.roles import match_role
from .found import Found, read_marks
from .free_rows import find_free_rows

_CELL = lazy(r"[^\u3000\n]+")
_NAME = lazy(r"[\u3400-\u9fff·\U00020000-\U000323af]{2,12}")
CELL_PART = lazy(r"(?:[^、，,兼]|兼(?=职))+")
_ASIDE = lazy(r"（[^（）]*）")
"""A line that only remarks on the rows above: `（其余理事名单从略）`."""
_PEOPLE = frozenset({"name", "in", "out", "role"})


class Row(NamedTuple):
    """The cells of a row that are not blank, by the number of their column, and its unit where it is carried down."""

    cells: dict[int, Span]
    unit: Span | None


class Table(NamedTuple):
    """What its columns hold (see `label_kind`), where their heads stand, and the rows."""

    kinds: tuple[str, ...]
    heads: list[Span]
    rows: list[Row]


def find_office_tables(text: str) -> Iterator[Table]:
    """The tables of a clean text, whose cells are set apart by one wide blank; those without heads last."""
    taken: set[int] = set()
    for table in _headed(text):
        taken.update(start for row in table.rows for start, _ in row.cells.values())
        yield table
    for group in find_free_rows(text):
        if taken.isdisjoint(one.name[0] for one in group):
            here = (group[0].unit or group[0].post)[0]
            rows = [Row({1: one.post, 2: one.name}, one.unit) for one in group]
            yield Table(("unit", "post", "name"), [(here, here)] * 3, rows)


def _headed(text: str) -> Iterator[Table]:
    table: Table | None = None
    unit: Span | None = None
    post: Span | None = None
    at = 0
    for line in text.split("\n"):
        spans = [match.span() for match in _CELL.finditer(text, at, at + len(line))]
        at += len(line) + 1
        if table and len(spans) == 1 and (further := _next_post(text, spans[0], table.kinds, post)):
            post = further
            continue
        kinds = read_labels([text[slice(*span)] for span in spans]) if 1 < len(spans) < 10 else ()
        if kinds or table is None or not _fits(spans, table.kinds):
            unit = spans[0] if table and len(spans) == 1 and ending_of(text[slice(*spans[0])]) and not kinds else None
            if table is not None and not unit:
                yield table
                table = None
            post = None
            table = Table(kinds, spans, []) if kinds else table
            continue
        cells = {number: span for number, span in enumerate(spans) if text[slice(*span)] != EMPTY}
        by_kind = {kind: cells.get(number) for number, kind in enumerate(table.kinds)}
        unit, post = by_kind.get("unit") or unit, by_kind.get("post") or post
        if "post" in table.kinds and post:
            cells[table.kinds.index("post")] = post
        table.rows.append(Row(cells, unit))
    if table is not None:
        yield table


def _next_post(text: str, span: Span, kinds: Sequence[str], above: Span | None) -> Span | None:
    """The post of the rows below a line of one cell within a table: that which it names, the one above where it only
    remarks on a row; None for any other line."""
    words = text[slice(*span)]
    if _ASIDE.fullmatch(words):
        return above
    post = match_role(words, 0)
    alone = post is not None and words[post.end() : post.end() + 1] in ("", "（")
    return (span[0], span[0] + post.end()) if "post" in kinds and post and alone else None


def _fits(spans: Sequence[Span], kinds: Sequence[str]) -> bool:
    """Whether a row has a cell for each column, but for remarks in the last ones."""
    return len(spans) == len(kinds) or (1 < len(spans) < len(kinds) and {*kinds[len(spans) :]} == {"other"})


def names_in_office_tables(text: str) -> Iterator[Found]:
    """The names in the columns for people."""
    for table in find_office_tables(text):
        for row in table.rows:
            for number in people_columns(table):
                if number in row.cells:
                    yield from names_of_cell(text, *row.cells[number])


def people_columns(table: Table) -> list[int]:
    """The numbers of the columns for people."""
    people = {"name"} if "name" in table.kinds else _PEOPLE
    return [number for number, kind in enumerate(table.kinds) if kind in people]


def names_of_cell(text: str, start: int, end: int) -> Iterator[Found]:
    """The names of a cell, with their marks."""
    for part in CELL_PART.finditer(text, start, end):
        name = _NAME.match(text, part.start(), part.end())
        if name is not None and text[name.end() : name.end() + 1] in ("", "（", "\u3000", "、", "，", "\n"):
            marks, after = read_marks(text, name.end())
            yield Found(name.start(), name.end(), name[0], marks, after)
