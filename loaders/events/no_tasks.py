"""What stands by words for tasks and gives none: rows of who came to a meeting, what a body does first of several things."""

from __future__ import annotations

from ..language.patterns import lazy

_CAME = lazy(r"(?m:^)(?:会议)?(?:主持|出席|列席|缺席|请假|记录)[\u3400-\u9fff]{0,3}[：:]")
_REACH = 160
_DOES = lazy(
    r"(?<=[局委办室部处所院会校区镇乡厅队心站司团科])(?:负责|修改|修订|完善|印发|起草|拟[定订]|汇总|组织(?![部处科]|人事|宣传|联络)|研究(?![室院所会处科]|中心))"
)


def tells_who_came(text: str, start: int, end: int) -> bool:
    """Whether the label 参加 at these places is that of a row of people, others of the kind beside it."""
    return _CAME.search(text, max(0, start - _REACH), end + _REACH) is not None


def end_of_bodies(text: str, start: int, end: int) -> int:
    """Where bodies end before what they do first: `由办公室|修改完善后印发执行`."""
    does = _DOES.search(text, start, end)
    return does.start() if does else end
