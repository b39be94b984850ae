"""Sentences that tell of a visit within what a meeting is told of: `考察期间，代表团参观了…`, one that is still to come."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..parts import Entry, EventMention
from .venues import DATE

_DURING = lazy(
    r"[\s　]*(?:在(?!会))?(?:[^，。；\n]{0,10}?(?:考察|访问|调研|来访|到访|参访|视察|走访|参观|交流|对接|督导|检查)(?:活动)?"
    r"|在?[我本该][省市县区州旗校院厂乡镇]|在[\u3400-\u9fff]{1,4})(?:期间|途中|过程中)，"
)
_TO_COME = lazy(
    rf"一行[^，。；\n]{{0,8}}?(?:定于|将于|拟于|计划于|预计于?|拟|将)(?:近期|近日|下[周月]|本[周月]|{DATE})?[^，。；\n]{{0,8}}?(?:来|到|赴|前往|莅临|抵)"
)
_BOTH = lazy(
    rf"(?:{DATE}|[上下]午|晚上?|[，、\s　])*(?:期间，)?(?:双方|宾主|主客|两(?:[地省市县区州旗镇乡校院局会家馆社所]|国|公司)(?!代表大会)[^，。；、\n]{{0,8}}?)(?:还|就|在|又|并|共同|分别|正式|举行|召开|签|座谈|交流|互赠|达成)"
)
"""What hosts and guests do together on one of the days: `17日下午，两县政协签署《某协议》`."""
_REACH = 3000
"""How far back, in characters, the visit was told of."""


def visit_meant(text: str, start: int, entry: Entry, events: Sequence[EventMention]) -> EventMention | None:
    """The visit told before, on whose days that of the entry lies, where the sentence at `start` goes back to it."""
    if entry.when is None or not _DURING.match(text, start):
        return None
    for event in reversed(events):
        if event.start >= start or event.type != "visit":
            continue
        when = event.when if start - event.start < _REACH else None
        return event if when and when.first <= entry.when.first and entry.when.last <= when.last else None
    return None


def is_of_visit(text: str, entry: Entry, visit: EventMention) -> bool:
    """Whether an entry tells, in the paragraph of a visit, what hosts and guests do on one of its days."""
    if visit.type != "visit" or visit.when is None or entry.when is None or "\n" in text[visit.end : entry.body]:
        return False
    if "仪式" in text[entry.body : entry.end]:
        return False  # 16日，两院签署《某协议》，甲主持签字仪式
    within = visit.when.lasting and visit.when.first <= entry.when.first and entry.when.last <= visit.when.last
    return within and _BOTH.match(text, entry.body) is not None


def is_to_come(text: str, start: int, end: int) -> bool:
    """Whether a sentence makes known a visit that is still to come, with whom the guests will meet."""
    return "一行" in text[start:end] and _TO_COME.search(text, start, end) is not None
