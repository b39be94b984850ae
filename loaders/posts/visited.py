"""Heads of a house that others came to, who stand behind them without it: `市总工会主席甲到某集团调研，董事长乙陪同`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..bodies.expand import expand
from ..bodies.units import root_of
from ..language.patterns import lazy
from .fitting import fits
from .phrases import PostPhrase

if TYPE_CHECKING:
    from .walk import Walk

_GOES = lazy(
    r"(?:(?<![达直遇受得找收看听签])到(?!会|场|任|位|达|[了来])|赴|前往|走进|深入|走访|访问|拜访|拜会|考察|参观|视察|调研|慰问|看望|检查)了?"
    r"(?P<there>[^，。；、\n：到赴]{2,24})[^。；\n]{0,40}?[，、](?:并?(?:与|同|和|由|在|受到|得到|听取了?|会见了?))?$"
)
"""Behind a title and its names, whom they came to, before the title of those they met there."""
_HOSTS = lazy(
    r"[^，。；\n]{1,24}?(?:热情|亲切|详细|全面|分别|向[^，。；\n]{1,16}|代表[^，。；\n]{1,12})*(?:接待|迎接|汇报|介绍|致欢迎[辞词]|(?:表示|对[^，。；\n]{2,24})(?:热烈)?(?:的)?欢迎)"
)
"""What only those do who are visited, behind the first of their titles."""
_TOWN = lazy(r"[\u3400-\u9fff]{1,4}?(?:街道|镇|乡)(?=$|[^道镇乡长党委政人])")
_FEDERATIONS = ("总工会", "工会", "妇联", "联合会", "残联", "文联", "侨联", "科协", "工商联", "红十字会", "团市委")
"""Bodies whose party group is no committee, and within which no union is."""
_NO_COMMITTEE = ("政府", "人大常委会", "政协", "市委", "县委", "区委", *_FEDERATIONS)
_ONE = frozenset({"主席", "会长", "校长", "院长", "局长", "董事长", "总经理", "理事长", "行长", "厅长", "厂长"})
"""Offices that one person holds at a time, and whose bearer stands before his deputies."""


def head_visited(walk: Walk, phrase: PostPhrase) -> str:
    """The house that those of the title before came to, for a bare title that cannot be one of theirs."""
    house = _house_gone_to(walk, phrase)
    return house if house and _not_theirs(walk, phrase, house, root_of(walk.last)) else ""


def union_visited(walk: Walk, phrase: PostPhrase) -> str:
    """The union of the works that people of a federation came to, for its bare 工会主席; else empty."""
    house = _house_gone_to(walk, phrase) if root_of(walk.last).endswith(_FEDERATIONS) else ""
    return f"{house}工会" if house and not house.endswith("工会") else ""


def _house_gone_to(walk: Walk, phrase: PostPhrase) -> str:
    """The body or town that those of the title before went to, by its whole name."""
    held = bool(walk.last) and phrase.mark != "former"
    gone = _GOES.search(walk.text, walk.last_end, phrase.start) if held else None
    if gone is None:
        return ""
    body = walk.named[0] if walk.named else ""
    if body and body != root_of(walk.last) and body[-2:] in gone["there"]:
        return body
    town = _TOWN.match(gone["there"])
    return expand(town[0], walk.context, walk.near) if town else ""


def _not_theirs(walk: Walk, phrase: PostPhrase, house: str, root: str) -> bool:
    """Whether a title is of the house and not of the guests' body `root`."""
    if not fits(phrase, house):
        return False
    if phrase.inner == "党工委":
        return house.endswith(("街道", "镇", "乡", "区"))
    if phrase.inner == "党委" and root.endswith(_NO_COMMITTEE) and not house.endswith(_NO_COMMITTEE):
        return True
    if not phrase.inner and not fits(replace(phrase, mark=""), root):
        return True
    again = phrase.role in _ONE and walk.last_head == phrase.role
    return again or _HOSTS.match(walk.text, phrase.end) is not None
