"""Rows of names set apart by gaps before the office that all of them take: `甲　乙（女）　丙　为某镇副镇长`."""

from __future__ import annotations

from ..language.characters import HAN
from ..language.patterns import lazy
from .line import Edit, Line

_NAME = rf"(?!当选)(?:[{HAN}]{{2,4}}|[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}})+)(?:（[^（）\n]{{1,16}}）)?"
_GAP = r"[ \u3000、]+"
_OFFICE = rf"[{HAN}（）、]{{0,40}}?(?:主席|书记|主任|委员|常委|理事|监事|代表|顾问|[县市镇乡区州局厅院校部会组队处科所站馆厂社室]长|秘书长|检察长)(?:（[^（）\n]{{1,16}}）)?"
_ROW = lazy(
    rf"[ \u3000]*(?P<names>{_NAME}(?:{_GAP}{_NAME})*)(?:同志)?(?P<last>[ \u3000]*)(?:当选)?(?:为(?!了)|(?<=[ \u3000])任){_OFFICE}[；，。]?"
)
_BETWEEN = lazy(r"(?<=[\u3400-\u9fff）])[ \u3000]+(?=[\u3400-\u9fff])")
_NO_NAME = lazy(
    "(?<!当)选举|任命|决定|会议|推选|推举|聘任|提名|同意|免去|通过|大会|主席|书记|主任|委员|[县市镇乡区局校院部]长"
)


def join_chosen(line: Line) -> Line:
    """The row as one clause: its names with `、` between them, their office right behind."""
    text = line.text
    if ("为" not in text and "任" not in text) or not ("　" in text or " " in text):
        return line
    row = _ROW.fullmatch(text)
    if row is None or not (row["last"] or _BETWEEN.search(row["names"])) or _NO_NAME.search(row["names"]):
        return line
    start = row.start("names")
    edits: list[Edit] = [(start + gap.start(), start + gap.end(), "、") for gap in _BETWEEN.finditer(row["names"])]
    if row["last"]:
        edits.append((*row.span("last"), ""))
    return line.edited(edits)
