"""Pages that show who leads a body, one after the other: `某某，男，1968年生`, below it `职务：副局长`, below it `分工：…`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...model.statement import Span
from ..language.bullets import BULLETS
from ..language.leader_pages import divides_work, shows_leaders
from ..language.name_words import is_barred, surname_class
from ..language.patterns import lazy
from ..posts.roles import ends_in_role
from .found import HAN, Found, read_marks
from .slot_cells import BODY

_NUMBER = rf"[ \u3000]*(?:[{BULLETS}]|[（(][一二三四五六七八九十\d]{{1,3}}[）)]|[一二三四五六七八九十\d]{{1,3}}[、.．])?[ \u3000]*"
_NO_NAME = r"(?!(?:拟(?:[任聘提]|提任|提拔|调任|转任|推荐|提名)?|曾任?|原任?|前任?|历任|推荐|提名|考察|任免|[社其]会?[他]?|兼任?|学术|党外|挂职|[任免]前)(?:职务|任职))"
"""Before what a label says of an office that is none of today: `拟任职务：`, `曾任职务：`."""
_NO_LABEL = r"(?!(?:现任?|担任|所任|目前|主要|行政|党[内政]|工作)*(?:职务|单位|任职))"
"""The same before labels of what somebody is today."""
_NAME = rf"{_NO_NAME}{_NO_LABEL}(?P<name>{HAN}{{1,8}}(?:[·•‧・]{HAN}{{1,8}})+|{HAN}{{2,4}}?)(?:同志)?(?:（[^（）\n]{{1,40}}）)?"
_COLON = r"(?:[：:][ \u3000]*|[ \u3000]+)"
_CALLED = rf"(?P<called>(?:领导|干部|职工)?(?:姓名|名字){_COLON})"
_OFFICE = (
    rf"(?:(?:(?:现任|行政|党内|领导|担任|党政|所任|目前|工作|现|主要)*职务(?:职级)?|任职){_COLON}|现任[：:][ \u3000]*)"
)
_POSTS = (
    r"(?P<posts>[^\n。；：\u3000]{2,80}?)(?=$|[。；\n]|[，, \u3000]+(?:[\u3400-\u9fff]{2,6}(?:[：:]|$)|拟[任提聘]))"
)
_TOLD = (
    r"[男女](?:[，,。 \u3000]|$)|[\u3400-\u9fff]{1,5}族[，,]|(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出?生|于)"
)
_FIELDS = r"(?:(?:[ \u3000，,；;]+|(?=性别[：:]))(?:性别|民族|出生(?:年月|日期|时间|地)?|年龄|籍贯|(?:全日制|在职|最高)?(?:教育|学历|学位|文化程度)(?:学[历位])?|(?:专业技术)?职称|政治面貌|党派|(?:参加)?工作时间|入党时间|(?:现)?工作单位)[：:][ \u3000]*[^：:\n \u3000，,；;]{1,16})*"
"""What cards in one line tell between name and office: `性别：女　民族：汉族`."""
_HEAD = lazy(
    rf"{_NUMBER}{_CALLED}?{_NAME}{_FIELDS}(?:$|[，,、；; \u3000]*(?=(?P<told>{_TOLD})|{_OFFICE}|(?(called)现[任为]|(?!))))"
)
"""The line that a life or a card begins with: a name alone, or with what is told of its bearer."""
_HELD = lazy(rf"[ \u3000]*{_OFFICE}{_POSTS}")
_HELD_PLAINLY = lazy(rf"[，,、；; \u3000]*(?:现任|现为)(?!职)(?=[\u3400-\u9fff]){_POSTS}")
"""The same without a label, in a card that calls its bearer's name one: `姓名：某某　性别：男　现任某局副局长`."""
_HELD_FIRST = lazy(rf"{_NUMBER}{_OFFICE}{_POSTS}[ \u3000]+{_CALLED}{_NAME}(?=$|[ \u3000，])")
_TASK = r"主持|负责|分管|协管|协助|联系|统筹|主管|牵头|分工|领导|全面"
_FURTHER = rf"(?:，(?:兼任?)?(?!{_TASK})[^\n。，；：\u3000 （）]{{1,20}}(?:[长任席记员师授理事监问]|[主常]委)(?:（[^（）\n]{{1,12}}）)?(?=[，；\u3000 \n]|$)){{0,3}}"
"""Further offices behind commas: `副院长，骨科主任医师`."""
_ROW = lazy(
    rf"{_NUMBER}{_NAME}(?P<gap>[，,：:—|｜]{{1,2}}|[ \u3000]+)(?:现任|任)?(?P<posts>[^\n。；：，\u3000（]{{2,60}}(?:（[^（）\n]{{1,20}}）)?{_FURTHER})(?=$|[。；：]|[，, \u3000]+(?:{_TASK}))"
)
"""A name and its posts in one line, which ends there or goes on with tasks."""
_DUTY = lazy(
    rf"(?:[。；：，, \u3000]|\n[ \u3000]*)*(?:(?:工作|主要|具体)*(?:分工|职责)[：:]|(?:{_TASK})(?!员|人员|同志|小组))"
)
"""What somebody looks after, behind his posts or in the line below."""
_LIFE_BELOW = lazy(r"\n[ \u3000]*[男女][，,](?:[\u3400-\u9fff]{1,5}族|(?:19|20)\d\d年)")
_BELOW = lazy(rf"[ \u3000]*(?P<posts>[^\n。；：，\u3000（]{{2,60}}(?:（[^（）\n]{{1,20}}）)?)(?=$|[，,](?:{_TASK}))")
_TODAY = lazy(
    r"[，,。；](?P<now>现任|现为|现)(?P<posts>[^\n。；]{2,80}?)(?=[。；\n]|，(?!(?!拟|曾|原|历任|候)[\u3400-\u9fff、]{2,24}[长记任席员师](?:[，。；\n]|$))|$)"
)
_PLAINLY = lazy(r"[，,](?:任|担任|为)?(?P<posts>[^\n。；，]{2,60})(?=。|$)")
_ONCE = lazy(r"曾|历任|先后|时任|任过|毕业|参加工作|起|至(?!今)|—|－|原")
_LABELLED = lazy(r"职务(?:职级)?[：: \u3000]|任职[：: \u3000]|现任[：:]|姓名[：:]")
"""What the office of somebody is labelled with, wherever his card stands."""
_PLANNED = lazy(
    r"(?<![\u3400-\u9fff])(?P<label>拟任(?=[\u3400-\u9fff])(?!职务|岗位|职位|任职|人选|命)|拟(?:[任聘提]|提任|提拔|调任|转任|推荐|提名)?(?:[任聘]用?)?(?:职务|岗位|职位|任职|人选)(?:职级)?[：:])[ \u3000]*(?:拟[\u3400-\u9fff]{0,2}[任为])?(?P<posts>[^\n。；：\u3000]{2,60})"
)
"""What a card says its bearer shall be: `拟任职务：某局局长`."""
_REACH = 8
"""Lines below a name in which its office is looked for."""
_REACH_CALLED = 16
"""The same below a label for the name, with a line for each of the others."""
_NEXT_LINE = (_REACH - 1, _REACH_CALLED - 1)
_CARD = 300
"""Characters from a name to what its card ends with."""
_FEWEST = 2


