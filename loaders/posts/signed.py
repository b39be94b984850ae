"""Titles of those who sign at the foot of a paper: `某村选举委员会`, `主任　某某（签字）` and the day below."""

from __future__ import annotations

from dataclasses import replace

from ..dates.notations import find_dates
from ..language.patterns import lazy
from ..parts import PostMention
from .phrases import PostPhrase

_SIGNS = lazy(
    r"(?:（[签章字名盖]{2}）)?[：: \u3000]*[\u3400-\u9fff]{1,3}[ \u3000]{0,2}[\u3400-\u9fff]{1,3}(?:[（(][签章字名盖]{2}[）)])?\s*\n[ \u3000]*(?:\d{4}|[二一][〇○零九][〇○零一二三四五六七八九]{2})年[^\n]{2,10}日[ \u3000]*(?:\n|$)"
)
"""The name of who signs and the day below it, behind his title."""


def is_signed(text: str, start: int, end: int) -> bool:
    """Whether the title at `start`-`end` begins the line of who signs a paper."""
    line = text.rfind("\n", 0, start) + 1
    return not text[line:start].strip(" \u3000") and _SIGNS.match(text, end) is not None


def on_day_signed(text: str, phrase: PostPhrase, post: PostMention) -> PostMention:
    """The post of who signs on the day below his name; any other as it is."""
    if not is_signed(text, phrase.start, phrase.end):
        return post
    day = text.find("\n", phrase.end) + 1
    dates = find_dates(text[day : day + 24].split("\n", 1)[0])
    return replace(post, when=dates[0][2]) if dates and dates[0][2] else post
