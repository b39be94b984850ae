"""Names at the head of rows below the heading of a list of appointments or dismissals: `决定任命`, below it `高兴为某市司法局局长`;
`免去：`, below it `常青某市水务局局长职务；`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.name_words import name_words, surname_class
from ..language.patterns import lazy
from ..names.office_words import begins_known_office
from ..places.gazetteer import gazetteer
from ..posts.roles import ends_in_role, match_role
from .dismissed import DEPARTMENT, begins_told
from .found import HAN, Found, read_marks
from .slot_cells import BODY, read_cells

_VERB = r"(?:任命|任职|聘任|任免|免去|免职|解聘|卸免|撤职|撤销|罢免|选举|选出|当选)"
_HEADING = lazy(
    rf"(?m)^[ \u3000]*(?:[^\n]{{0,80}}{_VERB}(?:下列|以下)?(?:同志|人员|干部)?[：:]|[^\n，。；：]{{0,8}}{_VERB}(?:名单|事项)?[】〕\]]?)[ \u3000]*\n"
)
_CELL = rf"{HAN}{{2,4}}?(?:（[^（）\n]{{1,20}}）)?"
_ROW = lazy(
    rf"(?:(?<=\n)|(?<=[；;]))[ \u3000]*(?:\d{{1,2}}[、.．][ \u3000]*)?(?P<list>{_CELL}(?:、{_CELL}){{0,60}}?)(?:同志)?"
    r"(?:为(?P<given>[^，。；;\n（）]{2,60}?)|的(?P<lost>[^，。；;\n（）]{2,60}?)职务)(?:（[^（）\n]{1,20}）)?(?=[，。；;\n]|$)"
)

_BESIDE = lazy(
    rf"[ \u3000]*(?P<list>{_CELL}(?:、{_CELL}){{0,20}}?)[ \u3000]+(?P<given>[^，。；;\n（） \u3000]{{4,40}}?)(?P<lost>职务)?[；。]?[ \u3000]*(?:\n|$)"
)
"""A row with a blank between names and office, right below the heading or another one: `江山　县人民检察院检察员`."""


def names_in_headed_rows(text: str) -> Iterator[Found]:
    """The names of all such rows behind the first such heading."""
    headings = [*_HEADING.finditer(text)] if "任" in text or "选" in text or "职" in text else []
    for row in _ROW.finditer(text, headings[0].end() - 1) if headings else ():
        yield from _names(text, row, row["given"] or row["lost"])
    for heading in headings:
        at = heading.end()
        while row := _BESIDE.match(text, at):
            yield from _names(text, row, row["given"])
            at = row.end()


def _names(text: str, row: re.Match[str], post: str) -> Iterator[Found]:
    """The names that a row begins with, if it ends in an office."""
    cells = [*read_cells(text, *row.span("list"))]
    if ends_in_role(post) and all(_may_be_somebody(text, one) for one in cells):
        for one in cells:
            marks, after = read_marks(text, one.end)
            yield Found(one.start, one.end, one.name, marks, after)


def _may_be_somebody(text: str, one: Found) -> bool:
    """Whether what stands at the head of a row begins with a surname and is no word for people or their offices."""
    longest = 4 if surname_class(text, one.start) == "compound" else 3
    if not surname_class(text, one.start) or len(one.name) > longest or one.name in name_words().people:
        return False
    return not (BODY.search(one.name) or match_role(text, one.start))


_ABOVE = lazy(
    r"(?m)^[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][ \u3000]*)?(?:[^，。；：\n]{2,30}，)?(?:[^，。；：\n]{0,30}决定[，：]?|同意|批准|一并)?"
    r"(?:免去|免职|解聘|卸免|撤销)(?:下列|以下)?(?:同志|人员|干部)?的?(?:职务)?[：:][ \u3000]*\n"
)
_LOSES = lazy(
    rf"[ \u3000]*(?:\d{{1,2}}[、.．][ \u3000]*)?(?P<who>{HAN}[\u3400-\u9fff、（）]{{5,60}}?)的?(?P<lost>职务)?(?:（[^（）\n]{{2,20}}）)?(?:，[^\n。；]{{2,40}})?[；。，]?(?:\n|$)"
)
_ENDS = lazy("[：:]|的提请")
"""A line that begins the next list: `根据县长甲的提请，任命：`."""
_BEFORE_LOSS = lazy(
    rf"(?m)^[ \u3000]*(?:\d{{1,2}}[、.．][ \u3000]*)?(?!决定|同意|批准|研究|会议|大会|全会|同时|一并|依法|予以|建议|提请|现|并|拟|经|请|另)(?P<name>{HAN}{{2,4}}?)(?:（[^（）\n]{{1,20}}）)?(?:同志)?(?:免去|卸免|解聘)其?[^\n，。；：]{{4,50}}职务(?=[；。，\n（]|$)"
)
"""A row that begins with who loses an office, before the verb: `常青免去某市水务局局长职务`."""
_FIRST = lazy(rf"(?P<name>{HAN}{{2,4}})、")
_SIZES = (2, 3, 4)
_NO_END = frozenset("市县区镇乡省州旗村街原副代兼的某")


def names_in_rows(text: str) -> Iterator[Found]:
    """Those who lose an office in rows of their own; a row that leaves no choice shows any word to be a name."""
    for above in _ABOVE.finditer(text) if "：\n" in text else ():
        at = above.end()
        while (row := _LOSES.match(text, at)) and not _ENDS.search(row[0]):
            plain = "的" not in row["who"] and "任" not in row["who"].replace("主任", "")
            if plain and (row["lost"] or ends_in_role(row["who"])):
                yield from _dismissed(text, *row.span("who"))
            at = row.end()
    for loss in _BEFORE_LOSS.finditer(text) if "职务" in text else ():
        if surname_class(text, loss.start("name")) and not BODY.search(loss["name"]):
            marks, after = read_marks(text, loss.end("name"))
            yield Found(*loss.span("name"), loss["name"], marks, after)


def _dismissed(text: str, start: int, stop: int) -> list[Found]:
    """The names that a row begins with."""
    found: list[Found] = []
    while (first := _FIRST.match(text, start, stop)) and _may_end(text, start, first.end("name")):
        found.append(Found(*first.span("name"), first["name"], (), first.end("name")))
        start = first.end()
    last = _last(text, start, stop)
    return [*found, last] if last else []


def _last(text: str, start: int, stop: int) -> Found | None:
    """The one name that words can begin with, where what stands behind it begins a body or office."""
    ends = [start + size for size in _SIZES if start + size + 3 < stop and _may_end(text, start, start + size)]
    ends = [end for end in ends if _begins_body(text, end)]
    if len(ends) != 1:
        return None
    marks, after = read_marks(text, ends[0])
    return Found(start, ends[0], text[start : ends[0]], marks, after)


def _begins_body(text: str, at: int) -> bool:
    known = begins_known_office(text, at, at + 2) or DEPARTMENT.match(text, at) is not None
    return text[at] in "县市区" or known or begins_told(text, at) or match_role(text, at) is not None


def _may_end(text: str, start: int, end: int) -> bool:
    """Whether a name may stand between two places: no place, and no words that end like a body's."""
    name = text[start:end]
    if surname_class(text, start) not in ("common", "compound", "rare"):
        return False
    long = len(name) > 3 and surname_class(text, start) != "compound"
    return not (
        long or name[-1] in _NO_END or name in gazetteer() or BODY.search(name) or f"{name}{text[end]}" in gazetteer()
    )
