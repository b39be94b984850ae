"""Where the clause that tells of a document begins, and where its subject does behind a day or an occasion."""

from __future__ import annotations

from ..language.patterns import lazy
from ..meetings.venues import DATE

_CLAUSE = lazy(r"[,；;：:。]|(?<!》)，|，(?!《)")
_LONGEST = 200
"""How far before a document's name its verb and bodies are looked for."""
LED = lazy(rf"(?:{DATE}|[^，。]{{0,8}}[上下]午|会上|会议上|仪式上|论坛上|[，、\s　])*")

OWN_WORD = r"[本我]?(?:学?校|医?院|[局厂矿所馆社站行]|公司|集团(?:公司)?|学院|农场)?"
"""How a document calls its own body, or nothing, before 党委."""


def clause_start(bare: str, low: int, at: int) -> int:
    """Where the clause before `at` begins, at `low` at the earliest."""
    low = max(low, at - _LONGEST)
    return max((mark.end() for mark in _CLAUSE.finditer(bare, low, at + 1) if mark.end() <= at), default=low)


def led(bare: str, clause: int, start: int) -> int:
    """Where the subject of a clause begins, behind a day or an occasion."""
    found = LED.match(bare, clause, start)
    return found.end() if found else clause
