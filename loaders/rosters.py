"""Rosters: names in columns under a heading with a post, `理事（32名，按姓氏笔画为序）` and lines of nothing but names.

Whoever stands in such a list is a person, whatever else the words may mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .names import read_name
from .people import Found, read_marks

_HAN = r"[\u3400-\u9fff\U00020000-\U000323af]"
_NAME = rf"(?:{_HAN}{{1,8}}(?:[·•‧・]{_HAN}{{1,8}})+|{_HAN}{{2,8}}(?=（[^（）\n]{{0,12}}族[^（）\n]{{0,40}}）)|{_HAN}{{2,4}})"
_MARK = r"(?:（[^（）\n]{1,40}）)?"
_CELL = rf"{_NAME}{_MARK}"
_GAP = r"[\u3000、 \t]+"
_HEAD = re.compile(
    r"(?:名单)?(?:如下)?(?:[（(]?共?(?:\d+|[一二三四五六七八九十百]+)[名人位])?(?:[（(][^（）()\n]{1,30}[）)])?(?:名单)?(?:如下)?[：:]?[ \u3000]*\n"
)
_LINE = re.compile(
    rf"[ \u3000]*(?P<cut>{_HAN}{_MARK}(?:{_GAP}|(?=\n|$)))?(?P<cells>{_CELL}(?:{_GAP}{_CELL})*)?{_GAP[:-1]}*(?:\n|$)"
)
_ONE = re.compile(rf"({_NAME}){_MARK}")
_FEWEST = 6


def read_roster(text: str, at: int) -> list[Found]:
    """The names of the roster whose heading's post ends at `at`; none where no roster follows."""
    head = _HEAD.match(text, at)
    if head is None:
        return []
    found: list[Found] = []
    place = head.end()
    while (line := _LINE.match(text, place)) and line.end() > line.start() and (line["cells"] or line["cut"]):
        if line["cut"] and not _join(text, found, line.start("cut")):
            break
        found += _cells(text, *line.span("cells")) if line["cells"] else []
        place = line.end()
    usual = sum(_is_usual(text, one) for one in found)
    return found if len(found) >= _FEWEST and usual * 5 >= len(found) * 3 else []


def _cells(text: str, start: int, end: int) -> Iterator[Found]:
    for match in _ONE.finditer(text, start, end):
        marks, after = read_marks(text, match.end(1))
        yield Found(match.start(), match.end(1), match[1], marks, after)


def _join(text: str, found: list[Found], at: int) -> bool:
    """Give the last name of the line before its end, a single character at the head of this one."""
    if not found or found[-1].marks or not re.search(r"\n[ \u3000]*$", text[:at]):
        return False
    last = found[-1]
    marks, after = read_marks(text, at + 1)
    found[-1] = Found(last.start, at + 1, last.name + text[at], marks, after)
    return True


def _is_usual(text: str, found: Found) -> bool:
    """Whether a cell reads as a name by itself."""
    if any(mark == "女" or mark.endswith("族") for mark in found.marks):
        return True
    reading = read_name(text, found.start)
    return "·" in found.name or (reading is not None and reading.end == found.end)
