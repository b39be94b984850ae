"""Brackets that a scanner lost, put back where the words say they stood."""

from __future__ import annotations

import re

from ..language.patterns import lazy
from .line import Edit, Line

_INSIDE = "产业|扩大|草案|试行|暂行|修订|修订草案|审议稿|征求意见稿|讨论稿|主任|视频|直播|集团|市民|兼|女|挂职|代|主持工作|常务副主席|处"
_CLOSING = lazy(rf"(?:{_INSIDE}|\d[\d.]*分)$")
_MISREAD = lazy(
    r"《[^《》〈〉<>«»\n]{2,60}(?P<title>[〉>»])|(?P<opens>[〈<«])[^《》〈〉<>«»\n]{2,60}》|«[^《》〈〉<>«»\n]{2,60}(?P<both>»)"
    r"|（[^（）〔〕［］｛｝\[\]{}\n]{1,30}(?P<end>[〕］｝\]}])|(?P<start>[〔［｛\[{])[^（）〔〕［］｛｝\[\]{}\n]{1,30}）"
)
"""A title or a note of which one mark was read as another kind's, and a title between «»."""
_MARK = r"(?:[女男]|[\u4e00-\u9fff]{1,4}?族)"
_DAY = r"\d{4}(?:年(?:\d{1,2}月)?|\.\d{1,2})?"
_OPENING = lazy(
    rf"{_DAY}[—–\-－~～至]{{1,2}}(?:{_DAY}|今)(?=$|[、　；])|{_MARK}(?:，{_MARK})*+|[按以]姓[氏名]笔[画划](?:多少|顺序)?(?:为序|排序|排列)|{_INSIDE}"
)


def restore_brackets(line: Line) -> Line:
    """The paragraph with `《…〉` and `（…〕` closed as they were opened, and `（` or `）` inserted (offset -1) around known words where only its partner is there."""
    line = line.edited([edit for found in _MISREAD.finditer(line.text) for edit in _alike(found)])
    text = line.text
    if text.count("（") == text.count("）"):
        return line
    edits: list[Edit] = []
    opened: list[int] = []
    for match in re.finditer(r"[（）]", text):
        place = match.start()
        if match[0] == "（":
            opened.append(place)
        elif opened:
            opened.pop()
        elif lost := _CLOSING.search(text, max(0, place - 8), place):
            edits.append((lost.start(), lost.start(), "（"))
    for place in opened:
        if lost := _OPENING.match(text, place + 1):
            edits.append((lost.end(), lost.end(), "）"))
    return line.edited(sorted(edits)) if edits else line


def _alike(found: re.Match[str]) -> list[Edit]:
    """The marks around a title or a note as a pair."""
    first, last = found.start(), found.end() - 1
    if found["both"]:
        return [(first, first + 1, "《"), (last, last + 1, "》")]
    if found["title"]:
        return [(last, last + 1, "》")]
    if found["end"]:
        return [(last, last + 1, "）")]
    return [(first, first + 1, "《" if found["opens"] else "（")]
