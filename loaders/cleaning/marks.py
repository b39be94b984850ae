"""Marks of a mark-up: bullets, bars, stars and pictures of Markdown, tags of HTML."""

from __future__ import annotations

import re
from dataclasses import replace

from ..language.characters import READING
from ..language.patterns import lazy
from ..text import Removed
from .line import Edit, Line

_PICTURE = lazy(
    r"!\[[^\]]{0,200}\][(（][^)）\n]{0,400}[)）]|\[bookmark: ?\w+\]|（(?:下转|上接|紧接)[^（）]{1,12}）|(?<=[\u3400-\u9fff])[（(](?:[公盖印签代加]?[ \u3000]*章|印)[ \u3000]*[）)](?=[ \u3000]|$)|<!--.{0,400}?-->|</?[a-zA-Z][^<>]{0,80}>"
)
"""Besides pictures: where a page goes on, and where a signer's seal stands (`某县总工会（章）`)."""
_ADDRESS = r"[(（](?:https?:|mailto:|javascript:|[./#]|[\w\-]{1,40}[./])[^()（）\s]{0,300}(?: \"[^\"\n]{0,80}\")?[)）]"
_LINK = lazy(rf"\[(?=[^\[\]\n]{{1,80}}\]{_ADDRESS})|(?<=[^\[\s])\]{_ADDRESS}")
"""What stands around the words of a link in Markdown: `[某某](https://…)`."""
_BOLD = lazy(r"\*{1,3}|__+|`+|~~")
_BULLET = lazy(
    r"(?:(?:[-*+•●■□◆◇▪▶►▷▼▽★☆○◎※✦⊙◈❖➢➤▣✓→⇒♦]|·(?=[\s\d]))\s*)+(?=\S)|(?:['‘`^~_.,·•|]\s*){1,3}(?=[\d△▲（【“《\u4e00-\u9fff])|—(?=\d{1,2}[月日])|#{1,6}\s+|>\s+|\|\s*"
)
_COLUMN = lazy(
    r"[【〔\[（]?[\u3400-\u9fff]{0,4}(?:[简短零快][ \u3000]*[讯报波]|简明新闻|一句话新闻)[】〕\]）]?[：:]?[ \u3000]*(?=[●■□◆◇▪▲△▶►★☆◎※][^。\n]{8,}。)"
)
"""What a column of short news is headed with, before the mark of its first piece: `简讯　▲某校…。`."""
_AT_END = lazy(r"(?<=[。！？”）])[ \u3000]*[●■□◆◇▪▲△★☆]+[ \u3000]*$")
"""A sign behind the last sentence of a paragraph, as papers set it."""
_RULED = lazy(
    r"(?P<before>[━═─—－=＝~～_＿*＊·…◆◇★☆■□●○▬▪※]{2,}[ \u3000]*)(?=[^，。；\n]{2,50}$)[\u3400-\u9fffA-Za-z\d（【《“].*?(?P<behind>[ \u3000]*[━═─—－=＝~～_＿*＊·…◆◇★☆■□●○▬▪※]{2,})"
)
"""A heading between two rules: `━━━━ 会员动态 ━━━━`."""
BULLET = lazy(r"[●■□◆◇▪▶►▷▼▽★☆◎※⊙◈❖➢➤]|[-*+]\s|[○•][ \u3000]|[○•·](?=(?:\d{1,2}月)?\d{1,2}日|近日|日前|昨[日天])")
"""A bullet that begins an item, and no mark that a scan put there."""


def strip_marks(line: Line, removed: list[Removed]) -> Line | None:
    """The line without Markdown and HTML marks and bullets; None when nothing is left."""
    text = line.text
    heading = bool(re.match(r"#{1,6}\s", text))
    column = _COLUMN.match(text)
    first = column.end() if column else 0
    edits = _mark_edits(text, first)
    if not edits:
        return line
    for low, high, _ in edits:
        if high > low:
            removed.append(Removed(line.at[low], line.at[high - 1] + 1, "mark"))
    line = replace(line.edited(edits), heading=heading, item=BULLET.match(text, first) is not None)
    low = len(line.text) - len(line.text.lstrip())
    line = line.cut(low, len(line.text.rstrip()))
    return line if line.text else None


def _mark_edits(text: str, first: int) -> list[Edit]:
    """What takes the marks out of a line; `first`: where the head of a column ends."""
    edits: list[Edit] = [(0, first, "")] if first else []
    bullet = _BULLET.match(text, first)
    if bullet and bullet.end() < len(text):
        edits.append((first, bullet.end(), ""))
    if ruled := _RULED.fullmatch(text.rstrip()):
        edits = [(*ruled.span("before"), "")]
    start = edits[-1][1] if edits else 0
    patterns = (_PICTURE, _BOLD, READING, _AT_END, *((_LINK,) if "](" in text or "]（" in text else ()))
    marks = sorted({match.span() for pattern in patterns for match in pattern.finditer(text, start)})
    for low, high in marks:
        if not edits or low >= edits[-1][1]:
            edits.append((low, high, ""))
    if ruled and edits[-1][1] <= ruled.start("behind"):
        edits.append((*ruled.span("behind"), ""))
    if text.startswith("|"):
        return sorted([*_cell_marks(text), *((low, high, "") for low, high in marks if "|" not in text[low:high])])
    return edits


def _cell_marks(text: str) -> list[Edit]:
    """A row of a Markdown table: the bars taken out, a tab put between the cells."""
    edits: list[Edit] = []
    for match in re.finditer(r"\|", text):
        edits.append((match.start(), match.end(), ""))
        if 0 < match.start() < len(text) - 1:
            edits.append((match.end(), match.end(), "\t"))
    return edits
