"""Names in the rows of minutes that say who was there: `出席：甲、乙（秘书长）、丙常务理事`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..language.body_words import ending_of
from ..language.name_words import is_barred, is_ordinary, is_wordy, surname_class
from ..language.patterns import lazy
from ..names.edges import Reading
from ..names.personal import read_name
from ..posts.roles import ends_in_role, match_role
from .found import Found, found_at

_ROW = lazy(
    r"(?m)^(?:(?:主持|出席|列席|参加|参会|与会|到会|缺席|请假|记录|汇报|主讲)[\u3400-\u9fff]{0,4}|(?:特邀|学术|艺术|展览)?(?:总?策展人?|总?策划|主演|演员|评委|顾问|主持|领唱|领舞|独唱|独奏|伴奏|指挥|朗诵|裁判长?|领队|教练|翻译|讲解|见证人?|签[字约]人|揭牌)"
    r"|(?:参展|参演|参赛|入展|主创)(?:画家|艺术家|作者|书家|书法家|摄影师|演员|选手|人员))：(?P<list>[^\n。]{2,600})"
)
_NEXT = lazy(r"(?:[^、，；\u3000 （\n]|（[^（）\n]*）?)*[、，；\u3000 ]+")
_ENDS = frozenset("、，；\u3000 （\n。")
_LABEL = lazy(r"(?m)^(?:(?:主持|出席|列席|参加|参会|与会|到会|缺席|请假|记录)[\u3400-\u9fff]{0,4})：")
_MINUTES = lazy(r"纪[ \u3000]*要|会议记录|记[ \u3000]*录")
_FEWEST, _TOP = 2, 300
_CELL = lazy(r"(?P<words>[\u3400-\u9fff·]{4,34})(?:（[^（）\n]*）)?(?=[、，；\u3000 \n。]|$)")
_LONGEST_NAME = 4
_BODY_BEFORE = lazy(r"(?P<body>[\u3400-\u9fff]{3,24})[\u3000 ]+$")
_SHORT_CELL = lazy(r"(?P<name>[\u3400-\u9fff]{2,3})(?:（[^（）\n]*）)?(?=[、，；\u3000 \n。]|$)")
_WITH_POST = lazy(
    r"(?P<name>[\u3400-\u9fff]{2,3})(?:\u3000|（)(?P<post>[\u3400-\u9fff]{4,30})(?:（[^（）\n]{1,16}）)?(?=[）、；。，\n]|$)"
)
"""A cell of a name and its bearer's post."""
_DOTTED = lazy(r"[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8})+(?=[（、，；\u3000\n]|$)")
"""A cell of a name with a dot in it: `甲·乙（副县长）`."""


def names_in_attendance(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names that stand alone, before brackets or before their bearer's post; those behind a title are found by it."""
    if "：" not in text or not _is_of_minutes(text):
        return
    for row in _ROW.finditer(text):
        at, end = row.span("list")
        while at < end:
            if (name := _behind_body(text, at, end, known)) is not None:
                yield name
            reading = read_name(text, at, known)
            if reading is not None and reading.end <= end and _is_whole(text, at, reading.end):
                yield found_at(text, at, reading)
            elif (stop := max(_before_post(text, at, end), _apart_from_body(text, at, row.start("list"), end))) > at:
                yield found_at(text, at, Reading(stop, 2.0, 3))
            following = _NEXT.match(text, at, end)
            at = following.end() if following else end


def _is_of_minutes(text: str) -> bool:
    """Whether rows that say who was there are those of minutes: with when and where, or several of them."""
    if "时间：" in text or "地点：" in text:
        return True
    rows = _LABEL.findall(text)
    return len(rows) >= _FEWEST or bool(rows and _MINUTES.search(text, 0, _TOP))


def _behind_body(text: str, at: int, end: int, known: Counter[str]) -> Found | None:
    """The name at the end of a cell that begins with its bearer's body: `市财政局|甲`, be it a word as well."""
    cell = _CELL.match(text, at, end)
    if cell is None or match_role(text, at):
        return None
    stop = cell.end("words")
    for size in range(2, min(_LONGEST_NAME, stop - at - 2) + 1):
        start = stop - size
        body, name = text[at:start], text[start:stop]
        if (ending := ending_of(body)) is None or ending_of(name) or ends_in_role(name):
            continue
        if ending.words == body and (size < 3 or surname_class(text, start) not in ("common", "compound")):
            continue
        reading = read_name(text, start, known)
        if surname_class(text, start) and (not is_barred(name) or (reading is not None and reading.end == stop)):
            return found_at(text, start, Reading(stop, 2.0, 3))
    return None


def _apart_from_body(text: str, at: int, low: int, end: int) -> int:
    """Where a name ends that only a blank parts from its bearer's body, be it a word: `市某局财务科　高远`; else -1."""
    body, cell = _BODY_BEFORE.search(text, low, at), _SHORT_CELL.match(text, at, end)
    if body is None or cell is None or ending_of(body["body"]) is None or not surname_class(text, at):
        return -1
    name = cell["name"]
    return -1 if is_barred(name) or ending_of(name) or ends_in_role(name) else cell.end("name")


def _before_post(text: str, at: int, end: int) -> int:
    """Where a name of any surname ends whose bearer's post is the rest of the cell, or one with a dot; -1 where none stands at `at`."""
    if dotted := _DOTTED.match(text, at, end):
        return dotted.end()
    cell = _WITH_POST.match(text, at, end)
    if cell is None or not surname_class(text, at) or not ends_in_role(cell["post"]):
        return -1
    no_name = is_barred(cell["name"]) or ending_of(cell["name"]) or ends_in_role(cell["name"])
    return -1 if no_name else cell.end("name")


def _is_whole(text: str, at: int, end: int) -> bool:
    """Whether a usual name ends at `end`, its bearer's post or a mark behind it."""
    name, surname = text[at:end], surname_class(text, at)
    if not surname or is_barred(name) or (surname in ("rare", "strict") and (is_ordinary(name) or is_wordy(name))):
        return False
    return end >= len(text) or text[end] in _ENDS or match_role(text, end) is not None
