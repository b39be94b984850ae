"""The people of a sentence and what they do, first of all in whose company others do something: `在甲陪同下`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from ...model.statement import ParticipationRole
from ..language.patterns import lazy
from ..language.sentences import FILLER
from ..parts import PersonMention

_COMPANY = lazy(
    r"在(?P<who>[^。；]{0,4}¶[^。；]{0,150}?)(?:等|等人|等领导)?[^，。；¶]{0,8}?的?(?P<how>陪同|带领|率领|主持|引导)之?下"
)
_SWEAR = lazy(r"[^。；¶]{0,24}?(?:宣誓|誓词|誓言|朗读|诵读|奏唱|高唱|齐唱|默哀)")
"""Behind those whom others follow in what is spoken or sung together: `在甲的带领下向宪法宣誓`."""
_LED_ON = lazy(
    r"(?:，|,)?[^，。；¶]{0,10}?(?:克服|取得|实现|坚持|围绕|完成|发挥|推[动进]|落实|锐意|团结|努力|奋[力发]|不断|认真|积极|全面|各项|开拓|创新|走过|走出|获得|荣获|有了|得到|发展)"
)
"""Behind the heads under whom a house came on: `在会长甲的带领下，协会取得…`."""
_LED_BY = lazy(
    r"(?:(?<=¶)(?:（□{1,12}）)?|(?<=人员)|(?<=[来嘉]宾)|(?<=[宾表]们)|(?<=一行)|(?<=客人)|(?<=[队组团]))由(?P<who>[^。；，¶]{0,4}¶[^。；，]{0,80}?)[^，。；¶]{0,4}?(?P<how>陪同|(?:带领|率领|带队|率队)(?=，?(?:前?来|到|抵|进驻|赴|莅|前往)))"
)
"""`甲由乙陪同来厂视察`: the guest stands before; `医疗队由甲带领来院`: he is one of them."""
_RUNS = lazy(
    r"工作(?:暂时?|临时|仍|继续|今后|均|则|改)?由(?P<who>[^。；，¶]{0,4}¶[^。；，]{0,40}?)(?P<how>主持|牵头|负责)(?=[，。；]|$)"
)
"""`教务处工作由副主任甲主持`: no meeting is what he leads."""

_WENT = lazy(
    r"(?<=¶)(?:（□{1,12}）)?(?:一行|带队|率队|专程|亲自|再次|先后)*(?:赴|来?到|深入|前往|走进|在)(?P<deed>[^，。；¶]{2,30}?(?:开展|进行|组织)[^，。；¶]{2,24})，"
    r"(?=[^。；]{0,8}¶[^。；]{0,80}?陪同)"
)
"""What somebody did somewhere, before those who went along: `甲赴某街道开展慰问活动，|乙陪同`."""
_SPEAKS = lazy("讲话|讲座|宣讲|致辞|授课|主持|出席|参加|发言|陪同|调研|考察|视察|检查")
"""What says itself what somebody did there."""


@dataclass(slots=True)
class Part:
    """A person at `start`-`end` of a sentence and the roles found so far; `spoke` marks reported speech (A指出)."""

    person: PersonMention
    start: int
    end: int
    roles: list[ParticipationRole] = field(default_factory=list[ParticipationRole])
    spoke: bool = False


def give(part: Part, role: str) -> None:
    """Add a role that somebody does not have yet."""
    if role not in part.roles:
        part.roles.append(cast(ParticipationRole, role))


def take_company(shadow: str, parts: Sequence[Part]) -> str:
    """`在甲陪同下`: roles given, the words hidden."""
    for match in _RUNS.finditer(shadow) if "工作" in shadow else ():
        shadow = shadow[: match.start()] + FILLER * len(match[0]) + shadow[match.end() :]
    for match in [*_COMPANY.finditer(shadow), *_LED_BY.finditer(shadow)]:
        role = {"陪同": "companion", "引导": "companion", "主持": "chair"}.get(match["how"], "visitor")
        role = "other" if role == "visitor" and _SWEAR.match(shadow, match.end()) else role
        led_on = role == "visitor" and _LED_ON.match(shadow, match.end()) is not None
        for part in parts if not led_on else ():
            if match.start("who") <= part.start < match.end("who"):
                give(part, role)
        shadow = shadow[: match.start()] + FILLER * len(match[0]) + shadow[match.end() :]
    _take_goers(shadow, parts)
    return shadow


def _take_goers(shadow: str, parts: Sequence[Part]) -> None:
    """`甲赴某街道开展慰问活动，乙陪同`: the first of them are those who went, and accompany nobody."""
    for match in _WENT.finditer(shadow) if "陪同" in shadow else ():
        if _SPEAKS.search(match["deed"]):
            continue
        clause = max(shadow.rfind(mark, 0, match.start()) for mark in "，。；")
        for part in parts:
            if clause < part.start < match.start() and not part.roles:
                give(part, "visitor")
