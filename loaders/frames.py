"""Headings that say what happens to the people listed under them: `任命：`, `选举产生：`, `免去下列同志职务：`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..model.statement import Basis
from .shadow import MARK, PERSON, POST, TITLE, Shadow

_CUES: tuple[tuple[Basis, str], ...] = (
    ("nominated", r"提名|候选人|建议名单|拟任"),
    ("removed", r"免去|免职|撤销|罢免|解聘|不再担任|免除"),
    ("resigned", r"辞去|辞职|请辞"),
    ("elected", r"选举产生|选举|当选|推选|推举|补选|增补|增选|选出|产生"),
    ("appointed", r"任命|聘任|聘请|任职|委任|续聘"),
)
_BOTH = re.compile(r"任免|任职和免职|任命和免|职务任免")
_HEADING = re.compile(rf"[^\n。{PERSON}]{{0,70}}?(?:[：:]|(?<![，、；。])(?=\n))")
_INLINE = re.compile(
    rf"(?:选举产生|选举|当选|推选产生|推举产生|产生|任命|免去|聘任|决定)[^\n。；{PERSON}{TITLE}]{{0,40}}[：:](?=[^\n])"
)
_LISTED = re.compile(
    rf"[{PERSON}{TITLE}{POST}{MARK}、，,；;。：:\u3000\s（）()\d]|为|任|的|职务|同志|等|兼|担任|名|人|以|姓氏|笔画|排序|序|按|[一二三四五六七八九十]+、"
)


class Frame(NamedTuple):
    """A stretch of the shadow whose lists say `basis` of people; `cue` is where the words for it stand."""

    start: int
    end: int
    basis: Basis
    cue: tuple[int, int]


def find_frames(shadow: Shadow) -> Iterator[Frame]:
    """Frames in the order of the text; one ends where the next begins or where no list goes on."""
    text = shadow.text
    lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n]+", text)]
    opened: tuple[int, Basis, tuple[int, int]] | None = None
    last = 0
    for start, end in lines:
        heading = _heading(text, start, end)
        if heading is not None or not is_listed(text[start:end]):
            if opened is not None:
                yield Frame(opened[0], last, opened[1], opened[2])
            opened = None
        if heading is not None:
            opened = (heading[2], heading[0], heading[1])
        last = end
    if opened is not None:
        yield Frame(opened[0], last, opened[1], opened[2])
    for match in _INLINE.finditer(text):
        basis, cue = _basis(text, match.start(), match.end())
        if basis is not None:
            stop = re.compile(r"[。\n]").search(text, match.end())
            yield Frame(match.end(), stop.start() if stop else len(text), basis, cue)


def _heading(text: str, start: int, end: int) -> tuple[Basis, tuple[int, int], int] | None:
    """The heading that a line is or begins with: what it says, where its cue is and where its list begins."""
    line = text[start:end]
    stop = line.rfind("：") if line.rstrip().endswith(("：", ":")) else line.find("：")
    whole = stop < 0 or stop >= len(line.rstrip()) - 1
    if whole and len(line) > 90 and stop < 0:
        return None
    if stop < 0 and (len(line) > 30 or PERSON in line or re.search(r"[。，；]", line)):
        return None
    head_end = start + (stop + 1 if stop >= 0 else len(line))
    if PERSON in text[start:head_end] and not whole:
        return None
    first = max(text.rfind("。", start, head_end), start)
    basis, cue = _basis(text, first, head_end)
    return (basis, cue, head_end) if basis is not None and (whole or is_listed(text[head_end:end])) else None


def _basis(text: str, start: int, end: int) -> tuple[Basis | None, tuple[int, int]]:
    """What the words between two places say happens, by the last cue among them."""
    if _BOTH.search(text, start, end):
        return None, (start, end)
    best: tuple[Basis | None, tuple[int, int]] = (None, (start, end))
    reach = -1
    for basis, words in _CUES:
        for match in re.compile(words).finditer(text, start, end):
            if match.start() > reach:
                best, reach = (basis, match.span()), match.start()
    return best


def is_listed(line: str) -> bool:
    """Whether a line holds hardly more than names, posts and what joins them."""
    if PERSON not in line and POST not in line and TITLE not in line:
        return False
    rest = _LISTED.sub("", line)
    return len(rest) <= max(4, len(line) // 4)
