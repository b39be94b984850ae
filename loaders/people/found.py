"""A name found in the text, with the marks behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..language.body_words import ending_of
from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..names.edges import Reading

HAN = r"[\u3400-\u9fff\U00020000-\U000323af]"
"""A character of a name in a list or a table, as a pattern."""

_IN_ROW = lazy(rf"{HAN}{{2,4}}(?=[\u3000 、，,（：:；。]|$)|{HAN}{{1,8}}(?:·{HAN}{{1,8}})+")
_GAP = lazy(r"[\u3000 、]+")
_MARKS = lazy(r"[（(]([^（）()]{1,40})[）)]")
_SAID = lazy(r"[，,](?:男|女)(?:[，,][\u3400-\u9fff]{1,4}族)?(?=[，,。])")
POLITE = ("同志", "先生", "女士")
KEPT = lazy(r"[\u3400-\u9fff·•‧・\U00020000-\U000323af]+")


class Found(NamedTuple):
    """A name found in the text, with the marks in the brackets behind it."""

    start: int
    end: int
    name: str
    marks: tuple[str, ...] = ()
    after: int = 0
    """Where the text goes on behind name and brackets."""


def read_marks(text: str, at: int) -> tuple[tuple[str, ...], int]:
    """What stands in brackets at `at`, taken apart at commas, and the place behind the brackets."""
    match = _MARKS.match(text, at)
    if match is None:
        said = _SAID.match(text, at)
        return (tuple(re.split("[，,]", said[0])[1:]), at) if said else ((), at)
    return tuple(part for part in re.split(r"[，,、；;\s\u3000]", match[1]) if part), match.end()


def found_at(text: str, at: int, reading: Reading) -> Found:
    """The name of this reading, its marks read."""
    marks, after = read_marks(text, reading.end)
    return Found(at, reading.end, text[at : reading.end], marks, after)


def names_in_row(text: str, at: int, stop: int, is_office: Callable[[str, int, int], bool]) -> Iterator[Found]:
    """The names at the head of a row; behind one with words of its own, a body or an office no other follows."""
    while name := _IN_ROW.match(text, at, stop):
        if not surname_class(text, at) or ending_of(name[0]) or is_office(text, at, name.end()):
            return
        marks, after = read_marks(text, name.end())
        yield Found(at, name.end(), name[0], marks, after)
        gap = _GAP.match(text, after, stop)
        if gap is None:
            return
        at = gap.end()
