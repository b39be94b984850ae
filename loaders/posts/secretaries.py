"""Whose secretary a bare 书记 is in the history of a place: that of the committee that meets, or to which guests come."""

from __future__ import annotations

from ..bodies.units import root_of
from ..language.patterns import lazy
from .phrases import PostPhrase
from .walk import Walk

_COMMITTEE = lazy(r"[省市区县旗州盟地]委$")
_COMES = lazy(r"[来到][我本]?(?P<level>[县市区旗州])(?![长委府政内区直])[^。；\n]*，(?:中共)?$")
"""The clauses before a title that tell who came to the place that the text is of."""
_DEPARTMENT = lazy(r"[省市区县旗州盟地]委[\u3400-\u9fff]{2,6}部$")


def is_secretary(phrase: PostPhrase) -> bool:
    """Whether a post is one of a committee's secretaries, without the name of the committee."""
    return phrase.head == "书记" and phrase.inner in ("", "书记处") and not phrase.organization


def committee_come_to(walk: Walk, phrase: PostPhrase, previous: str) -> str:
    """The committee of the text's own place whose secretary stands behind guests of `previous` who came there, or that
    whose department the title before is of; else empty."""
    if walk.context.organization or not is_secretary(phrase):
        return ""
    came = _COMES.search(walk.text, walk.entry, phrase.start)
    place = walk.context.terms.get(came["level"], "") if came else ""
    if place and not previous.startswith(place):
        return place + "委"
    return root_of(previous) if _DEPARTMENT.search(previous) and _COMMITTEE.search(root_of(previous)) else ""


def committee_that_meets(walk: Walk, phrase: PostPhrase) -> str:
    """The committee of a place that the entry names last: `县委召开会议，甲作报告，副书记乙总结`; else empty."""
    if walk.context.organization or not is_secretary(phrase):
        return ""
    return next((name for name in walk.near if _COMMITTEE.search(name)), "")
