"""Who leads the group that came: `某厅评审组来院评审。专家组组长甲通报意见`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..language.sentences import Stretch
from ..parts import PersonMention

_COMES = lazy(
    r"(?:[组团队])(?:一行[^，。；、]{0,8}?)?(?:[来到赴]|莅临|进驻|前来|抵达|对[^，。；、]{1,14}?(?:进行|开展|实施))"
)
"""A group that comes to a place, or looks at a body's work there."""
_LEADER = lazy(
    r"(?:[^、，；。]{0,24}?(?:专家|评审|评估|评议|检查|督查|督导|督察|调研|考察|视察|巡视|巡察|验收|审计|审核|考核|考评|项目|工作|参观|访问|代表|交流|慰问)[组团])?"
    r"(?:[组团]长|领队)(?=[、，]|$)"
)
"""The office of a group's head at the beginning of a title."""
_NAMED_HEAD = lazy(r"(?:[组团队]长|领队)(?:分别)?(?:[为是由系]|：)$")
"""Before the head of such a group: `评审组一行5人来院，组长为|甲`."""
_OFFICE = "(?:担?任|为)(?:名誉|副)?(?:[组团]长|领队|秘书长|顾问)"
_HEADS = lazy(
    rf"{_OFFICE}(?:[、，和及][^。；]{{4,40}}?{_OFFICE}){{0,3}}的[^，。；、]{{0,24}}[组团队](?:一行[^，。；、]{{0,8}}?)?"
    r"(?:，应[^，。；]{2,24}邀请)?，?(?:已?[于从])?[\d一二三四五六七八九十月日至昨今天]{0,16}(?:结束了?)?"
    r"(?:[来到赴]|莅临|进驻|前来|抵达|访问|参观|考察|对[^，。；、]{1,8}?(?:进行|友好|正式|访问))"
)
"""Behind him, before the group: `由甲|任组长的评审组来院`, `以甲|为团长、乙为副团长的某市代表团来访`."""
_GROUP = ("组", "团", "队")


def leads_guests(text: str, sentences: Sequence[Stretch], person: PersonMention) -> bool:
    """Whether somebody leads the group whose visit the sentences tell of first."""
    begin = person.start if person.title_start < 0 else person.title_start
    if sentences and _HEADS.match(text, person.end):
        return True
    if not sentences or not (
        _NAMED_HEAD.search(text, max(0, begin - 6), begin)
        or (begin < person.start and _LEADER.match(text, begin, person.start))
    ):
        return False
    first = sentences[0]
    told = text[first.start : min(first.end, person.start)]
    return any(sign in told for sign in _GROUP) and _COMES.search(told) is not None
