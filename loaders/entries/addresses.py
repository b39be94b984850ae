"""A report of work among the papers of a congress: behind what is told of it, before what is attached."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.patterns import lazy
from .heads import Line

_TITLE = lazy(
    r"[^。；：，]{0,60}(?:工作报告|(?:大会|会议|全会)上的报告|履职报告)(?:[（(](?:摘要|节选|摘登|摘编|选登|书面|草案|讨论稿)[）)])?"
)
_TO_WHOM = lazy(r"(?:尊敬的)?(?:各位|同志们|委员们|代表们)[^。；]{0,30}[：:，！]?")
_BELOW = 4
"""Lines below the title of a report among which it says to whom it is given."""
_ATTACHED = lazy(
    r"附[件录表](?:之)?[ 　]?[一二三四五六七八九十\d]{0,2}(?:[：:、 　][^。；，]{0,40})?|[^。；，：]{4,60}的?(?:决议|名单)(?:[（(][^（）()]*[）)])?"
)
"""What follows the report: an attachment, a resolution, a list."""
_ENDS = ("。", "！", "”", "；")


def with_reports(lines: list[Line]) -> Iterator[list[Line]]:
    """The lines of a document parted at a report of work with its title, and behind it; most documents are one part."""
    first = 0
    for start in _reports(lines):
        if start > first:
            yield lines[first:start]
            first = start
        if end := next((at for at in range(start + 2, len(lines)) if _ATTACHED.fullmatch(lines[at].text)), 0):
            yield lines[first:end]
            first = end
    yield lines[first:]


def _reports(lines: list[Line]) -> Iterator[int]:
    """Which lines are titles of such reports, with a text before them."""
    told = False
    for at, line in enumerate(lines):
        headed = told and "报告" in line.text and _TITLE.fullmatch(line.text) is not None
        if headed and any(_TO_WHOM.fullmatch(one.text) for one in lines[at + 1 : at + 1 + _BELOW]):
            yield at
        told = told or line.text.endswith(_ENDS)
