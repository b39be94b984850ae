"""What a paper sets into the midst of an article, the weather, an advertisement, the words below a picture, put behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..language.patterns import lazy
from .line import Line
from .margin import CLOSED

_SET_IN = lazy(
    r"[■□●◆◇★☆▲△▼┃│║┆【〖※◎◀▶]|[\u3400-\u9fff 　]{0,6}(?:天[ 　]*气|广[ 　]*告|启[ 　]*事|订[ 　]*阅|征[ 　]*订|小[ 　]*资[ 　]*料|图[为：:]|图片|上图|下图|热线|欢迎|邮发代号|本报电话)"
)
"""What such a thing begins with."""
_TEXT = lazy(r"[，。、；]")
_LONGEST = 6
"""Lines that are set in at most."""
_SHORTEST = 12
"""Characters of the line that breaks off at least."""
_BEGINS = lazy(
    r"[（(【〔\[]?(?:本[报刊台网]|[\u3400-\u9fff]{2,6})讯|新华社|\d{1,2}月\d{1,2}日|[一二三四五六七八九十]{1,3}、|[昨今][天日]|近日|日前"
)
_SET, _SLACK = 4, 3
"""Cells by which a paragraph is set in, and characters by which its lines differ in length."""
_LABELLED = lazy(
    r"(?:[今明本][日天市地县区][ 　]*)?(?:天[ 　]*气(?:[ 　]*预[ 　]*报)?|气[ 　]*象(?:[ 　]*预[ 　]*报)?|广[ 　]*告|启[ 　]*事|更[ 　]*正|小[ 　]*常[ 　]*识|小[ 　]*资[ 　]*料|零[ 　]*售[ 　]*价?|报[ 　]*价|本报(?:地址|电话|代号|广告部?)|邮发代号|代[ 　]*号|今日电视|影[ 　]*讯)[ 　]*[：:]"
)
"""What such a thing begins with where no blank line sets it apart, further in than the lines around it."""
_MOST_LABELLED = 3
"""Lines of such a thing at most."""


def move_inserts(lines: list[Line]) -> list[Line]:
    """Lines with what stands between the two parts of a broken paragraph behind that."""
    moved: list[Line] = []
    at = 0
    while at < len(lines):
        moved.append(lines[at])
        size = _inserted(lines, at)
        if size:
            rest = _rest(lines, at + 1 + size)
            first = lines[at + 1 + size]
            moved += [replace(first, blank=0), *lines[at + 2 + size : at + 1 + size + rest]]
            moved += lines[at + 1 : at + 1 + size]
            at += size + rest
        at += 1
    return moved


def _inserted(lines: Sequence[Line], at: int) -> int:
    """How many lines are set in behind a line that breaks off in the midst of its sentence; 0 where none is."""
    line = lines[at]
    if line.blank or not at or line.indent >= _SET or CLOSED.search(line.text) or not _TEXT.search(line.text):
        return 0
    if len(line.text) < _SHORTEST or line.reach < lines[at - 1].reach - _SLACK:
        return 0
    behind = lines[at + 1 : at + 2 + _LONGEST]
    if labelled := _labelled(line, behind):
        return labelled
    if len(behind) < 2 or not behind[0].blank or not _SET_IN.match(behind[0].text):
        return 0
    size = next((count for count, one in enumerate(behind) if count and one.blank and not _SET_IN.match(one.text)), 0)
    return size if size and _goes_on(behind[size]) else 0


def _labelled(line: Line, behind: Sequence[Line]) -> int:
    """How many lines, set further in than those around them, tell the weather or the like without a blank line before it."""
    if not behind or behind[0].blank or not _LABELLED.match(behind[0].text):
        return 0
    inside = (count for count, one in enumerate(behind) if one.blank or one.indent < line.indent + _SET)
    size = next(inside, 0)
    fits = 0 < size <= _MOST_LABELLED and not behind[size].blank
    return size if fits and not _BEGINS.match(behind[size].text) else 0


def _goes_on(rest: Line) -> bool:
    """Whether a line may be the rest of a paragraph: not set in, running text, and no article of its own."""
    begins = rest.indent >= _SET or _BEGINS.match(rest.text)
    return not begins and _TEXT.search(rest.text) is not None


def _rest(lines: Sequence[Line], start: int) -> int:
    """How many lines the rest of the paragraph has."""
    size = 1
    for line in lines[start + 1 :]:
        if line.blank or line.indent >= _SET or CLOSED.search(lines[start + size - 1].text):
            break
        size += 1
    return size
