"""Sentences that lead back from a meeting held during a visit to the visit itself: `考察期间，代表团参观了…`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..parts import Entry, EventMention

_DURING = lazy(
    r"[\s　]*(?:在(?!会))?(?:[^，。；\n]{0,10}?(?:考察|访问|调研|来访|到访|参访|视察|走访|参观|交流|对接|督导|检查)(?:活动)?"
    r"|在?[我本该][省市县区州旗校院厂乡镇]|在[\u3400-\u9fff]{1,4})(?:期间|途中|过程中)，"
)
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
