"""What the body of a document says it was once called, and when it took the name that it has: 本院前身为某某研究所，2012年更名."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..dates.notations import find_dates
from ..language.patterns import lazy

_DAY = r"(?P<day>(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?)"
_OLD = r"[“\"「]?(?P<old>[\u3400-\u9fff（）]{5,30}?)[”\"」]?"
_TAKES = r"(?:更名|改名|改称|易名|定名|升格|改制|改建|扩建|转制|改组|启用|更|改|始用|始称)(?:为|成|用)?(?:现名|今名|本名|现称|现校名|现院名|[本我]?[院校所厂会局馆站社团园]|本公司)?"
_ITSELF = r"(?:[本我][院校所厂会局馆站社台团园行]|[本我]公司|学校|医院|公司|集团|研究[院所]|学院|大学)"
_ONCE = r"(?:的?前身[为是系叫]|原名|原称|原为|原叫|曾用名[为是：]?|旧称|旧名|最初(?:名|称)为|始称|初名|初称)"
_SINCE = (
    lazy(
        rf"(?P<who>{_ITSELF}){_ONCE}{_OLD}[，、；（。][^。\n]{{0,60}}(?<!\d){_DAY}[^，。；\n\d]{{0,20}}?{_TAKES}(?=[。；，）])"
    ),
    lazy(rf"(?P<who>{_ITSELF})[系是]?由{_OLD}于{_DAY}[^，。；\n\d]{{0,16}}?{_TAKES}(?:而来|而成)?(?=[。；，）])"),
    lazy(rf"(?P<who>{_ITSELF}){_DAY}(?:[以之])?前(?:[称名叫为]|名为|名称为){_OLD}(?=[。；，）])"),
    lazy(rf"(?P<who>[\u3400-\u9fff]{{5,30}})（(?:原名?|前身[为是]|原称){_OLD}，{_DAY}[^，。；\n\d]{{0,16}}?{_TAKES}）"),
)
"""Statements of a body about itself, of which the last has its name before the bracket."""
_WORDS = (
    "更名",
    "改名",
    "现名",
    "今名",
    "改称",
    "易名",
    "定名",
    "升格",
    "改制",
    "改建",
    "扩建",
    "转制",
    "年前",
    "以前",
    "之前",
)


class Once(NamedTuple):
    """At `at` the text says that the body was called `old` until `day` (a reduced date is its first day)."""

    at: int
    day: str
    old: str


def once_called(text: str, own: str) -> Iterator[Once]:
    """What the body `own` was called before, as its document tells it."""
    if not any(word in text for word in _WORDS):
        return
    for pattern in _SINCE:
        for match in pattern.finditer(text):
            if _is_own(match, own) and match["old"] != own and find_dates(match["day"]):
                yield Once(match.end(), match["day"], match["old"])


def _is_own(match: re.Match[str], own: str) -> bool:
    who = match["who"]
    return len(who) < 5 or (own != "" and who.endswith(own)) or own.endswith(who)
