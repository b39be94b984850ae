"""Heads of the society that a document is of, named without it behind guests whose bodies have no such heads."""

from __future__ import annotations

from ..bodies.units import root_of
from ..language.patterns import lazy
from .phrases import PostPhrase

_SOCIETY = lazy(r"(?:协会|学会|研究会|商会|促进会|联谊会|基金会|公会|校友会|同乡会|总会)$")
_HEADS = ("会长", "理事长", "监事长", "秘书长")
"""Offices of societies; the deputies' heads are the same."""
_WITHOUT_DIRECTORS = lazy(
    r"(?:局|厅|(?<=..)委|委员会|政府|处|科协|科学技术协会|大学|学院|公司|集团|医院|日报社|法院|检察院|总工会|妇联)$"
)
_WITHOUT_SECRETARY = lazy(
    r"(?:局|厅|科协|科学技术协会|大学|学院|公司|集团|医院|法院|检察院|总工会|发改委|卫健委|教委|建委|经信委)$"
)
"""Bodies that nobody is 理事长 or 会长 of, and those that have no 秘书长."""
_NEW_CLAUSE = lazy(r"[，；。]")


def heads_society(text: str, last_end: int, phrase: PostPhrase, own: str, previous: str) -> bool:
    """Whether a bare title is one of the document's own society: `会长甲主持，市民政局副局长乙到会讲话，|秘书长|丙作报告`."""
    if (
        phrase.head not in _HEADS
        or phrase.inner
        or phrase.mark
        or not _SOCIETY.search(own)
        or _SOCIETY.search(previous)
    ):
        return False
    without = _WITHOUT_SECRETARY if phrase.head == "秘书长" else _WITHOUT_DIRECTORS
    other = root_of(previous)
    return without.search(other) is not None and _NEW_CLAUSE.search(text, last_end, phrase.start) is not None
