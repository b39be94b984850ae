"""What an entry tells first, where only a meeting by its kind is named behind it: `院士甲来院作学术报告，乙主持报告会`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..language.sentences import Masked
from .titles import Title, squeeze
from .turning_points import ACCIDENT

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


def find_told_first(part: Masked, chosen: Title | None) -> Title | None:
    """The first clause where it tells so, and the meeting chosen is named by its kind only; else nothing."""
    struck = ACCIDENT.match(part.bare) if chosen is not None and chosen.shape == "visit" else None
    if struck:  # 某井发生事故，甲赶赴现场
        return Title(0, struck.end(), squeeze(part.text[: struck.end()]), "attended")
    if chosen is None or not _KIND.fullmatch(chosen.text):
        return None
    first = _TALKS.match(part.bare) or _PASSES.match(part.bare)
    if first is None:
        return None
    return Title(0, first.end(), squeeze(part.text[: first.end()]), "visit")
