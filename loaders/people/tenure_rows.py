"""Rows of a name and a term, several in a line or one, the name first or the term."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...model.dates import When
from ...model.statement import Span
from ..dates.more_terms import terms_after
from ..dates.terms import read_term
from ..language.name_words import is_barred, is_ordinary, surname_class
from ..language.patterns import lazy
from ..names.personal import read_name
from .found import HAN
from .term_rows import is_body, is_post

_START = r"(?m:^)[ \u3000]*(?:\d{1,3}[.、 \u3000]+)?(?:第[一二三四五六七八九十\d]{1,3}[届任][：: \u3000]+)?"
_NAME = rf"(?!第[一二三四五六七八九十]{{1,3}}[届任次期])(?P<name>{HAN}{{2,3}}\n[ \u3000]*{HAN}(?=[ \u3000（])|{HAN}{{1,8}}[·•‧・]{HAN}{{1,8}}|{HAN}{{2,4}}|{HAN}[ \u3000]{{1,2}}{HAN}(?=（))"
_SAID = r"(?:[男女兼代副]|代理|常务|[\u3400-\u9fff]{1,4}族|[\u3400-\u9fff]{0,8}(?:[长任]|书记|主席|经理|委员|理事|主持工作|兼任?))"
"""What brackets say of a holder beside the term."""
_NAMED = (
    rf"{_NAME}(?:(?:（[^（）\n]{{1,20}}）)(?=\d{{4}}[年.\-/—–～~至])|(?:（[^（）\n]{{1,20}}）)?[ \u3000]+(?:[^\n。；，]{{0,40}}?[ \u3000])?"
    rf"|(?:（{_SAID}）)?（(?:{_SAID}[，、,])*(?:任期|任职|在任)?(?:时间)?[：:]?)(?=\d{{4}}[年.\-/—–～~至])"
)
_ROW = lazy(_START + _NAMED)
_AT_ONCE = lazy(rf"{_START}{_NAME}[ \u3000]+(?=\d{{4}}[年.\-/—–～~至])")
"""A name with the term right behind it, where a note may tell of other years: `某某　1985.08—1997.07　1988年起兼任…`."""
_ROW_OF_BODY = lazy(rf"{_START}(?P<body>{HAN}{{3,24}})[ \u3000]+{_NAMED}")
"""A row that begins with the body by its name of the time: `某某医院　某某　1934.10—1938.2`."""
_NEXT = lazy(
    rf"(?:[^（）\n\d]{{0,12}}[）)][，,；;、。 \u3000]{{0,6}}|[，,；;、。 \u3000]{{1,6}})(?:第[一二三四五六七八九十\d]{{1,3}}[届任][：: \u3000]*)?{_NAMED}"
)
"""The next of those who stand in one line, behind the term of the one before: `甲（1958—1966），乙（1966—1978）`."""
_TERM_FIRST = lazy(
    rf"(?:{_START}[（(]?|(?m:^)[ \u3000]*第[一二三四五六七八九十\d]{{1,3}}[届任][（(])(?=\d{{4}}[年.\-/—–～~至])"
)
_MARKED = r"(?:（[^（）\n]{1,20}）)?"
_NAME_BEHIND = lazy(
    rf"[）)]?[ \u3000：:，,]+(?:{HAN}{{2,8}}[：:])?{_NAME}{_MARKED}(?P<more>(?:[、，,]{HAN}{{2,4}}{_MARKED}){{0,4}})[ \u3000]*(?:[；;。][ \u3000]*)?(?=\n|$)"
)
_NAME_ONLY = lazy(rf"(?<=[、，,]){HAN}{{2,4}}")
_LIFE = lazy(
    rf"{_START}(?:{HAN}[ \u3000]{{0,3}}){{2,8}}（(?:约|生于)?\d{{4}}[^（）\n]{{0,24}}）[，,](?:[男女汉](?!子)|原名|又名|曾用名|本名|字|号|{HAN}{{1,5}}族[，,]|{HAN}{{2,14}}人[，。,])"
)
"""The head of a life, whose bracket holds when somebody was born and died: `某某（1931～1995），女，某县人。`."""
_REMARK = lazy(r"[ \u3000]*（(?!(?:19|20)\d\d[年月.\d]{0,8}[—–\-～~至])[^（）\n]{2,20}）")


class TermRow(NamedTuple):
    """One holder: the name, the term, and where the remark in brackets behind the term ends."""

    name: Span
    term: When
    end: int
    body: Span | None = None
    """Where the row names a body first."""
    posts: int = 0
    """From where on posts of the row itself may stand: behind the name, or behind the term that it begins with."""


def rows_at(text: str, place: int) -> list[TermRow]:
    """The holders of the line that begins at `place`, none where it is no such row."""
    if _LIFE.match(text, place):
        return []
    first = _first(text, place)
    rows = [first] if first else _after_term(text, place)
    rows += _again(text, first) if first else []
    while first and (after := _NEXT.match(text, rows[-1].end)) and not is_post(after["name"]):
        term = read_term(text, after.end())
        if term is None:
            break
        rows.append(_row(text, after.span("name"), term))
        rows += _again(text, rows[-1])
    return rows


def _again(text: str, row: TermRow) -> list[TermRow]:
    """The rows of the further terms of a holder."""
    return [row._replace(term=when, end=end) for when, end in terms_after(text, row.end)]


def all_rows(text: str) -> Iterator[TermRow]:
    """The rows of all lines."""
    for line in re.finditer("(?m)^", text):
        yield from rows_at(text, line.start())


def is_row(text: str, place: int) -> bool:
    """Whether a line has the form of a row."""
    return _ROW.match(text, place) is not None


def begins_with_term(text: str, place: int) -> bool:
    """Whether a line begins with a term, whatever stands behind it: `1968年9月—1978年12月，革委会主任：甲`."""
    start = _TERM_FIRST.match(text, place)
    return start is not None and read_term(text, start.end()) is not None


def _first(text: str, place: int) -> TermRow | None:
    at_once = _AT_ONCE.match(text, place)
    term = read_term(text, at_once.end()) if at_once else None
    if at_once and term and not is_body(at_once["name"]) and not is_post(at_once["name"]):
        return _row(text, at_once.span("name"), term)
    row = _ROW_OF_BODY.match(text, place)
    if row is None or not is_body(row["body"]):
        row = _ROW.match(text, place)
        if row is None or is_body(row["name"]):
            return None
    term = read_term(text, row.end())
    if term is None or is_post(row["name"]):
        return None
    return _row(text, row.span("name"), term, row.span("body") if row.groupdict().get("body") else None)


def _after_term(text: str, place: int) -> list[TermRow]:
    """`1958年3月—1966年5月　甲`, `第二届（1958—1966）：甲、乙`, where what stands behind the term reads as names and as
    nothing else."""
    start = _TERM_FIRST.match(text, place)
    term = read_term(text, start.end()) if start else None
    behind = _NAME_BEHIND.match(text, term[1]) if term else None
    if start is None or term is None or behind is None:
        return []
    spans = [behind.span("name"), *(one.span() for one in _NAME_ONLY.finditer(text, *behind.span("more")))]
    counted = "届" in start[0]
    return (
        [TermRow(one, term[0], behind.end(), None, term[1]) for one in spans]
        if all(_is_name(text, one, counted) for one in spans)
        else []
    )


def _is_name(text: str, place: Span, counted: bool) -> bool:
    """Whether a cell reads as a name; one that is a word besides only behind the number of its term."""
    name = re.sub("[ \u3000]", "", text[slice(*place)])
    if is_post(name) or is_body(name):
        return False
    if counted and surname_class(name, 0) in ("common", "compound") and len(name) < 4:
        return True
    reading = read_name(name, 0)
    whole = reading is not None and reading.end == len(name) and not is_barred(name)
    return whole and not (is_ordinary(name) and len(name) < 3)


def _row(text: str, name: Span, term: tuple[When, int], body: Span | None = None) -> TermRow:
    remark = _REMARK.match(text, term[1])
    return TermRow(name, term[0], remark.end() if remark else term[1], body, name[1])
