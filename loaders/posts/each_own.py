"""Bodies listed before one office, each of which has its own holder: `甲区总工会、乙区总工会主席丙、丁`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..bodies.anchors import has_owner
from ..bodies.building import left_edge
from ..bodies.listed_places import bodies_of_places
from ..language.body_words import ending_of
from ..language.patterns import PLACES, lazy
from ..parts import PostMention
from .fitting import fits
from .phrases import PostPhrase
from .post_words import is_place, level_of

_PARTS = frozenset("、和与及")
_MOST = 12
_REACH = 80
"""How far before an office the places are looked for."""
_LEAGUE = lazy(r"(?:中国)?(?:共青团|共产主义青年团)|团(?=[\u3400-\u9fff]{2,4}[省市区县州旗]委)")
_COMMITTEE = lazy(r"[省市区县州旗]委$")
_LEVEL = lazy(r"(?:自治区|地区|[省市区县州旗])(?![政域会内外])(?=[\u3400-\u9fff]{2})")
_LEVEL_OF_BODY = lazy(r"(?:自治区|地区|[省市区县州旗])(?=委|人大|人民|政府|政协)")
_NO_HEADS = ("group", "seat")


@lru_cache(PLACES)
def bodies_listed(text: str, phrase: PostPhrase) -> tuple[str, ...]:
    """The words of the bodies of one kind that are listed before an office, in order; empty where only one is named."""
    if places := _of_places(text, phrase):
        return tuple(places)
    at = phrase.start
    if not phrase.organization or phrase.kind in _NO_HEADS or text[at - 1 : at] not in _PARTS or not at:
        return ()
    level = level_of(phrase, "")
    found = [phrase.organization]
    while len(found) < _MOST and at and text[at - 1] in _PARTS:
        end = at - 1
        at = left_edge(text, end)
        words = text[at:end]
        if not words or not _alike(words, phrase, level):
            break
        found.insert(0, words)
    return tuple(_completed(found)) if len(found) > 1 else ()


def _of_places(text: str, phrase: PostPhrase) -> list[str]:
    """The bodies that are told by their places, listed before what all of them are."""
    if phrase.kind != "post" or not phrase.organization:
        return []
    begin = (
        max(text.rfind(mark, max(0, phrase.role_start - _REACH), phrase.role_start) for mark in "，。；：\n\u3000") + 1
    )
    return bodies_of_places(text[max(begin, phrase.role_start - _REACH, 0) : phrase.role_start])


def _alike(words: str, phrase: PostPhrase, level: str) -> bool:
    """Whether words name a body of the kind of the one named last, or one beside it that has such an office too."""
    if level:
        return len(words) > 2 and is_place(words, level)
    mine, other = ending_of(words), ending_of(phrase.organization)
    if mine is None or other is None or mine.words == words:
        return False
    beside = _LEVEL_OF_BODY.match(words)
    if beside and phrase.organization.startswith(beside[0]) and fits(phrase, words):
        return True  # 市委、市政府、市政协秘书长
    return mine.kind == other.kind and (mine.level == "unit") == (other.level == "unit")


def _completed(listed: list[str]) -> list[str]:
    """Each with what only the first one says: 共青团 before committees, 市 before bureaus of one city."""
    first = listed[0]
    if league := _LEAGUE.match(first):
        if all(_COMMITTEE.search(one) for one in listed):
            return ["共青团" + _LEAGUE.sub("", one, count=1) for one in listed] if league.end() < len(first) else []
        return listed
    if level := _LEVEL.match(first):
        return [one if one.startswith(level[0]) or has_owner(one) else level[0] + one for one in listed]
    return listed


def is_head_and_deputy(posts: Sequence[PostMention]) -> bool:
    """Whether posts are those of a head and his deputy, of which nobody has both: `甲、乙、丙为主席、副主席`."""
    two = len(posts) == 2 and posts[0].organization == posts[1].organization
    return two and posts[1].role == f"副{posts[0].role}"
