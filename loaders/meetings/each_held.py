"""Meetings of one kind that several bodies held each for itself: `市盲协、市聋协分别召开换届大会`."""

from __future__ import annotations

from dataclasses import replace

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from ..parts import EventMention
from .titles import Title, split_meetings

_BODY = r"[\u3400-\u9fff（）]{3,24}"
_VERB = r"(?:于[^，。；]{2,12})?(?:分别|先后|相继|各自|陆续)(?:胜利|隆重|成功)?(?:召开|举行|举办)了?"
_EACH = lazy(rf"(?P<who>{_BODY}(?:、{_BODY}?){{0,6}}?[、和与及]{_BODY}?){_VERB}$")
_REST = lazy(rf"(?:[、和与及]{_BODY}?){{0,7}}?{_VERB}")
"""Behind one of them, the others and what all of them did."""
_JOINT = lazy("[、和与及]")
_KINDS = lazy(
    r"(?:换届(?:选举)?|成立|(?:第[\d一二三四五六七八九十]+[届次]|首[届次])?(?:全体)?(?:会员|团员|党员|职工|教职工|妇女)?(?:代表)?)(?:大会|会议)(?:第[\d一二三四五六七八九十]+次(?:全体)?会议)?|年会"
)
"""Meetings that are a body's own, so that none is held by two."""


def meetings_meant(masked: Masked, sentence: Stretch, title: Title) -> list[Title]:
    """The meetings that a title in a sentence means: each body's, those that it names in a row, else one."""
    return _each_held(masked, sentence, title) or split_meetings(title)


def _each_held(masked: Masked, sentence: Stretch, title: Title) -> list[Title]:
    """The meeting of each body where a title behind the verb is that of all; else none."""
    if title.shape != "convened" or not _KINDS.fullmatch(masked.text, title.start, title.end):
        return []
    found = _EACH.search(masked.bare, sentence.start, title.start)
    if found is None:
        return []
    parts: list[Title] = []
    at = found.start("who")
    for words in _JOINT.split(found["who"]):
        ending = ending_of(words)
        if ending is None or ending.level == "unit" or ending.words == words:
            return []
        kind = masked.text[title.start : title.end]
        parts.append(replace(title, start=at, end=at + len(words), text=words + kind, shape="held"))
        at += len(words) + 1
    return parts


def end_of_each(bare: str, event: EventMention) -> int:
    """Where the verb ends behind the body, one of several, whose meeting an event is; 0 for other events."""
    found = _REST.match(bare, event.end) if len(event.title) > event.end - event.start else None
    return found.end() if found else 0
