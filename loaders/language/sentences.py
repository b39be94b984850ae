"""Sentences, clauses and what stands inside quotation marks and brackets of clean text.

Everything here is linear in the text and keeps offsets: a masked text is as long as the text it masks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from .patterns import lazy

FILLER = "□"
"""Stands in a masked text for each hidden character."""

QUOTES = {"“": "”", "‘": "’", "《": "》", "〈": "〉", "「": "」", "『": "』"}
BRACKETS = {"（": "）", "(": ")", "【": "】", "〔": "〕", "［": "］", "[": "]"}
_STRAIGHT = '"'
_OPENERS = {mark: mark for mark in (*QUOTES, *BRACKETS, _STRAIGHT)} | {"（": "("}
_CLOSERS = {close: open_ for open_, close in (QUOTES | BRACKETS).items()} | {"）": "(", _STRAIGHT: _STRAIGHT}
_SENTENCE_END = lazy(r"[。！？!?\n]")
_CLAUSE_END = lazy(r"[。！？!?\n，,；;：:]")
_OF_CLOCK = lazy(r"(?<=\d)[：:](?=\d\d)")
"""Between hours and minutes: no clause ends at `下午3：30`."""
_LONGEST = 400
"""A quotation longer than this many characters is taken for a lost closing mark."""


class Stretch(NamedTuple):
    """A stretch of text, `end` exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with what is quoted hidden (`spoken`), and with what is quoted or in brackets hidden (`bare`).

    The marks themselves stay; only what they enclose becomes FILLER. `pairs` are the outermost enclosed stretches
    of quotation marks, marks included.
    """

    text: str
    spoken: str
    bare: str
    pairs: tuple[Stretch, ...] = ()

    def cut(self, start: int, end: int) -> Masked:
        """The part between two offsets as a masked text of its own, without its pairs."""
        return Masked(self.text[start:end], self.spoken[start:end], self.bare[start:end])

    def pairs_between(self, start: int, end: int) -> Sequence[Stretch]:
        """Quotations that begin between two offsets."""
        return self.pairs[bisect_left(self.pairs, (start, 0)) : bisect_left(self.pairs, (end, 0))]


@lru_cache(maxsize=8)
def mask(text: str) -> Masked:
    """Hide quotations and brackets of a text."""
    quotes: list[Stretch] = []
    brackets: list[Stretch] = []
    for open_, start, end in _pairs(text):
        (brackets if open_ in BRACKETS else quotes).append(Stretch(start, end))
    outer = tuple(_outermost(quotes))
    spoken = _hide(text, outer)
    bare = _hide(spoken, _outermost([*outer, *brackets]))
    return Masked(text, spoken, _OF_CLOCK.sub(FILLER, bare), outer)


def split_sentences(masked: Masked, start: int = 0, end: int | None = None) -> Iterator[Stretch]:
    """Sentences between `start` and `end`, their closing mark included; quoted and bracketed marks do not count."""
    yield from _split(masked.bare, start, len(masked.text) if end is None else end, _SENTENCE_END)


def split_clauses(masked: Masked, start: int, end: int) -> Iterator[Stretch]:
    """Clauses between `start` and `end`, cut after commas, semicolons and colons; 、 does not cut."""
    yield from _split(masked.bare, start, end, _CLAUSE_END)


def _split(bare: str, start: int, end: int, marks: re.Pattern[str]) -> Iterator[Stretch]:
    first = start
    for mark in marks.finditer(bare, start, end):
        if bare[first : mark.end()].strip():
            yield Stretch(first, mark.end())
        first = mark.end()
    if bare[first:end].strip():
        yield Stretch(first, end)


def _pairs(text: str) -> Iterator[tuple[str, int, int]]:
    """Matching marks as (opening mark, start, end); what stays open at the end of a paragraph is no mark."""
    stack: list[tuple[str, int]] = []
    for position, char in enumerate(text):
        if char == "\n":
            stack.clear()
            continue
        opener = _CLOSERS.get(char)
        start = _close(stack, opener) if opener else None
        if opener and start is not None:
            if position - start <= _LONGEST:
                yield opener, start, position + 1
        elif char in _OPENERS:
            stack.append((_OPENERS[char], position))


def _close(stack: list[tuple[str, int]], opener: str) -> int | None:
    """Where the nearest open mark of this kind stands; it and those open inside it are closed."""
    for depth in range(len(stack) - 1, -1, -1):
        if stack[depth][0] == opener:
            start = stack[depth][1]
            del stack[depth:]
            return start
    return None


def _outermost(stretches: list[Stretch]) -> Iterator[Stretch]:
    reach = -1
    for stretch in sorted(stretches, key=lambda one: (one.start, -one.end)):
        if stretch.start >= reach:
            yield stretch
            reach = stretch.end


def _hide(text: str, stretches: Iterator[Stretch] | tuple[Stretch, ...]) -> str:
    parts: list[str] = []
    reach = 0
    for start, end in stretches:
        parts += [text[reach : start + 1], FILLER * (end - start - 2), text[end - 1 : end]]
        reach = end
    return "".join([*parts, text[reach:]])


def sentence_begin(text: str, at: int, reach: int) -> int:
    """The mark before the sentence or line that `at` stands in, or `reach` characters back if that is nearer; 0 at least."""
    return max(text.rfind("。", 0, at), text.rfind("\n", 0, at), at - reach, 0)
