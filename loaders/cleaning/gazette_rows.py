"""Rows of an official gazette that begin with a name set apart and go on below it: `王　某　　任某局局长；` / `　　　　　免某县县长。`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from .line import Edit, Line, without_blanks
from .names import name_worth

_GETS = r"(?:同意|决定|批准|准予|继续|不再|挂职期满，|任期届满，|到龄，|因[^，。；\n]{2,12}，)*(?:[任兼聘免](?!期|务|职[务期])|挂任|续任|续聘|改任|解聘|担任|兼任|辞去|不再担任)"
_MARKS = r"(?:[男女]|[\u3400-\u9fff]{1,5}族)(?:，(?:[男女]|[\u3400-\u9fff]{1,5}族))?"
_ROW = lazy(
    rf"(?P<name>[{HAN}](?:[ \u3000]{{0,4}}[{HAN}]){{1,3}})(?P<gap>[ \u3000]{{1,8}})(?:(?P<marks>{_MARKS})(?P<stop>[。，；]))?(?={_GETS})"
)
_BELOW = lazy(_GETS)
_FEWEST = 2
_VERBS = "任免聘辞"


def join_gazette_rows(lines: Sequence[Line]) -> list[Line]:
    """The lines, with the name, its marks, 同志 and what its bearer gets and loses in one where several rows are such."""
    edits = {number: found for number, line in enumerate(lines) if (found := _name_edits(line.text))}
    if len(edits) < _FEWEST:
        return [*lines]
    done: list[Line] = []
    indent = None
    for number, line in enumerate(lines):
        if number in edits:
            indent = line.indent
            done.append(line.edited(edits[number]))
        elif indent is not None and line.indent > indent and not line.blank and _BELOW.match(line.text):
            done[-1] = done[-1].followed(line)
        else:
            indent = None
            done.append(line)
    return done


def _name_edits(text: str) -> list[Edit]:
    """The edits that close the blanks of such a row's name and set its marks in brackets; none where it is no such row."""
    if not any(verb in text for verb in _VERBS):
        return []
    row = _ROW.match(text)
    if row is None or name_worth("".join(row["name"].split())) <= 0:
        return []
    edits = without_blanks(text, *row.span("name"))
    if row["marks"]:
        return [*edits, (*row.span("gap"), "（"), (*row.span("stop"), "）同志")]
    return [*edits, (*row.span("gap"), "同志")]
