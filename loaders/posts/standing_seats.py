"""Offices that a people's congress and its standing committee have, given to the one that has them."""

from __future__ import annotations

from collections.abc import Iterable

from ..bodies.standing import committee_of, is_standing
from ..language.patterns import lazy
from .phrases import PostPhrase

_STANDING = ("主任", "副主任", "常务副主任", "委员")
_OF_WHOLE = ("主席", "书记", "秘书长", "会长", "理事长")
_SHORTEST = 3
_ROW = 80
_WITHIN = ("常务委员会", "常委会")
_OF_CONGRESS = ("主任", "副主任", "常务副主任", "秘书长")
_BESIDE_DEPUTIES = lazy(r"为[^。，；\n]{0,24}副主任[，；、。]\n?(?:(?!主席团)[^。，；\n]){1,24}$")
"""Before a secretary-general who is chosen next to the deputies: `甲、乙为副主任；丙为|秘书长`."""
_ATTENDANCE = lazy(
    r"(?:^|\n)[ 　]*(?:会议)?(?:实际|因[事病公])?(?:出席|到会|参会|与会|缺席|请假)[\u3400-\u9fff]{0,8}(?:[：:][^\n]{0,60}|[：:]?[ 　]*\n[ 　]*)$"
)
"""The row of minutes that names the members who were there or not, or the label above it."""


def congress_that_meets(text: str, phrase: PostPhrase, bodies: Iterable[str]) -> str:
    """The standing committee of a people's congress among the bodies in session and the document's own, for its officers,
    and for members in the rows of its minutes that say who was there: `请假：委员　甲`."""
    member = phrase.role == "委员" and _ATTENDANCE.search(text, max(0, phrase.start - _ROW), phrase.start) is not None
    found = bodies if member or phrase.role in _OF_CONGRESS else ()
    return next((name for name in found if is_standing(name)), "")


def standing_of(phrase: PostPhrase, section: str) -> str:
    """The standing committee of the people's congress that a chapter is about, for its officers; empty for others."""
    if phrase.role not in _STANDING or phrase.organization or not section.endswith(("人民代表大会", "人大")):
        return ""
    return section.removesuffix("人民代表大会").removesuffix("人大") + "人大常委会"


def standing_committee(text: str, phrase: PostPhrase, body: str) -> str:
    """The standing committee of a people's congress where an office written without its body is one of the committee's."""
    if phrase.organization or not body.endswith(("人民代表大会", "人大")):
        return body
    beside = phrase.role == "秘书长" and _BESIDE_DEPUTIES.search(text, max(0, phrase.start - _ROW), phrase.start)
    if not beside and phrase.role not in _STANDING:
        return body
    return committee_of(body)


def without_standing(phrase: PostPhrase, body: str) -> str:
    """The union, party committee or society for an office of the whole below the members of its standing committee:
    `常务委员会委员：甲、乙` above `主席：甲`."""
    if phrase.organization or not phrase.role.endswith(_OF_WHOLE) or is_standing(body):
        return body
    whole = next((body.removesuffix(one) for one in _WITHIN if body.endswith(one)), "")
    return whole if len(whole) > _SHORTEST and not whole.endswith(("政协", "代表会议", "代表大会")) else body
