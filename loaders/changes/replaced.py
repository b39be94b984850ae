"""Offices that pass from one to another in one clause: `某委员会主任由甲调整为乙`."""

from __future__ import annotations

from ..language.patterns import lazy
from .shadow import MARK, PERSON, POST, TITLE, Shadow
from .words import change

_HELD_BY = rf"(?:{TITLE}(?:、{TITLE})*)?{PERSON}{MARK}?"
_PASSES = lazy(
    rf"(?P<post>{POST})(?:一职|职务)?(?:也|则|相应|分别)*由(?:原(?:来|任)?的?)?(?P<out>{_HELD_BY})(?:同志)?(?P<cue>(?:调整|变更|更换|更改|改|换|调换)(?:为|成|由))(?P<who>{_HELD_BY})(?:同志)?(?:兼任|担任|接任|兼)?(?=[，。；、\n）])"
)


def pass_on(shadow: Shadow) -> None:
    """Take the office from the first and give it to the second."""
    if not any(word in shadow.original for word in ("整为", "更为", "换为", "改为", "换成", "改由")):
        return
    for match in _PASSES.finditer(shadow.text):
        posts, cue = shadow.posts(*match.span("post"))[:1], shadow.span(*match.span("cue"))
        change(shadow.persons(*match.span("out")), posts, "removed", cue, None)
        change(shadow.persons(*match.span("who")), posts, "appointed", cue, None)
