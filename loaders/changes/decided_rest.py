"""The rest of a decision that gives offices, in clauses without any verb: `决定：系主任由甲担任，总支书记乙；某系主任丙`."""

from __future__ import annotations

import re

from ..language.patterns import lazy
from .shadow import MARK, PERSON, TITLE

_ONE = rf"[，；]{TITLE}{PERSON}{MARK}?(?:（[^（）\n{PERSON}{TITLE}]{{1,12}}）)?"
_NEXT = lazy(
    rf"[，；](?P<who>{TITLE}{PERSON}{MARK}?)(?:（[^（）\n{PERSON}{TITLE}]{{1,12}}）)?(?=(?:{_ONE})*+[；。](?!{TITLE}{PERSON}{MARK}?[^，；。]))"
)
"""One such clause, where the sentence ends with nothing but its like."""
_DECIDES = lazy(r"(?:决定(?!》)|任命|批复|批准|任免|调整如下|分工如下|通知)[^\n]{0,160}$")
_REACH = 120


def decided_next(shadow: str, start: int, at: int) -> re.Match[str] | None:
    """The next of those whom the decision before `start` gives an office, if the sentence goes on with nothing else."""
    found = _NEXT.match(shadow, at)
    if found is None or not _DECIDES.search(shadow, max(0, start - _REACH), at):
        return None
    return found
