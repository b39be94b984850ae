"""Rows of a name and its bearer's office with only a blank between: `王某某 党组成员、副局长`, `会长：王某某 某公司董事长`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from ..posts.roles import ends_in_role, match_role
from .line import Line
from .names import WORDS, name_worth

_ROW = lazy(
    rf"(?P<label>[{HAN}]{{2,10}}(?:（[^（）\n]{{1,16}}）)?[：:][ \u3000]*)?(?:\d{{1,2}}[.、][ \u3000]*)?(?P<name>[{HAN}]{{2,4}}|[{HAN}] {{1,2}}[{HAN}])"
    rf"(?P<mark>[（(][^（）()\n]{{1,16}}[）)])?(?P<gap> {{1,2}}|\u3000{{1,2}})(?P<office>(?!.?[为任的]|同志)[{HAN}、·“”\d]{{2,60}}?)(?:[（(][^（）()\n]{{1,16}}[）)])?"
)
_MARK = lazy(r"[（(](?:[女男兼]|挂职|[\u3400-\u9fff]{1,5}族|专职|兼职)[）)，,、]")
_STAFF = ("干部", "教师", "律师", "医师", "医生", "农艺师", "居民", "职工")
_FEWEST = 2
_BLANKS = lazy(r"[ \u3000]+")


def part_name_rows(lines: Sequence[Line]) -> list[Line]:
    """The lines, names and offices of such rows set wide apart where several rows of a text are such."""
    rows = {number: row for number, line in enumerate(lines) if (row := _row(line.text))}
    if len(rows) < _FEWEST:
        return [*lines]
    return [
        line.edited([(*rows[number].span("gap"), "\u3000" * len(rows[number]["gap"]))]) if number in rows else line
        for number, line in enumerate(lines)
    ]


def _row(text: str) -> re.Match[str] | None:
    """The row that a line is, where its words leave no doubt that a name and an office stand in it."""
    row = _ROW.fullmatch(text) if " " in text or "\u3000" in text else None
    if row is None or not (ends_in_role(row["office"]) or row["office"].endswith(_STAFF)):
        return None
    name = _BLANKS.sub("", row["name"])
    marked = row["mark"] is not None and _MARK.match(row["mark"]) is not None
    if not (marked or name_worth(name) > 0) or ends_in_role(name) or match_role(name + row["office"], 0):
        return None  # `常务 副会长`
    return None if any(name.startswith(word) for word in WORDS if len(word) > 1) else row
