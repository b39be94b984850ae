"""Names of those who give a report or speech, on a line of their own below its title: `（某年某月某日） / 甲 / 各位代表：`."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.body_words import ending_of
from ..language.name_words import is_barred, surname_class
from ..language.patterns import lazy
from ..language.report_heads import report_heads
from ..posts.roles import ends_in_role
from .found import HAN, Found

_DOTTED = lazy(rf"{HAN}{{1,6}}·{HAN}{{1,8}}")
_NAME = lazy(rf"{HAN}{{2,4}}")
_SIZES = (3, 2, 4)
"""Characters of names, the likeliest first."""


def names_of_givers(text: str) -> Iterator[tuple[Found, bool]]:
    """Those names, alone or behind an office; each is surely somebody's, as nothing else stands so."""
    for head in report_heads(text):
        for start, end in head.lines:
            if at := _name_in(text, start, end):
                yield Found(at, end, text[at:end], (), end), True


def _name_in(text: str, start: int, end: int) -> int:
    """Where the name at the end of the line begins; 0 where there is none."""
    line = text[start:end].lstrip()
    if _DOTTED.fullmatch(line):
        return end - len(line)
    for size in _SIZES:
        post, name = line[:-size].rstrip(), line[-size:]
        if len(name) == size and (not post or ends_in_role(post)) and _is_name(text, name, end - size):
            return end - size
    return 0


def _is_name(text: str, name: str, at: int) -> bool:
    surname = surname_class(text, at)
    usual = surname == "compound" or (surname != "" and len(name) < 4)
    return (
        usual
        and _NAME.fullmatch(name) is not None
        and not is_barred(name)
        and not ends_in_role(name)
        and ending_of(name) is None
    )
