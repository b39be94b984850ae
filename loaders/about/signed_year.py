"""The year of a chronicle that names none but in its signature: the days that it tells come before that of signing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..cleaning.marked import marked_day
from ..cleaning.stamps import stamped_day
from ..dates import words
from ..dates.notations import find_dates
from ..language.patterns import lazy
from .told_by_days import tells_days
from .written import SIGNED

_MONTH = lazy(r"[^\w\n《“]{0,4}(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])[ 　]?月(?!\d?[个刊票饼])")
_POINT = lazy(r"[^\w\n《“]{0,4}(?P<month>1[0-2]|0?[1-9])[.\-/·](?:3[01]|[12]\d|0?[1-9])(?![\d.．%％])")
_YEAR = lazy(
    r".{0,8}?(?:(?:1[89]|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})[ ]?年|民国|(?:1[89]|20)\d\d[.\-/]\d"
)
_TITLE = lazy(
    r"[^，。；\d]{0,24}?(?P<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?[^，。；\d]{0,6}(?:大事|纪事|要事|活动)"
)
_SIGNED_MONTH = lazy(
    r"[（(]?(?P<month>(?:(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})年(?:\d{1,2}|元|十?[一二]|[三四五六七八九十])月)(?:整理|编[写纂印辑]|修订|[供撰]稿)?[）)]?"
)
_HEAD = 4
_FOOT = 4
"""Lines at the head and the foot of a document that may say when it was written."""


def year_signed(text: str) -> str:
    """The year, its month or the months over its turn, of days without one in a document that is signed or stamped.

    Empty where that can't be told.
    """
    lines = [line for part in text.split("\n") if (line := part.strip(" 　\t"))]
    places = [*range(len(lines) - 1, max(0, len(lines) - 1 - _FOOT), -1), *range(1, min(_HEAD, len(lines)))]
    at, signed = next(((at, day) for at in places if (day := written_day(lines[at]))), (0, ""))
    dates = find_dates(signed) if signed else []
    told = lines[:at] if at >= _HEAD else [*lines[:1], *lines[at + 1 :]]
    if not dates or any(map(_YEAR.match, told)) or not tells_days(told):
        return ""
    when = dates[0][2].first
    if (title := _TITLE.match(lines[0])) and (month := words.number(title["month"])) <= 12:
        return f"{when.year - (month > when.month)}-{month:02d}"
    return _before(_months(told), when.year, when.month)


def written_day(line: str) -> str:
    """The day with its year that a line says the document was signed, sent in or put up; else empty."""
    found = SIGNED.fullmatch(re.sub("[ 　]+", "", line))
    month = _SIGNED_MONTH.fullmatch(line)
    return found[1] if found else marked_day(line) or stamped_day(line) or (month["month"] if month else "")


def _months(lines: Sequence[str]) -> list[int]:
    """The months that lines begin with."""
    found = [_MONTH.match(line) or _POINT.match(line) for line in lines]
    return [words.number(one["month"]) for one in found if one]


def _before(months: Sequence[int], year: int, month: int) -> str:
    falls = sum(before > after for before, after in pairwise(months))
    if not months or falls > 1:
        return ""
    last = year - (months[-1] > month)
    if not falls:
        return str(last)
    return f"{last - 1}-{months[0]:02d}/{last}-{months[-1]:02d}" if months[0] > months[-1] else ""
