"""Words that stand in a list of those who were somewhere, where only names do."""

from __future__ import annotations

from ..language.patterns import lazy

OFFICE = r"(?:[^\W为任成生增专特擅]长|主任|书记|主席|经理|总裁|委员|理事|监事|常委|政委|调研员|巡视员|工程师|教授)"
_BEFORE = lazy(rf"{OFFICE}(?P<name>[\u3400-\u9fff]{{2,3}}?)(?:、[\u3400-\u9fff]{{2,3}})*(?:、|和|及|以及)\Z")
"""Somebody with his title and others behind him, before the last of them."""
_WERE = lazy(
    r"(?:同志|先生|女士)?(?:等(?:同志|人)?)?(?:一[同起]|共同|应邀|分别|先后)?(?:出席|列席|陪同|到会(?!者)|参会|与会|参加(?:了?[^，。；、\n]{0,12}(?:会议?|活动|仪式|调研|慰问|检查|座谈|考察))?(?=[，。；\n]|并|$))"
)
"""What those listed did."""
_THERE = lazy(
    rf"(?:出席|参加|列席|陪同|到会|参会|与会|在座|在主席台)[^，。；：\n]{{0,20}}(?:的(?:[省市县区校院]?(?:领导|负责人|嘉宾|同志|人员))*|领导)(?:还|另)?[有是为][：:]?[^。；\n]{{0,70}}?{OFFICE}\Z"
)
"""Who was there, before the title of one of them: `参加会议的有某局局长`."""
_REACH = 40


def last_of_list(text: str, at: int, end: int) -> str:
    """The first name of the list of people whose last one stands at `at`, before what they did; or nothing."""
    if text[at - 1 : at] not in ("、", "和", "及") or not _WERE.match(text, end):
        return ""
    before = _BEFORE.search(text, max(0, at - _REACH), at)
    return before["name"] if before else ""


def is_counted_present(text: str, at: int, end: int) -> bool:
    """Whether a word stands behind a title, before a mark, where it is told who was there."""
    if end < len(text) and text[end] not in "，。、；\n":
        return False
    return _THERE.search(text, max(0, at - 100), at) is not None
