"""Names at the head of rows below the heading of a list of appointments: `决定任命`, below it `高兴为某市司法局局长`.

Nothing but a name can stand there, so that words that are no names elsewhere are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.name_words import name_words, surname_class
from ..language.patterns import lazy
from ..posts.roles import ends_in_role, match_role
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
