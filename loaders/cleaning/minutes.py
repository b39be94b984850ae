"""The head of minutes in rows of labels, brought into one form: `时　间　1992年…`, `出席　甲` with further rows below it."""

from __future__ import annotations

import re
from dataclasses import replace

from ..language.characters import HAN
from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take, without_blanks
from .minutes_heads import close_minutes_head

_G = "[ 　]{0,6}"
_WHO = (
    rf"(?:会议)?(?:主{_G}持{_G}人?|出{_G}席(?:{_G}人{_G}员|者|领导|会议|同志|单位|委员|理事)?|(?:参{_G}加|参{_G}会|与{_G}会)(?:{_G}人{_G}员|者|领导|会议|同志|单位)?"
    rf"|列{_G}席(?:{_G}人{_G}员|者|领导|同志|单位)?|缺{_G}席(?:{_G}人{_G}员)?|请{_G}假(?:{_G}人{_G}员)?|记{_G}录{_G}[人员]?|主{_G}讲{_G}人?|汇{_G}报{_G}人|到{_G}会(?:{_G}领导|{_G}人{_G}员)?)"
)
_WHAT = rf"(?:会议)?(?:时{_G}间|地{_G}点|主{_G}题|议{_G}题|内{_G}容|名{_G}称|(?:联合)?(?:主{_G}办|承{_G}办|协{_G}办|联{_G}办)(?:{_G}单{_G}位|方)?)"
_NUMBER = r"(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．])[ 　]*"
_LABEL = lazy(
    rf"(?P<number>{_NUMBER})?(?P<label>(?P<who>{_WHO})|{_WHAT})(?P<gap>[ 　]*[：:][ 　]*|　+|[ ]{{2,}}|[ ](?=\d{{4}}年))(?=\S)"
)
_BARE_END = lazy(r"[。；！？：]$|^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|^第[一二三四五六七八九十]")
_FEWEST, _HEAD = 3, 40
_TITLED = lazy(rf"(?<=[长任席员记事官师理书授问表])[ 　]+(?=[{HAN}]{{2,3}}(?:（[^（）]{{1,12}}）)?$)")
"""What sets a name apart from the title before it in a row of its own."""


def level_minutes(lines: list[Line], removed: list[Removed]) -> list[Line]:
    """The lines, with labels closed, without their numbers and ended by a colon, and the rows of people below a label as one list with its own.

    The 人 of 主持人 goes to `removed`: elsewhere it is an office.
    """
    lines = close_minutes_head(lines)
    if len({one["label"][:1] for line in lines[:_HEAD] if (one := _LABEL.match(line.text))}) < _FEWEST:
        return lines
    levelled: list[Line] = []
    label: Line | None = None  # for people, whose list may go on
    for number, line in enumerate(lines):
        found = _LABEL.match(line.text) if number < _HEAD else None
        if found is not None:
            line = _labelled(line, found, removed)
            label = line if found["who"] else None
        elif label is not None and _goes_on(line, label):
            levelled[-1] = _with_row(levelled[-1], line)
            continue
        else:
            label = None
        levelled.append(line)
    return levelled


def _labelled(line: Line, found: re.Match[str], removed: list[Removed]) -> Line:
    edits = without_blanks(line.text, *found.span("label"))
    if found["number"]:
        take(line.cut(*found.span("number")), "mark", removed)
        edits.append((*found.span("number"), ""))
    if found["label"].startswith("主") and found["label"].endswith("持人"):
        end = found.end("label")
        take(line.cut(end - 1, end), "mark", removed)
        edits.append((end - 1, end, ""))
    edits.append((*found.span("gap"), "："))
    if found["who"]:
        edits += [(*one.span(), "") for one in _TITLED.finditer(line.text, found.end())]
    return line.edited(edits)


def _goes_on(line: Line, label: Line) -> bool:
    """Whether a row stands below the people of a label, indented more than it and no sentence."""
    deeper = line.indent > label.indent + 2 and not line.blank
    return deeper and len(line.text) < 60 and not _BARE_END.search(line.text) and not label.text.endswith("。")


def _with_row(before: Line, row: Line) -> Line:
    row = row.edited([(*one.span(), "") for one in _TITLED.finditer(row.text)])
    mark = "" if before.text[-1:] in "、，：" else "、"
    return replace(before, text=before.text + mark + row.text, at=[*before.at, *([-1] if mark else []), *row.at])
