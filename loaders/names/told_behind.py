"""What is told behind a name, or behind a word that may be one, of whoever is called so."""

from __future__ import annotations

from ..language.name_words import name_words
from ..language.patterns import lazy
from .among_titled import acts_in_office
from .edges import does_something, does_together, is_spoken_of
from .office_words import takes_office

BARE_VERB = lazy(
    "[也还亦]?(?:(?:专程|应邀|分别|特地|也?曾)(?=出席|列席|到会|参加|参会|与会))?(?:出席|列席|到会|参会|与会|接待并|主持(?!人|工作)|讲话|致辞|发言|(?:全程|分段|分别|共同)?陪同|一同(?!志)|当选|调任|改任|升任|接任|兼任|离休|应邀|受邀|病逝|逝世|同志|先生|女士|一行|致(?:开幕|闭幕|欢迎|答谢|贺)?[词辞]|率(?:[队团]|[^，。；、\n]{1,10}?[队团组](?![长员]))|分别|等|宣读|宣布(?![的会后前时])|"
    r"的(?:亲自|热情|全程|共同)?(?:陪同|带领|率领|引导|主持|见证)之?下|[来到][^，。；、\n]{0,8}?(?:视察|考察|检查|调研|访问|指导|参观|慰问|督[导查]|商[谈洽讨]|[洽座会]谈|洽商|协商|交流|看望|走访|祝贺|作报告)|参加(?:此次|这次|本次|上述)?(?:调研|考察|检查|督[导查]|慰问|会见|座谈|活动|仪式)|在(?:大会)?(?:主席台|前排|台上)[^，。；]{0,6}就[座坐]|向[^，。；、\n]{1,16}?(?:汇报|介绍|通报|颁[发奖]|发奖|授[予旗奖]|赠[送书]|献[花旗])|由[^，。；、\n]{2,20}?陪同)"
)
"""Words that no adverb of manner stands before, so that 郑重 before them is somebody's name."""

_NEXT_TITLED = lazy(
    r"、[\u3400-\u9fff]{0,8}?(?:主席|主任|书记|[省市区县州校院部局处科会行厂矿台站]长|秘书长|经理|董事长|教授|政委)[\u3400-\u9fff]{2,3}?(?=出席|列席|到会|参加|陪同|主持|讲话|致辞|等|分别|共同|会见|一行)"
)
"""The title of the next one and the name behind it."""


def is_told_behind(text: str, at: int, end: int, sure: bool) -> bool:
    """Whether what people do is told right behind a name; of a word more than that, unless it is a name for `sure`."""
    if (
        BARE_VERB.match(text, end)
        or does_together(text, end)
        or (text.startswith("、", end) and _is_beside(text, at, end))
    ):
        return True
    if sure or end - at != 2 or not is_listed_word(text[at:end]):
        return False
    return (
        does_something(text, end)
        or (text.startswith("任", end) and takes_office(text, end))
        or acts_in_office(text, at, end)
    )


def tells_of_holder(text: str, at: int, end: int) -> bool:
    """Whether it is told at `end` what somebody did whose title stands before `at`."""
    return does_something(text, end) or is_spoken_of(text, end) or acts_in_office(text, at, end)


def _is_beside(text: str, at: int, end: int) -> bool:
    """Whether a name stands between its title and the next one, whose holder does what people do: `区委书记甲、区长乙出席`."""
    found = _NEXT_TITLED.match(text, end) if text[at - 1 : at] in ("长", "记", "席", "任") else None
    return found is not None and BARE_VERB.match(text, found.end()) is not None


def is_listed_word(name: str) -> bool:
    """Whether a list says of the name that it is a word, so that only what stands behind can show somebody called so."""
    words = name_words()
    return name in words.ordinary or name in words.never or name in words.plain
