"""Rows of units, posts and names without heads above them: `教务处　处长　某某　副处长　某某`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...model.statement import Span
from ..language.body_words import ending_of
from ..language.chosen_lists import OF_MEMBERS
from ..language.name_words import is_barred, is_rare_name, surname_class
from ..language.patterns import lazy
from ..posts.roles import is_one_seat, match_role

_CELL = lazy(r"[^\u3000\n：]+")
_NUMBER = lazy(
    r"(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳])(?=[\u3400-\u9fff])"
)
_MARKS = lazy(r"（[^（）]{0,40}）$")
_NAMES = lazy(r"[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8})+")
_POST_FIRST, _NAME_FIRST = lazy(r"u?(?:pn+)+(?:u(?:pn+)+)*"), lazy(r"u?(?:n+p)+(?:u(?:n+p)+)*")
_VACANT = lazy(r"[（(]?(?:空缺|暂缺|暂空|待定|待补)[）)]?")
_ASIDE = lazy(r"（[^（）]{2,40}）")
"""A cell that only remarks on the one before it: `（原采编部副主任）`."""
_MOST, _FEWEST, _LONGEST = 24, 2, 24


class Held(NamedTuple):
    """One name of a row with its post and, where the row names one, its unit."""

    unit: Span | None
    post: Span
    name: Span


def find_free_rows(text: str) -> Iterator[list[Held]]:
    """The names of such rows, those that follow each other together; a single name is no list."""
    group: list[Held] = []
    at = 0
    for line in text.split("\n"):
        last = group[-1].unit if group else None
        own = [*_read(text, at, at + len(line), last)] if re.search("[\u3000：]", line) and "。" not in line else []
        own = own or (_goes_on(text, at, line, group[-1]) if group else [])
        if not own:
            yield from _whole(text, group)
            group = []
        group += own
        at += len(line) + 1
    yield from _whole(text, group)


def _whole(text: str, group: list[Held]) -> Iterator[list[Held]]:
    if group and (unit := group[0].unit) is not None and (len(group) >= _FEWEST or is_of_members(text, unit[0])):
        yield group


def is_of_members(text: str, at: int) -> bool:
    """Whether a row with a place in it is of the bodies that hold offices in a society, as its label or a line above says."""
    line, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    while not OF_MEMBERS.match(text, line, end):
        if not line or "\u3000" not in text[line:end] or re.search("[。：]", text[line:end]):
            return False
        line, end = text.rfind("\n", 0, line - 1) + 1, line - 1
    return True


def _goes_on(text: str, at: int, line: str, last: Held) -> list[Held]:
    """Those whom a row of nothing but names adds to an office of several above it."""
    cells = [match.span() for match in _CELL.finditer(text, at, at + len(line))] if len(line) < _LONGEST else []
    names = [text[slice(*span)] for span in cells]
    if not names or is_one_seat(text[slice(*last.post)]) or not all(_is_usual(one) for one in names):
        return []
    return [Held(last.unit, last.post, span) for span in cells]


def _is_usual(cell: str) -> bool:
    name = _MARKS.sub("", cell)
    return (
        _kind(cell) == "n" and "、" not in cell and len(name) < 4 and surname_class(name, 0) in ("common", "compound")
    )


def _read(text: str, start: int, end: int, unit: Span | None) -> Iterator[Held]:
    """The names of one row; `unit` is that of the row above, which a row without one goes on with."""
    number = OF_MEMBERS.match(text, start, end) or _NUMBER.match(text, start, end)
    spans = [match.span() for match in _CELL.finditer(text, number.end() if number else start, end)]
    spans = [span for span in spans if _VACANT.fullmatch(text, *span) or not _ASIDE.fullmatch(text, *span)]
    kinds = "".join(_kind(text[slice(*span)]) for span in spans) if 1 < len(spans) <= _MOST else ""
    if len(kinds) != len(spans) or not (unit or kinds.startswith("u")):
        return
    ahead = _POST_FIRST.fullmatch(kinds) is not None
    if not ahead and not _NAME_FIRST.fullmatch(kinds):
        return
    for place, kind in enumerate(kinds):
        unit = spans[place] if kind == "u" else unit
        if kind == "n":
            post = kinds.rfind("p", 0, place) if ahead else kinds.find("p", place)
            vacant = _VACANT.fullmatch(text, *spans[place]) is not None
            yield Held(unit, spans[post], (spans[place][0], spans[place][0]) if vacant else spans[place])


def _kind(cell: str) -> str:
    """u a unit, p a post, n a name; a blank one where a cell is none of them."""
    if _VACANT.fullmatch(cell):
        return "n"
    plain = _MARKS.sub("", cell)
    role = match_role(plain, 0)
    if role is not None and role.end() == len(plain):
        return "p"
    ending = ending_of(plain)
    if ending is not None and ending.level != "group" and (len(plain) > 2 or plain[-1] in "科室"):
        return "u"
    named = all(_NAMES.fullmatch(_MARKS.sub("", one)) for one in cell.split("、"))
    return "n" if named and (not is_barred(plain) or is_rare_name(plain)) else ""
