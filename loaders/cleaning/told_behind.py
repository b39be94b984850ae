"""Votes and terms told behind each name of a list or text, brought into plain lists and brackets: `甲　1390票　乙　1377票` → `甲、乙`;
`甲，任期从1951年至1954年；乙，…` → `甲（1951年至1954年）；…`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from .line import Edit, Line

_NO_NAME = "以得获为共计达有收回发出投效同意对权票数过半至到中第多少约余超满各另"
"""Ends of words before a number of votes that are nobody's name: 收回1580票, 有效1570票, 弃权12票."""
_NO_WORD = r"(?<!赞成)(?<!有效)(?<!无效)(?<!选民)(?<!当选)(?<!全部)(?<!参选)"
_COUNT = r"(?:\d{1,5}|[一二三四五六七八九十百千〇零]{2,7})张?票"
_TOLD = lazy(
    rf"(?<=[{HAN}）])(?:（(?:得票?|获|获得)?{_COUNT}）|(?:[ \u3000]+|[得获]得?|(?<![{_NO_NAME}]){_NO_WORD}){_COUNT}(?=[、，；。\n]|[ \u3000]+[{HAN}]|[ \u3000]*$))"
)
_FURTHER = lazy(rf"(?:，|[ \u3000]+)(?=[{HAN}]{{2,4}}(?:（[^（）]{{1,6}}）)?(?:[ \u3000]*[（得获]?得?{_COUNT}))")
"""Between one elected and the next of whom votes are told."""
_OFFICE = lazy(
    rf"[ \u3000，]*(?:[{HAN}]{{0,6}}(?:主任|委员|书记|主席|[会组村社队站]长|监事|理事|代表|监委|调解员)|候补)"
)
"""An office behind the votes of one elected, with which no list of names goes on."""
_CHOSEN = lazy(r"，(?:分别|均|依次|同时)*当选")
_FEWEST = 2


def drop_votes(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs without the votes in lists of those elected, their names one behind the other."""
    if sum(line.text.count("票") for line in lines) < _FEWEST or not any("选" in line.text for line in lines):
        return [*lines]
    found = [[*_TOLD.finditer(line.text)] if "票" in line.text else [] for line in lines]
    return [line.edited(_edits(line.text, told)) if told else line for line, told in zip(lines, found, strict=True)]


def _edits(text: str, told: Sequence[re.Match[str]]) -> Iterator[Edit]:
    for one in told:
        goes_on, office = _FURTHER.match(text, one.end()), _OFFICE.match(text, one.end())
        if goes_on and not office:
            yield one.start(), goes_on.end(), "、"
        elif office and text[one.end()] in " \u3000":
            yield one.start(), one.end() + 1, "；"
        elif _CHOSEN.match(text, one.end()):
            yield one.start(), one.end() + 1, ""
        elif one[0][0] not in "得获" or text[one.end() : one.end() + 1] == "、":
            yield *one.span(), ""


_DAY = r"\d{4}(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|[.．/-]\d{1,2})?"
_TERM = rf"{_DAY}[ ]?(?:起?至|到|[—–\-~～－]{{1,2}})[ ]?(?:{_DAY}|今|现在)"
_TERMS = lazy(
    rf"(?<=[{HAN}]{{2}})(?P<gap>[，,]?(?:其)?(?:任期|任职期?|任职时间|在任时间|在职时间|任职年限)(?:时间)?(?:为|是|从|自|由|：|:){{0,2}})(?P<term>{_TERM})(?:止)?(?=[；;，。、\n]|$)"
)
_FEWEST_TERMS = 2


def close_told_terms(line: Line) -> Line:
    """The paragraph with the terms of two and more holders in brackets."""
    if "任" not in line.text:
        return line
    told = [*_TERMS.finditer(line.text)]
    if len(told) < _FEWEST_TERMS:
        return line
    edits: list[Edit] = []
    for one in told:
        edits += [(*one.span("gap"), "（"), (one.end(), one.end(), "）")]
    return line.edited(edits)
