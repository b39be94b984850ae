"""The county of a page that calls it 我县 and names it once, or whose paper is named after it: `三江报` of a county 三江…县."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.counties import counties_in

_OURS = lazy(r"[我本](?P<level>[县旗])(?![官公])")
_LEVEL = lazy(r"(?<![\u3400-\u9fff])(?P<level>[县旗])[委人政直总工纪农教妇科文财卫公]")
_PAPER = lazy(r"(?:今日)?(?P<place>[\u3400-\u9fff]{2,4}?)(?:日报|报|新闻|时讯|时报|通讯|融媒|发布|在线)")
_VISIT = lazy(r"(?:到|赴|来到?|抵达?|莅临|走进|深入|在)$")


def only_county(text: str, head: str) -> str:
    """The one county of its level that such a page names; empty where it names none or several.

    `head`: the title; text that speaks of 我县 must say that somebody came there or what its bodies did.
    """
    paper, ours = _PAPER.match(head), _OURS.search(text)
    taken = ours or (_LEVEL.search(text) if paper else None)
    named = [county for county in counties_in(text) if county[0].endswith(taken["level"])] if taken else []
    if len({county[0] for county in named}) != 1:
        return ""
    own = named[0][0]
    if paper and own.startswith(paper["place"]):
        return own
    gone = any(_VISIT.search(text, max(0, county.start() - 3), county.start()) for county in named)
    return own if ours and gone else ""
