"""Parties and leagues before the place whose they are, whatever words its name holds: `中共商洛…`, `共青团和县委员会`."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache

from ..language.party_names import PARTIES, usual_party
from ..language.patterns import lazy
from ..language.trie import trie_pattern
from ..places.counties import all_counties
from ..places.gazetteer import gazetteer, is_province

_CHARS = "省市县区旗州盟"
_OF_CONFERENCE = "(?<![国省市县区旗州盟])政协|(?:中国人民)?政治协商会议"
_FIRST = "中共青新民农致九台国政"
"""The first characters of them all, asked for first."""
_NO_PARTY = "(?<![人农居市村牧渔移国军难侨公万平全选])"
"""Before 民, what makes it the end of 人民, 农民."""
PARTY_ENDS = ("革", "盟", "建", "进", "党", "社", "会")
"""How the names of the parties beside the ruling one end."""
_LONGEST = 11
"""Characters at most of a party's name."""
_TO_COMMITTEE = 8
"""How far behind the place the committee is named itself: `民盟某县第五届委员会`."""
_BODY_BEHIND = "(?:第[一二三四五六七八九十]+[届次]|[一二三四五六七八九十]+届)?(?:委|总支|支部|工委|代表大会|纪)|第"


@cache
def _regex() -> re.Pattern[str]:
    """The party or league, and the place by its whole name, or by that of a city or prefecture alone."""
    places = [name for name in gazetteer() if name[-1] not in "省" and not is_province(name)]
    whole = [name for name in (*places, *all_counties()) if name[-1] in _CHARS[1:]]
    short = [name for name in places if name[-1] not in _CHARS]
    joining = [name for name in whole if name[0] in "和与同"]
    sure = [name for name in whole if name[0] not in "和与同"]
    parties = rf"(?:中共|中国共产党|共青团|(?:中国)?(?:新民主|共产)主义青年团|青年团|{_NO_PARTY}(?:{PARTIES}))"
    return lazy(
        rf"(?=[{_FIRST}])(?:{parties}|(?P<conference>{_OF_CONFERENCE}))(?P<place>{trie_pattern(sure)}"
        rf"|{trie_pattern(joining)}(?=[{_CHARS}]?(?:{_BODY_BEHIND}))|(?(conference)(?!)|{trie_pattern(short)})(?=[\u3400-\u9fff]))"
    )


@lru_cache(maxsize=4)
def _named(text: str) -> tuple[list[int], list[int]]:
    """Where each such party begins, and where its place ends."""
    found = [(one.start(), one.end("place")) for one in _regex().finditer(text)]
    return [low for low, _ in found], [high for _, high in found]


def place_behind(text: str, end: int) -> int:
    """Where the place ends whose the party is that ends at `end`; 0 where none stands there."""
    return _around(text, end - 1, end + 1)


def is_of_place(text: str, words: str, end: int) -> bool:
    """Whether a party beside the ruling one is named with a place behind it, as its committee there: `民盟某市九届三次全委会`."""
    place = place_behind(text, end) if len(words) <= _LONGEST and usual_party(words) else 0
    return place > 0 and "委员会" not in text[place : place + _TO_COMMITTEE]


def party_before(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the last such party in a run of words begins and its place ends, before the end of the run."""
    lows, highs = _named(text)
    last = bisect_left(highs, end) - 1
    return (lows[last], highs[last]) if last >= 0 and lows[last] >= start else None


def is_within_place(text: str, start: int, end: int) -> bool:
    """Whether words at `start`-`end` only stand within the name of such a place: the 乡 of `中共内乡县委员会`."""
    return _around(text, start, end) > 0


def _around(text: str, start: int, end: int) -> int:
    """Where the place ends with whose party what stands at `start`-`end` lies within; else 0."""
    lows, highs = _named(text)
    last = bisect_left(lows, start) - 1
    return highs[last] if last >= 0 and end < highs[last] else 0
