"""What stands by words for tasks and gives none: rows of who came to a meeting, what a body does first of several things."""

from __future__ import annotations

import re

from ..language.patterns import lazy

_CAME = lazy(r"(?m:^)(?:会议)?(?:主持|出席|列席|缺席|请假|记录)[\u3400-\u9fff]{0,3}[：:]")
_REACH = 160
HOSTS = ("主办", "承办", "协办")
_DEEDS = ("完成", "参加", "支持", "执行", "实施")
_HANZI = lazy(r"[\u3400-\u9fff]")
_FOOT = lazy(r"[^\n]*(?:督办|拟稿|核稿|校对|核发|签发)[：:]|[^\n]*\n[^\n]*日印发[ \u3000]*(?:\n|$)")
"""What goes on behind 主办 at the foot of a paper: `主办：甲局　督办：县政府办公室`."""
_DOES = lazy(
    r"(?<=[局委办室部处所院会校区镇乡厅队心站司团科])(?:负责|修改|修订|完善|印发|起草|拟[定订]|汇总|组织(?![部处科]|人事|宣传|联络)|研究(?![室院所会处科]|中心))"
)

_OF_ALL = lazy(
    r"[ \u3000]*(?:上述|以上|前述|上列|所列)(?:[各全]项|\d{1,3}项|[一二三四五六七八九十]{1,3}项|所列|重点|主要|全部|具体)*(?:工作|任务|事项|要点|措施|项目|内容|目标|要求)"
)
"""How a paragraph begins that tells of all the tasks above it."""


def is_of_all(text: str, at: int) -> bool:
    """Whether the paragraph of a place tells who sees to all tasks above: `以上各项任务由办公室负责督办。`"""
    return _OF_ALL.match(text, text.rfind("\n", 0, at) + 1) is not None


def labels_none(text: str, match: re.Match[str]) -> bool:
    """Whether a word before a colon ends a clause (`换届工作全面|完成：`), or says at a paper's foot who wrote it or came."""
    if match["word"] == "参加" and _tells_who_came(text, *match.span()):
        return True
    if match["unit"]:
        return False
    if match["word"] in _DEEDS:
        return _HANZI.match(text, match.start() - 1) is not None
    return match["word"] in HOSTS and _FOOT.match(text, match.end("word")) is not None


def _tells_who_came(text: str, start: int, end: int) -> bool:
    """Whether the label 参加 at these places is that of a row of people, others of the kind beside it."""
    return _CAME.search(text, max(0, start - _REACH), end + _REACH) is not None


def end_of_bodies(text: str, start: int, end: int) -> int:
    """Where bodies end before what they do first: `由办公室|修改完善后印发执行`."""
    does = _DOES.search(text, start, end)
    return does.start() if does else end
