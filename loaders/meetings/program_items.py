"""What a programme says is held at an hour: `19:00　师生座谈会，图书楼报告厅`."""

from __future__ import annotations

from ..dates.programs import CLOCK
from ..language.patterns import lazy
from ..language.sentences import Masked
from ..language.words import any_of
from ..parts import Entry
from .titles import Title, squeeze
from .venues import clean_venue

_ITEM = lazy(
    rf"(?!召开|举行)(?P<title>[^　 ，。；：、（）()\n]{{0,24}}(?:{any_of('event_nouns.txt')}|启动|签约|签字|揭牌|挂牌|揭幕|开工|奠基|落成|剪彩|开馆|开园|首发|演出|讲座|[大决联竞球]赛|宴会|晚宴))"
    r"(?=[　 ，。；（(\n]|$)"
)
_STEP = lazy(r"(?:开幕|闭幕|揭牌|颁奖|签约|启动|剪彩|奠基|签字|演出|会议|活动|大会|揭幕|讲座|仪式)")
"""What is a part of a meeting and no meeting where nothing else names it."""
_ASIDE = lazy(
    r"[（(](?P<place>[^（）()，。；]{2,20}(?:厅|礼堂|会场|会议室|教室|室|楼|馆|场|门|剧院|酒店|宾馆|饭店|中心))[）)]"
)
_BEHIND = lazy(
    r"[　 ，,]+(?:地点[：:])?(?P<place>[^，。；：、（）¶\s]{0,20}(?:厅|礼堂|会场|会议室|教室|\d室|楼|馆|场|剧院|酒店|宾馆|饭店|中心))(?=[，。；　 \n]|$)"
)


_CLOCK_ENDS = "0123456789 　，：、|｜时点分半整"


def begins_item(text: str, at: int) -> bool:
    """Whether a meeting, a ceremony or a part of one is named behind the hour that ends at `at`."""
    return _ITEM.match(text, at) is not None or _STEP.match(text, at) is not None


def named_by_program(masked: Masked, entry: Entry) -> Title | None:
    """The name of what is held at the hour that an entry of a programme begins with."""
    if entry.body == entry.start or masked.text[entry.body - 1] not in _CLOCK_ENDS:
        return None
    hours = CLOCK.finditer(masked.text, entry.start, entry.body + 1)
    if not any(one.end() == entry.body for one in hours):
        return None
    found = _ITEM.match(masked.text, entry.body, entry.end)
    if found is None or _STEP.fullmatch(found["title"]):
        return None
    end = found.end()
    place = _ASIDE.match(masked.text, end) or _BEHIND.match(masked.text, end, entry.end)
    return Title(*found.span("title"), squeeze(found["title"]), "held", clean_venue(place["place"]) if place else None)
