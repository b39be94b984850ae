"""The seat of those who are listed only as chosen, where the election told right before says of which council:
`选举第六届理事会。…当选的14人是：` as `当选理事14人：`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.characters import HAN
from ..language.name_words import surname_class
from ..language.patterns import lazy
from .council_seats import KIND, seat_of
from .line import Line

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
