"""A verb that takes an office, and what its clause shows of those named before it: `甲、乙当选主席`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ..language.name_words import is_rare_name
from ..language.patterns import lazy
from ..names.among_titled import may_be_called
from ..posts.roles import ends_in_role
from .found import Found
from .slot_cells import JOINED, SEX, are_usual, has_sure, is_backed

_MADE = lazy("被(?:[返续]?聘|推[选举]|选举?|任命|委任|委派|增[补选]|补选)任?为$")
_CUTS_VERB = lazy(
    r"(?<=利)用[担兼]?任|[聘委责连选续特原历曾首新现主时前试代获改暂]任|[续竞]聘|[认称作因成视列定命确评]为"
)
"""Where the last character before the verb belongs to it, so that no name ends there (会议聘|任, 会议任命|为)."""
_WHOLE_VERBS = ("试任", "代任", "获任", "改任", "暂任", "续聘", "竞聘")
"""Those of them that give an office themselves, behind a name that ends before them."""
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
_FOR_PEOPLE = ("当选", "受聘", "获聘", "被撤销", "被免去", "被罢免")
"""Verbs that are said of people only."""


@dataclass
class Taking:
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
    def made(self) -> bool:
        """Whether somebody is given the office by others: `甲日前被任命为…`."""
        return _MADE.search(self.match[0]) is not None

    @property
    def cuts_verb(self) -> bool:
        """Whether the list ends within a longer verb."""
        if self.made or (self.match.start("office") - self.match.end("list") > 2 and len(self.office) == 3):
            return False  # 甲由某市委|任命为
        end = min(self.match.end("office"), self.match.start("office") + 2)
        moved = self.text.startswith(("由", "从"), self.match.end("list"))  # 甲由教导主任|升任校长
        cut = _CUTS_VERB.search(self.text, (self.match.start("office") if moved else self.match.end("list")) - 1, end)
        if cut is None or (self.chosen and cut[0] == "成为" and len(self.cells[-1].name) == 3):
            return False
        return cut[0] not in _WHOLE_VERBS or cut.start() < self.match.start("office")  # 甲|改任党支部书记

    @property
    def any_word(self) -> bool:
        """Whether any word may be a name there."""
        shown = self.sure or self.beside_marked or self.comrade or self.word_alone
        return shown or self.framed or self.framed_in_line
