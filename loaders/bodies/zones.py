"""Who governs a zone that is called by the end of its name behind its whole name: `某某经济合作区…合作区管委会主任`."""

from __future__ import annotations

import re

from ..language.patterns import lazy
from ..language.zone_words import WHOLE_ZONES, ZONE_KINDS
from ..places.gazetteer import leading_place
from .building import left_edge

_OFFICE = lazy(
    rf"(?P<zone>(?P<own>[\u3400-\u9fff]{{0,8}}?)(?:{ZONE_KINDS})区|(?P<of>[\u3400-\u9fff]{{0,4}})(?:产业|科技|工业|物流|软件|创业)园)(?P<office>管委会|管理委员会|党工委|工委|管理局|管理处|综合办公室|招商局)"
)
_REACH = 300
"""How far back the whole name is looked for, in characters."""
_MOST = 16
_NO_NAME = ("该", "本", "各", "两", "全", "我", "此", "等", "个")


def zone_meant(text: str, entry: int, at: int, words: str) -> str:
    """The office by the whole name of its zone, as the text of the entry before `at` has it; else empty."""
    called = _OFFICE.fullmatch(words) if "区" in words or "园" in words else None
    if called is None or leading_place(called["own"] or called["of"] or ""):
        return ""
    low = max(entry, at - _REACH)
    end_of_name = WHOLE_ZONES.get(called["zone"], re.escape(called["zone"]))
    for match in reversed([*re.finditer(rf"(?<=[\u3400-\u9fff]{{2}}){end_of_name}", text[low:at])]):
        end = low + match.end()
        name = text[left_edge(text, end, low) : end]
        longer = len(name) >= max(len(called["zone"]) + 2, len(match[0]) + 2)
        if longer and len(name) <= len(match[0]) + _MOST and not name.startswith(_NO_NAME):
            return name + called["office"]
    return ""
