"""Who is responsible in the rows of a table: the cells below 责任单位, 牵头单位 …, each with the number of its row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from ...model.statement import Span, TaskRole
from ..cleaning.grid import EMPTY
from ..language.patterns import lazy
from ..language.task_columns import NUMBER, ROLES, TEXT, read_heads
from ..language.words import any_of, read_rows
from ..text import CleanText

_NUMBER = "[一二三四五六七八九十百]+"
_BEGINS = lazy(
    rf"(?P<number>第(?:{_NUMBER}|\d+)[项条]|[（(](?:{_NUMBER}|\d+)[）)]|{_NUMBER}、|\d+(?:\.\d+)*[.．、](?!\d)|\d+(?:\.\d+)+|[①-⑳])"
)
_CELL_ENDS = "|\t\u3000"
_SAME = frozenset(["同上", "〃", "″", "”", "\"", "同前"])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered item: its number as written, where it begins and where its text begins."""

    number: str
    start: int
    body: int


Cell = tuple[Span, TaskRole, Item | None]


def read_tables(clean: CleanText) -> Iterator[Cell]:
    """Each cell that holds bodies, what they do, and the item of its row where the row has a number."""
    text, kinds, start = clean.text, tuple[str, ...](), 0
    item: Item | None = None
    said: list[tuple[Span, TaskRole]] = []
    for line in text.split("\n"):
        cells = list(_cells(text, start, start + len(line)))
        start += len(line) + 1
        if heads := read_heads([text[low:high] for low, high in cells]):
            kinds, item, said = heads, None, []
        elif len(cells) != len(kinds):
            kinds = kinds if len(cells) == 1 else ()
        else:
            item = _item(text, cells, kinds) or item
            said = _said(clean, cells, kinds, said)
            yield from ((*part, item) for cell, role in said for part in _parts(text, cell, role))


def _parts(text: str, cell: Span, role: TaskRole) -> Iterator[tuple[Span, TaskRole]]:
    """What stands in a cell, taken apart where it says itself who does what: `市甲局牵头，市乙局配合`."""
    done, end = cell
    pattern, roles = _told()
    for found in pattern.finditer(text, *cell):
        yield found.span("who"), roles[found["word"]]
        done = found.end()
    if done < end:
        yield (done, end), role


@cache
def _told() -> tuple[re.Pattern[str], dict[str, TaskRole]]:
    roles: dict[str, TaskRole] = {row[0]: cast(TaskRole, row[1]) for row in read_rows("task_words.tsv")}
    words = any_of("task_words.tsv")
    return lazy(rf"(?P<who>[^，；。：]{{2,60}}?)(?P<word>{words})(?:负责|落实|完成)?(?=[，；。]|$)[，；。]?"), roles


def _cells(text: str, start: int, end: int) -> Iterator[Span]:
    low = start
    for at in range(start, end + 1):
        if at == end or text[at] in _CELL_ENDS:
            yield low, at
            low = at + 1


def _item(text: str, cells: Sequence[Span], kinds: Sequence[str]) -> Item | None:
    """The item of a row: by its cell for numbers, else by the number that the last of its other cells begins with."""
    body = next((low for (low, _), kind in zip(cells, kinds, strict=True) if kind == TEXT), cells[-1][0])
    for (low, high), kind in zip(cells, kinds, strict=True):
        if kind == NUMBER and text[low:high] != EMPTY:
            return Item(text[low:high].rstrip("、.．").strip(), low, body)
    if NUMBER in kinds:
        return None
    begun = [
        (found, low) for (low, high), kind in zip(cells, kinds, strict=True)
        if kind not in ROLES and (found := _BEGINS.match(text, low, high))
    ]  # fmt: skip
    return Item(begun[-1][0]["number"].rstrip("、.．"), begun[-1][1], begun[-1][0].end()) if begun else None


def _said(
    clean: CleanText, cells: Sequence[Span], kinds: Sequence[str], before: list[tuple[Span, TaskRole]]
) -> list[tuple[Span, TaskRole]]:
    """The cells of a row that hold bodies; those of the row above where a row leaves them all blank, or says 同上."""
    own: list[tuple[Span, TaskRole]] = [
        (cell, cast(TaskRole, kind)) for cell, kind in zip(cells, kinds, strict=True) if kind in ROLES
    ]
    if all(clean.text[low:high] == EMPTY and clean.offsets[low] < 0 for (low, high), _ in own):
        return before
    return [
        next((one for one in before if one[1] == role), (cell, role)) if clean.text[slice(*cell)] in _SAME else (cell, role)
        for cell, role in own
        if clean.text[slice(*cell)] != EMPTY
    ]  # fmt: skip