class Profile(NamedTuple):
    """A name of such a page and where the posts of its bearer stand; `sure`: labels leave no doubt."""

    name: Found
    posts: Span
    sure: bool


def find_profiles(text: str) -> list[Profile]:
    """The people of such a page, or of cards with labels wherever they stand."""
    page = shows_leaders(text)
    divided = not page and divides_work(text)
    if not page and not divided and _LABELLED.search(text) is None:
        return []
    found = [*_Cards(text, page, divided).read()]
    sure = [one for one in found if one.sure]
    rows = [one for one in found if not one.sure and _is_name(text, one.name)]
    return sorted([*sure, *(rows if len(rows) + len(sure) >= _FEWEST else [])], key=lambda one: one.name.start)


def names_in_profiles(text: str) -> Iterator[Found]:
    """The names of such pages, whatever characters they have."""
    for one in find_profiles(text):
        yield one.name


def find_planned(text: str, profiles: Sequence[Profile]) -> Iterator[tuple[Profile, Span, Span]]:
    """Those of whom cards say what they shall be, with the places of the label and of the posts."""
    starts = [one.name.start for one in profiles]
    for match in _PLANNED.finditer(text) if starts and "拟" in text else ():
        at = bisect_right(starts, match.start()) - 1
        if at >= 0 and match.start() - starts[at] < _CARD and "姓名" not in text[starts[at] : match.start()]:
            yield profiles[at], match.span("label"), match.span("posts")


