"""Who signs for a party, in brackets behind it, set off by a colon: `甲方：某某协会（签字人　会长甲）` as `（签字人：会长甲）`."""

from __future__ import annotations

from ..language.patterns import lazy
from .line import Line

_NOTE = lazy(
    r"[（(](?:签[字约署](?:人|代表|嘉宾)|(?:授权|法定)代表人?|代表人?)(?P<gap>[ \u3000]*[：:]?[ \u3000]*)(?=[\u3400-\u9fff])[^（）()\n]{2,30}[）)]"
)
_PARTY = lazy(r"(?m)^[ \u3000]*[甲乙丙丁戊]方[ \u3000]*[：:]")


def part_signers(line: Line) -> Line:
    """The paragraph with a colon behind what says that somebody signs for the party before the bracket."""
    if "方" not in line.text or not _PARTY.match(line.text):
        return line
    return line.edited((*match.span("gap"), "：") for match in _NOTE.finditer(line.text) if match["gap"] != "：")
