"""Committees of a board in rows below the sentence that tells of them, written with the board and a colon:
`选举产生董事会专门委员会：` above `战略委员会　主任委员甲，委员乙、丙` as `董事会战略委员会：主任委员甲，委员乙、丙`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from .line import Edit, Line

_TOLD = lazy(
    r"(?:选举|推选|选出|产生|设立|下设|组成|聘任|任命|调整|换届|组建)[^。；：\n]{0,24}?(?P<board>董事会|监事会)(?:下设|下属)?的?(?:各|[一二两三四五六七八九十\d]个)?专门(?:工作)?委员会[^。；：\n]{0,24}(?P<stop>[：。])"
)
"""The sentence that tells of the committees of a board."""
_ONE = rf"(?P<name>(?!董事会|监事会|专门|各|该|本|其|由)[{HAN}、]{{2,14}}?委员会)(?![委与和及])"
_OFFICE = r"(?:主任委员|召集人|主席|主任)"
_ROW = lazy(
    rf"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{{1,2}}[）)、.．]+[ \u3000]*)?{_ONE}(?:(?P<gap>[ \u3000]+|，)(?={_OFFICE})|(?=[：。]|$)|(?=(?:主任委员|委员|召集人)[：\u3000])|(?=(?:成员|委员)?由))"
)
"""A row that begins with a committee, before its head, a colon or those of whom it consists."""
_INLINE = lazy(rf"(?<=[：；。]){_ONE}(?:(?P<gap>，)(?={_OFFICE})|(?=：)|(?=(?:成员|委员)?由))")
"""The same in the sentence itself."""


def name_boards(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs, with the board before the committees that are told to be its own."""
    found: list[Line] = []
    board = ""
    for line in lines:
        told = _TOLD.search(line.text) if "委员会" in line.text and "专门" in line.text else None
        row = _ROW.match(line.text) if board and told is None else None
        if told:
            found.append(line.edited([*_inline(line.text, told)]))
        else:
            found.append(line.edited(_edits(row, board)) if row else line)
        if told or not (row or _goes_on(line.text)):
            board = told["board"] if told and told.end() == len(line.text) else ""
    return found


def _inline(text: str, told: re.Match[str]) -> Iterator[Edit]:
    for match in _INLINE.finditer(text, told.end()) if told["stop"] == "：" else ():
        yield from _edits(match, told["board"])


def _edits(match: re.Match[str], board: str) -> list[Edit]:
    """What puts the board before a committee, and a colon behind it."""
    at = match.start("name")
    gap = [(*match.span("gap"), "：")] if match["gap"] else []
    return [(at, at, board), *gap]


def _goes_on(text: str) -> bool:
    """Whether a line tells who sits on the committee that stands alone in the line above."""
    return text.lstrip(" \u3000").startswith(("主任委员", "副主任委员", "委员", "召集人", "成员", "主席", "主任"))
