"""Those who are listed as chosen, brought into rows with their seat: the council that the election told right before is of,
offices and names with only a blank between, committees of a board."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..language.characters import HAN
from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..posts.roles import match_role
from .council_seats import KIND, seat_of
from .line import Edit, Line
from .names import name_worth

_COUNT = r"(?P<count>\d{1,3}|[一二三四五六七八九十]{1,3})[人名位](?:同志|代表|候选人|人员)?"
_HOW = r"(?:（[^（）\n]{2,24}）)?"
_LISTED = r"(?:是|为|有|如下|分别[是为]|名单如下|名单)?"
_NAME = rf"[{HAN}]{{2,4}}(?:·[{HAN}]{{1,8}})*"
_MARK = r"(?:（[^（）\n]{1,16}）)?"
_BEHIND = rf"[：:]?[ \u3000]*(?:$|(?<=[：:])(?={_NAME}{_MARK}(?:[、\u3000 ]+{_NAME}{_MARK})+[。；]?))"
_LABEL = lazy(
    rf"(?<![未不没有能可])当选(?:的|者|人员|人选|人|名单|结果)*(?:共?有?{_COUNT})?(?:的?(?:人员)?名单)?{_LISTED}{_HOW}{_BEHIND}"
    rf"|(?:以下|下列|如下){_COUNT.replace('count', 'number')}{_HOW}当选{_HOW}{_BEHIND}"
    rf"|(?<=[。；，])(?:他们|她们|名单|具体名单)(?:分别)?(?:是|为|如下){_HOW}{_BEHIND}"
)
"""What leads over to the names of those chosen, at the end of a paragraph or before them, without their seat."""
_SEATS = lazy(
    rf"(?:应选|差额选举|等额选举)(?:[^，。；\n]{{0,10}}?(?:第[一二三四五六七八九十百\d]+届|新一届))?(?P<seat>常务理事|候补委员|常务委员|执行委员|理事|监事|董事|委员|常委|执委)[\d一二三四五六七八九十]{{1,3}}[名人位]"
    rf"|(?:选举|选出|产生|票选|推选)(?:产生|出)?了?(?!办法)[{HAN}]{{0,20}}?(?:第[一二三四五六七八九十百\d]+届|新一届|首届)[{HAN}]{{0,8}}?(?P<kind>{KIND})(?!第|议|[一二三四五六七八九十]次|[副常秘领负正]|主席|会长|主任|书记)"
)
_ROW = lazy(rf"[ \u3000]*{_NAME}{_MARK}(?:[ \u3000、]|$)")
_OTHER = lazy(rf"[^，。；\n]{{0,24}}?{KIND}")
_WORDS = ("当选", "他们", "她们", "名单")
_FAR = 2
"""Paragraphs above the list that may tell of the election."""


def seat_winners(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs, with the seat of those chosen named before their names."""
    below = [*(line.text for line in lines[1:]), ""]
    return [
        _seated(line, lines[max(0, at - _FAR) : at], below[at]) if any(word in line.text for word in _WORDS) else line
        for at, line in enumerate(lines)
    ]


def _seated(line: Line, above: Sequence[Line], below: str) -> Line:
    label = _LABEL.search(line.text)
    if label is None or not _is_name(line.text[label.end() :] or below):
        return line
    told = (line.text[: label.start()], *(one.text for one in reversed(above)))
    seat = next((seat for one in told if (seat := _seat_told(one))), "")
    if not seat:
        return line
    count = label["count"] or label["number"]
    return line.edited([(*label.span(), f"当选{seat}{f'{count}人' if count else '名单'}：")])


def _seat_told(text: str) -> str:
    """The one seat that a text says is elected, counted before called; none where it tells of several."""
    told = [*_SEATS.finditer(text)]
    counted = {one["seat"] for one in told if one["seat"]}
    several = any(one["kind"] and _OTHER.match(text, one.end()) for one in told)
    seats = counted or (set[str]() if several else {seat_of(one["kind"]) for one in told})
    return seats.pop() if len(seats) == 1 else ""


def _is_name(text: str) -> bool:
    return _ROW.match(text) is not None and bool(surname_class(text.lstrip(), 0))


