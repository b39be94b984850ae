"""Chapters and sections of a gazetteer that are each about one body: `第一节　县总工会`."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from .expand import expand

_HEADING = lazy(
    r"(?m)^[ \u3000]*第[一二三四五六七八九十百\d]+(?P<level>[编篇章节])[ \u3000]*(?P<title>[^\n。，；：]{2,24})$"
)
_RANKS = "编篇章节"
_MEETING = lazy(r"(?<!人民)代表(?:大会|会议)$|会员大会$")
"""A meeting of delegates, which chooses the heads of the body that the chapter is about."""
_FEWEST = 3
_LEVELS = ("区", "县", "旗", "市")


@lru_cache(maxsize=4)
def _headings(text: str) -> tuple[tuple[int, int, str], ...]:
    """Place, rank (the highest 0) and title of each heading."""
    found = [(match.start(), _RANKS.index(match["level"]), match["title"].strip()) for match in _HEADING.finditer(text)]
    return tuple(found) if len(found) >= _FEWEST else ()


def has_sections(text: str) -> bool:
    """Whether a document stands in numbered chapters and sections."""
    return bool(_headings(text))


def section_body(text: str, at: int, context: Context) -> str:
    """The body that the section or chapter around a place is about; empty where its heading names none or several."""
    headings = _headings(text)
    number = bisect_right([start for start, _, _ in headings], at) - 1
    rank, meeting = len(_RANKS), ""
    for _, own, title in reversed(headings[: number + 1]):
        if own >= rank:
            continue
        rank = own
        if body := _body(title, context):
            if not _MEETING.search(title):
                return body
            meeting = meeting or body
        if re.search(r"[ \u3000、和]", title):
            return meeting
    return meeting


def _body(title: str, context: Context) -> str:
    if re.search(r"[ \u3000、和]", title):
        return ""
    place = next((context.terms[level] for level in _LEVELS if level in context.terms), context.place)
    if title == "共青团":
        return f"共青团{place}委" if place else ""
    ending = ending_of(title)
    if ending is None or ending.level not in ("body", "weak") or not place:
        return ""
    name = expand(title, context)
    return place + name if name == title and not name.startswith(place) else name
