"""Parties of guests to whom hosts do something: `校长甲对乙一行的到来表示欢迎`, `甲与乙一行座谈`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..language.role_verbs import PERSON
from .company import Part

_MEETS = lazy(r"(?:感谢|欢迎|迎接|欢送|[与同跟和])$")
_MET = lazy(
    r"[\u3400-\u9fff]{0,4}?等?一行(?:的?(?:到来|来访|莅临|光临)|长期|一直|多年|(?:(?![到赴来往在])[^，。；¶]){0,12}(?:座谈|会谈|洽谈|交谈|交流|交换|探讨|合影))"
)
"""Behind who leads a party that a host thanks, welcomes or talks with."""
_CAME = lazy(
    r"(?:[\d一二三四五六七八九十]{1,3}余?人)?的?(?:再次|专程)?(?:来访|到访|(?:莅临|前来|来)[\u3400-\u9fff]{0,6}?(?:考察|调研|访问|交流|学习|参观|指导|检查|视察|洽谈|工作)+)"
)
"""What such a party came for: `对甲一行|来访表示欢迎`."""
_RECEIVER = lazy(r"(?<![作认称选改视])(?:为|向|给)[^，。；、¶]{1,16}$")
_THANKED = lazy(r"(?:向|对)[^，。；、¶]{0,16}(?:¶+等?[、和与及])*$")
_THANKS = lazy(
    r"(?:[、和与及]¶+)*等?(?:同志|老师|先生|女士|一行|[^，。；、¶]{2,8}的到来)?(?:致以|致敬|(?:表示|表达)了?[^，。；¶]{0,10}(?:感谢|谢意|敬意|慰问|祝贺|欢迎|问候|哀悼|祝愿))"
)
"""Behind those whom somebody thanks or greets: `向离任的会长甲、副会长乙|致以崇高敬意`."""
_GIVEN = lazy(r"[^，。；¶]{0,6}(?:颁|授|赠|送|佩戴|发放|送上)")
_CLOSE, _FAR = 5, 80


def is_met(shadow: str, part: Part) -> bool:
    """Whether somebody leads a party that a host talks with: `副主席甲与|乙|一行座谈`."""
    if not shadow.startswith("一行", part.end) and "一行" not in shadow[part.end : part.end + _CLOSE]:
        return False
    return bool(_MET.match(shadow, part.end) and _MEETS.search(shadow[: part.start].rstrip(PERSON)[-4:]))


def end_of_met(shadow: str, start: int, end: int, parts: Sequence[Part], waiting: Sequence[Part]) -> int:
    """Where a party at `start`-`end` (一行) ends to whose leader something is done, with what it came for; 0 if it does
    something itself."""
    leader = next((part for part in reversed(parts) if part.end <= start), None)
    if leader is None or start - leader.end > _CLOSE or any(part is leader for part in waiting):
        return 0
    if not shadow[leader.end : start].isalpha() and leader.end < start:
        return 0
    came = _CAME.match(shadow, end)
    return came.end() if came else end


def receives(shadow: str, part: Part) -> bool:
    """`为…甲颁奖`, `向…甲致以敬意`: what is done is done for the person."""
    before = shadow[: part.start].rstrip(PERSON)
    if _RECEIVER.search(before[-20:]) and _GIVEN.match(shadow, part.end):
        return True
    return bool(_THANKS.match(shadow, part.end) and _THANKED.search(before[-_FAR:]))
