"""Notes on the order of a list that stand behind the colon of its label: `副会长：（按姓氏笔画为序）`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from .line import Line

_LABEL = 12
"""Characters at most from the head of a row to the colon of its label."""

_NOTED = lazy(
    r"[ \u3000]*[\u3400-\u9fff](?:[ \u3000]*[\u3400-\u9fff]){1,11}(?P<colon>：)[ \u3000]*"
    r"（[^（）\n]{0,8}(?:姓[氏名]|笔[画划]|排[名序]|[为顺]序|得票|先后|\d[人名位])[^（）\n]{0,12}）(?P<end>)[ \u3000]*"
)


def note_labels(lines: Sequence[Line]) -> list[Line]:
    """The lines of further labels, below a row that begins with one, with their colon behind the note."""
    done: list[Line] = []
    above = ""
    for line in lines:
        found = _NOTED.fullmatch(line.text) if "：" in line.text and "：" in above[:_LABEL] else None
        done.append(line.edited([(*found.span("colon"), ""), (*found.span("end"), "：")]) if found else line)
        above = line.text.strip() or above
    return done
