"""A report of work among the papers of a congress: behind what is told of it, before what is attached."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...model.dates import When
from ...model.statement import SourceDocument
from ..about.written import GIVEN
from ..dates.notations import find_dates
from ..language.patterns import lazy
from ..language.report_heads import address_in
from .heads import Line

_TITLE = lazy(
    r"(?![^。；：，]{0,40}(?:热议|审议|讨论|畅谈|点赞|解读))[^。；：，]{0,60}(?:工作报告|(?:大会|会议|全会)上的报告|履职报告)(?:[（(](?:摘要|节选|摘登|摘编|选登|书面|草案|讨论稿)[）)])?"
)
_BELOW = 4
"""Lines below the title of a report among which it says to whom it is given."""
_ATTACHED = lazy(
    r"附[件录表](?:之)?[ 　]?[一二三四五六七八九十\d]{0,2}(?:[：:、 　][^。；，]{0,40})?|[^。；，：]{4,60}的?(?:决议|名单)(?:[（(][^（）()]*[）)])?"
)
"""What follows the report: an attachment, a resolution, a list."""
_ENDS = ("。", "！", "”", "；")
_TOLD_OF = lazy(
    r"[（(【]?(?:附[件录]?[一二三四五六七八九十\d]{0,2})?[）)】]?[：:、 　]*[^。；，、：《》（）]{0,24}?(?:会议|大会|全会|年会|例会|换届|选举)"
    r"(?:的?(?:召开|举行|基本|有关|相关|简要))*(?:情况|概况|简况|简介|纪要|侧记|综述|纪实|简讯|经过|消息|简报|报道)(?:说明|介绍)?[）)】]?"
)
"""The heading below a report of what is told of the meeting that it was given at: `附：会议情况`."""
_DATED = ("report", "plan", "notice", "text")


def with_reports(lines: list[Line], source: SourceDocument) -> Iterator[tuple[list[Line], SourceDocument]]:
    """The lines of a document parted at a report of work with its title, and behind it; most documents are one part.

    A report handed down with a notice is of the day on which it was given, and so is what is told below it of the
    meeting.
    """
    first, own = 0, source
    for start in _reports(lines):
        if start > first:
            yield from _with_meetings(lines[first:start], own)
            first = start
        own = _given(lines[start + 1 : start + 1 + _BELOW], source)
        if end := next((at for at in range(start + 2, len(lines)) if _ATTACHED.fullmatch(lines[at].text)), 0):
            yield from _with_meetings(lines[first:end], own)
            first, own = end, own if _TOLD_OF.fullmatch(lines[end].text) else source
    yield from _with_meetings(lines[first:], own)


def _with_meetings(lines: list[Line], source: SourceDocument) -> Iterator[tuple[list[Line], SourceDocument]]:
    """A report, and apart from it what is told below of the meeting, which is no report."""
    heads = [at for at, line in enumerate(lines) if (not at or at > _BELOW) and _TOLD_OF.fullmatch(line.text)]
    if source.medium not in ("report", "plan") or len(heads) != 1:
        yield lines, source
        return
    if heads[0]:
        yield lines[: heads[0]], source
    yield lines[heads[0] :], replace(source, medium="text", title=lines[heads[0]].text, covers=None)


def _given(below: list[Line], source: SourceDocument) -> SourceDocument:
    """What is known of a report: the day on which it was given, if the lines below its title name it."""
    days = (found["day"] for line in below if (found := GIVEN.match(line.text)))
    given: When | None = next((dates[0][2] for day in days if (dates := find_dates(day))), None)
    written = source.date
    if given is None or written is None or source.medium not in _DATED or given.first > written.last:
        return source
    return replace(source, date=given)


def _reports(lines: list[Line]) -> Iterator[int]:
    """Which lines are titles of such reports, with a text before them."""
    told = False
    for at, line in enumerate(lines):
        headed = told and "报告" in line.text and _TITLE.fullmatch(line.text) is not None
        if headed and any(address_in(one.text) >= 0 for one in lines[at + 1 : at + 1 + _BELOW]):
            yield at
        told = told or line.text.endswith(_ENDS)
