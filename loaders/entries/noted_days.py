"""Days that a sentence of a report gives a meeting in passing, behind it in brackets or before it, or a decision."""

from __future__ import annotations

import re

from ..language.patterns import lazy

_MEETING = r"(?:会议?|大会|仪式|典礼|论坛|年会|比赛|竞赛|大赛|[讲论]坛|活动|培训班|沙龙|展演|演讲|晚会)"
_NAMED_BEFORE = lazy(rf"{_MEETING}[》”]?[上中]?（(?:于)?$")
_NOTED = lazy(r"(?:[上下]午|晚上?)?(?:[在于][^，。；（）]{2,16})?(?:[召举][开行]|举办)?）")
"""A meeting whose day brackets note: `甲在工作座谈会（|5月20日|）上作了交流`."""
_SPOKE_AT = lazy(
    rf"(?:[上下]午|晚上?)?(?:在[^，。；]{{2,16}}?)?(?:(?:[召举][开行]|举办)的|的)[^，。；\d]{{0,36}}?{_MEETING}上，?(?=[作做发讲致宣介交表汇荣获受被领接向为])"
)
"""Who did something at the meeting of a day: `甲在|7月8日|召开的推进会上作典型发言`."""
_ANY_DAY = lazy(r"\d{1,2}[月日]")


def is_of_meeting(text: str, start: int, end: int) -> bool:
    """Whether a sentence of a report tells of a meeting whose day, the only one in it, stands in brackets behind it or before it."""
    sentence = re.split(r"[。；！？\n]", text[max(0, start - 120) : start])[-1]
    if _ANY_DAY.search(sentence) or _ANY_DAY.search(re.split(r"[。；！？\n]", text[end : end + 160], maxsplit=1)[0]):
        return False
    noted = _NAMED_BEFORE.search(sentence) is not None and _NOTED.match(text, end) is not None
    return noted or (sentence.endswith(("在", "于")) and len(sentence) > 1 and _SPOKE_AT.match(text, end) is not None)


_DECIDED = lazy(
    r"[^。；！？\n]{0,40}?经[^。；！？\n\d]{2,40}?(?:研究|讨论|审议|同意|批准|批复|决定|审定|报批|公示|考察|推荐)[^，。；！？\n\d]{0,8}，"
)
_ISSUED = lazy(
    r"(?:[^，。；：\n]{2,24}?)?(?:联合)?(?:印发|下发|发文|发出|公布|宣布|作出|决定|任命|聘任|免去|调整|批复|同意)"
)


def is_decided(text: str, first: int, start: int, end: int) -> bool:
    """Whether what a sentence says was decided was made known on the day behind that: `经局党组研究，|12月2日|印发通知：…`."""
    return _ISSUED.match(text, end) is not None and _DECIDED.fullmatch(text, first, start) is not None
