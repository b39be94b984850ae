"""The cells of a list of names in a slot: where each ends, and whether they are people."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.body_words import ending_of
from ..language.called_before import FAMED
from ..language.name_words import is_barred, is_ordinary, is_rare_name, is_wordy, name_words, surname_class
from ..language.patterns import lazy
from ..language.workers import BY_KIND, WORKER
from ..names.said_behind import tells_number
from ..posts.roles import match_role
from .found import HAN, Found, read_marks
from .slot_forms import BELIEVER

_CALLED_SO = lazy(rf"(?:{BELIEVER}|{WORKER}|{BY_KIND}|{FAMED})")
_POLITE = lazy("(?:女士|先生)")
_CELL = lazy(r"[^（、\u3000]+")
_CLAUSE_END = lazy(r"[，。；;：\n]")
JOINED = lazy(rf"((?:{HAN}|·){{2,12}}?)[和与及](?:{FAMED})?({HAN}{{2,4}})")
SEX = lazy(rf"（(?:[女男][），,、 ]|{HAN}{{1,5}}族[），,、 ])")
_LEVELS = "省市区县州盟旗"
"""What bodies of a place begin with where the text takes the place for granted."""
BODY = lazy(
    r"(?:公司|单位|同志|人员|专家|代表|职工|员工|委员|成员|干部|党员|学者|教授|律师|班子|机构|学校|中心|集团|团队|领导|人选|请求|"
    r"名单|议案|职务|分工|企业|教师|医生|学生|青年|以上|其中|如下|[会委部局办厅院校处科室组社队届者员])$"
)
_NOT_LAST = frozenset("未不将曾已均都仍拟再后时并又还即")
"""Characters of the verb that follows a name."""


def read_cells(text: str, start: int, end: int) -> Iterator[Found]:
    """The names of a list with their marks."""
    at, end = start, end - tells_number(text, end - 1)
    while at < end:
        size = _CELL.match(text, at, end)
        if size is None:
            return
        stop = size.end()
        polite = _POLITE.search(text, at + 2, stop)
        stop, behind = (polite.start(), polite.end()) if polite and polite.end() == stop else (stop, stop)
        if (believer := _CALLED_SO.match(text, at)) and stop - believer.end() >= 2:
            at = believer.end()
        marks, after = read_marks(text, behind)
        joined = JOINED.fullmatch(text[at:stop]) if stop - at > 4 else None
        if joined:
            yield Found(at, at + len(joined[1]), joined[1], (), at + len(joined[1]))
            at = stop - len(joined[2])
        yield Found(at, stop, text[at:stop], marks, after)
        at = after + 1


def are_people(text: str, cells: list[Found], any_word: bool = False) -> bool:
    """Whether no cell is a word for a body, an office or a group of people, and the list is not all ordinary words
    without a surname. `any_word`: the slot is so narrow that words that are never names elsewhere may be one."""
    for one in cells:
        if (one == cells[-1] and one.name[-1] in _NOT_LAST) or BODY.search(one.name) or match_role(text, one.start):
            return False
        if one.name in name_words().people:
            return False
        if one.name[0] in _LEVELS and ending_of(one.name):
            return False  # 市侨联|代理|主席
        usual = surname_class(text, one.start) in ("common", "compound") and len(one.name) == 2
        rare = (usual or is_rare_name(one.name)) and is_backed(text, cells)
        if is_barred(one.name) and not rare and not (any_word and surname_class(text, one.start)):
            return False
        if any((role := match_role(text, at, one.end)) and role.end() == one.end for at in range(one.start, one.end)):
            return False
    return any(surname_class(text, one.start) or one.marks or not is_ordinary(one.name) for one in cells)


def has_sure(text: str, cells: list[Found]) -> bool:
    """Whether one cell of a list is a full name beyond doubt, so that its neighbours with surnames are names too."""
    return (
        any(
            len(one.name) == 3
            and surname_class(text, one.start) in ("common", "compound")
            and not is_ordinary(one.name)
            for one in cells
        )
        and len(cells) > 1
    )


def is_backed(text: str, cells: list[Found]) -> bool:
    """Whether most cells of a list of three and more are names beyond doubt, so that a word among them is one too."""
    usual = sum(
        bool(one.marks) or (surname_class(text, one.start) in ("common", "compound") and not is_ordinary(one.name))
        for one in cells
    )
    return len(cells) > 2 and usual * 2 >= len(cells)


def are_usual(text: str, cells: list[Found]) -> bool:
    """Whether all cells of a list are usual names, none of them a word."""
    return all(
        surname_class(text, one.start) in ("common", "compound") and not is_ordinary(one.name) and len(one.name) < 4
        for one in cells
    )


def is_full(name: str) -> bool:
    """Whether a name has three characters and is no word, so that 任 alone shows it."""
    return len(name) == 3 and not is_wordy(name) and not is_ordinary(name)


def is_office(text: str, at: int) -> bool:
    """Whether words of an office follow within the clause."""
    stop = _CLAUSE_END.search(text, at)
    end = min(stop.start() if stop else len(text), at + 40)
    return any(match_role(text, place, end) for place in range(at, end))


def begins_by(text: str, at: int) -> bool:
    """Whether the list begins with the 由 before somebody of another surname: `由|脱大山兼任站长`."""
    return text[at] == "由" and surname_class(text, at + 1) != ""
