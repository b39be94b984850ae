"""Committees within a body that meet, without the number of their session: `女职工委员会全体会议召开，选举甲为|主任`."""

from __future__ import annotations

from collections.abc import Iterator

from ..bodies.building import left_edge
from ..bodies.units import is_unit
from ..language.patterns import lazy

_SITS = lazy(
    r"(?<=[委会])(?=(?:召开|举行)了?[^，。；、\n]{0,12}?(?:会议|大会)|(?:全体|扩大|换届|选举|工作)*(?:委员)?(?:会议|大会)(?:于[^，。；]{2,12})?(?:在[^，。；]{2,16})?(?:召开|举行|[，上]|(?:一致)?(?:选举|推选|推举|补选|增补|同意|接受|决定|免去)))"
)
_CHOSEN = lazy(
    r"(?<=[委会])(?=(?:(?:组成人员|成员|委员)?[\d一二三四五六七八九十]{1,3}[人名位]|（[^（）\n]{1,20}）)?[，：])"
)
_CHOOSES = lazy(
    r"(?:选举|推选|选举产生|产生|选出|推选产生|成立|组成)了?(?:首届|本届|新一届|第?[一二三四五六七八九十\d]{1,3}届)?$"
)
"""Before the name of one that is itself chosen, whose head is told of next: `选举产生经费审查委员会，甲任|主任`."""
_TERM = lazy(r"^(?:首届|本届|新一届|第?[一二三四五六七八九十\d]{1,3}届)")
_ENDS = ("委员会", "女工委", "女职委", "经审会", "经审委")


def organs_sitting(text: str, low: int, at: int) -> Iterator[str]:
    """Words for such committees that are told of between two places."""
    told = text[low:at]
    for match in _CHOSEN.finditer(text, low, at) if any(one in told for one in ("选", "产生", "成立", "组成")) else ():
        words = _words(text, match.start(), low)
        if words and _CHOOSES.search(text, low, match.start() - len(words)):
            yield words
    for match in _SITS.finditer(text, low, at) if "会议" in told or "大会" in told else ():
        if words := _words(text, match.start(), low):
            yield words


def _words(text: str, end: int, low: int) -> str:
    """The name of such a committee that ends at a place; else empty."""
    words = _TERM.sub("", text[left_edge(text, end, low) : end])
    return words if words.endswith(_ENDS) and is_unit(words) else ""
