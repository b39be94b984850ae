"""A chronicle behind another text: `附：大事记` at the end of a chapter, `第五节　大事年表` among its sections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...model.dates import When
from ...model.statement import SourceDocument
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy
from .chronicle import is_chronicle
from .heads import Line, is_title, read_heads

_TITLE = lazy(
    r"[【〖]?(?:(?:附[件录表篇]?[一二三四五六七八九十\d]{0,2}|第[一二三四五六七八九十\d]{1,3}[编篇章节]|[（(]?[一二三四五六七八九十]{1,3}[）)、.．])[：:、 \u3000]{0,2})?"
    r"[\u3400-\u9fff（）\d—\-]{0,24}?(?:大事(?:记略?|纪要?|年表|辑要|录)?|要事(?:记|录)|纪事|[纪记]事本末)(?:（[^（）]{1,20}）)?[】〗]?"
)
_NEXT = lazy(r"(?:附[件录表篇]|第[一二三四五六七八九十\d]{1,3}[编篇章节卷]|附[：:])[^。；]{0,40}")
"""What follows the chronicle: a further part of the book."""
_ATTACHED = lazy(
    r"[【〖〔\[（(]?附[件录表篇]?[一二三四五六七八九十\d]{0,2}[】〗〕\]）)]?[：:、.． \u3000]{0,2}[《“]?[\u3400-\u9fff（）\d〇○—－\-～~.、\u3000 ]{0,30}?"
    r"(?:大事|要事|要闻|纪事|记事|日志|(?:活动|工作)(?:纪要|记录|摘记|动态))[记录纪略要摘选辑览集表一编年回顾]{0,4}[》”]?(?:[（(][^（）()]{1,20}[）)])?"
)
"""The title of a chronicle that says itself that it is attached to what stands above."""
_WORDS = lazy("[要大纪记]事|要闻|日志|活动|工作")
_FEWEST = 2
_NO_PARTS = ("chronicle", "newspaper", "plan", "notice")


def with_chronicles(lines: list[Line], source: SourceDocument) -> Iterator[tuple[list[Line], SourceDocument]]:
    """The lines of a document parted at a chronicle that stands among them, each with what is known of it."""
    at = 0
    for start, end, known in _chronicles(lines, source):
        if start > at:
            yield lines[at:start], source
        yield lines[start:end], known
        at = end
    if at < len(lines):
        yield lines[at:], source


def heads_chronicle(text: str) -> bool:
    """Whether the first line of one paper of several is the title of a chronicle."""
    return bool(_WORDS.search(text)) and is_title(text) and bool(_ATTACHED.fullmatch(text) or _TITLE.fullmatch(text))


def _chronicles(lines: list[Line], source: SourceDocument) -> Iterator[tuple[int, int, SourceDocument]]:
    told = False
    for at, line in enumerate(lines):
        if _WORDS.search(line.text) and is_title(line.text) and _heads(line.text, told, source):
            later = (place for place in range(at + 1, len(lines)) if _NEXT.fullmatch(lines[place].text))
            end = next(later, len(lines))
            known = replace(source, medium="chronicle", covers=_period(line.text, source) or source.covers)
            if _is_chronicle(lines[at + 1 : end], known):
                yield at, end, known
        told = told or line.text.endswith("。")


def _heads(text: str, told: bool, source: SourceDocument) -> bool:
    """Whether a line is the title of a chronicle behind another text, or one of the attachments of a notice."""
    if source.medium in _NO_PARTS:
        return source.medium == "notice" and _ATTACHED.fullmatch(text) is not None
    return (told and _TITLE.fullmatch(text) is not None) or _ATTACHED.fullmatch(text) is not None


def _period(title: str, source: SourceDocument) -> When | None:
    """The month or days that the title of a chronicle names, else those in the title of the collection."""
    written = source.date or next((when for *_, when in find_dates(source.title)), None)
    for text in (title, source.title):
        days = find_dates(text, Anchor(None, written))
        if len(days) == 1 and len(days[0][2].edtf) > 4:
            return days[0][2]
    return None


def _is_chronicle(lines: list[Line], source: SourceDocument) -> bool:
    """Whether lines are years or days with what happened."""
    heads = read_heads(lines, source)
    dated = sum(head.opens and head.when is not None for head in heads)
    told = sum(len(head.line.text) > 12 for head in heads)
    return dated >= _FEWEST and dated * 2 >= told and is_chronicle(heads, source)
