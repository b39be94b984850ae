"""Names at the beginning of a clause before a verb that takes an office: `C当选主任`, `乙、丙分别任副主席`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from ..language.bullets import BULLETS
from ..language.name_words import is_rare_name, is_wordy, surname_class
from ..language.patterns import lazy
from ..names.among_titled import may_be_called
from ..posts.roles import ends_in_role
from .found import Found
from .slot_cells import JOINED, SEX, are_people, are_usual, has_sure, is_backed, is_full, is_office, read_cells
from .slot_forms import BROKEN_OFF, TAKEN

_CUTS_VERB = lazy(r"[聘委责连选续特原历曾首新现主时前]任|[认称作因成视列定命确评]为")
"""Where the last character before the verb belongs to it, so that no name ends there (会议聘|任, 会议任命|为)."""
_CHOSEN = lazy(r"(?:选举|任命|推选|推举|聘任|聘请|补选|增选)：?[^。，；：]{2,30}[为任][^。，；：]{2,30}[，；、]")
_GIVEN_BEFORE = lazy(r"[为任][^。，；：]{2,30}[，；、]$")
"""Elections and appointments that a clause goes on with (选举甲为主席，乙、丙为副主席)."""
_FRAMED = lazy(r"(?:任命|聘任|任职|提名|决定|如下|选举|补选|选出|补选出|产生)[：:]\n(?:[^\n]{2,80}[；;]\n){0,8}$")
"""What stands before a row of appointments: the words that appoint and the rows before it."""
_FRAME = 600
_FRAMED_IN_LINE = lazy(
    r"(?:任命|聘任|任免|任职|提名|决定|选举|补选|产生)(?:事项|如下|名单)*[：:](?:[^。：:\n]{2,200}?[为任][^。：:；\n]{2,30}[；;])?$"
)
"""The same in one sentence: `决定：甲为某局局长；|乙为某局局长`."""
_UP_TO_MARK = lazy(r"[^，。；、：\n（]{2,30}(?=[，。；、（\n])")
_FOR_PEOPLE = ("当选", "受聘", "获聘")
"""Verbs that are said of people only."""
_SCHOLARS = ("教授", "副教授", "研究员", "副研究员", "博士", "院士", "主任医师")
_NOT_NAMES = frozenset("该这那各有位些等两几全老某本我其此另被经现原又")
"""What words before 同志 begin with that are no names."""


@dataclass
class _Taking:
    """A verb that takes an office, and the cells of the list before it."""

    text: str
    match: re.Match[str]
    cells: list[Found]

    @property
    def office(self) -> str:
        """The verb."""
        return self.match["office"]

    @cached_property
    def won(self) -> bool:
        """Whether the verb says that they were chosen."""
        return self.office.startswith("当选") or self.text.startswith("被", self.match.end("list"))

    @cached_property
    def sure(self) -> bool:
        """Whether they were chosen and one is a name beyond doubt."""
        return self.won and has_sure(self.text, self.cells)

    @cached_property
    def chosen(self) -> bool:
        """Whether the clause goes on with an election or appointments."""
        at = self.match.start()
        low = max(self.text.rfind("。", 0, at), at - 300, 0)
        given = _GIVEN_BEFORE.search(self.text, max(low, at - 40), at)
        return given is not None and _CHOSEN.search(self.text, low, at) is not None

    @cached_property
    def beside_marked(self) -> bool:
        """Whether they are chosen with others, and brackets give somebody's sex or people."""
        return (self.chosen or self.won) and any(SEX.match(self.text, one.end) for one in self.cells)

    @cached_property
    def backed(self) -> bool:
        """Whether most of them are names beyond doubt."""
        return is_backed(self.text, self.cells)

    @cached_property
    def framed(self) -> bool:
        """Whether the clause is a row of appointments."""
        at = self.match.start()
        return _FRAMED.search(self.text, max(0, at - _FRAME), at) is not None

    @cached_property
    def framed_in_line(self) -> bool:
        """Whether the clause is one of the appointments that a sentence lists, and gives an office and nothing else."""
        at = self.match.start("list")
        if self.office not in ("为", "任", "兼任", "兼") or self.text[at - 1 : at] not in ("：", "；"):
            return False
        post = _UP_TO_MARK.match(self.text, self.match.end())
        framed = _FRAMED_IN_LINE.search(self.text, max(0, at - 220), at) is not None
        return framed and post is not None and ends_in_role(post[0])

    @cached_property
    def shared(self) -> bool:
        """Whether several take the office, each by a name: `甲和乙任副主席`, `甲、乙分别担任`."""
        if "分别" in self.match[0] and has_sure(self.text, self.cells):
            return True
        joined = JOINED.search(self.text, *self.match.span("list")) is not None and are_usual(self.text, self.cells)
        return joined and (self.office == "任" or has_sure(self.text, self.cells))

    @cached_property
    def comrade(self) -> bool:
        """Whether a word that somebody may be called by stands alone before 同志: `向前同志任某局局长`."""
        alone = len(self.cells) == 1 and self.text.startswith("同志", self.match.end("list"))
        return alone and is_rare_name(self.cells[0].name)

    @cached_property
    def word_alone(self) -> bool:
        """Whether what stands before a verb that takes nothing but people is a word that may be somebody's name."""
        return self.office.startswith(_FOR_PEOPLE) and all(may_be_called(one.name) for one in self.cells)

    @property
    def cuts_verb(self) -> bool:
        """Whether the list ends within a longer verb."""
        if self.match.start("office") - self.match.end("list") > 2 and len(self.office) == 3:
            return False  # 甲由某市委|任命为
        end = min(self.match.end("office"), self.match.start("office") + 2)
        moved = self.text.startswith(("由", "从"), self.match.end("list"))  # 甲由教导主任|升任校长
        cut = _CUTS_VERB.search(self.text, (self.match.start("office") if moved else self.match.end("list")) - 1, end)
        return cut is not None and not (self.chosen and cut[0] == "成为" and len(self.cells[-1].name) == 3)


