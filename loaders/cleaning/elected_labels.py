"""Rows of offices and those chosen for them with only a blank between, below the sentence that tells of it, written with a
colon: `选举产生了理事长、副理事长：` above `理事长　甲` and `副理事长　乙（女）　丙`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from ..posts.roles import match_role
from .line import Line
from .names import name_worth

_NAME = rf"[{HAN}]{{2,4}}(?:（[^（）\n]{{1,16}}）)?"
_NAMES = lazy(
    rf"(?P<gap>[ \u3000]+|(?=[{HAN}]{{2,3}}（))(?P<first>[{HAN}]{{2,4}})(?:（[^（）\n]{{1,16}}）)?(?:[ \u3000、]+{_NAME})*[。；]?"
)
"""The rest of a row; the blank is lost before some names with brackets."""
_TOLD = lazy(r"(?:选举|推选|推举|选出|当选|补选|产生|聘任|任命)[^\n]*[：:。]$")
_FEWEST = 2


def mark_offices(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs, with a colon behind the offices of such rows."""
    done: list[Line] = []
    at = 0
    while at < len(lines):
        done.append(lines[at])
        at += 1
        if not _TOLD.search(done[-1].text):
            continue
        rows: list[re.Match[str]] = []
        while at + len(rows) < len(lines) and (row := _row(lines[at + len(rows)].text)) is not None:
            rows.append(row)
        if len(rows) >= _FEWEST and any(name_worth(row["first"]) for row in rows):
            done += [line.edited([(*row.span("gap"), "：")]) for line, row in zip(lines[at:], rows, strict=False)]
            at += len(rows)
    return done


def _row(text: str) -> re.Match[str] | None:
    """The rest of the row that a paragraph is, behind the office at its head."""
    office = match_role(text, 0)
    return _NAMES.fullmatch(text, office.end()) if office is not None else None
