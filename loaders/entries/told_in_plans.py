"""Paragraphs of a plan that tell what was held or signed before it was written: `3月10日，推进会召开，甲出席，乙主持。`"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...model.dates import When
from ...model.statement import SourceDocument
from ..dates.notations import Anchor, read_dates
from ..language.patterns import lazy
from ..parts import Entry
from .cuts import behind_date, stripped

_BEGINS = lazy(
    r"(?m)^[ \u3000]*(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[、．]|\d{1,2}\.(?!\d{1,2}日?[，\u3000 ]))?[ \u3000]*(?=(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日|[同当次翌]日)"
)
_TELLS = lazy(
    r"(?![之以]?前|起|至|底)(?:[上下]午|晚上?)?[，,\u3000 ]?[^。；！？\n]{0,60}?(?:召开|举行|举办)[^！？\n]{0,200}?"
    r"(?:出席|列席|主持|讲话|致辞|发言|介绍|强调|部署|汇报|传达|作了|通报)"
    r"|(?![之以]?前|起|至|底)[，,\u3000 ]?[^。；！？\n]{2,40}?[与和同][^。；！？\n]{2,40}?(?:签订|签署|签下|签约)"
)
"""What was held or signed on the day that begins a paragraph, and what somebody did there."""
_AHEAD = lazy(r"将(?!军|乐|领)|拟|计划|打算|力争|确保|争取|责任(?:单位|部门|人)|牵头(?:单位|部门)|完成时限")
"""What a paragraph says of what is to be done."""


def with_meetings_told(text: str, entry: Entry, source: SourceDocument) -> Iterator[Entry]:
    """An entry that is a whole plan, parted at such paragraphs; what stands behind them is the plan's again."""
    rest = entry
    for start, end, body, when in _paragraphs(text, entry, source.date) if source.date else ():
        if text[rest.start : start].strip():
            yield replace(rest, end=stripped(text, rest.start, start))
        yield Entry(start, end, body, when)
        rest = Entry(end + 1, entry.end, end + 1, entry.when, entry.told)
    if rest is entry or text[rest.start : rest.end].strip():
        yield rest


def _paragraphs(text: str, entry: Entry, written: When | None) -> Iterator[tuple[int, int, int, When]]:
    """Beginning, end, body and day of each such paragraph."""
    last = written
    for found in _BEGINS.finditer(text, entry.body, entry.end):
        line = text.find("\n", found.end(), entry.end)
        end = line if line >= 0 else entry.end
        low, high, when = next(read_dates(text[found.end() : end][:20], Anchor(last, written)), (1, 0, None))
        if low or when is None or written is None or len(when.edtf) < 10 or when.first > written.last:
            continue
        at = found.end() + high
        if _TELLS.match(text, at, end) and not _AHEAD.search(text, at, end):
            yield found.start(), end, behind_date(text, at), when
            last = when
