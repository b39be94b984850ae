"""Houses called by their kind alone behind their whole name: `某某大厦落成，大厦经理甲`."""

from __future__ import annotations

import re

from .building import left_edge

_KINDS = ("大厦", "宾馆", "饭店", "酒店", "招待所", "影剧院", "剧院", "商场", "度假村", "茶楼", "餐厅", "农场", "林场")
_REACH = 200
"""How far back the whole name is looked for, in characters."""


def premises_meant(text: str, entry: int, at: int, words: str) -> str:
    """The whole name, in the text of the entry before `at`, of the house that `words` call by its kind; else empty."""
    if words not in _KINDS:
        return ""
    low = max(entry, at - _REACH)
    for match in reversed([*re.finditer(rf"(?<=[\u3400-\u9fff]{{2}}){words}", text[low:at])]):
        end = low + match.end()
        start = left_edge(text, end, low)
        name = text[start:end]
        if len(words) + 2 <= len(name) <= len(words) + 10 and not name.startswith(("该", "本", "各", "两")):
            return name
    return ""
