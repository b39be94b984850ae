"""Lists of names set apart by blanks that have stray blanks inside names too: which gap is which."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..language.characters import HAN
from ..language.patterns import lazy
from .names import name_worth

_BRACKET = lazy(r"（[^（）]*）?$")
_PLAIN = lazy(rf"[{HAN}]{{1,4}}")
_LEAST = 4
"""So many names make a list in which a blank may be a stray one."""
_LONGEST = 3
"""Pieces that a name can be broken into."""
_NO_NAME = -4.0
_CLOSED, _ODD = -0.8, -0.5


def part_names(tokens: Sequence[str], gaps: Sequence[str]) -> list[bool] | None:
    """For each gap whether names meet there (True) or a name goes on; None when the tokens spell no list of names.

    `gaps`: the white space between tokens. The best reading has the most names with the fewest gaps closed, and
    closes those gaps rather that are unlike most.
    """
    if len(tokens) < _LEAST or 4 * sum(len(token) == 1 for token in tokens) > 3 * len(tokens):
        return None  # words set wide
    usual = max(set(gaps), key=gaps.count)
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(tokens) + 1):
        options = [
            (best[start][0] + _worth(tokens[start:end]) + _cost(gaps, start, end, usual), start)
            for start in range(max(0, end - _LONGEST), end)
        ]
        best.append(max(options))
    starts: set[int] = set()
    at = len(tokens)
    while at:
        at = best[at][1]
        starts.add(at)
    bounds = [*sorted(starts), len(tokens)]
    if len(starts) < _LEAST or any(_worth(tokens[low:high]) < 0 for low, high in pairwise(bounds)):
        return None
    return [place + 1 in starts for place in range(len(gaps))]


def _worth(tokens: Sequence[str]) -> float:
    """How much the word that tokens spell together is worth as a name; brackets stand behind the last only."""
    if any("（" in token for token in tokens[:-1]):
        return _NO_NAME
    word = _BRACKET.sub("", "".join(tokens))
    if not _PLAIN.fullmatch(word):
        return 2.5 if "·" in word.strip("·") and len(tokens) == 1 else _NO_NAME
    return name_worth(word) or _NO_NAME


def _cost(gaps: Sequence[str], start: int, end: int, usual: str) -> float:
    """What closing the gaps between `start` and `end` and keeping the one before costs."""
    inner = sum(_CLOSED if gap == usual else 0.0 for gap in gaps[start : end - 1])
    return inner + (_ODD if start and gaps[start - 1] != usual else 0.0)
