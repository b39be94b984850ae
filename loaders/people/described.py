"""Names behind what somebody is or where he comes from, before a verb that gives an office: `主任由工宣队的某某担任`,
`省某会选派的某某到县某会挂职，任副主席`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import found_in, lazy
from ..names.personal import read_name
from .found import Found, found_at

_BY = lazy(
    r"由(?P<words>[\u3400-\u9fff\d]{4,26}?)(?=(?:担任|兼任|接任|继任|出任|代理|接替|兼)[\u3400-\u9fff]{0,12}[，。；\n]|任[\u3400-\u9fff]{0,10}[长任记员师席][，。；\n])"
)
_CALLED = lazy(r"(?:[的官医生师工员军干匠者人农]|干部|代表|战士|教[师授]|党员|模范|能手)$")
"""The end of what somebody is, before the name."""
_CELL = r"[\u3400-\u9fff]{2,3}"
_OFFICE = r"[担兼出接]?任[\u3400-\u9fff]{0,14}?(?:[长席事员]|主任|书记)(?=[，。；（、\n])"
_SENT = lazy(
    r"(?:(?:选|委|下|指|调|增)派(?:出|来)?|派遣|派[出驻来]|(?<=[委会院府局校部组厅里])派|抽调|选调|调来)了?的?(?:[\u3400-\u9fff]{0,4}干部)?"
    rf"(?P<who>{_CELL}?(?:[、和]{_CELL}?){{0,3}})(?:同志|等)?"
    rf"(?=(?:到|赴|来|去|前往)(?!会|场)[^，。；、\n]{{2,20}}?(?:挂职|(?:任职|工作|锻炼)?，?(?:挂职)?(?:分别)?{_OFFICE})|{_OFFICE})"
)
"""Who is sent somewhere to take an office, behind those who send him."""
_CELLS = lazy("[^、和]+")


def described(text: str, known: Counter[str]) -> Iterator[Found]:
    """The names of such sentences: of two or three characters, with a usual surname."""
    for match in _BY.finditer(text) if "由" in text else ():
        low, end = match.span("words")
        for size in (3, 2):
            at = end - size
            if at - low < 2 or text[at - 1 : at + 1] in ("军官", "警官", "教官") or not _CALLED.search(text, low, at):
                continue
            if surname_class(text, at) not in ("common", "compound") and not known[text[at:end]]:
                continue
            reading = read_name(text, at, known)
            if reading is not None and reading.end == end and _is_named(text, at, end, match.start()):
                yield found_at(text, at, reading)
                break
    for match in found_in(text, _SENT) if "派" in text or "调" in text else ():
        yield from _sent(text, match.start("who"), match["who"])


def _sent(text: str, at: int, names: str) -> Iterator[Found]:
    """The names of those who are sent, if all are usual ones."""
    cells = [(at + one.start(), at + one.end()) for one in _CELLS.finditer(names)]
    usual = (
        surname_class(text, start) in ("common", "compound") and not is_ordinary(text[start:end])
        for start, end in cells
    )
    if all(usual):
        yield from (Found(start, end, text[start:end], (), end) for start, end in cells)


def _is_named(text: str, at: int, end: int, by: int) -> bool:
    """Whether a name is no word, or one that stands right behind an office elsewhere too: `书记改由…的某某担任。…书记仍为某某`."""
    name = text[at:end]
    if not is_ordinary(name):
        return True
    handed = _HANDED.search(text, max(0, by - 6), by) is not None
    return handed and any(text.endswith(_HOLDS, 0, one.start()) for one in re.finditer(re.escape(name), text))


_HANDED = lazy(r"[长任记席员师](?:一职|职务)?[改现则]?$")
_HOLDS = ("长", "任", "书记", "主席", "任为", "长为", "书记为", "仍为", "改为", "仍由", "改由", "现为")
