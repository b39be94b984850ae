"""Lists of people whose items are numbered or whose bodies stand in brackets, brought into the form of plain lists."""

from __future__ import annotations

import re

from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.patterns import lazy
from .line import Edit, Line

_NAME = rf"(?:[{HAN}]{{2,4}}|[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}}){{1,3}})"
_NOTES = r"(?:（[^（）\n]{1,40}）){0,2}"
_NUMBER = r"(?:[①-⑳]|（\d{1,2}）|\d{1,2}[、.．）])"
_ITEM = lazy(rf"[ \u3000]*(?P<number>{_NUMBER})[ \u3000]*(?P<words>{_NAME}{_NOTES})(?P<gap>[ \u3000；、，。]*)")
_POST = rf"(?:[{HAN}]{{0,12}}(?:[长任席员]|书记|[理监]事|顾问|常委|代表|成员|秘书))"
_LABEL = lazy(
    rf"(?:(?:{_NUMBER}|[一二三四五六七八九十]{{1,3}}、)[ \u3000]*)?{_POST}(?:（[^（）\n]{{1,30}}）)?：[ \u3000]*"
)
_CELL = lazy(
    rf"[ \u3000]*(?P<number>\d{{1,3}})[、.．]?[ \u3000]*(?P<name>{_NAME})(?:（[^（）\n]{{1,24}}）)?(?=[ \u3000]|$)"
)
_TWICE = lazy(rf"(?<=[{HAN}]{{2}})（[女男][^（）\n]{{0,12}}(）（)(?=[^（）\n]{{2,40}}）)")
_GLUED = lazy(
    rf"[ \u3000]*(?:[{HAN} \u3000]{{1,8}}：[ \u3000]*)?{_NAME}（(?:[女男]|[{HAN}]{{1,4}}族)[^（）\n]{{0,12}}）(?P<gap>)(?!当选|[兼担聘]?任|[为系是和的等现原曾因将]|同志|先生|女士|出生|毕业)"
    rf"(?=[{HAN}（）、]{{3,40}}(?:[长任席员师]|书记|顾问|代表|干部|教师|民警|负责人)$)"
)
"""A row whose post stands right behind the bracket of a name: `陶可心（女）市教育局四级主任科员`."""
_OPENING = frozenset("[［〔【")
_HEADED = lazy(rf"[\[［〔【](?P<words>[{HAN}]{{3,24}})[\]］〕】][ \u3000：]*(?={_POST})")


def level_lists(lines: list[Line]) -> list[Line]:
    """The paragraphs, with lists of numbered people as one plain list each: `副会长：①甲（某厂厂长）；②乙`, `01 甲　02 乙`.

    The items of a list may go on below its label, as long as they count on.
    """
    levelled: list[Line] = []
    last: int | None = None
    """The number of the last item of a list that has begun; None outside of lists."""
    for line in map(_plain, lines):
        label = _LABEL.match(line.text) if "：" in line.text else None
        if label is None and last is None:
            levelled.append(line)
            continue
        read = _read_items(line.text, label.end() if label else 0, 0 if label or last is None else last)
        if read is None:
            levelled.append(line)
            last = None
        elif label is not None:
            levelled.append(line.edited(read[0]))
            last = read[1]
        else:
            levelled[-1] = _run_on(levelled[-1], line.edited(read[0]))
            last = read[1]
    return levelled


def _read_items(text: str, at: int, last: int) -> tuple[list[Edit], int] | None:
    """What makes numbered items behind `last` a plain list, and the last number; None where anything else stands there."""
    edits: list[Edit] = []
    first = at
    while item := _ITEM.match(text, at):
        if _value(item["number"]) != last + 1:
            return None
        last, at = last + 1, item.end()
        edits.append((item.start(), item.start("words"), ""))
        edits.append((*item.span("gap"), "、" if at < len(text) else ""))
    if at < len(text) or (at == first and text[max(0, at - 1) : at] not in ("：", " ", "\u3000")):
        return None
    return [one for one in edits if one[0] != one[1] or one[2]], last


def _value(number: str) -> int:
    return ord(number) - ord("①") + 1 if "①" <= number <= "⑳" else int(re.sub(r"\D", "", number))


def _run_on(before: Line, after: Line) -> Line:
    """Two paragraphs as one, with the mark of a list between their people."""
    return before.followed(after, "" if before.text.endswith("：") else "、")


def _plain(line: Line) -> Line:
    """A paragraph with one pair of brackets behind a name, bare names in a numbered grid, and a colon behind its body."""
    text = line.text
    if "）（" in text:
        line = line.edited([(*twice.span(1), "，") for twice in _TWICE.finditer(text)])
    if "）" in text and "，" not in text and "。" not in text and (glued := _GLUED.match(text)):
        return line.edited([(*glued.span("gap"), "\u3000")])
    if text[:1] in _OPENING and (headed := _HEADED.match(text)) and ending_of(headed["words"]) is not None:
        return line.edited([(0, 1, ""), (headed.end("words"), headed.end(), "：")])
    return line.edited(_without_numbers(text)) if text[:1].isdigit() else line


def _without_numbers(text: str) -> list[Edit]:
    """What takes the numbers off a row of numbered names; nothing for any other paragraph."""
    edits: list[Edit] = []
    at = last = 0
    while cell := _CELL.match(text, at):
        number = int(cell["number"])
        if edits and number != last + 1:
            return []
        edits.append((at, cell.start("name"), "\u3000" if edits else ""))
        last, at = number, cell.end()
    return edits if len(edits) > 1 and not text[at:].strip() else []
