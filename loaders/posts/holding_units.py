"""The department that holds something, whose head the next clause names: `人事处召开座谈会，处长甲介绍情况`; the house that
somebody came to, likewise."""

from __future__ import annotations

from ..bodies.building import left_edge
from ..bodies.expand import is_generic
from ..language.body_words import ending_of
from ..language.patterns import lazy
from .fitting import fits
from .phrases import PostPhrase

_FAR = 60
_SIGNS = "处科部馆站"
_HOLDS = lazy(
    r"(?:^|[\n。；\u3000日，])(?P<unit>[\u3400-\u9fff]{2,10}?[处科部馆站])(?:主持)?(?:召开|举行|举办|开展|组织)(?!部)[^，。；\n]{2,40}，$"
)


def unit_holding(text: str, phrase: PostPhrase) -> str:
    """Words for the department that the clause before a bare 处长, 馆长 tells to hold something; empty where it tells of none."""
    sign = phrase.head.removesuffix("长")
    if phrase.organization or phrase.kind != "post" or len(sign) != 1 or sign not in _SIGNS:
        return ""
    if text[phrase.start - 1 : phrase.start] != "，":
        return ""
    low = max(text.rfind("\n", 0, phrase.start), phrase.start - _FAR, 0)
    found = _HOLDS.search(text, low, phrase.start)
    return found["unit"] if found and found["unit"].endswith(sign) else ""


_TEAMS = "看守所|拘留所|戒毒所|派出所|支队|大队|中队|监狱|司法所"
_HOUSE = lazy(
    r"(?:[在到赴]|来到|走进|深入|参观了?|视察了?)(?P<body>[\u3400-\u9fff\d]{2,20}?(?:厂|公司|矿|场|店|商店|大楼|院|学校|中学|小学|幼儿园|站|所|馆))(?:里|内)?，$"
    rf"|(?:[到赴]|来到|走进|深入|检查了?|督[导查]了?|慰问了?|看望了?|视察了?|察看了?)(?P<team>[\u3400-\u9fff\d]{{0,12}}?(?:{_TEAMS}))"
    r"(?:(?:实地|专题|现场)?(?:检查|督[导查]|调研|指导|慰问|看望|视察|察看|走访|考察|参观)[^，。；、\n]{0,12})?，$"
)
"""The house at the end of the clause before a bare title: `在市罐头厂，厂长甲汇报`, `赴看守所督导，所长甲汇报`."""


def house_come_to(text: str, phrase: PostPhrase) -> str:
    """Words for the house whose head a bare title at the beginning of a clause is, as the clause before says."""
    if phrase.organization or phrase.kind != "post" or text[phrase.start - 1 : phrase.start] != "，":
        return ""
    found = _HOUSE.search(text, max(0, phrase.start - 28), phrase.start)
    which = "team" if found and found["team"] else "body"
    words = text[left_edge(text, found.end(which), found.start(which)) : found.end(which)] if found else ""
    if len(words) < 3 or ending_of(words) is None or (which == "body" and is_generic(words)):
        return ""
    return words if fits(phrase, words) else ""