def names_of_takers(text: str) -> Iterator[tuple[Found, bool]]:
    """Those who take an office, and whether each is surely somebody."""
    for match in TAKEN.finditer(text):
        if not is_office(text, match.end()):
            continue
        taking = _Taking(text, match, _cells_before(text, match))
        if (
            not are_people(
                text,
                taking.cells,
                any_word=taking.sure
                or taking.beside_marked
                or taking.comrade
                or taking.framed
                or taking.framed_in_line
                or taking.word_alone,
            )
            or taking.cuts_verb
        ):
            continue
        beyond = _broken_off(text, match.start()) if taking.won and len(taking.cells) > 1 else []
        for one in (*taking.cells, *beyond):
            yield one, any(shows(taking, one) for shows in _SHOWS)


def _cells_before(text: str, match: re.Match[str]) -> list[Found]:
    """The cells of the list before the verb, the last one without what is the verb's."""
    cells = [*read_cells(text, *match.span("list"))]
    if cells and len(cells[-1].name) > 2 and cells[-1].name.endswith("因") and match["office"] != "任":
        last = cells[-1]  # 某某|因调往某局任处长
        cells[-1] = Found(last.start, last.end - 1, last.name[:-1], last.marks, last.end - 1)
    return [*cells[:-1], *(_longer(text, one, match["office"]) for one in cells[-1:])]


def _is_usual(taking: _Taking, one: Found) -> bool:
    """A name with a usual surname, before a verb that is no part of many words."""
    if surname_class(taking.text, one.start) not in ("common", "compound"):
        return False
    office = taking.office
    return office not in ("为", "任") or "挂" in taking.match[0][-8:] or (office == "任" and is_full(one.name))


def _is_sharer(taking: _Taking, one: Found) -> bool:
    """A name with a surname, of several that take the office."""
    return taking.shared and bool(surname_class(taking.text, one.start)) and not is_wordy(one.name)


def _is_in_row(taking: _Taking, one: Found) -> bool:
    """A name behind a bullet, or one with a surname in a row of appointments."""
    if taking.text[max(taking.match.start() - 1, 0)] in BULLETS and not is_wordy(one.name):
        return True
    usual = bool(surname_class(taking.text, one.start))
    return (taking.framed and (usual or len(one.name) < 4)) or (taking.framed_in_line and usual)


def _is_chosen_too(taking: _Taking, one: Found) -> bool:
    """A name that an election goes on with: `选举甲为主席，乙、丙为副主席`."""
    if not taking.chosen:
        return taking.won and taking.beside_marked
    rare = len(taking.cells) > 1 and len(one.name) < 4 and not is_wordy(one.name)
    return bool(surname_class(taking.text, one.start)) or rare or taking.beside_marked


def _is_seated(taking: _Taking, one: Found) -> bool:
    """A name with a surname among those who were chosen, or any word beside usual names only."""
    if not (taking.sure or (taking.backed and taking.won)):
        return False
    rest = [cell for cell in taking.cells if cell != one]
    plain = len(one.name) < 4 and not is_wordy(one.name) and taking.won and len(rest) > 1
    return bool(surname_class(taking.text, one.start)) or (plain and are_usual(taking.text, rest))


def _is_foreign(_: _Taking, one: Found) -> bool:
    """A name in two parts."""
    return "·" in one.name


def _is_backed_rare(taking: _Taking, one: Found) -> bool:
    """A rare name among sure ones."""
    return taking.backed and is_rare_name(one.name)


def _is_comrade(taking: _Taking, _: Found) -> bool:
    """A word before 同志 that somebody may be called by."""
    return taking.comrade


def _is_comrade_in_row(taking: _Taking, one: Found) -> bool:
    """Somebody of any name before 同志 who takes an office at the head of a line, as notices give posts."""
    at_head = taking.text[: taking.match.start("list")].rstrip(" \u3000").endswith(("\n", "：", "；"))
    alone = len(taking.cells) == 1 and taking.text.startswith("同志", taking.match.end("list"))
    return at_head and alone and len(one.name) == 3 and not is_wordy(one.name) and one.name[0] not in _NOT_NAMES


def _is_word_alone(taking: _Taking, _: Found) -> bool:
    """A word before 当选 or 受聘 that somebody may be called by."""
    return taking.word_alone


def _is_scholar(taking: _Taking, one: Found) -> bool:
    """Somebody before 教授 and the like, be the name of a people without surnames: `那某某某教授任所长`."""
    titled = taking.text.startswith(_SCHOLARS, taking.match.end("list"))
    return titled and not is_wordy(one.name) and (len(one.name) > 3 or bool(surname_class(taking.text, one.start)))


_SHOWS: tuple[Callable[[_Taking, Found], bool], ...] = (
    _is_usual,
    _is_sharer,
    _is_in_row,
    _is_chosen_too,
    _is_seated,
    _is_foreign,
    _is_backed_rare,
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
