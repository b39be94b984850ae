"""Meetings named only by who did something at them: `甲在全市基层组织建设座谈会（5月20日）上作了交流`."""

from __future__ import annotations

from ..language.patterns import lazy
from .titles import Title, squeeze

_AT = lazy(
    r"在(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:[上下]午|晚上?)?(?:(?:在[^，。；]{2,12}?)?(?:[召举][开行]|举办)的)?"
    r"(?P<title>(?![本这此该]|[^，。；]{0,6}?(?:一次|几次|多次|历次|各种|有关))[^，。；：的在\d]{4,40}?(?:会议|大会|(?:座谈|推进|交流|研讨|动员|总结|表彰|发布|培训|现场|工作|联席|协商|调度|部署|座谈|报告|恳谈|洽谈)会|论坛|年会|典礼|仪式))"
    r"(?:（[^（）\n]{1,20}）)?上，?(?:分别|先后|依次|代表[^，。；]{2,16}?)?(?:[作做]了?[^，。；]{0,20}?(?:报告|发言|讲话|交流|介绍|汇报|动员|总结|表态|致辞)|发言|讲话|致[辞词]|介绍|汇报|宣读|宣布|交流|表态|通报)"
)
_SHORTEST = 6


def spoken_at(text: str, start: int, end: int) -> Title | None:
    """The meeting at which somebody spoke, where the clause from `start` to `end` names it by more than its kind."""
    found = _AT.search(text, start, end) if "上" in text[start:end] else None
    if found is None or len(found["title"]) < _SHORTEST:
        return None
    return Title(*found.span("title"), squeeze(found["title"]), "held")
