"""What an entry tells, where a meeting is named by its kind only: `院士甲来院作学术报告，乙主持报告会`, `某会与代表团举行座谈`."""

from __future__ import annotations

from dataclasses import replace

from ..language.patterns import lazy
from ..language.sentences import Masked
from .titles import Title, squeeze
from .turning_points import ACCIDENT
from .venues import clean_venue

_KIND = lazy(
    r"(?:学术|专题|形势)?(?:报告会?|讲座|座谈会?|反馈会?|通报会?|讲评会?|见面会|汇报会|总结会|会议?|大会|仪式|活动)"
)
"""A meeting by no more than its kind."""
_TALKS = lazy(
    r"[^，。；\n]{3,50}?(?:来|到|莅临?|赴|抵)(?!会)[^，。；\n]{1,14}?(?:[作做](?!客)[^，。；\n]{0,24}?(?:报告|讲座|讲话|辅导|宣讲|演讲)|(?:举[行办]|开展|进行)[^，。；\n]{0,16}?(?:讲座|讲学|会诊|义诊|授课)|讲学|讲课|授课|宣讲|会诊|义诊)[^，。；\n]{0,12}"
)
"""Somebody who comes to speak or to treat the sick."""
_PASSES = lazy(
    r"[^，。；\n]{0,20}?(?:顺利|正式|一次性|高分|成功)*(?:通过|接受)了?[^，。；\n]{2,34}?(?:复审|评审|验收|评估|认证|复查|考核|审核|鉴定|复评|检查评比)(?=[，。；])"
)
"""What a body was examined for and passed."""
_REPORT = lazy(
    r"(?:在(?P<place>[^，。；、\n]{2,16}?))?[作做]了?(?:一[场次个])?(?:题为|以)?(?P<topic>关于[^，。；\n]{2,40}?|《[^》\n]{2,40}》|“[^”\n]{2,40}”)(?:为题)?的?(?:学术|专题|形势|辅导)?(?P<kind>报告|讲座)(?=[，。；])"
)
"""What somebody spoke about, and where."""
_SPOKEN = lazy(r"(?:学术|专题|形势)?(?P<kind>报告|讲座)会?")
_WITH = lazy(
    r"(?:[^，。；\n]*?[，；])?(?P<who>[^，。；、\n]{2,20}[与同和][^，。；、\n]{2,16}?)(?:举行|进行|开展)了?(?:友好|亲切|热情|深入|广泛|友好而亲切)?的?$"
)
_TALK = lazy("座谈|会谈|洽谈|联欢|联谊")
"""What two bodies hold together, by its kind alone."""


def find_told_first(part: Masked, chosen: Title | None) -> Title | None:
    """The first clause where it tells so, and the meeting chosen is named by its kind only; else nothing."""
    struck = ACCIDENT.match(part.bare) if chosen is not None and chosen.shape == "visit" else None
    if struck:  # 某井发生事故，甲赶赴现场
        return Title(0, struck.end(), squeeze(part.text[: struck.end()]), "attended")
    if chosen is not None and (named := _by_subject(part, chosen) or _by_sides(part, chosen)):
        return named
    if chosen is None or not _KIND.fullmatch(chosen.text):
        return None
    first = _TALKS.match(part.bare) or _PASSES.match(part.bare)
    if first is None:
        return None
    return Title(0, first.end(), squeeze(part.text[: first.end()]), "visit")


def _by_subject(part: Masked, chosen: Title) -> Title | None:
    """A talk by what it was about: `甲在某学院作了关于某事的报告，乙主持报告会`."""
    kind = _SPOKEN.fullmatch(chosen.text)
    told = [*_REPORT.finditer(part.bare)] if kind else []
    if kind is None or len(told) != 1 or told[0]["kind"] != kind["kind"]:
        return None
    topic = part.text[slice(*told[0].span("topic"))]
    venue = chosen.venue or (clean_venue(told[0]["place"]) if told[0]["place"] else None)
    text = squeeze(topic + ("的" if topic.startswith("关于") else "") + chosen.text)
    return replace(chosen, start=told[0].start("topic"), end=told[0].end(), text=text, venue=venue, generic=False)


def _by_sides(part: Masked, chosen: Title) -> Title | None:
    """A talk by who held it: `某会与代表团举行了座谈`."""
    sides = _WITH.fullmatch(part.bare, 0, chosen.start) if _TALK.fullmatch(chosen.text) else None
    if sides is None:
        return None
    who = part.text[slice(*sides.span("who"))]
    return replace(chosen, start=sides.start("who"), text=squeeze(who + chosen.text))
