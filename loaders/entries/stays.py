"""Guests who stay and meetings that last for days: a day among those that only tells how guests were received, or who came
to the meeting and spoke, begins nothing of its own."""

from __future__ import annotations

from ...model.dates import When
from ..language.patterns import lazy

_RECEIVED = lazy(
    r"(?:[上下中]午|[早晚夜]上?|清?晨|凌晨)?[，,]?[^。；]{0,20}(?:抵达|到达|来到|离开|离别|启程|回国)[^。；]{0,80}(?:欢迎|迎接|欢送|送行|送别)"
)
"""How guests were received: `15日上午，|客人们抵达时，受到某某的欢迎`."""


def within_stay(when: When | None, told: When | None) -> bool:
    """Whether a day lies among those that were told."""
    return bool(when and told and "/" in told.edtf and told.first <= when.first and when.last <= told.last)


def is_reception(text: str, end: int) -> bool:
    """Whether a sentence whose day ends there tells how guests came or left."""
    return _RECEIVED.match(text, end) is not None


_AT_MEETING = lazy(
    r"(?:[上下中]午|[早晚夜]上?|清?晨)?[，,]?[^。；\n]{0,80}?(?:到会|(?<![晚舞])会上|大会上|会议上|与会|[向给对为](?:大会|会议|全体代表|代表们?))[^。；\n]*"
)
"""What somebody said or did on one of the days of a meeting: `15日下午，|某局局长某某到会作了报告`."""
_SITS = lazy(r"召开|举行|举办|[开闭]幕|小组会|(?:预备|全体)会议|选举|表决|来到|前往|接见|会见|参观|看望")
"""What such a day may tell of besides, which stands for itself."""
_AT_ITS_SITTING = lazy(
    r"(?:[上下中]午|[早晚夜]上?)?的?(?:各?次|[一二三四五]次)?(?:全体|大会|小组|分组|[开闭]幕)*(?:大会|会议|会)上(?!午)"
)
"""Which sitting of the meeting it was at: `在十八日|的全体会议上，某某发了言`."""


_DISCUSSED = lazy(
    r"(?:[两三四]?[日天])?(?:[上下中]午|[早晚夜]上?)?[，,]?(?:出席|到会|与会|全体|各地|各界|各组)*(?:的)?(?:代表|委员|会员|理事|列席人员|同志)们?"
    r"(?!团)(?:还|又|也|都|先后|继续|认真|热烈|充分|分组|分成[^，。；]{1,6}组|[以按][^，。；]{2,10}为单位|就|对|围绕|听取了?|[^，。；]{2,24}(?=进行))*"
    r"(?:进行了?)?(?:分组|小组|大会)?(?:讨论|审议|听取|酝酿|发言|座谈)"
    r"|(?:[上下]午|晚上?)?[，,]?各(?:代表|讨论|小)?[团组](?:还|又|也|都|先后|继续|认真|热烈|充分|分别|分组|对[^，。；]{2,24}|就[^，。；]{2,24}|围绕[^，。；]{2,24}|进行了?)*(?:讨论|审议|酝酿)"
)
"""What those who sit at the meeting did on such days: `十六、十七|两日，代表们分组讨论了报告`."""


def is_at_meeting(text: str, end: int) -> bool:
    """Whether a sentence whose day ends there only tells what was said at the meeting that goes on."""
    if "会" not in text:
        return False
    if _AT_ITS_SITTING.match(text, end) or _DISCUSSED.match(text, end):
        return True
    found = _AT_MEETING.match(text, end)
    return found is not None and not _SITS.search(found[0])


_FEW = 2
_OF_ALL = lazy(
    r"(?:参加了?|出席了?|陪同|随同)(?:上述|以上|有关|相关|此次|本次)*(?:活动|调研|考察|检查|视察|走访|慰问)(?:活动)?[。，；]?[ \u3000]*$"
)


def is_of_all(text: str, when: When | None, told: When | None) -> bool:
    """Whether a paragraph behind one of the days `told` says who took part in all of it: `县委常委某某参加上述活动。`"""
    return ends_with_all(text) and when is not None and within_stay(when, told)


def ends_with_all(text: str) -> bool:
    """Whether one sentence says no more than who took part in what was told."""
    return _OF_ALL.search(text) is not None and text.count("。") < _FEW
