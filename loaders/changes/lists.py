"""Changes told in lists: under headings, in rows behind labels, behind what a list is of."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model.statement import Basis
from ..language.patterns import lazy
from ..parts import PostMention
from ..people.free_rows import is_of_members
from ..posts.chains import Chain
from ..posts.labelled import is_label
from ..posts.orders import Orders
from ..posts.signed import is_signed
from .elected_rows import Row, find_blocks, find_rows
from .frames import Frame, find_frames
from .given import Given
from .rules import IN_FRAME, IN_FRAME_OF, OUT_BARE
from .shadow import TITLE
from .slates import COMPLETE
from .stated_rules import APART
from .words import is_changed, may_come, turn

_LISTING = lazy(r"[：:\n\u3000]")
_ROW_LEAD = lazy(r"[ \u3000]*(?:[\u3400-\u9fff]{2,16}[：:\u3000][ \u3000]*)?")
_CHOSEN = lazy(
    r"(?:当选|选举(?:产生|出)?|推选|推举|选出|产生|增补|补选出?|替补|递补|增选|聘任|任命|聘请)(?:的|为|了|新一届|新的?|首届|新任|出席|参加)*$"
)
_COUNCIL_CHOSEN = lazy(r"选举?(?:产生|出)(?:的|了)?[^。；\n]{0,30}?(?:委员|[理监董]事|常务委员|执行委员)会，$")
"""Before the office of a list: the council that its people make up was chosen: `选举产生第七届委员会，|委员25名：`."""
_MADE_KNOWN = lazy(
    r"[^。；，：\n]{0,8}，?(?:已|业)经?[^。；\n]{2,60}?(?P<cue>选出|选举产生|选举通过|补选|当选|决定任命|任命)[^。；：\n]{0,12}[，。][^。；\n]{0,16}(?:公布|公告|如下)"
)
"""Behind the office of a list: which meeting chose its people, made known here."""
_CHOSEN_NOTE = lazy(
    r"(?:名单|名录)?\n?[ \u3000]*[（(][^（）()\n]{0,40}?(?P<cue>选举产生|选举通过|选举|选出|推选|当选|产生)(?!办法|日期|时间)[^（）()\n]{0,60}[）)][：:]?\s*"
)
"""The same in brackets: `第五届委员会委员名单（20名，2016年11月18日大会选举产生）`."""
_SENT = lazy(r"(?P<cue>选举产生|选举|选出|推选|推举)(?:产生|了|出)*[^。；，\n]{0,12}(?:出席|参加)[^。；，\n]{4,40}代表")
_OF_DELEGATES = lazy(r"名单[^，。；]{0,4}(?:\n|（)")
"""Behind those who are listed: delegates, of whom the text says that they were chosen."""
_COUNCILS = lazy(
    r"(?:选举|投票|表决)(?:产生|选出)了?(?P<whole>[^。；\n]{0,24}?(?:第[一二三四五六七八九十百\d]+届|新一届|首届)[^。；\n]{0,60})"
)
_OF_COUNCIL = lazy(
    r"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]+)?[^，。；：\n]{0,24}?(?P<term>第[一二三四五六七八九十百\d]+届|新一届|首届)(?P<council>[\u3400-\u9fff]{1,12}?会)?"
)
"""At the head of a list of those who make up a council: `一、第三届理事会理事（24名）`."""
_OF_PART = lazy(
    r"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]+)?(?:(?:[\u3400-\u9fff]{1,14}?[会院校局司厂联部协社])?(?P<council>(?:[\u3400-\u9fff]{2,8}?委员|委员|[理监]事|董事)会))?(?P<role>(?:常务)?委员|常委|(?:常务)?[理监]事|候补委员)(?:名单)?(?:（[^（）\n]{1,30}）)*[：:]?\s*"
)
"""The same without the term, the line below the paragraph that tells of the election: `（一）委员会委员（按姓氏笔画为序）`."""
_FEWEST = 3
_ROWS = 12
"""How many rows below its heading a list is read."""


def _list_above(text: str, line: int) -> tuple[int, int] | None:
    """The line, a few above the row at `line`, that heads the list in which the row stands: `第八届委员会名单`."""
    for _ in range(_ROWS):
        if line == 0:
            return None
        end, line = line - 1, text.rfind("\n", 0, line - 1) + 1
        if text.endswith("名单", line, end):
            return line, end
        if "。" in text[line:end]:
            return None
    return None


def _names(whole: str, head: re.Match[str]) -> bool:
    """Whether what was elected, as the text told, is what a list is headed by; several councils may be of one term."""
    return head["term"] in whole and (head["council"] or "") in whole[whole.index(head["term"]) :]


_GIVES = lazy(
    r"(?:同志)?(?:(?:\d{1,2}月)?\d{1,2}日)?(?:现|正式|签发[^，。；：\n]{0,12}，?|决定|宣布){0,2}(?:聘任|任命|聘请|委任|免去|解聘)(?:下列|以下)?[^，。；：\n]{0,4}(?:如下)?[：:]"
)
"""Behind the one who gives others the offices below: `厂长某某|6月10日聘任：`."""


def _council_before(text: str, at: int) -> re.Match[str] | None:
    return _COUNCIL_CHOSEN.search(text, max(0, at - 60), at) if text.endswith("会，", 0, at) else None


class Lists:
    """Reads the lists of a text. `orders`: where the document is itself a decision on posts."""

    def __init__(self, given: Given, orders: Orders) -> None:
        self.given, self.shadow, self.orders = given, given.shadow, orders

    def read(self) -> None:
        """Lists under headings that say what happens, then rows behind labels, then what lists are said to be of."""
        for frame in find_frames(self.shadow):
            self._frame(frame)
        for row in (row for rows in find_blocks(self.shadow) for row in rows if not is_changed(row.person)):
            self._labelled(row)
        self._listed_titles()
        self._councils()
        self._delegates()
        self._rows_of_order()

    def _frame(self, frame: Frame) -> None:
        cue = self.shadow.span(*frame.cue)
        for row in find_rows(self.shadow, frame.start, frame.end):
            signed = is_signed(self.shadow.original, row.heading.start, row.heading.end)
            if not (is_changed(row.person) or signed or self._of_member(row.heading)):
                self._row(row, frame.basis, cue)
        rules = (IN_FRAME_OF, OUT_BARE, APART) if frame.basis in ("removed", "resigned") else (IN_FRAME, APART)
        for rule in rules:
            for match in rule.finditer(self.shadow.text, frame.start, frame.end):
                if self.given.take(match):
                    self.given.add(match, frame.basis, cue)
        for at in range(frame.start, frame.end):
            chain = self.shadow.chains.get(at)
            people = [one for one in chain.people if may_come(one, frame.basis)] if chain is not None else []
            if chain is None or not people or _GIVES.match(self.shadow.original, people[-1].end):
                continue
            if not is_signed(self.shadow.original, chain.start, chain.end) and not self._of_member(chain):
                turn(people, frame.basis, cue, self._whole(chain))

    def _of_member(self, chain: Chain) -> bool:
        """Whether a list is of the bodies that hold offices, in whose row somebody stands with what he is there:
        `副会长单位：某某公司　总经理　某某`."""
        return "单位" in self.shadow.original and is_of_members(self.shadow.original, chain.start)

    def _row(self, row: Row, basis: Basis, cue: tuple[int, int]) -> None:
        """What a row under a heading says: chosen for the heading's post, and what the row itself says of the person."""
        own = [post for chain in row.own if not chain.people for post in chain.posts]
        self.given.take_all(*row.place)
        row.person.listed = True
        row.person.posts = [replace(post, basis=basis, cue=cue, slate=COMPLETE) for post in row.heading.posts] + own

    def _labelled(self, row: Row) -> None:
        """What a row behind or below a label says: the label's post, and what the row itself says of the person."""
        own = [post for chain in row.own if chain is not row.heading for post in chain.posts]
        self.given.take_all(*row.place)
        row.person.listed = True
        row.person.posts = [*self._chosen(row.heading), *own]

    def _chosen(self, heading: Chain) -> list[PostMention]:
        """The posts of a label, to which those below it were elected where the words before it say so: `选出常委7人：`."""
        text = self.shadow.original
        said = _CHOSEN.search(text, max(0, heading.start - 12), heading.start)
        if said is None or "选" not in said[0] or any(post.basis != "stated" for post in heading.posts):
            return heading.posts
        return [replace(post, basis="elected", cue=said.span(), slate=COMPLETE) for post in heading.posts]

    def _listed_titles(self) -> None:
        """`当选委员21名：` with the names behind it, `委员21名，已由某会议选出，现予公布：` with the names below it."""
        text = self.shadow.original
        for at, chain in self.shadow.chains.items():
            if self.shadow.text[at] != TITLE or not chain.people:
                continue
            first = chain.people[0].start
            between = text[chain.end : first]
            said = _CHOSEN.search(self.shadow.text, max(0, at - 12), at) if _LISTING.search(between) else None
            said = said or (_council_before(self.shadow.text, at) if _LISTING.search(between) else None)
            said = said or (_MADE_KNOWN.match(text, chain.end, first) if "，" in between else None)
            said = said or (_CHOSEN_NOTE.fullmatch(text, chain.end, first) if "（" in between else None)
            if said and not is_changed(chain.people[0]):
                basis: Basis = "appointed" if re.search("聘|任命", said[0]) else "elected"
                cue = said.span("cue") if "cue" in said.re.groupindex else self.shadow.span(*said.span())
                turn(chain.people, basis, cue, self._whole(chain))

    def _councils(self) -> None:
        """Lists of those who make up a council which the text said before was elected: `一、第三届理事会理事（24名）`."""
        text = self.shadow.original
        told = [*_COUNCILS.finditer(text)] if "届" in text else []
        for chain in self.shadow.chains.values() if told else ():
            line = text.rfind("\n", 0, chain.start) + 1
            if headed := _list_above(text, line) if is_label(text, chain.end) else None:
                line, stop = headed
                head = _OF_COUNCIL.match(text, line, stop)
            else:
                head = _OF_COUNCIL.match(text, line, chain.end) if len(chain.people) >= _FEWEST else None
            if not chain.people or any(is_changed(one) for one in chain.people):
                continue
            said = [
                one
                for one in told
                if one.end() <= line and (_names(one["whole"], head) if head else self._parts(one, chain))
            ]
            if said:
                turn(chain.people, "elected", said[-1].span(), self._whole(chain))

    def _parts(self, said: re.Match[str], chain: Chain) -> bool:
        """Whether a list is one of those below the paragraph that tells of the election, whose heading says no term."""
        text = self.shadow.original
        line = text.rfind("\n", 0, chain.start) + 1
        head = _OF_PART.fullmatch(text, line, chain.people[0].start) if len(chain.people) >= _FEWEST else None
        if head is None or "。" in text[text.find("\n", said.end()) : line]:
            return False
        return f"{head['council'] or ''}{head['role']}" in said["whole"]

    def _delegates(self) -> None:
        """`某市出席某大会代表名单`, where the text says that such were elected."""
        text = self.shadow.original
        told = _SENT.search(text) if "名单" in text and "代表" in text else None
        for chain in self.shadow.chains.values() if told else ():
            listed = (
                any(post.role == "代表" for post in chain.posts) and _OF_DELEGATES.match(text, chain.end) is not None
            )
            if listed and len(chain.people) >= _FEWEST and not any(is_changed(one) for one in chain.people):
                assert told is not None
                turn(chain.people, "elected", told.span("cue"), self._whole(chain))

    def _rows_of_order(self) -> None:
        """`主任　甲` on a line of an order, where nothing above says otherwise, appoints."""
        text = self.shadow.original
        for at, chain in self.shadow.chains.items():
            line = text.rfind("\n", 0, chain.start) + 1
            people = [one for one in chain.people if may_come(one, "appointed")] if self.orders.at(chain.start) else []
            if is_signed(text, chain.start, chain.end):
                continue
            if people and _ROW_LEAD.fullmatch(text, line, chain.start) and _LISTING.match(text, chain.end):
                turn(people, "appointed", self.shadow.span(at, at + 1), None)

    def _whole(self, chain: Chain) -> str | None:
        """COMPLETE for a list behind a title that does not end in 等."""
        last = chain.people[-1]
        behind = self.shadow.original[last.end : last.end + 30]
        return None if re.match(r"(?:（[^（）]{1,20}）)?等", behind) else COMPLETE