_WHO = rf"[{HAN}]{{2,4}}(?:（[^（）\n]{{1,16}}）)?"
_NAMES = lazy(
    rf"(?P<gap>[ \u3000]+|(?=[{HAN}]{{2,3}}（))(?P<first>[{HAN}]{{2,4}})(?:（[^（）\n]{{1,16}}）)?(?:[ \u3000、]+{_WHO})*[。；]?"
)
"""The rest of a row; the blank is lost before some names with brackets."""
_TOLD = lazy(r"(?:选举|推选|推举|选出|当选|补选|产生|聘任|任命)[^\n]*[：:。]$")
_FEWEST = 2


def mark_offices(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs, with a colon behind the offices of such rows."""
    done: list[Line] = []
    at = 0
    while at < len(lines):
        done.append(lines[at])
        at += 1
        if not _TOLD.search(done[-1].text):
            continue
        rows: list[re.Match[str]] = []
        while at + len(rows) < len(lines) and (row := _row(lines[at + len(rows)].text)) is not None:
            rows.append(row)
        if len(rows) >= _FEWEST and any(name_worth(row["first"]) for row in rows):
            done += [line.edited([(*row.span("gap"), "：")]) for line, row in zip(lines[at:], rows, strict=False)]
            at += len(rows)
    return done


def _row(text: str) -> re.Match[str] | None:
    """The rest of the row that a paragraph is, behind the office at its head."""
    office = match_role(text, 0)
    return _NAMES.fullmatch(text, office.end()) if office is not None else None


_OF_BOARD = lazy(
    r"(?:选举|推选|选出|产生|设立|下设|组成|聘任|任命|调整|换届|组建)[^。；：\n]{0,24}?(?P<board>董事会|监事会)(?:下设|下属)?的?(?:各|[一二两三四五六七八九十\d]个)?专门(?:工作)?委员会[^。；：\n]{0,24}(?P<stop>[：。])"
)
"""The sentence that tells of the committees of a board."""
_ONE = rf"(?P<name>(?!董事会|监事会|专门|各|该|本|其|由)[{HAN}、]{{2,14}}?委员会)(?![委与和及])"
_OFFICE = r"(?:主任委员|召集人|主席|主任)"
_COMMITTEE = lazy(
    rf"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{{1,2}}[）)、.．]+[ \u3000]*)?{_ONE}(?:(?P<gap>[ \u3000]+|，)(?={_OFFICE})|(?=[：。]|$)|(?=(?:主任委员|委员|召集人)[：\u3000])|(?=(?:成员|委员)?由))"
)
"""A row that begins with a committee, before its head, a colon or those of whom it consists."""
_INLINE = lazy(rf"(?<=[：；。]){_ONE}(?:(?P<gap>，)(?={_OFFICE})|(?=：)|(?=(?:成员|委员)?由))")
"""The same in the sentence itself."""


def name_boards(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs, with the board before the committees that are told to be its own."""
    found: list[Line] = []
    board = ""
    for line in lines:
        told = _OF_BOARD.search(line.text) if "委员会" in line.text and "专门" in line.text else None
        row = _COMMITTEE.match(line.text) if board and told is None else None
        if told:
            found.append(line.edited([*_inline(line.text, told)]))
        else:
            found.append(line.edited(_edits(row, board)) if row else line)
        if told or not (row or _goes_on(line.text)):
            board = told["board"] if told and told.end() == len(line.text) else ""
    return found


def _inline(text: str, told: re.Match[str]) -> Iterator[Edit]:
    for match in _INLINE.finditer(text, told.end()) if told["stop"] == "：" else ():
        yield from _edits(match, told["board"])


def _edits(match: re.Match[str], board: str) -> list[Edit]:
    """What puts the board before a committee, and a colon behind it."""
    at = match.start("name")
    gap = [(*match.span("gap"), "：")] if match["gap"] else []
    return [(at, at, board), *gap]


def _goes_on(text: str) -> bool:
    """Whether a line tells who sits on the committee that stands alone in the line above."""
    return text.lstrip(" \u3000").startswith(("主任委员", "副主任委员", "委员", "召集人", "成员", "主席", "主任"))
