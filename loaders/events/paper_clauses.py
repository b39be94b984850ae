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


_AGREED_TO = lazy(
    r"(?:会议?|大家|研究|审议|讨论|原则|一致|[，。；：）)、\n]|^)(?:决定|原则|一致|并|也|还)*(?:同意|授权|责成|委托|批准|建议)(?!后|书)[^，。；：\n《》]{2,48}$"
)
"""Before what a meeting agrees that others shall sign: `会议同意区政府与某公司|签署《某协议》`."""
_THEN = lazy(r"\d{1,2}月(?:\d{1,2}日)?[^，。；：\n前《》]{0,16}$|(?:19|20)\d\d年[^，。；：\n前《》]{0,24}$")


def only_agreed(bare: str, low: int, verb: int) -> bool:
    """Whether what begins with the verb is only agreed to, and not done yet."""
    return "签" == bare[verb] and _AGREED_TO.search(bare, max(low, verb - 60), verb) is not None


def told_of_then(bare: str, low: int, verb: int, end: int) -> bool:
    """Whether a clause says of a paper on which earlier day it was signed: `甲与乙6月2日|签订的《某协议》`."""
    return bare.startswith("的《", end) and _THEN.search(bare, clause_start(bare, low, verb), verb) is not None
