"""Words of offices behind a name: what gives one, and where the office or its body begins."""

from __future__ import annotations

import re
from functools import cache

from ..language.patterns import lazy
from ..language.trie import trie_pattern
from ..language.words import read_rows
from ..places.gazetteer import gazetteer

IS_OF = r"(?:同志)?(?:现)?系(?=(?:自治区|[省市区县州](?!里|内)|[本我]会|中国|全国|国家|[\u3400-\u9fff]{2,8}?(?:[省市县区州]|大学|学院|医院|公司|集团|中学|银行|研究院|研究所))[^，。；：\n]{1,30}[长任席员记师授理][，。；、\n])"
"""Before the body whose officer somebody is said to be, which is no department: `甲系|某市审计局处长`."""
_TAKES = lazy(
    rf"{IS_OF}|(?:同志)?(?:(?:现?已|也|均|将|复|重|再|又|仍|续|专|回)(?=任)|(?:复|再次|重新|再度)(?=出任))?(?:继任|出任|[为任的])"
    r"|(?:此前|早)?已经?于?(?:(?:(?:19|20)\d\d|[去今前当同])年|上|本)?(?:\d{1,2}月|月)?[初中底末]?(?:[调升转改]任|任)"
)
_FOR_OTHERS = lazy(
    r"代表(?!团)[^，。；、\n]{2,24}?(?:[作做致讲]|向(?!上)|汇报|发言|表示|宣读|签[订署字约]|述职|报告|接受|参加|出席)"
)
"""Whom somebody speaks for, behind a name: `甲某任|代表第三届委员会作报告`."""


def _heads() -> list[str]:
    return [row[0] for row in (*read_rows("roles.tsv"), *read_rows("modifiers.txt"))]


@cache
def _known_office_regex() -> re.Pattern[str]:
    bodies = [row[0] for name in ("inner.txt", "abbreviations.tsv") for row in read_rows(name)]
    units = [row[0] for row in read_rows("organizations.tsv") if len(row[0]) > 2]
    words = trie_pattern([*gazetteer(), *_heads(), *bodies])
    of_unit = rf"[系科室班组股厂院校社站队](?:{trie_pattern(_heads())})"  # 任系主任
    return lazy(
        rf"(?:{words}|{of_unit}|[市省区县州我本该其第新团]|中[国共华]|全国|国家)|(?P<unit>{trie_pattern(units)})"
    )


@cache
def _office_regex() -> re.Pattern[str]:
    return lazy(rf"[\u3400-\u9fff（）]{{2,24}}(?:{trie_pattern(_heads())})(?:的?职务|[；;。，、（\n]|$)")


_OF_CHIEF = lazy(
    "(?:会计|经济|工程|农艺|农|审计|规划|建筑|畜牧|统计|设计|质量)师|经理|裁|干事|编辑|监(?!督)|指挥|教练|调度"
)
"""The rest of an office that 总 begins."""


def cuts_chief(text: str, at: int) -> bool:
    """Whether a word of an office begins with 总 right before `at`: `解聘甲某总|会计师职务`."""
    return text[at - 1 : at] == "总" and _OF_CHIEF.match(text, at) is not None


def takes_office(text: str, at: int) -> bool:
    """Whether a word that gives an office, and the office or its body, stand at `at` (任部长, 为某局局长)."""
    verb = _TAKES.match(text, at)
    return verb is not None and not _FOR_OTHERS.match(text, verb.end()) and begins_office(text, verb.end())


def begins_office(text: str, at: int) -> bool:
    """Whether words of an office or of its body begin at `at` (副市长, 某局局长)."""
    known = _known_office_regex().match(text, at)
    return (known is not None and not known["unit"]) or _office_regex().match(text, at) is not None


def begins_known_office(text: str, at: int, end: int = 0) -> bool:
    """Whether a word of an office, a place or a body begins at `at` (副市长, 教务处), not just any words before one.

    `end`: the word must reach so far.
    """
    known = _known_office_regex().match(text, at)
    return known is not None and known.end() >= end
