"""Page heads and feet, page numbers and stretches that are no words, which part the pages of a document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import groupby

from ..language.bullets import BULLETS
from ..language.characters import HAN
from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take
from .masthead import is_contact, is_page_head, names_paper, read_masthead
from .running_heads import is_running_head

_PAGE_START = lazy(r"Page \d+ ?[-—–] ?.*")
_PAGE_NUMBER = lazy(
    r"P\. ?\d{1,4}|第 ?\d{1,4} ?页(?:[，, /]*共 ?\d{1,4} ?页)?|共 ?\d{1,4} ?页|[-—–·•~ ]*(?:\d{1,3}|(?=\d*[OoIl])(?=[OoIl]*\d)[\dOoIl]{2,4})[-—–·•~ ]*|[·•] ?[\dOoIl]{1,3} ?[·•]"
    r"|[-—–]+ ?\d{1,4} ?[-—–]+|\d{1,3} ?/ ?\d{1,3}|Page \d+( of \d+)?|(?:\d{1,4}\s{2,}){2,}\d{1,4}"
)
_RULE = lazy(r"[-=_*~·.—–━─═＝|：:\s]{3,}")
_DATED = lazy(r"[#*（【]*(?:[年月日份号]|[〇零一二三四五六七八九十]+[年月日])+[份）】*]*(?:大事记?)?")
"""A heading that is a year, a month or a day, with its digits left out."""
_MONTH = lazy(
    r"[^\w]{0,6}(?:(?:\d{4}|[〇零○一二三四五六七八九]{4})[ 　]?年)?(?:[\d一二三四五六七八九十]{1,3}[ 　]?月份?)?(?<=[年月份])[^\w]{0,6}"
)
"""A year or month with marks around it."""
_DAY = lazy(rf"[{BULLETS}][ 　]?\d{{1,2}}[.．·\-/]\d{{1,2}}日?")
"""A day in figures behind a bullet."""
_HEADING = lazy(rf"[{BULLETS}][ 　]?[{HAN}]{{2,3}}")
"""A short heading behind a bullet: `▲开幕式`."""
_GAP = lazy(r"\s{3,}")
_BRIEF = 40
_HEAD = 4
"""So many lines at most stand at the head of a paper."""
_PLAIN = lazy(rf"[{HAN}A-Za-z0-9\u3000-\u303f\uff00-\uffef“”‘’—…·\s!-~]")


def drop_pages(lines: list[Line], removed: list[Removed], news: bool = False) -> list[Line]:
    """Lines without page heads, page feet, page numbers and stretches that are no words, each with its page.

    `news`: the document is a newspaper's, whose mastheads part its pages.
    """
    mastheads = _mastheads(lines) if news else frozenset[str]()
    lines = list(_numbered(lines, mastheads))
    repeated = _repeated(lines) | {_shape(text) for text in mastheads}
    kept: list[Line] = []
    blank = 0
    previous = ""
    for line in lines:
        reason = _page_noise(line, repeated, previous)
        previous = line.text
        if reason:
            take(line, reason, removed)
            blank += line.blank
            continue
        kept.append(replace(line, blank=line.blank + blank) if blank else line)
        blank = 0
    return kept


def _mastheads(lines: list[Line]) -> frozenset[str]:
    """The lines that are mastheads. Where more than two follow each other they are rows of a table."""
    read = [read_masthead(line.text) for line in lines]
    flags = [masthead is not None and masthead.sure for masthead in read]
    for place, masthead in enumerate(read[1:_HEAD], 1):  # `某某日报` and below it `2023年7月5日　星期三`
        flags[place] = flags[place] or (masthead is not None and names_paper(lines[place - 1].text))
    runs = [list(run) for _, run in groupby(zip(flags, lines, strict=True), key=lambda pair: pair[0])]
    return frozenset(line.text for run in runs if run[0][0] and len(run) <= 2 for _, line in run)


def _numbered(lines: Iterable[Line], mastheads: AbstractSet[str]) -> Iterator[Line]:
    """Lines with their page counted: form feeds, heads of pages and page numbers part pages."""
    page = 0
    for line in lines:
        if _PAGE_START.fullmatch(line.text) or line.text in mastheads or (mastheads and is_page_head(line.text)):
            page += 1
        yield replace(line, page=line.page + page) if page else line
        if _PAGE_NUMBER.fullmatch(line.text):
            page += 1


def _page_noise(line: Line, repeated: set[str], previous: str) -> str:
    text = line.text
    if is_contact(text):
        return "page information"
    if _PAGE_START.fullmatch(text) or is_running_head(text) or _shape(text) in repeated:
        return "page head"
    if _PAGE_NUMBER.fullmatch(text):
        return "page number"
    if _RULE.fullmatch(text):
        return "rule"
    if (
        len(_PLAIN.findall(text)) < len(text) * 0.8
        and not re.search(rf"[{HAN}]{{4}}", text)
        and not _MONTH.fullmatch(text)
        and not _DAY.fullmatch(text)
        and not _HEADING.fullmatch(text)
    ):
        return "no words"
    if text == previous and line.is_brief:
        return "repeated line"
    return ""


def _repeated(lines: list[Line]) -> set[str]:
    """Shapes (digits left out) of short lines that stand at the head or foot of at least three pages, or repeat the first
    lines of the document or each other beside page numbers."""
    pages = [list(page) for _, page in groupby(lines, key=lambda line: line.page)]
    if len(pages) < 2:
        return set()
    edges = Counter[str]()
    for page in pages:
        edges.update({_shape(line.text) for line in page[:2] + page[-2:] if _is_short(line)})
    numbers = [place for place, line in enumerate(lines) if _PAGE_NUMBER.fullmatch(line.text)]
    near = {0, 1, 2, *(place + step for place in numbers for step in (-1, 1))} & set(range(len(lines)))
    beside = Counter(_shape(lines[place].text) for place in near if _is_short(lines[place]))
    few = max(3, len(pages) * 0.3)
    shapes = {shape for shape, count in edges.items() if count >= few and len(shape) > 1}
    shapes |= {shape for shape, count in beside.items() if count >= 2 and len(shape) > 5}
    return {shape for shape in shapes if not _DATED.fullmatch(shape)}


def _is_short(line: Line) -> bool:
    """Whether a line is brief but for the gap in its midst, as between a book's name and that of a chapter."""
    return line.is_brief or (not line.ends_sentence and len(_GAP.sub(" ", line.text)) < _BRIEF)


def _shape(text: str) -> str:
    return re.sub(r"[\d\s]+", "", text)
