"""What bodies by the bare name of their kind are called in full, as one was named before: 管委会, 巡察组, 福利院."""

from __future__ import annotations

from collections.abc import Sequence

from ..bodies.anchors import has_owner
from ..language.body_words import ending_of
from ..language.patterns import lazy

_PREPARING = lazy("筹委会|筹备(?:委员会|会|处|组|小组)")
"""A committee that prepares what shall be founded, by its bare name."""
_SENT_GROUPS = frozenset(
    {
        "巡察组",
        "巡视组",
        "督导组",
        "督察组",
        "督查组",
        "指导组",
        "巡回指导组",
        "考核组",
        "检查组",
        "考察组",
        "调研组",
        "专家组",
        "工作组",
        "调查组",
        "验收组",
        "评估组",
        "指挥部",
        "总指挥部",
        "领导小组",
        "协调小组",
        "工作小组",
        "小组",
        "慰问团",
        "考察团",
        "代表团",
    }
)
"""Groups that come from above with a number, or are set up for a task, by their bare names: `市委第二巡察组…巡察组组长甲`."""
_NUMBERED = lazy(r"第?[一二三四五六七八九十\d]{1,3}$")

_ZONE = lazy(r"(?:区|园|新城|基地|港|口岸)$")
_HOUSES = frozenset({"institute", "museum", "hospital", "school", "company", "centre", "society"})
_ZONE_OFFICES = ("管委会", "管理委员会")
"""Who governs a zone, by its bare name: `某高新区党工委委员、管委会副主任`."""


_COMMITTEES = {
    "管委会": "管理委员会", "组委会": "组织委员会", "编委会": "编辑委员会", "评委会": "评审委员会", "学委会": "学生委员会",
    "爱卫会": "爱国卫生运动委员会", "仲裁委": "仲裁委员会", "发审委": "发行审核委员会", "教指委": "教学指导委员会",
}  # fmt: skip
"""Short names of committees that are somebody's."""
_SHORT_COMMITTEE = lazy(r"(?P<stem>(?![管组编评学筹常全执党居村业家工农])[\u3400-\u9fff]{1,2})委会")
"""A committee by the first characters of what it is for: 安委会 is 安全生产委员会."""
_FOR_WHAT = 14
"""How many of the last characters of its name say so, at the most."""


def is_preparing(words: str) -> bool:
    """Whether words are the bare name of a committee that prepares what shall be founded."""
    return _PREPARING.fullmatch(words) is not None


def committee_called(words: str, near: Sequence[str]) -> str:
    """The committee named before that its short name means: `某仲裁委员会…仲裁委秘书长`; empty where none is."""
    if short := _SHORT_COMMITTEE.fullmatch(words):
        return next((one for one in near if _is_short_for(short["stem"], one)), "")
    whole = _COMMITTEES.get(words)
    return next((one for one in near if one.endswith(whole)), "") if whole else ""


def _is_short_for(stem: str, name: str) -> bool:
    """Whether the characters of a short name are, in their order, characters of what a committee named before is for."""
    if not name.endswith("委员会"):
        return False
    at = -1
    for char in stem:
        at = name.find(char, max(at + 1, len(name) - _FOR_WHAT))
        if at < 0:
            return False
    return True


def is_kind(words: str) -> bool:
    """Whether words are nothing but a kind of house, so that they mean the one just named: `到市福利院慰问，福利院院长甲陪同`."""
    ending = ending_of(words)
    return (
        ending is not None and ending.words == words and (len(words) > 2 or words == "联社") and ending.kind in _HOUSES
    )


def sent_group(words: str, near: list[str]) -> str:
    """The group that was named before, with its number or by who sent it, whatever bodies were named since; else empty."""
    if words not in _SENT_GROUPS:
        return ""
    groups = [(one, one.removesuffix(words)) for one in near if one.endswith(words)]
    return next((one for one, sender in groups if _NUMBERED.search(sender) or has_owner(sender)), "")


def zone_office(words: str, before: str, near: list[str]) -> str:
    """The office of the zone before these words, else of the one named last."""
    if words not in _ZONE_OFFICES:
        return ""
    if _ZONE.search(before):
        return before + words
    found = next((one for one in near if one.endswith(words) or (_ZONE.search(one) and ending_of(one))), "")
    return found if found.endswith(words) else found + words if found else ""
