"""Committees within a body that meet, without the number of their session: `女职工委员会全体会议召开，选举甲为|主任`."""

from __future__ import annotations

from collections.abc import Iterator

from ..bodies.building import left_edge
from ..bodies.units import is_unit
from ..language.patterns import lazy

_SITS = lazy(
    r"(?<=[委会])(?=(?:召开|举行)了?[^，。；、\n]{0,12}?(?:会议|大会)|(?:全体|扩大|换届|选举|工作)*(?:委员)?(?:会议|大会)(?:于[^，。；]{2,12})?(?:在[^，。；]{2,16})?(?:召开|举行|[，上]|(?:一致)?(?:选举|推选|推举|补选|增补|同意|接受|决定|免去)))"
)
_TERM = lazy(r"^(?:首届|本届|新一届|第?[一二三四五六七八九十\d]{1,3}届)")
_ENDS = ("委员会", "女工委", "女职委", "经审会", "经审委")


def organs_sitting(text: str, low: int, at: int) -> Iterator[str]:
    """Words for such committees that are told of between two places."""
    if "会议" not in text[low:at] and "大会" not in text[low:at]:
        return
    for match in _SITS.finditer(text, low, at):
        words = _TERM.sub("", text[left_edge(text, match.start(), low) : match.start()])
        if words.endswith(_ENDS) and is_unit(words):
            yield words
