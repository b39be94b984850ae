"""Rows of nothing but names behind the label of their post, among other such rows: `副会长　甲　乙（女）　丙`."""

from __future__ import annotations

from ..language.name_words import is_wordy, surname_class
from ..language.patterns import lazy
from ..names.personal import read_name
from .found import HAN, Found, read_marks
from .term_rows import is_body, is_post

_CELL = rf"(?:{HAN}{{1,8}}(?:[·•‧・]{HAN}{{1,8}})+|{HAN}{{2,4}})(?:（[^（）\n]{{1,20}}）)?"
_GAP = r"(?:[\u3000 ]+|(?<=）)|、)"
_ROW = lazy(
    rf"(?:（[^（）\n]{{1,20}}）)?(?:[：:][ \u3000]*|[ \u3000]+)(?P<cells>{_CELL}(?:{_GAP}{_CELL})+)[ \u3000]*(?=\n|$)"
)
_NAME = lazy(rf"{HAN}{{1,8}}(?:[·•‧・]{HAN}{{1,8}})+|{HAN}{{2,4}}")
_LABEL = lazy(
    rf"[ \u3000]*(?P<label>{HAN}{{2,14}}|{HAN}{{2,8}}、{HAN}{{2,12}})(?:（[^（）\n]{{1,20}}）)?(?:[：:]|[ \u3000]){HAN}?"
)
_BEFORE = lazy(r"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．][ \u3000]*)?[^\n。，；：]{0,24}")
_SAID = lazy(r"[女男兼专挂驻连]|不驻会|[\u3400-\u9fff]{1,4}族")
"""What a bracket says of somebody in office: `（女）`, `（兼职）`, `（挂职）`, `（驻会）`, `（连任）`."""


def read_wide_row(text: str, start: int, at: int) -> list[Found]:
    """The names of the row whose label's post stands from `start` to `at`, none where any cell is something else."""
    row = _ROW.match(text, at)
    line = text.rfind("\n", 0, start) + 1
    if row is None or not _BEFORE.fullmatch(text, line, start) or not _among_rows(text, line, row.end()):
        return []
    found = [*_cells(text, *row.span("cells"))]
    if any(is_post(one.name) or is_body(one.name) for one in found):
        return []
    usual = sum(_is_usual(text, one) for one in found)
    odd = [one for one in found if not _is_usual(text, one) and not surname_class(text, one.start)]
    return found if usual * 2 >= len(found) and not any(is_wordy(one.name) for one in odd) else []


def _among_rows(text: str, line: int, end: int) -> bool:
    """Whether the line above or below is labelled with a post too."""
    above = text.rfind("\n", 0, max(line - 1, 0)) + 1
    rows = (_LABEL.match(text, place) for place in ((above,) if line else ()) + (end + 1,))
    return any(row is not None and all(is_post(one) for one in row["label"].split("、")) for row in rows)


def _cells(text: str, start: int, end: int) -> list[Found]:
    found: list[Found] = []
    for match in _NAME.finditer(text, start, end):
        if not found or match.start() >= found[-1].after:
            marks, after = read_marks(text, match.end())
            found.append(Found(match.start(), match.end(), match[0], marks, after))
    return found


def _is_usual(text: str, found: Found) -> bool:
    """Whether a cell reads as a name by itself, or a bracket says what only people are."""
    if any(_SAID.match(mark) for mark in found.marks):
        return True
    reading = read_name(text, found.start)
    return "·" in found.name or (reading is not None and reading.end == found.end)
