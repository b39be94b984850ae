"""Several people in one cell of a table, set apart by blanks: `王大明　米　文（女）`; and names of two characters with the same
blank within and between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..language.characters import HAN
from ..language.name_words import is_barred, surname_class
from ..language.patterns import lazy
from .line import Edit
from .names import WORDS, name_worth, word_sizes

_TOKEN = lazy(rf"(?P<name>[{HAN}]{{1,4}})(?:（[^（）]{{1,12}}）)?")
_GAP = lazy(r"[ 　]+")


def names_in_cell(text: str, start: int, end: int) -> list[Edit]:
    """What sets the people of a cell apart as those of a list; nothing for a cell that holds anything else."""
    while start < end and text[start] in " 　":
        start += 1
    while end > start and text[end - 1] in " 　":
        end -= 1
    if not _GAP.search(text, start, end):
        return []
    tokens = [*_tokens(text, start, end)]
    words = [*_words(tokens)]
    if len(words) < 2 or not all(_is_name(word) for word in words):
        return []
    starts = {word[0].start() for word in words}
    return [
        (before.end(), after.start(), "、" if after.start() in starts else "") for before, after in pairwise(tokens)
    ]


def _tokens(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The pieces between the blanks of a stretch; none where one of them is no name and no part of one."""
    at, found = start, list[re.Match[str]]()
    while at < end and (token := _TOKEN.match(text, at, end)):
        found.append(token)
        gap = _GAP.match(text, token.end(), end)
        at = gap.end() if gap else token.end()
        if gap is None:
            break
    yield from found if at == end else []


def _words(tokens: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Pieces of one character put together to names; longer ones are names of their own."""
    run: list[re.Match[str]] = []
    for token in [*tokens, None]:
        if token is not None and len(token["name"]) == 1:
            run.append(token)
            continue
        at = 0
        for size in word_sizes([one[0] for one in run]) if run else ():
            yield run[at : at + size]
            at += size
        run = []
        if token is not None:
            yield [token]


def _is_name(word: list[re.Match[str]]) -> bool:
    name = "".join(token["name"] for token in word)
    return name_worth(name) > 0 and name not in WORDS and not is_barred(name)


_PART = lazy(rf"(?P<word>[{HAN}·]+)(?P<note>（[^（）]{{1,12}}）)?(?P<gap>[ \u3000]*)")
_USUAL = ("common", "compound")
_FEWEST = 4


def names_apart(words: str) -> frozenset[int]:
    """Where the gaps between such names begin in the words of a cell; none where they are read otherwise or in doubt."""
    parts = [*_PART.finditer(words)]
    single = sum(len(part["word"]) == 1 for part in parts)
    if single < _FEWEST or "".join(part[0] for part in parts) != words or len({len(p["gap"]) for p in parts[:-1]}) > 1:
        return frozenset()
    ends: list[int] = []
    firsts: list[str] = []
    at = 0
    while at < len(parts):
        whole = len(parts[at]["word"]) > 1
        last = at if whole else at + 1
        if last >= len(parts) or (not whole and (parts[at]["note"] or len(parts[last]["word"]) > 1)):
            return frozenset()
        firsts.append(parts[at]["word"] + parts[last]["word"] * (not whole))
        ends.append(parts[last].start("gap"))
        at = last + 1
    classes = [surname_class(name, 0) for name in firsts]
    usual = sum(one in _USUAL for one in classes)
    return frozenset(ends[:-1]) if all(classes) and usual * 2 >= len(classes) else frozenset()
