"""Parts of a report that tell of one year each, done or ahead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ...model.dates import When
from ..language.patterns import lazy
from ..meetings.sessions import is_address
from ..parts import EventMention

_HEADING = lazy(r"^[^\n。，]{0,6}(?P<year>(?:19|20)\d\d)年(?!\d{1,2}月\d{1,2}日)[^\n。]{0,24}$", re.MULTILINE)
_AHEAD = lazy(r"任务|目标|打算|安排|计划|要求|部署|重点")


class Section(NamedTuple):
    """A part of a report: where it starts, the year that it tells of, and whether that year lies ahead."""

    start: int
    year: When
    ahead: bool


def report_sections(text: str, events: Sequence[EventMention]) -> list[Section]:
    """Parts of a report or speech that their headings date: `一、2021年主要工作`; none of any other document."""
    if not any(is_address(text, event.end) for event in events):
        return []
    return [
        Section(match.start(), When.parse(match["year"]), bool(_AHEAD.search(match[0])))
        for match in _HEADING.finditer(text)
    ]


def section_at(sections: Sequence[Section], position: int) -> Section | None:
    """The part that `position` stands in."""
    before = [section for section in sections if section.start <= position]
    return before[-1] if before else None


def date_within(section: Section | None, day: When | None) -> When | None:
    """The day that a sentence tells, or the year that its part of a report tells of, where that is another."""
    return section.year if section and (day is None or day.first.year != section.year.first.year) else day
