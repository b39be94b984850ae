"""Work reports that look back: each sentence tells of its own day, in any order, and each paragraph begins anew."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ...model.dates import When
from ...model.statement import SourceDocument
from ..dates.notations import Anchor, read_dates
from ..parts import Entry
from .cuts import LATELY, behind_date, stripped
from .heads import is_section, year_of_section

_REPORT = re.compile(
    r"(?m)^(?!.{0,60}(?:选举|表彰|任免|关于印发|(?:召开|举行|举办)(?!的)|(?:总结|汇报)(?:表彰)?(?:大会|会议?(?:$|举|召|在))))[^。；\n]{0,60}(?:工作(?:情况)?的?(?:报告|总结|回顾|综述|汇报)|(?:大会|会议|全会)上的报告|年度(?:工作)?(?:报告|总结)|述职(?:述廉)?报告"
    r"|年来的?工作|年工作(?:回顾|情况))[^。；，\n]{0,20}$|报告工作，?请|作工作报告，请"
)
_HEAD = 300
"""How far into a document it says that it is a report of work, in characters."""
_SENTENCE = re.compile(
    r"(?:^|(?<=[。！？；\n]))[”’」）\"]?[ 　]*(?:(?:[一二三四五六七八九十]是|其[一二三四五]，|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳]|\d{1,2}[.、．](?!\d)|[一二三四五六七八九十]{1,3}、)[ 　]*)?(?P<in>[在于]?)"
)
_LINE = re.compile(r"(?m)^[^\n]{2,60}$")
_AHEAD = re.compile(r"任务|目标|打算|安排|计划|要求|部署|思路|展望|重点")
_DEADLINE = re.compile(
    r"[之以]?[前止]|起|以来|开始|后[，,]?|至今|截[至止]|底?前|[^，。；！？\n]{0,40}?(?:以来|至今)[，,]"
)
_DATED = re.compile(r"[上下中]午|[早晚凌]|[，, 　]|[\u4e00-\u9fff“\"《]")
_NOW = re.compile(r"截[至止]|目前|现在|如今|迄今|[一两三四五几多\d]{1,2}年[多来]|同志们|各位")
"""What begins a sentence that tells how things stand when the report is given."""


_SUBJECT = re.compile(r"(?![截直力预计从自到])[^，。；：！？《》“”（）\d\n]{2,24}[于在]")
"""What stands before a day within the first clause of a sentence."""


class _Cut(NamedTuple):
    start: int
    body: int
    when: When | None


def looks_back(text: str, source: SourceDocument) -> bool:
    """Whether a document is a report of work done."""
    return source.medium in ("report", "text") and _REPORT.search(text, 0, _HEAD) is not None


def told_entries(text: str, entry: Entry, source: SourceDocument) -> Iterator[Entry]:
    """An entry of a report parted where a sentence begins with a date, and where a paragraph or what holds now begins.

    What has no date has that of the report. What lies ahead is not parted.
    """
    base = source.date or source.covers or entry.when
    current = replace(entry, told=entry.when != base)
    cuts = [cut for part in _parts(text, entry) for cut in _cuts(text, part, base, source)]
    for cut in sorted({one.start: one for one in cuts}.values()):
        if cut.start <= current.start or (cut.when is base and not current.told):
            continue
        yield replace(current, end=stripped(text, current.start, cut.start))
        current = Entry(cut.start, entry.end, cut.body, cut.when, cut.when is not base)
    yield current


def _parts(text: str, entry: Entry) -> Iterator[Entry]:
    """The stretches of an entry between headings of sections, each heading at the head of its own."""
    start = entry.body
    for line in _LINE.finditer(text, entry.body + 1, entry.end):
        if _is_chief(line[0]):
            yield replace(entry, body=start, end=line.start())
            start = line.start()
    yield replace(entry, body=start)


def _cuts(text: str, entry: Entry, base: When | None, source: SourceDocument) -> Iterator[_Cut]:
    """Where something else is told of; of two at one place the last counts."""
    heading, year = _section(text, entry, source)
    if _AHEAD.search(heading):
        yield _Cut(entry.body, entry.body, base)
        return
    starts: dict[int, int] = {}
    for found in _SENTENCE.finditer(text, entry.body, entry.end):
        starts[found.end()] = found.start("in")
        if _NOW.match(text, found.end()) or text.startswith("\n", found.start() - 1):
            yield _Cut(found.start(), found.start(), base)
    begun = sorted(starts)
    for low, high, when in read_dates(text[entry.body : entry.end], Anchor(year, source.date)):
        start, end = entry.body + low, entry.body + high
        if when is None or when.words.startswith(LATELY) or _DEADLINE.match(text, end):
            continue
        if start in starts:
            if start > entry.body and _DATED.match(text, end) and (len(when.edtf) > 4 or text[end : end + 1] in "，,"):
                body = behind_date(text, end)
                yield _Cut(starts[start], body, when)
        elif len(when.edtf) > 4:
            first = begun[bisect_right(begun, start) - 1] if begun and begun[0] < start else entry.body
            if first > entry.body and _SUBJECT.fullmatch(text, first, start):
                yield _Cut(first, first, when)


def _section(text: str, part: Entry, source: SourceDocument) -> tuple[str, When | None]:
    """The heading of the section that a stretch stands in, and the year that days without theirs are of."""
    stop = text.find("\n", part.body, part.end)
    lines = text[: stop if stop > 0 else part.end].split("\n")
    heading = next((line for line in reversed(lines) if _is_chief(line)), "")
    covers = source.covers if source.covers and source.covers.first.year == source.covers.last.year else None
    return heading, year_of_section(heading, source.date) or covers or part.when


def _is_chief(line: str) -> bool:
    """Whether a line is the heading of a section, not of a part of one."""
    return is_section(line) and not line.startswith(("（", "("))
