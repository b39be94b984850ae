"""Rows of a table that each give a name, a post and a term, in columns of any order (`第九届　主任　某某　男　1984.04—1987.03`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...model.dates import When
from ...model.roles import parse_role
from ...model.statement import Span
from ..dates.more_terms import terms_after
from ..dates.terms import read_term
from ..language.body_words import ending_of
from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import lazy
from ..names.personal import read_name
from .term_labels import Labels, read_term_labels

_CELL = lazy(r"[^\n\u3000\t（]+(?:（[^（）\n]*）)?|（[^\n\u3000\t]*")
_GLUED = lazy(r"[\u3400-\u9fff]{2,4}(?:（[^（）\n]*）)?(?=(?:19|20)\d\d[.年])")
"""A name with its term right behind it, in a row below one that has blanks between them."""
_LONG = lazy(r"[\u3400-\u9fff]{5,8}")
_NAME = lazy(r"[\u3400-\u9fff\U00020000-\U000323af]{2,4}|[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8})+")
_MARK = lazy(r"（[^（）]*）$")
_OTHER = lazy(
    r"[男女]|小学|初中|高中|中专|中师|大专|专科|本科|大学|研究生|硕士|博士|党员|团员|群众|无党派|农民|工人|干部|学生|教师|[\u3400-\u9fff]{1,4}族|第?[一二三四五六七八九十百\d]+[届次任期]?|.{2,3}[省市县区]"
)
_ORGAN = lazy(r"(?:[党团]委|党组|总支|支部)$")
_FEWEST, _FEWEST_BELOW, _FEWEST_ROWS = 3, 2, 2
"""How many cells the first row has at least, how many those below that leave out the post, and how many rows there are."""
_CAPTION = lazy(r"[ \u3000]*[\u3400-\u9fff（）]{3,24}[ \u3000]*\n?")
"""A line between the rows that names the body of those below."""
_TERM = lazy(r"\d{4}\.\d{1,2}[ \u3000]?[—–\-－~～至]")
"""What a row of a table has, and no heading."""
_HEADINGS = 4
"""How many lines above its first row the heading of a table may stand."""


class Row(NamedTuple):
    """One row: where its name and its post stand (the post None where it goes on from the row before), and its term.

    `column`: how far from the post the name stands; `cells`: all that could be names, by their columns;
    `body`: where a cell before the name says whose post it is; `again`: the further terms that the cell gives.
    """

    start: int
    name: Span
    post: Span | None
    term: When
    column: int
    cells: dict[int, Span]
    body: Span | None = None
    again: tuple[When, ...] = ()


class Table(NamedTuple):
    """Rows that follow each other; `heading` is the stretch of lines above them."""

    heading: Span
    rows: list[Row]


def find_term_tables(text: str) -> Iterator[Table]:
    """All tables of two rows and more that name posts, a part of its own below each caption."""
    parts: list[list[Row]] = [[]]
    at = 0
    labels: Labels | None = None
    for line in text.splitlines(keepends=True):
        rows = parts[-1]
        end = at + len(line.rstrip("\n"))
        labels = (read_term_labels(line.split("\u3000")) if "姓名" in line else None) or (
            None if "。" in line else labels
        )
        row = _read_row(text, at, end, _FEWEST_BELOW if rows else _FEWEST, labels)
        row = row or (_next_post(text, at, end, rows[-1]) if rows else None)
        if row is not None and (row.post or rows):
            rows.append(row)
            rows.extend(row._replace(term=when) for when in row.again)
        elif row is None and rows and _CAPTION.fullmatch(line):
            parts.append([])
        elif row is None:
            yield from _tables(text, parts)
            parts = [[]]
        at += len(line)
    yield from _tables(text, parts)


def _tables(text: str, parts: list[list[Row]]) -> Iterator[Table]:
    if sum(map(len, parts)) >= _FEWEST_ROWS:
        yield from (_table(text, rows) for rows in parts if rows)


def _table(text: str, rows: list[Row]) -> Table:
    start = rows[0].start
    for _ in range(_HEADINGS):
        before = text.rfind("\n", 0, max(start - 1, 0)) + 1
        if before == start or "。" in text[before:start] or _TERM.search(text, before, start):
            break
        start = before
    return Table((start, rows[0].start), rows)


def _cells(text: str, start: int, end: int, fewest: int, labels: Labels | None) -> list[Span]:
    """The cells of a row, those of one column joined and those set together parted."""
    cells = [match.span() for match in _CELL.finditer(text, start, end)]
    cells = labels.joined(text, cells) if labels else cells
    if fewest == _FEWEST_BELOW and cells and (glued := _GLUED.match(text, *cells[0])):
        cells[:1] = [(cells[0][0], glued.end()), (glued.end(), cells[0][1])]
    return cells


def _read_row(text: str, start: int, end: int, fewest: int, labels: Labels | None) -> Row | None:
    cells = _cells(text, start, end, fewest, labels)
    if len(cells) < fewest:
        return None
    for number, (low, high) in enumerate(cells[1:], 1):
        term = read_term(text, low)
        more = terms_after(text, term[1]) if term else []
        stop = more[-1][1] if more else term[1] if term else 0
        if term is None or not (stop >= high or _MARK.fullmatch(text, stop, high)):
            continue
        before = [_without_mark(text, cell) if _holds_post(text, cell) else cell for cell in cells[:number]]
        post = next((cell for cell in before if is_posts(text[slice(*cell)])), None)
        others = [cell for cell in before if cell != post]
        told = labels.name_cell(text, before, post) if labels else None
        name = told or next((cell for cell in others if _is_name(text[slice(*cell)])), None)
        name = name or next((cell for cell in others if _may_be_name(text[slice(*cell)])), None)
        if name is None:
            return None
        first = before.index(post) if post else 0
        named = {
            at - first: cell
            for at, cell in enumerate(before)
            if cell != post
            and (cell == told or not told)
            and _NAME.fullmatch(word := _MARK.sub("", text[slice(*cell)]))
            and not _OTHER.fullmatch(word)
        }
        body = next((cell for cell in others[: others.index(name)] if is_body(text[slice(*cell)])), None)
        return Row(start, name, post, term[0], before.index(name) - first, named, body, tuple(when for when, _ in more))
    return None


def _next_post(text: str, start: int, end: int, above: Row) -> Row | None:
    """A row whose cell for the name is blank, since it gives another post of the one above: `党组书记　1984.2—1986.1`."""
    cells = [match.span() for match in _CELL.finditer(text, start, end)]
    if len(cells) < _FEWEST_BELOW or not is_posts(text[slice(*cells[0])]):
        return None
    term = read_term(text, cells[1][0])
    return Row(start, above.name, cells[0], term[0], above.column, {}) if term and term[1] >= cells[1][1] else None


def _holds_post(text: str, cell: Span) -> bool:
    """Whether a cell is a post with a remark: 副馆长（主持工作）."""
    return text[cell[1] - 1] == "）" and is_post(_MARK.sub("", text[slice(*cell)]))


def _without_mark(text: str, cell: Span) -> Span:
    return cell[0], cell[0] + len(_MARK.sub("", text[slice(*cell)]))


def is_body(words: str) -> bool:
    """Whether a cell is the name of a body and not of a person."""
    ending = ending_of(words)
    return ending is not None and ending.level != "group" and len(words) > max(3, len(ending.words))


def is_post(word: str) -> bool:
    """Whether a cell is a post and no name: 副主席, 党委书记."""
    role = parse_role(word)
    organ = _ORGAN.search(role.unit) or (len(role.unit) > 1 and ending_of(role.unit))
    return bool(role.head) and (not role.unit or bool(organ))


def is_posts(words: str) -> bool:
    """Whether a cell is a post, or several with `、` between."""
    return all(is_post(one) for one in words.split("、"))


def _is_name(word: str) -> bool:
    plain = _MARK.sub("", word)
    if not (_NAME.fullmatch(plain) or _is_long(plain)) or _OTHER.fullmatch(plain):
        return False
    reading = read_name(plain, 0)
    return "·" in plain or (reading is not None and reading.end == len(plain))


def _is_long(word: str) -> bool:
    """Whether a cell has the length of a name of another language without its points, and is no body and no post."""
    return _LONG.fullmatch(word) is not None and _is_no_other(word)


def _is_no_other(word: str) -> bool:
    return not (_OTHER.fullmatch(word) or is_ordinary(word) or ending_of(word) or is_body(word) or is_posts(word))


def _may_be_name(word: str) -> bool:
    """Whether a cell in a row without a surer name begins with a surname, though its rest is a word (某一行)."""
    plain = _MARK.sub("", word)
    usual = _NAME.fullmatch(plain) and not _OTHER.fullmatch(plain) and not is_ordinary(plain)
    return bool(usual and 2 <= len(plain) <= 3 and surname_class(plain, 0) and ending_of(plain) is None)
