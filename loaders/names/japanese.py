"""Names of Japanese guests, by their surnames: 山田某郎, 小野寺某."""

from __future__ import annotations

import re
from functools import cache

from ..language.patterns import lazy
from ..language.trie import trie_pattern
from ..language.words import read_words
from .edges import Reading, right_edge

_REACH = 60
"""How far before a name its country is named, in characters."""
_JAPAN = lazy(r"日本|日方|日商|日籍|东京|大阪|京都|横滨|名古屋|北海道|札幌|神户|长崎|福冈|广岛")
_GIVEN = lazy(r"[\u3400-\u9fff]{1,2}")
_STOPS = "。\n"
_LEADS = lazy(r"[\u3400-\u9fff]{2,6}(?:先生|女士)?为(?:名誉|副)?(?:团长|领队|秘书长|顾问)[^。；\n]{0,100}?的日本")
"""Around one who leads guests whose country is named behind him: `以市长|某某|为团长的日本某市代表团`."""


@cache
def _surnames() -> re.Pattern[str]:
    return lazy(trie_pattern(read_words("japanese.txt")))


@cache
def _begins() -> frozenset[str]:
    return frozenset(word[0] for word in read_words("japanese.txt"))


def read_japanese(text: str, at: int) -> Reading | None:
    """A Japanese surname with one or two characters behind it, where the sentence has named Japan before."""
    if text[at : at + 1] not in _begins():
        return None
    low = max(text.rfind(stop, max(0, at - _REACH), at) for stop in _STOPS)
    if not _JAPAN.search(text, max(low + 1, at - _REACH), at) and not _LEADS.match(text, at):
        return None
    surname = _surnames().match(text, at)
    if surname is None:
        return None
    ends = range(surname.end() + 1, min(surname.end() + 2, len(text) - 1) + 1)
    edges = ((right_edge(text, end), end) for end in ends if _GIVEN.fullmatch(text, surname.end(), end))
    edge, end = max(edges, key=lambda one: (one[0], -one[1]), default=(0, 0))
    return Reading(end, 4.0, edge) if edge else None