class _Cards:
    """Reads line by line; `waiting`: a name whose office has not been told yet. `divided`: it tells who looks after what."""

    def __init__(self, text: str, page: bool, divided: bool) -> None:
        self.text, self.page, self.divided = text, page, divided
        self.waiting: Found | None = None
        self.sure, self.left = False, 0

    def read(self) -> Iterator[Profile]:
        """Whom the lines show."""
        at = 0
        for line in self.text.split("\n"):
            stop = at + len(line)
            found = self._first(at, stop) or self._row(at, stop) or self._below(at, stop) or self._head(at, stop)
            if found:
                yield found
                self.waiting = None
            self.left -= 1
            self.waiting = self.waiting if self.left > 0 else None
            at = stop + 1

    def _first(self, at: int, stop: int) -> Profile | None:
        """`职务：局长　姓名：某某`."""
        held = _HELD_FIRST.match(self.text, at, stop)
        return Profile(_found(self.text, held), held.span("posts"), True) if held else None

    def _row(self, at: int, stop: int) -> Profile | None:
        """`某某　党组书记、局长`, `某某，副局长，负责…` on a page of leaders, or above what each looks after."""
        row = _ROW.match(self.text, at, stop) if self.page or self.divided else None
        if row and not self.page and _DUTY.match(self.text, row.end()) is None:
            return None
        if row is None or not _is_office(row["posts"]) or _is_office(row["name"]) or BODY.search(row["name"]):
            return None
        told = _LIFE_BELOW.match(self.text, stop) is not None
        return Profile(_found(self.text, row), row.span("posts"), told)

    def _below(self, at: int, stop: int) -> Profile | None:
        """The office in a line below the name."""
        if self.waiting is None:
            return None
        held = _HELD.match(self.text, at, stop)
        if held and _is_office(held["posts"]):
            return Profile(self.waiting, held.span("posts"), True)
        held = _BELOW.match(self.text, at, stop) if self.page and self.left in _NEXT_LINE else None
        return Profile(self.waiting, held.span("posts"), self.sure) if held and _is_office(held["posts"]) else None

    def _head(self, at: int, stop: int) -> Profile | None:
        """A line that begins with a name, and the office that it goes on with, if any."""
        head = _HEAD.match(self.text, at, stop)
        if head is None or _is_office(head["name"]) or (BODY.search(head["name"]) and not head["called"]):
            return None
        name, told = _found(self.text, head), bool(head["called"] or head["told"])
        held = _HELD.match(self.text, head.end(), stop) or (self._told(head.end(), stop) if head["told"] else None)
        held = held or (_HELD_PLAINLY.match(self.text, head.end(), stop) if head["called"] else None)
        if held and _is_office(held["posts"]):
            return Profile(name, held.span("posts"), True)
        self.waiting, self.sure, self.left = name, told, _REACH_CALLED if head["called"] else _REACH
        return None

    def _told(self, at: int, stop: int) -> re.Match[str] | None:
        """What the life in the line says of its bearer's office today."""
        if not self.page:
            return None
        if now := _TODAY.search(self.text, at, stop):
            return now
        plain = _PLAINLY.search(self.text, at, stop)
        return plain if plain and not _ONCE.search(self.text, at, plain.end()) else None


def _found(text: str, match: re.Match[str]) -> Found:
    marks, after = read_marks(text, match.end("name"))
    return Found(*match.span("name"), match["name"], marks, after)


def _is_office(words: str) -> bool:
    """Whether words end in those of an office, a remark in brackets behind it left out."""
    return ends_in_role(re.sub(r"（[^（）]*）$", "", words))


def _is_name(text: str, name: Found) -> bool:
    """Whether words at the head of a row may be a name."""
    return bool(surname_class(text, name.start)) and not is_barred(name.name)
