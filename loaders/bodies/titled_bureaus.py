"""The bureau whose paper a title says it is: `某市教育局2022年工作要点`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .anchors import has_owner
from .building import left_edge

_ENDS = lazy(
    r"(?<=[局厅])(?<![结格布全大开僵破新时战当]局)(?=$|[（(]|\d|[〇○零]|[一二][〇○零九]|第|[上下]半年|关于|工作|年度|党[组委建的风]|机关|系统|重点|任务|责任|分工|领导|干部|人事|职工|政务|政府信息|法治|依法|信息|全面|落实|贯彻|推进|大事|简报|简讯|通报|通讯|文件|办公室|机构|职能|概况|简介|召开|举行|举办|开展|组织)"
)
"""Behind a bureau: what the papers of such bodies are about, so that it is no part of a longer name."""
_LONGEST = 24


def bureau_of(title: str) -> str:
    """The bureau that a title, or the paper that it gives notice of, begins with; else empty."""
    begins = title.find("《") + 1 if title.startswith("关于") else 0
    found = _ENDS.search(title, begins)
    words = title[begins : found.start()] if found and found.start() - begins < _LONGEST else ""
    named = len(words) - len(leading_place(words)) > 2 and has_owner(words)
    return words if named and left_edge(title, begins + len(words), begins) == begins else ""
