"""Accounts of a congress in sections, each about one sitting or day: `▲开幕式`, `二、第二次全体会议`, `【闭幕式】`, `8月16日`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..parts import Entry
from .cuts import stripped

_N = "[一二三四五六七八九十\\d]{1,3}"
_DAY = r"(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?\d{1,2}日(?:（[^（）\n]{1,6}）)?"
_HALF = r"(?:[上下]午|晚上?|全天)?"
_SITTING = (
    rf"(?:(?:[本此]次|代表)?大会)?(?:(?:隆重|胜利|圆满)?[开闭]幕(?:会议?|式|大会)?|(?:第?{_N}次)?预备会议?|第{_N}次(?:全体|大会)会议|全体会议|选举大会|大会发言"
    rf"|(?:各代表团)?(?:分[组团]|小组|代表团|各团)(?:会议)?(?:审议|讨论|酝酿)(?:[和与、](?:审议|讨论|酝酿))?|主席团(?:第?{_N}次)?(?:会议|全会))"
    rf"|[^\n，。；：【】]{{0,12}}?{_N}届(?:[^\n，。；：【】]{{0,8}}?)(?:第?{_N}次|首次)(?:[^\n，。；：【】]{{0,8}}?)(?:会议?|全会)"
)
_HEAD = lazy(
    rf"^[ 　]*(?:[{BULLETS}§◆]+[ 　]*|[（(]?(?:{_N})[）)、.．][ 　]*|[【〖\[［])?(?:{_DAY}{_HALF}[：:，,　 ]*)?(?P<title>{_SITTING})(?:(?:[·、与和暨及　 ：:|｜]|——|—)[^\n，。；：]{{2,24}})?"
    r"(?:[（(][^（）()\n]{2,20}[）)])?[ 　]*(?:[】〗\]］]|$)",
    re.MULTILINE,
)
"""The heading of a section about a sitting, on a line of its own or in brackets before its text."""
_DAY_HEAD = lazy(
    rf"^[ 　]*[{BULLETS}【〖\[［]*(?:第{_N}[天日][：:　 ]*)?(?P<day>{_DAY})[ 　]*(?:（?(?:星期|周)[一二三四五六日天]）?)?{_HALF}[】〗\]］]*[ 　]*$",
    re.MULTILINE,
)
"""The heading of a section about a day of the congress."""
_CONGRESS = lazy(
    r"(?:代表大会|会员大会|[党团工妇科]代会)[^。；\n]{0,40}?(?:召开|举行|开幕|举办|拉开|开会)"
    r"|(?:召开|举行)了?[^。；\n]{0,40}?(?:代表大会|会员大会|[党团工妇科]代会)"
)
_CEREMONY = lazy("[开闭]幕|预备")
_PART_OF_DAY = lazy(
    r"^[ 　]*(?:(?:[上下]午|晚上?)(?![^，。；\n]{0,4}[到至])|\d{1,2}(?:[时点](?:\d{1,2}分|半|整)?|[:：]\d\d)(?=[，, 　]))",
    re.MULTILINE,
)
"""How a paragraph begins below the heading of its day."""
_OPENS = lazy(
    rf"[ 　，,]*{_HALF}(?:{_N}(?:[时点](?:\d{{1,2}}分|半|整)?|[:：]\d\d))?，?(?:在[^，。；\n]{{2,16}})?(?:大会)?(?:隆重|正式|胜利|圆满)*(?:举行|召开)?了?"
    r"(?P<title>(?:大会)?(?:[开闭]幕(?:会议?|式|大会)|预备会议)|[开闭]幕(?=[，。]))"
)
"""How the sentence begins that tells of a sitting without its heading: `下午，大会举行闭幕式`."""
_NOTHING = lazy(rf"[\s　]*(?:于|在)?(?:{_DAY})?")
"""What stands between a heading and the words of its section."""
_FEWEST, _MOST = 2, 7
"""How many headings such an account has at least, and how many days a congress lasts at most."""
_DATE, _EDTF, _NEAR = 24, 10, 15
"""So many characters of a paragraph are read for its day, those of an EDTF of a day, and days around a congress."""


class Head(NamedTuple):
    """A place where a section begins: behind its heading, which names the sitting at `title`, or at a part of its day."""

    start: int
    end: int
    title: tuple[int, int] | None
    day: str = ""


@lru_cache(maxsize=4)
def account_heads(text: str) -> Sequence[Head]:
    """The headings of a document that tells of a congress first and of its sittings or days in sections; none of another."""
    if "大会" not in text or not ("幕" in text or "预备" in text):
        return ()
    sittings = [Head(*one.span(), one.span("title")) for one in _HEAD.finditer(text)]
    days = [Head(*one.span(), None, one["day"]) for one in _DAY_HEAD.finditer(text)]
    ceremonies = any(_CEREMONY.search(text, *one.title) for one in sittings if one.title)
    if not (len(sittings) >= _FEWEST and ceremonies) and not _FEWEST <= len(days) <= _MOST:
        return ()
    heads = sorted(sittings + days)
    if not tells_congress(text, 0, heads[0].start):
        return ()
    return tuple(sorted(heads + [Head(*one.span(), None) for one in _parts_of_days(text, days)]))


def tells_congress(text: str, start: int, end: int) -> bool:
    """Whether words tell of a congress that was held."""
    return _CONGRESS.search(text, start, end) is not None


def _parts_of_days(text: str, days: Sequence[Head]) -> Iterator[re.Match[str]]:
    return _PART_OF_DAY.finditer(text, days[0].end) if days else iter(())


def by_sittings(text: str, entries: Sequence[Entry], heads: Sequence[Head]) -> Iterator[Entry]:
    """The entries of such an account, cut at the headings, each with the words for the sitting that it is about."""
    day: When | None = None
    congress = next((one.when for one in entries if one.when), None)
    last: When | None = None
    apart = [one for one in entries if not any(head.start <= one.start and one.end <= head.end for head in heads)]
    for entry in apart:
        entry = dated_near(text, entry, congress, last, heads)
        last = entry.when or last
        cuts = [one for one in heads if entry.body < one.start < entry.end]
        first = _stop(text, entry.start, next(iter(cuts), None), entry.end)
        if first > entry.body:
            yield _of_sitting(text, replace(entry, end=first), heads)
        for one, following in zip_longest(cuts, cuts[1:]):
            end = _stop(text, one.start, following, entry.end)
            body = one.end + len(text[one.end : end]) - len(text[one.end : end].lstrip(" 　\n，"))
            said = find_dates(one.day or text[body : body + _DATE], Anchor(entry.when))
            own = [found for found in said if found[0] == 0 and len(found[2].edtf) == _EDTF]
            day = own[0][2] if own and one.day else day
            behind = body + own[0][1] if own and not one.day else body
            when = own[0][2] if own else day if day and entry.when and entry.when.lasting else entry.when
            if body < end:
                yield _of_sitting(text, Entry(one.start, end, behind, when), heads)


def dated_near(
    text: str, entry: Entry, congress: When | None, last: When | None = None, heads: Sequence[Head] = ()
) -> Entry:
    """An entry whose day lacks its year, as a day near those of the congress; a sitting without a day is of that before it."""
    if entry.when is not None or congress is None:
        return entry
    found = [one for one in find_dates(text[entry.start : entry.body], Anchor(congress)) if len(one[2].edtf) == _EDTF]
    near = [when for *_, when in found if abs((when.first - congress.first).days) <= _NEAR]
    headed = not found and _heading_above(text, entry, heads) is not None
    return replace(entry, when=near[0] if near else last if headed else None)


def _stop(text: str, start: int, following: Head | None, end: int) -> int:
    return stripped(text, start, following.start if following else end)


def _heading_above(text: str, entry: Entry, heads: Sequence[Head]) -> tuple[int, int] | None:
    """The words of the heading right above an entry that names a sitting."""
    above = next((one for one in reversed(heads) if one.title and one.end <= entry.body), None)
    return above.title if above and _NOTHING.fullmatch(text, above.end, entry.body) else None


def _of_sitting(text: str, entry: Entry, heads: Sequence[Head]) -> Entry:
    """The entry with the words that its heading or first sentence has for a sitting."""
    opens = _OPENS.match(text, entry.body, entry.end)
    return replace(entry, sitting=_heading_above(text, entry, heads) or (opens.span("title") if opens else None))
