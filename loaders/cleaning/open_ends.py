"""What a line leaves open at its end: a bracket, a note, a word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..language.body_words import ending_of
from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..language.words import read_words
from ..places.gazetteer import leading_place
from ..posts.roles import ends_in_role
from .line import Line

_NOTE_OPENS, _NOTE_CLOSES = lazy(r"（[^（）]{0,16}$"), lazy(r"[^（）\d]{1,16}）")
_POST_ENDS = lazy(r"[\u4e00-\u9fff]{0,2}[长任席员记理](?:的?职务|一职)")
"""The end of a post with what is said of it, which no line begins with."""
_POST_LEFT = lazy(
    r"(?:[长任席员记理师事](?:的?职务)?|[\u4e00-\u9fff]{0,2}[长任席员记理师事]的?职务|(?:副?[局厅处科部院校行馆站所庭队]长|副?(?:主任|主席|书记|经理)))[；。，][ 　]*"
)
"""A line that is nothing but the end of an office: `长。` below `任命甲为某县农业局局`."""
_GIVEN = lazy(r"[任为的兼][\u4e00-\u9fff]{2,}$")
_HAN_END = lazy(r"[\u4e00-\u9fff]$")
_SHORT = 10
_SUFFIXES = "会部局委处室院校长员席记任站所馆科厅办团党组人"


def closes(parts: Sequence[Line], after: str, pairs: tuple[str, ...] = ("（）", "《》", "“”")) -> bool:
    """Whether a line closes the bracket that the lines before it left open."""
    for opening, closing in pairs:
        ends = after.find(closing)
        begun = sum(part.text.count(opening) - part.text.count(closing) for part in parts[-3:])
        if begun > 0 and ends >= 0 and opening not in after[:ends]:
            return True
    return False


def closes_note(before: str, after: str) -> bool:
    """Whether a line break stands within a short note in brackets."""
    return _NOTE_OPENS.search(before) is not None and _NOTE_CLOSES.match(after) is not None


def splits_word(before: str, after: str) -> bool:
    """Whether a line break stands inside a word for a post or a kind of body or meeting (理 / 事会, 局 / 长职务)."""
    if _POST_ENDS.match(after) and _HAN_END.search(before):
        return True
    if len(after) < _SHORT and _GIVEN.search(before) and _POST_LEFT.fullmatch(after):
        return True
    for left in range(1, min(4, len(before)) + 1):
        for right in range(1, min(4, len(after)) + 1):
            word = before[-left:] + after[:right]
            if word in _words() and (len(word) > 2 or word[0] not in _SUFFIXES):
                return True
    return False


@cache
def _words() -> frozenset[str]:
    lists = ("roles.tsv", "event_nouns.txt", "organizations.tsv")
    return frozenset(word for name in lists for word in read_words(name) if 2 <= len(word) <= 5)


_LAST_PART = lazy(r"[、，：；][ \u3000]*(?P<part>[\u3400-\u9fff]{2,12})$")
_BEFORE_PART = lazy(r"(?:^|[、，：；\u3000 ])(?P<words>[\u3400-\u9fff]{2,30})(?:（[^（）]{1,12}）)?[、，]$")
_REST_OF_BODY = lazy(r"(?P<rest>[\u3400-\u9fff]{1,4})[）；。]?")
_REST_OF_POST = lazy(r"[\u3400-\u9fff]{4,24}(?:（[^（）]{1,16}）)?[；。]?")


_HOLDER = lazy(r"(?:[^\W为任成生增专特擅]长|主任|书记|主席|经理)(?P<name>[\u3400-\u9fff])[ \u3000]?$")
_REST_OF_NAME = lazy(
    r"[\u3400-\u9fff]{1,2}(?:[，、；。（]|和|与|同志|主持|轮流主持|分别|共同|讲话|致[辞词]|作|出席|参加|宣[读布]|陪同|介绍|汇报|任|当选)"
)


def splits_holder(before: str, after: str) -> bool:
    """Whether a line break stands behind the surname of somebody with his title: `工会主席盛` / `开轮流主持`."""
    found = _HOLDER.search(before)
    return found is not None and surname_class(found["name"], 0) == "common" and bool(_REST_OF_NAME.match(after))


def splits_body(before: str, after: str) -> bool:
    """Whether a line break stands inside the name of the last of several bodies, or of a body before its office:
    `责任单位：甲中心、信息技术` / `部`, `甲　某局副局长，某某职业` / `学院系主任`."""
    last = _LAST_PART.search(before)
    if last is None:
        return False
    part, rest = last["part"], _REST_OF_BODY.fullmatch(after)
    if rest is not None:
        whole = ending_of(part + rest["rest"])
        return whole is not None and ending_of(part) is None and len(whole.words) >= len(rest["rest"])
    above = _BEFORE_PART.search(before, 0, last.start("part"))
    if above is None or not ends_in_role(above["words"]) or not _REST_OF_POST.fullmatch(after):
        return False
    return ending_of(part) is None and not ends_in_role(part) and bool(leading_place(part)) and _is_post(part + after)


def _is_post(words: str) -> bool:
    """Whether words name a body and end in an office of it."""
    words = words.split("（")[0].rstrip("；。")
    sizes = (size for size in range(2, 7) if ends_in_role(words[-size:]))
    return any(ending_of(words[:-size]) is not None for size in sizes)
