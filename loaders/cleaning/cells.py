"""Lists of people with odd separators, brackets and marks, brought into one form: `会长：甲（某厂厂长）、乙（女）`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ..language.bullets import STARS
from ..language.characters import HAN
from ..language.patterns import lazy
from ..posts.roles import ends_in_role
from ..text import Removed
from .line import Edit, Line
from .names import name_worth

_LEGEND = lazy(
    rf"(?:[带加标注有打缀前后凡]|[（：；，\s])[“\"‘]?(?P<star>[{STARS}])[”\"’]?(?:号|标记|符号|记号)?(?:的|者)*(?:同志)?，?(?:均|同时|并|亦|也|又)*(?:为|是|系|表示|代表|即|当选|兼任|担任)"
)
"""Says what a mark beside the names of a list means: `带▲者为常务理事`."""
_ROLE = r"(?:[长任席员]|书记|[理监]事|顾问|常委|委员|代表|成员|秘书|总监|经理|教授|工程师|会计师|院士|研究员)"
_LABEL = lazy(rf"(?:^|(?<=[；。\u3000，、—]))[{HAN}]{{0,12}}{_ROLE}(?:（[^（）\n]{{1,30}}）)?：(?=[{HAN}])")
_ODD = lazy(r"[/／｜|丨∣；]|，[^（）]{2,30}[长任席员记事]|\u3000[^（）：]{4,30}[长任席员记事](?:[；、，。\n]|$)")
_NAME = lazy(rf"(?:[{HAN}]{{2,4}}|[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}})+)(?P<bracket>（[^（）]{{1,40}}）)?")
_HELD = lazy(rf"[{HAN}（）“”·\d]{{3,40}}{_ROLE}(?:（[^（）]{{1,8}}）)?")
_BESIDE = lazy(r"（[^（）]*）$")
_SEPARATOR = lazy(r"[、，；/／｜|丨∣\u3000]+")
_PIPED = lazy(rf"(?<=[{HAN}]{{2}})[｜|丨∣](?=(?P<next>[{HAN}]{{2,3}})(?:[^{HAN}]|$))")


class _Cell(NamedTuple):
    start: int
    end: int
    bracket: int
    """Where the brackets behind a name begin; -1 without any."""
    held: bool
    """Whether the cell says what the person named before is elsewhere."""


def drop_stars(lines: list[Line], removed: list[Removed]) -> list[Line]:
    """Lines without the marks that stand beside some names of a list, where the text says what they mean."""
    stars = {found["star"] for line in lines for found in _LEGEND.finditer(line.text)}
    return [_without(line, stars, removed) if stars.intersection(line.text) else line for line in lines]


def _without(line: Line, stars: set[str], removed: list[Removed]) -> Line:
    edits: list[Edit] = [(at, at + 1, "") for at, char in enumerate(line.text) if char in stars]
    removed += [Removed(line.at[low], line.at[low] + 1, "mark") for low, _, _ in edits]
    line = line.edited(edits)
    low = len(line.text) - len(line.text.lstrip())
    return line.cut(low, len(line.text.rstrip()))


def even_cells(line: Line) -> Line:
    """The paragraph with `、` between the people behind a label, and in brackets what each of them is elsewhere."""
    text = line.text
    if "：" not in text or not _ODD.search(text):
        return _piped(line)
    labels: list[re.Match[str]] = [*_LABEL.finditer(text)]
    edits: list[Edit] = []
    for label, after in zip(labels, [*labels[1:], None], strict=False):
        end = after.start() if after else len(text)
        stop = text.find("。", label.end(), end)
        cells = _cells(text, label.end(), stop if stop >= 0 else end)
        if cells:
            edits += _evened(text, cells)
    return line.edited(edits) if edits else _piped(line)


def _piped(line: Line) -> Line:
    """`甲｜乙` as a list."""
    edits = [
        (found.start(), found.end(), "、") for found in _PIPED.finditer(line.text) if name_worth(found["next"]) > 1
    ]
    return line.edited(edits) if edits else line


def _cells(text: str, start: int, end: int) -> list[_Cell]:
    """The names behind a label and what they are elsewhere; none unless the whole stretch is made of such."""
    cells: list[_Cell] = []
    worth = 0
    for low, high in _pieces(text, start, end):
        piece = text[low:high]
        further = (
            cells and cells[-1].held and text[cells[-1].end : low] == "、" and text[cells[-1].start - 1] in " \u3000"
        )
        if further and ends_in_role(_BESIDE.sub("", piece)):
            cells[-1] = cells[-1]._replace(end=high)  # 甲　市文联党组成员|、副主席
            continue
        name = _NAME.fullmatch(piece)
        if name and (name_worth(re.sub("（.*", "", piece)) or "·" in piece or not cells or not _HELD.fullmatch(piece)):
            worth += name_worth(re.sub("（.*", "", piece)) > 0 or "·" in piece
            cells.append(_Cell(low, high, low + name.start("bracket") if name["bracket"] else -1, held=False))
        elif cells and not cells[-1].held and _HELD.fullmatch(piece):
            cells.append(_Cell(low, high, -1, held=True))
        else:
            return []
    names = sum(not cell.held for cell in cells)
    return cells if worth * 5 >= names * 3 else []


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between separators that stand in no brackets."""
    low, depth = start, 0
    for at in range(start, end + 1):
        char = text[at] if at < end else "、"
        depth += (char == "（") - (char == "）")
        if (depth <= 0 and _SEPARATOR.match(char)) or at == end:
            if at > low:
                yield low, at
            low = at + 1


def _closed(text: str, held: _Cell) -> Iterator[Edit]:
    """The end of a bracket around what somebody is; a mark at the end of it needs none of its own."""
    mark = text.rfind("（", held.start, held.end) if text[held.end - 1] == "）" else -1
    yield (mark, mark + 1, "，") if mark >= 0 else (held.end, held.end, "）")


def _evened(text: str, cells: list[_Cell]) -> Iterator[Edit]:
    for one, two in pairwise(cells):
        gap = text[one.end : two.start]
        if two.held and one.bracket >= 0:
            yield one.end - 1, two.start, "，"
            yield from _closed(text, two)
        elif two.held:
            yield one.end, two.start, "（"
            yield from _closed(text, two)
        elif gap.strip("、\u3000"):
            yield one.end, two.start, "、"
