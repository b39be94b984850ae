"""Contracts told in rows: the paper's name, and below it its parties, `甲方：某市人民政府（签字人：甲）`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...model.dates import When
from ...model.statement import Issuance
from ..bodies.listing import mentions_in
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..meetings.titles import squeeze
from ..parts import Entry, OrganizationMention
from ..text import CleanText

_PARTY = lazy(
    r"(?m)(?:^[ \u3000]*|(?<=[\u3400-\u9fff）])[ \u3000]+)[甲乙丙丁戊]方：[ \u3000]*(?P<who>[^\n，。；：（ \u3000]{3,40})"
)
_PAPER = lazy(
    rf"(?m)^[ \u3000]*(?:[①-⑳]|[（(]?[一二三四五六七八九十\d]{{1,2}}[）)、.．]+|[{BULLETS}])?[ \u3000]*(?:签[订署约]了?)?《(?P<title>[^《》\n]{{3,60}}(?:协议书?|合同书?|备忘录|意向书|框架))》[^\n。；]{{0,12}}\n(?=[ \u3000]*甲方：)"
)
_ROWS = lazy(r"(?:[ \u3000]*[甲乙丙丁戊]方：[^\n]*(?:\n|$))+")

Party = tuple[int, int, str]
"""Where a party is named, and its name in full."""


def parties_in(text: str, start: int, end: int, organizations: Sequence[OrganizationMention]) -> list[Party]:
    """The parties that rows between two offsets name, none unless there are two."""
    found = [
        (*row.span("who"), name) for row in _PARTY.finditer(text, start, end) if (name := _name(row, organizations))
    ]
    return found if len({name for *_, name in found}) > 1 else []


def _name(row: re.Match[str], organizations: Sequence[OrganizationMention]) -> str:
    return next((one.name for one in mentions_in(organizations, *row.span("who")) if one.start == row.start("who")), "")


def party_papers(
    document: str,
    clean: CleanText,
    entries: Sequence[Entry],
    organizations: Sequence[OrganizationMention],
    default: When | None,
) -> Iterator[Issuance]:
    """Each paper whose parties stand in rows below its name, as one that they signed."""
    text = clean.text
    for paper in _PAPER.finditer(text) if "甲方：" in text else ():
        rows = _ROWS.match(text, paper.end())
        parties = parties_in(text, *rows.span(), organizations) if rows else []
        if not parties:
            continue
        when = next((one.when for one in entries if one.start <= paper.start() < one.end), None)
        yield Issuance(
            document=document,
            spans=clean.raw_spans(paper.start("title") - 1, paper.end("title") + 1),
            organizations=tuple(dict.fromkeys(name for *_, name in parties)),
            date=when or default,
            title=squeeze(paper["title"]),
            action="signed",
        )
