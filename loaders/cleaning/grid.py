"""Tables of posts set in plain text, with blank cells where a unit or post goes on: one tab between the cells of a row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ..language.patterns import lazy
from .cell_names import names_apart
from .column_labels import is_time, label_kind, read_labels
from .line import Edit, Line, cells
from .narrow_rows import fit_row, narrow_labels

_GAP = lazy(r"[ \u3000\t]{2,}|\t")
_ANY_GAP = lazy(r"[ \u3000\t]+")
_RUNNING = lazy(r"[。；！？]|^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|附|注|其中|以上)|[：:]$")
_LABELLED = lazy(r"[\u3400-\u9fff][\u3400-\u9fff \u3000]{1,14}[：:]")
"""A row that begins with a label, as those below a table of columns may: `主　任：某某`."""
_EMPTY = lazy(r"[-—–―－─/／\\\s]+|无|[〃″]|同[上前](?:单位|栏|行)?")
_SINGLE = lazy(r"(?![男女])[\u3400-\u9fff](?:（[^（）]{1,8}）)?")
_SINGLES = lazy(r"(?![男女])[\u3400-\u9fff](?:[ \u3000]+[\u3400-\u9fff]){0,2}")
EMPTY = "—"
"""Stands in a cell that is blank."""
_LONGEST, _LONGEST_HEAD = 40, 80
_TAB_WIDTH = 4
_CAPTION = lazy(
    r"(?:附|续)?表[ \u3000]?[\d一二三四五六七八九十]{1,3}(?:[-—–－.．][\d一二三四五六七八九十]{1,3}){0,2}(?=[ \u3000：:.．、])"
)
"""The number of a table at the head of its caption: `表6-2　某行领导名录`."""
_PEOPLE = frozenset({"name", "in", "out", "role"})


class _Cell(NamedTuple):
    """Words at `start`-`end` of a line; `left`: how many cells of width from the margin they stand."""

    start: int
    end: int
    left: int


def set_grids(lines: Sequence[Line]) -> dict[int, Line]:
    """The rows of all such tables by their place among the lines, heads included, with a cell for each column."""
    found: dict[int, Line] = {}
    at = 0
    while at < len(lines):
        rows = _table(lines, at)
        if len(rows) > 1:
            found.update(rows)
        at = max(rows, default=at) + 1
    return found


def _table(lines: Sequence[Line], at: int) -> dict[int, Line]:
    """The table whose head is the line at a place, if it is one."""
    parted = _closed_labels(lines[at].text, _parted(lines[at]))
    kinds = (
        read_labels([lines[at].text[one.start : one.end] for one in parted])
        if len(lines[at].text) < _LONGEST_HEAD
        else ()
    )
    if not kinds:
        return _narrow_table(lines, at)
    lefts = [one.left for one in parted]
    rows = {at: _written(lines[at], [[one] for one in parted], kinds)}
    for place in range(at + 1, len(lines)):
        row = _columns(lines[place], lefts)
        labelled = _LABELLED.match(lines[place].text) and not any(_LABELLED.match(lines[one].text) for one in rows)
        if row is None or labelled or _begins_another(lines, place):
            break
        if sum(bool(column) for column in row) > 1 or _names_more(row, kinds):
            rows[place] = _written(lines[place], row, kinds)
        elif place + 1 == len(lines) or _columns(lines[place + 1], lefts) is None:
            break
    return rows


def _names_more(row: Sequence[Sequence[_Cell]], kinds: Sequence[str]) -> bool:
    """Whether a row only goes on with the people of the row above: all its cells but that of names are blank."""
    full = [number for number, column in enumerate(row) if column]
    return len(full) == 1 and full[0] > 0 and kinds[full[0]] == "name" and "post" in kinds[: full[0]]


def _begins_another(lines: Sequence[Line], place: int) -> bool:
    """Whether the caption of a further table stands at a place: with its number, or above a row of nothing but labels."""
    if _CAPTION.match(lines[place].text):
        return True
    if len(_parted(lines[place])) > 1 or place + 1 == len(lines):
        return False
    below = _closed_labels(lines[place + 1].text, _parted(lines[place + 1]))
    words = [lines[place + 1].text[one.start : one.end] for one in below]
    return len(words) > 1 and all(label_kind(one) or is_time(one) for one in words)


def _narrow_table(lines: Sequence[Line], at: int) -> dict[int, Line]:
    """The table whose head sets its labels apart by single blanks."""
    if " " not in (head := lines[at].text) or len(head) >= _LONGEST_HEAD:
        return {}
    labels, kinds = narrow_labels(head)
    rows = {at: _written(lines[at], [[_Cell(*one, 0)] for one in labels], kinds)} if labels else {}
    for place in range(at + 1, len(lines) if labels else at):
        text = lines[place].text
        fits = len(text) <= _LONGEST * len(kinds) and not _RUNNING.search(text)
        row = fit_row(text, kinds) if fits else None
        if row is None:
            break
        rows[place] = _written(lines[place], [[_Cell(*one, 0) for one in column] for column in row], kinds)
    return rows


def _parted(line: Line) -> list[_Cell]:
    """The cells of a line: between bars, between tabs, else between gaps of two blanks and more."""
    if line.text.startswith("|"):
        bars = [match.start() for match in re.finditer(r"\|", line.text)]
        return [_trimmed(line.text, low + 1, high) for low, high in pairwise([*bars, len(line.text)]) if high > low + 1]
    if "\t" in line.text:
        edges = [-1, *(match.start() for match in re.finditer(r"\t", line.text)), len(line.text)]
        return [_trimmed(line.text, low + 1, high) for low, high in pairwise(edges)]
    edges = [0, *(edge for gap in _GAP.finditer(line.text) for edge in gap.span()), len(line.text)]
    found: list[_Cell] = []
    done, left = 0, line.indent
    for low, high in zip(edges[::2], edges[1::2], strict=True):
        left, done = left + cells(line.text[done:low]), low
        found += [_Cell(low, high, left)] if high > low else []
    return found


def _trimmed(text: str, low: int, high: int) -> _Cell:
    words = text[low:high]
    start = low + len(words) - len(words.lstrip())
    return _Cell(start, max(start, low + len(words.rstrip())), 0)


def _closed_labels(text: str, parted: Sequence[_Cell]) -> list[_Cell]:
    """The cells of a head, where a label set so wide that its characters stand apart (`任　　职`) is one of them."""
    found: list[_Cell] = []
    for one in parted:
        last = found[-1] if found else None
        apart = last and one.end - one.start == last.end - last.start == 1
        if last and apart and label_kind(text[last.start] + text[one.start]):
            found[-1] = _Cell(last.start, one.end, last.left)
        else:
            found.append(one)
    return found


def _closed_words(text: str, parted: Sequence[_Cell], lefts: Sequence[int]) -> list[_Cell]:
    """The cells of a row, a name or post set so wide that its characters stand apart (`会　　长　　于　　森`) as one of them.

    Where a column begins a word does.
    """
    found: list[_Cell] = []
    for one in parted:
        last = found[-1] if found else None
        apart = last and _SINGLE.fullmatch(text, one.start, one.end) and _SINGLES.fullmatch(text, last.start, last.end)
        if last and apart and any(lefts) and all(abs(one.left - column) > 2 for column in lefts):
            found[-1] = _Cell(last.start, one.end, last.left)
        else:
            found.append(one)
    return found


def _cut_at(line: Line, parted: Sequence[_Cell], lefts: Sequence[int]) -> list[_Cell]:
    """The cells of a row with those apart that a single blank parts just where a column begins, or behind words that
    leave no room before it."""
    found: list[_Cell] = []
    for one in parted:
        start, left = one.start, one.left
        for gap in _ANY_GAP.finditer(line.text, one.start, one.end):
            place = one.left + cells(line.text[one.start : gap.end()])
            full = any(left + 2 < column < place - 2 for column in lefts) and not _is_latin(line.text, *gap.span())
            if gap.start() > start + 1 and (full or any(abs(place - column) <= 2 for column in lefts)):
                found.append(_Cell(start, gap.start(), left))
                start, left = gap.end(), place
        found.append(_Cell(start, one.end, left))
    return found


def _columns(line: Line, lefts: Sequence[int]) -> list[list[_Cell]] | None:
    """The cells of a row by its columns; None where the line is no row."""
    if _RUNNING.search(line.text) or len(line.text) > _LONGEST * len(lefts):
        return None
    parted = _closed_words(line.text, _parted(line), lefts)
    if len(parted) == len(lefts):
        return [[one] for one in parted]
    if "\t" in line.text and len(parted) < len(lefts):
        # blank cells at the ends of a row are no longer seen
        before = min(line.indent // _TAB_WIDTH, len(lefts) - len(parted))
        blanks: list[list[_Cell]] = [[] for _ in lefts[len(parted) :]]
        return [*blanks[:before], *([one] for one in parted), *blanks[before:]]
    if not parted or not any(lefts) or parted[0].left < lefts[0] - 2:
        return None
    row: list[list[_Cell]] = [[] for _ in lefts]
    for one in _cut_at(line, parted, lefts) if len(parted) < len(lefts) else parted:
        column = max((number for number, left in enumerate(lefts) if left <= one.left + 2), default=0)
        row[column].append(one)
    return row


def _written(line: Line, row: Sequence[Sequence[_Cell]], kinds: Sequence[str]) -> Line:
    """The row with a tab between its columns, a dash in blank ones, and no blanks inside padded words."""
    edits: list[Edit] = []
    done = 0
    for number, column in enumerate(row):
        full = [one for one in column if not _EMPTY.fullmatch(line.text, one.start, one.end) and one.end > one.start]
        tab = "\t" if number else ""
        edits += _between(line.text, done, full[0].start if full else done, tab if full else tab + EMPTY)
        for before, one in pairwise([None, *full]):
            assert one is not None
            if before is not None:
                edits += _between(line.text, before.end, one.start, "、" if kinds[number] in _PEOPLE else "")
            inner = _ANY_GAP.finditer(line.text, one.start, one.end)
            between = names_apart(line.text[one.start : one.end]) if kinds[number] in _PEOPLE else frozenset[int]()
            edits += [
                (*gap.span(), "、" if gap.start() - one.start in between else "")
                for gap in inner
                if not _is_latin(line.text, *gap.span())
            ]
            done = one.end
    return line.edited([*edits, *_between(line.text, done, len(line.text), "")])


def _between(text: str, start: int, end: int, words: str) -> list[Edit]:
    """The edits that put words in the place of a stretch."""
    if end - start == len(words):
        return [(start, end, words)] if end > start else []
    return [(start, start, words), (start, end, "")] if end > start else [(start, start, words)]


def _is_latin(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isascii() and text[end : end + 1].isascii()
