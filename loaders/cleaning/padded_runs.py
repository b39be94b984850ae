"""Padded words: runs of single characters, taken apart into names and posts."""

from __future__ import annotations

from itertools import pairwise

from .names import ONE, leading_office, starts_name, word_sizes
from .padding import SEPARATOR, Gap


def close_padding(tokens: list[str], gaps: list[Gap]) -> None:
    """Close the gaps inside padded words."""
    place = 0
    while place < len(tokens):
        stop = place
        while stop < len(tokens) and ONE.fullmatch(tokens[stop]):
            stop += 1
        if stop - place >= 2:
            _close_run(tokens[place:stop], gaps[place : stop - 1])
        elif stop - place == 1 and stop < len(tokens) and _starts_words(tokens[place], gaps[place], tokens[stop]):
            gaps[place].decide("")
        place = max(stop, place + 1)


def _starts_words(token: str, gap: Gap, after: str) -> bool:
    """Whether a single character is the surname of a padded name that runs on into other words (王　明为某局局长)."""
    return gap.width <= 3 and len(after) > 4 and starts_name(token, expected=True)


def _close_run(run: list[str], gaps: list[Gap]) -> None:
    widths = [gap.width for gap in gaps]
    led = leading_office(run, widths)
    if led:  # 会　　长　　王　明
        for gap in gaps[: led - 1]:
            gap.decide("")
        gaps[led - 1].decide(SEPARATOR)
        return _close_run(run[led:], gaps[led:]) if len(run) > led + 1 else None
    place = 0
    for end in _ends_of_runs(run, widths):
        for size in word_sizes(run[place:end]):
            for gap in gaps[place : place + size - 1]:
                gap.decide("")
            place += size
        if end < len(run) and len(run) > 2:
            gaps[end - 1].decide(SEPARATOR)


def _ends_of_runs(run: list[str], widths: list[int]) -> list[int]:
    """Where what is set together ends; a surname left alone beside one other character is a name set as wide as the
    space between names: `柴　　进` in `尚　洁　　柴　　进`."""
    narrow = min(widths)
    ends = [end for end in range(1, len(run) + 1) if end == len(run) or widths[end - 1] != narrow]
    alone = [end for start, end in pairwise([0, *ends]) if end - start == 1]
    wide = [one for one, after in pairwise(alone) if after == one + 1 and starts_name(run[one - 1], expected=True)]
    whole = len(alone) == 2 and len(wide) == 1 and len(ends) > 2
    return [end for end in ends if not (whole and end == wide[0])]
