"""Tasks of minutes that begin with the body that is to do them: `三、市财政局负责筹措资金。`, `2. 县住建局要牵头编制方案`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...model.statement import Span, TaskRole
from ..language.body_words import ending_of
from ..language.patterns import lazy
from .task_tables import Item

_SUBJECT = lazy(
    r"(?:[^，。；：:（）\n由]{1,30}(?<!自)由)?(?P<who>[^，。；：:（）\n]{3,60}?)(?:要|应当?|须|需|具体|主要|共同|分别|会同有关部门)*(?P<word>负责|牵头)"
    r"(?!人|同志|单位|部门|的)(?=[\u3400-\u9fff]{2})"
)
_MINUTES = lazy(r"纪[ \u3000]*要|会议记录")
_TOP = 300
_CLAUSE = lazy(
    r"(?<=[，；。])(?:并?由)?(?P<who>[^，。；：:（）\n由]{3,60}?)(?:要|应当?|须|需|具体|主要|共同|分别)*(?P<word>负责|牵头|配合)"
    r"(?!人|同志|单位|部门|的|[，。；])(?=[\u3400-\u9fff]{2})"
)
"""A further clause of an item of minutes that says who is to do a part of it: `由甲局牵头，乙局负责修改规划`."""
_DOES = r"(?:尽快|抓紧|统一|具体|组织|按|根据|依法|限期|起草|草拟|代拟|制[定订]|[拟修]订|拟定|编制|办理|开展|推进|提出|落实|完成|修改|完善|实施|筹[备措集]|承担|研究|汇总|统筹|协调|跟踪|督[办促]|汇报|上报|对接|衔接|审[核查]|验收|解决|处理|安排|出[台具]|牵头|负责)"
_BY = lazy(
    rf"(?<![自理来缘因经事])由(?P<who>[^，。；：:（）\n由]{{3,40}}?)(?:(?P<how>会同|商|联合)(?P<others>[^，。；：:（）\n由]{{3,40}}?)|要|应当?|须|需)?(?={_DOES})"
)
"""Who shall do what an item of minutes says, without any word for a task: `由甲局会同乙局起草方案`."""
_ROLES: dict[str, TaskRole] = {"负责": "responsible", "牵头": "lead", "配合": "support"}
_BETWEEN = lazy(r"[、和及与]")
_FEWEST = 2
"""So many items that begin so show that these are tasks."""


def find_subjects(text: str, items: Sequence[Item]) -> Iterator[tuple[Span, Span, TaskRole]]:
    """For each such item the place of the statement and of its bodies, and their role; none where only one begins so."""
    found = [match for one in items if (match := _SUBJECT.match(text, one.body)) and _are_bodies(match["who"])]
    if len(found) < _FEWEST:
        return
    for match in found:
        yield match.span(), match.span("who"), "lead" if match["word"] == "牵头" else "responsible"


def find_clauses(text: str, items: Sequence[Item]) -> Iterator[tuple[Span, Span, TaskRole]]:
    """The same for the further clauses of the items of minutes."""
    if not items or not _MINUTES.search(text, 0, _TOP):
        return
    first = (_SUBJECT.match(text, one.body) for one in items)
    for match in [*(one for one in first if one), *_CLAUSE.finditer(text, items[0].body)]:
        if _are_bodies(match["who"]):
            yield match.span(), match.span("who"), _ROLES[match["word"]]
    for match in _BY.finditer(text, items[0].body):
        if _are_bodies(match["who"]):
            yield match.span(), match.span("who"), "lead" if match["how"] else "responsible"
        if match["how"] and _are_bodies(match["others"]):
            yield match.span(), match.span("others"), "support"


def _are_bodies(words: str) -> bool:
    parts = [part for part in _BETWEEN.split(words) if part]
    endings = [ending_of(part) for part in parts]
    return bool(parts) and endings[-1] is not None and endings[0] is not None
