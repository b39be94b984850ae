"""Names at the beginning of a clause before a verb that takes an office: `C当选主任`, `乙、丙分别任副主席`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ..language.bullets import BULLETS
from ..language.name_words import is_wordy, surname_class
from ..language.patterns import lazy
from ..names.given_to import is_verb_of_office
from .found import Found
from .slot_cells import are_people, are_usual, begins_by, is_full, is_office, read_cells
from .slot_forms import BROKEN_OFF, TAKEN
from .taking import Taking

_SCHOLARS = ("教授", "副教授", "研究员", "副研究员", "博士", "院士", "主任医师")
_GIVES = lazy("[向给为][受获被新]聘$")
"""Behind somebody who hands over letters of appointment: `甲向|受聘为顾问的乙颁发聘书`."""
_NOT_NAMES = frozenset("该这那各有位些等两几全老某本我其此另被经现原又")
"""What words before 同志 begin with that are no names."""


def names_of_takers(text: str) -> Iterator[tuple[Found, bool]]:
    """Those who take an office, and whether each is surely somebody."""
    for match in TAKEN.finditer(text):
        if not is_office(text, match.end()) or _GIVES.search(text, match.start(), match.end("list") + 2):
            continue
        taking = Taking(text, match, _cells_before(text, match))
        if not are_people(text, taking.cells, any_word=taking.any_word) or taking.cuts_verb:
            continue
        beyond = _broken_off(text, match.start()) if taking.won and len(taking.cells) > 1 else []
        for one in (*taking.cells, *beyond):
            yield one, any(shows(taking, one) for shows in _SHOWS)


def _cells_before(text: str, match: re.Match[str]) -> list[Found]:
    """The cells of the list before the verb, the last one without what is the verb's."""
    start, end = match.span("list")
    cells = [*read_cells(text, start + _begins_by(text, start), end)]
    if cells and len(cells[-1].name) > 2 and cells[-1].name.endswith("因") and match["office"] != "任":
        last = cells[-1]  # 某某|因调往某局任处长
        cells[-1] = Found(last.start, last.end - 1, last.name[:-1], last.marks, last.end - 1)
    return [*cells[:-1], *(_longer(text, one, match["office"]) for one in cells[-1:])]


def _begins_by(text: str, at: int) -> bool:
    """Whether the list begins with the 由 before somebody of a rare name, `由|脱大山兼任站长`, or the 任 that appoints."""
    return begins_by(text, at) or is_verb_of_office(text, at)


def _is_usual(taking: Taking, one: Found) -> bool:
    """A name with a usual surname, before a verb that is no part of many words."""
    kind = surname_class(taking.text, one.start)
    double = surname_class(taking.text, one.start + 1) in ("common", "compound")
    runs_on = len(one.name) > 3 and kind == "common" and not double  # 甲乙|谢绝|出任
    if kind not in ("common", "compound") or runs_on:
        return False
    office = taking.office
    return (
        office not in ("为", "任")
        or "挂" in taking.match[0][-8:]
        or (office == "任" and (is_full(one.name) or taking.match[0].startswith(("后", "嗣后"))))
    )


def _was_made(taking: Taking, one: Found) -> bool:
    """A name with a surname of whom the sentence tells that others gave the office: `甲日前被任命为…`."""
    return taking.made and bool(surname_class(taking.text, one.start)) and not is_wordy(one.name)


def _is_sharer(taking: Taking, one: Found) -> bool:
    """A name with a surname, of several that take the office."""
    return taking.shared and bool(surname_class(taking.text, one.start)) and not is_wordy(one.name)


def _is_in_row(taking: Taking, one: Found) -> bool:
    """A name behind a bullet, or one with a surname in a row of appointments."""
    if taking.text[max(taking.match.start() - 1, 0)] in BULLETS and not is_wordy(one.name):
        return True
    usual = bool(surname_class(taking.text, one.start))
    return (taking.framed and (usual or len(one.name) < 4)) or (taking.framed_in_line and usual)


def _is_chosen_too(taking: Taking, one: Found) -> bool:
    """A name that an election goes on with: `选举甲为主席，乙、丙为副主席`."""
    if not taking.chosen:
        return taking.won and taking.beside_marked
    rare = len(taking.cells) > 1 and len(one.name) < 4 and not is_wordy(one.name)
    return bool(surname_class(taking.text, one.start)) or rare or taking.beside_marked


def _is_seated(taking: Taking, one: Found) -> bool:
    """A name with a surname among those who were chosen, or any word beside usual names only."""
    if not (taking.sure or (taking.backed and taking.won)):
        return False
    rest = [cell for cell in taking.cells if cell != one]
    plain = len(one.name) < 4 and not is_wordy(one.name) and taking.won and len(rest) > 1
    return bool(surname_class(taking.text, one.start)) or (plain and are_usual(taking.text, rest))


def _is_foreign(_: Taking, one: Found) -> bool:
    """A name in two parts."""
    return "·" in one.name


def _is_comrade(taking: Taking, _: Found) -> bool:
    """A word before 同志 that somebody may be called by."""
    return taking.comrade


def _is_comrade_in_row(taking: Taking, one: Found) -> bool:
    """Somebody of any name before 同志 who takes an office at the head of a line, as notices give posts."""
    at_head = taking.text[: taking.match.start("list")].rstrip(" \u3000").endswith(("\n", "：", "；"))
    alone = len(taking.cells) == 1 and taking.text.startswith("同志", taking.match.end("list"))
    return at_head and alone and len(one.name) == 3 and not is_wordy(one.name) and one.name[0] not in _NOT_NAMES


def _is_word_alone(taking: Taking, _: Found) -> bool:
    """A word before 当选 or 受聘 that somebody may be called by."""
    return taking.word_alone


def _is_scholar(taking: Taking, one: Found) -> bool:
    """Somebody before 教授 and the like, be the name of a people without surnames: `那某某某教授任所长`."""
    titled = taking.text.startswith(_SCHOLARS, taking.match.end("list"))
    return titled and not is_wordy(one.name) and (len(one.name) > 3 or bool(surname_class(taking.text, one.start)))


_SHOWS: tuple[Callable[[Taking, Found], bool], ...] = (
    _is_usual,
    _was_made,
    _is_sharer,
    _is_in_row,
    _is_chosen_too,
    _is_seated,
    _is_foreign,
    _is_comrade,
    _is_comrade_in_row,
    _is_word_alone,
    _is_scholar,
)
"""What shows that somebody before the verb is surely a name."""


def _longer(text: str, one: Found, office: str) -> Found:
    """A name with the first character of the verb behind it, where the text has it so elsewhere: 谢东升|任校长."""
    whole = one.name + office[:1]
    if office[:1] not in "升改转提晋兼继连" or len(one.name) != 2 or text.count(whole) <= text.count(one.name + office):
        return one
    return Found(one.start, one.end + 1, whole, one.marks, one.after + 1)


def _broken_off(text: str, at: int) -> list[Found]:
    """The cells of a list that a comma parts from its end: `甲、乙，丙、丁当选委员`."""
    if text[at - 1 : at] != "，":
        return []
    head = BROKEN_OFF.search(text, max(0, at - 120), at - 1)
    cells = [*read_cells(text, *head.span("list"))] if head else []
    return cells if are_people(text, cells) else []
