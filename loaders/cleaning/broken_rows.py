"""Rows of names set apart by gaps whose last name is broken over the end of the line: `甲　一  乙` above `二  丙　三`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from .line import Line
from .names import WORDS, is_compound_surname, starts_name

_GAP, _ANY_GAP = lazy(r"[ \u3000\t]{2,}|\t"), lazy(r"[ \u3000\t]+")
_MARK = r"(?:（[^（）\n]{1,16}）)?"
_NAME = lazy(rf"(?:[{HAN}]{{2,4}}|[{HAN}][ \u3000]{{1,4}}[{HAN}]|[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}})+){_MARK}")
_LABEL = lazy(rf"[{HAN}]{{2,12}}(?:（[^（）\n]{{1,16}}）)?[：:][ \u3000]*")
_BEFORE_DOT, _BEHIND_DOT = lazy(rf"[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}})?·"), lazy(rf"[{HAN}]{{1,8}}{_MARK}")
"""A name of borderlands broken at its dot: `斯琴·` above `图雅（女）`."""
_ONE, _REST = lazy(rf"[{HAN}]"), lazy(rf"[{HAN}]{{1,2}}{_MARK}")
_LAST, _NO_REST = lazy(rf"[{HAN}]{{2,3}}"), frozenset("略无等完空缺")
"""A name whose last character is alone on the line below."""
_BEHIND = (" ", "\u3000", "\t", "（")
_FEWEST = 2
"""How many whole names stand in the two rows beside the broken one."""


def close_broken_rows(lines: Sequence[Line]) -> list[Line]:
    """The lines, the rest of such a name behind its surname."""
    closed: list[Line] = []
    for line in lines:
        size = _rest_of_name(closed[-1].text, line.text) if closed and not line.blank else 0
        if size:
            start = len(line.text) - len(line.text.lstrip())
            closed[-1] = closed[-1].followed(line.cut(start, start + size))
            line = line.cut(line.text.index(line.text[start + size :].lstrip(), start + size), len(line.text))
            if not line.text:
                continue
        closed.append(line)
    return closed


def _rest_of_name(before: str, after: str) -> int:
    """How many characters of a row are the rest of the name that the row above begins at its end."""
    dotted = before.endswith("·")
    if _ONE.fullmatch(after.strip()):
        return len(after.strip()) if _lacks_last(before, after.strip()) else 0
    if not dotted and not any(one in _BEHIND for one in (after[1:2], after[2:3])):
        return 0
    label = _LABEL.match(before)
    *names, last = _cells(before[label.end() if label else 0 :])
    rest, *below = _cells(after)
    if dotted:
        whole = names and _BEFORE_DOT.fullmatch(last) and _BEHIND_DOT.fullmatch(rest)
        return len(rest) if whole and all(_NAME.fullmatch(name) for name in names) else 0
    broken = starts_name(last, expected=True) if len(last) == 1 else is_compound_surname(last)
    if not broken or not names or not below or not _REST.fullmatch(rest):
        return 0
    names += below[:-1] if _ONE.fullmatch(below[-1]) else below  # which may be broken again
    if len(names) < _FEWEST or not all(_NAME.fullmatch(name) and name not in WORDS for name in names):
        return 0
    return len(rest)


def _lacks_last(before: str, rest: str) -> bool:
    """Whether the last name of a row goes on with a single character: its compound surname has one behind it so far, or none."""
    names = _cells(before)
    last = names[-1]
    if len(names) <= _FEWEST or rest in _NO_REST or not _LAST.fullmatch(last):
        return False
    short = len(last) == _FEWEST and starts_name(last[0], expected=True)
    return (
        (short or is_compound_surname(last[:2]))
        and last not in WORDS
        and all(_NAME.fullmatch(name) or _ONE.fullmatch(name) for name in names)
    )


def _cells(row: str) -> list[str]:
    """The cells of a row, which wide gaps part where there are some, names within them being padded."""
    wide = _GAP.split(row.strip())
    return wide if len(wide) > 1 else _ANY_GAP.split(row.strip())
