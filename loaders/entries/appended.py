"""A chronicle behind another text: `附：大事记` at the end of a chapter, `第五节　大事年表` among its sections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...model.statement import SourceDocument
from ..language.patterns import lazy
from .chronicle import is_chronicle
from .heads import Line, is_title, read_heads

_TITLE = lazy(
    r"[【〖]?(?:(?:附[件录表篇]?[一二三四五六七八九十\d]{0,2}|第[一二三四五六七八九十\d]{1,3}[编篇章节]|[（(]?[一二三四五六七八九十]{1,3}[）)、.．])[：:、 \u3000]{0,2})?"
    r"[\u3400-\u9fff（）\d—\-]{0,24}?(?:大事(?:记略?|纪要?|年表|辑要|录)?|要事(?:记|录)|纪事|[纪记]事本末)(?:（[^（）]{1,20}）)?[】〗]?"
)
_NEXT = lazy(r"(?:附[件录表篇]|第[一二三四五六七八九十\d]{1,3}[编篇章节卷]|附[：:])[^。；]{0,40}")
"""What follows the chronicle: a further part of the book."""
_FEWEST = 2
_NO_PARTS = ("chronicle", "newspaper", "plan", "notice")


def with_chronicles(lines: list[Line], source: SourceDocument) -> Iterator[tuple[list[Line], SourceDocument]]:
    """The lines of a document parted at a chronicle that stands among them, each with what is known of it."""
    at = 0
    for start, end in _chronicles(lines, source):
        if start > at:
            yield lines[at:start], source
        yield lines[start:end], replace(source, medium="chronicle")
        at = end
    if at < len(lines):
        yield lines[at:], source


def _chronicles(lines: list[Line], source: SourceDocument) -> Iterator[tuple[int, int]]:
    if source.medium in _NO_PARTS:
        return
    told = False
    for at, line in enumerate(lines):
        if told and ("事" in line.text) and is_title(line.text) and _TITLE.fullmatch(line.text):
            later = (place for place in range(at + 1, len(lines)) if _NEXT.fullmatch(lines[place].text))
            end = next(later, len(lines))
            if _is_chronicle(lines[at + 1 : end], source):
                yield at, end
        told = told or line.text.endswith("。")


def _is_chronicle(lines: list[Line], source: SourceDocument) -> bool:
    """Whether lines are years or days with what happened."""
    heads = read_heads(lines, replace(source, medium="chronicle"))
    dated = sum(head.opens and head.when is not None for head in heads)
    told = sum(len(head.line.text) > 12 for head in heads)
    return dated >= _FEWEST and dated * 2 >= told and is_chronicle(heads, replace(source, medium="chronicle"))
