"""Who came to a post and who left it: elections, appointments, removals, resignations, nominations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model.statement import Basis
from .chains import Chain
from .change_rules import (
    ABOVE,
    APART,
    BY_REFERENCE,
    CHANGES,
    CHOSEN_TITLES,
    FORMER,
    FURTHER,
    FURTHER_OF,
    FURTHER_TITLED,
    GAVE_UP,
    IN_BRACKETS,
    IN_FRAME,
    IN_FRAME_OF,
    IS,
    IS_BY_REFERENCE,
    LEFT_SAME,
    NOTED,
    PUT_OUT,
    SUCCEEDED,
    TAKEN_OVER,
)  # fmt: skip
from .change_words import basis_of, change, chosen_before, each_has_one, is_changed, is_complete, turn
from .elected_rows import Row, find_blocks, find_rows
from .frames import Frame, find_frames
from .office_tables import read_office_tables
from .orders import decides_posts
from .paired_bodies import read_pairs
from .parts import PersonMention
from .shadow import PERSON, POST, TITLE, Shadow
from .slates import COMPLETE, find_slates
from .starred import read_starred

if TYPE_CHECKING:
    from spacy.tokens import Doc

_DECISION = re.compile(r"决定|批准|任命|任免|免去|免职|任职|通知|提名|研究|聘任|调整|换届|选举|当选")
_DECIDED = re.compile(r"试用期|免去|不再担任|免职")
_TAKES = re.compile("，?(?:同志)?(?:任|兼任|兼)")
_PLAINLY = re.compile(r"，?(?:为|任|兼任|担任)")
_LISTING = re.compile(r"[：:\n\u3000]")
_ROW_LEAD = re.compile(r"[ \u3000]*(?:[\u3400-\u9fff]{2,16}[：:\u3000][ \u3000]*)?")
_SO_MANY = re.compile(r"(?:选出|选举产生|选举|推选|改选)[^。；，]{0,16}[\d一二三四五六七八九十]+[人名位]")
_IN_TURN = re.compile(r"先后(?:担?任|为)")
_EACH_TITLED = re.compile(rf"(?:{TITLE}{PERSON}[^，]{{0,40}}，)+(?={TITLE}{PERSON}[^，、]{{0,20}}$)")
"""Several with a title of each, of whom the last alone takes a post: `组长甲，副组长乙、丙，主任丁任联络员`."""
_CHOSEN = re.compile(r"(?:当选|选举产生|推选|推举|选出|产生|增补|补选|增选|聘任|任命|聘请)(?:的|为|了|新)*$")


class Changes:
    """Reads the changes that a text tells and adds them to the people's posts.

    `orders`: the document is itself a decision on posts, so that `甲任…` in it appoints.
    """

    def __init__(self, shadow: Shadow, orders: bool = False) -> None:
        self.shadow, self.orders = shadow, orders
        self.taken: set[int] = set()

    def read(self) -> None:
        """Try the rules in their order: whole sentences, lists under headings, what somebody is."""
        for basis, rule in CHANGES:
            for match in self._found(rule, POST):
                self._sentence(match, basis)
        for basis, rule in BY_REFERENCE:
            for match in self._found(rule, POST):
                self._reference(match, basis)
        for match in (*self._found(SUCCEEDED, POST), *self._found(TAKEN_OVER, TITLE)):
            basis: Basis = "nominated" if match["plan"] else "appointed"
            self._add(match, basis, self.shadow.span(*match.span("cue")))
        for frame in find_frames(self.shadow):
            self._frame(frame)
        for row in (row for rows in find_blocks(self.shadow) for row in rows if not is_changed(row.person)):
            self._labelled(row)
        self._listed_titles()
        if self.orders:
            self._rows_of_order()
        for match in self._found(CHOSEN_TITLES, TITLE):
            complete = COMPLETE if self.shadow.text[match.end() : match.end() + 1] != "等" else None
            turn(self.shadow.persons(*match.span("who")), "elected", self.shadow.span(*match.span("cue")), complete)
        for match in self._found(ABOVE, PERSON):
            self._above(match)
        left: tuple[tuple[Basis, re.Pattern[str]], ...] = (("resigned", GAVE_UP), ("removed", PUT_OUT))
        for why, rule in left:
            for match in self._found(rule, TITLE):
                turn(self.shadow.persons(*match.span("who")), why, self.shadow.span(*match.span("cue")), None)
        for match in [
            *self._found(IN_BRACKETS, POST),
            *self._found(IS, POST),
            *self._found(APART, POST),
            *self._found(NOTED, POST),
        ]:
            self._is(match, self._takers(match))
        for match in self._found(IS_BY_REFERENCE, POST):
            person = self.shadow.person_before(match.start("cue"))
            self._is(match, [person] if person else [])

    def _found(self, rule: re.Pattern[str], sign: str) -> Iterator[re.Match[str]]:
        """What a rule finds, which is not even compiled for a text without the sign that it needs."""
        return rule.finditer(self.shadow.text) if sign in self.shadow.text else iter(())

    def _sentence(self, match: re.Match[str], basis: Basis) -> None:
        if not self._take(match):
            return
        cue = self.shadow.span(*match.span("cue"))
        if match["cue"] in ("担任", "任") and chosen_before(self.shadow.text, match.start()):
            basis = "elected"
        self._add(match, basis, cue)
        rule = FURTHER_OF if basis == "removed" else FURTHER
        at = match.end()
        while further := rule.match(self.shadow.text, at) or self._titled_further(basis, at):
            how = basis_of(further, basis, match["cue"])
            basis = how if further.groupdict().get("how") else basis  # 聘任甲为院长，乙为副院长
            if further.re.groupindex.get("post") is None:
                turn(self.shadow.persons(*further.span("who")), how, cue, COMPLETE)
            elif self._take(further):
                self._add(further, how, cue)
            at = further.end()
        if at == match.end():
            self._left_same(match, basis, cue)

    def _titled_further(self, basis: Basis, at: int) -> re.Match[str] | None:
        """Who came to what else, the post before its people."""
        return FURTHER_TITLED.match(self.shadow.text, at) if basis in ("elected", "appointed", "nominated") else None

    def _left_same(self, given: re.Match[str], basis: Basis, cue: tuple[int, int]) -> None:
        """Who left the post that the clause before gave to somebody else."""
        left = LEFT_SAME.match(self.shadow.text, given.end()) if basis in ("elected", "appointed") else None
        group = "out" if left and left["out"] else "who"
        people = self.shadow.persons(*left.span(group)) if left else []
        change(people, self.shadow.posts(*given.span("post")), "removed", cue, COMPLETE)

    def _take(self, match: re.Match[str]) -> bool:
        """Whether these posts were not given yet; they are now."""
        places = {at for at in range(*match.span("post")) if at in self.shadow.chains}
        free = bool(places) and places.isdisjoint(self.taken)
        self.taken |= places
        return free

    def _add(self, match: re.Match[str], basis: Basis, cue: tuple[int, int]) -> None:
        people = self._takers(match)
        posts = self.shadow.posts(*match.span("post"))
        if len(people) == len(posts) > 1 and ("分别" in match[0] or each_has_one(posts)):
            for person, post in zip(people, posts, strict=True):
                change([person], [post], basis, cue, None)
            return
        change(people, posts, basis, cue, COMPLETE if is_complete(match["who"], len(people)) else None)

    def _takers(self, match: re.Match[str]) -> list[PersonMention]:
        """The people of a match; where each of several has a title and the verb follows, the last alone."""
        start, end = match.span("who")
        if "cue" in match.re.groupindex and end <= match.start("cue"):
            others = _EACH_TITLED.match(match["who"])
            start += others.end() if others else 0
        return self.shadow.persons(start, end)

    def _reference(self, match: re.Match[str], basis: Basis) -> None:
        person = self.shadow.person_before(match.start("cue"))
        if person is not None and self._take(match):
            cue = self.shadow.span(*match.span("cue"))
            change([person], self.shadow.posts(*match.span("post")), basis, cue, COMPLETE)

    def _frame(self, frame: Frame) -> None:
        cue = self.shadow.span(*frame.cue)
        for row in find_rows(self.shadow, frame.start, frame.end):
            self._row(row, frame.basis, cue)
        rules = (IN_FRAME_OF, APART) if frame.basis in ("removed", "resigned") else (IN_FRAME, APART)
        for rule in rules:
            for match in rule.finditer(self.shadow.text, frame.start, frame.end):
                if self._take(match):
                    self._add(match, frame.basis, cue)
        for at in range(frame.start, frame.end):
            chain = self.shadow.chains.get(at)
            people = [one for one in chain.people if not is_changed(one)] if chain is not None else []
            if chain is not None and people:
                turn(people, frame.basis, cue, self._whole(chain))

    def _row(self, row: Row, basis: Basis, cue: tuple[int, int]) -> None:
        """What a row under a heading says: chosen for the heading's post, and what the row itself says of the person."""
        own = [post for chain in row.own if not chain.people for post in chain.posts]
        self.taken.update(at for at in range(*row.place) if at in self.shadow.chains)
        row.person.listed = True
        row.person.posts = [replace(post, basis=basis, cue=cue, slate=COMPLETE) for post in row.heading.posts] + own

    def _labelled(self, row: Row) -> None:
        """What a row behind or below a label says: the label's post, and what the row itself says of the person."""
        own = [post for chain in row.own if chain is not row.heading for post in chain.posts]
        self.taken.update(at for at in range(*row.place) if at in self.shadow.chains)
        row.person.listed = True
        row.person.posts = [*row.heading.posts, *own]

    def _listed_titles(self) -> None:
        """`当选委员21名：` with the names behind it."""
        for at, chain in self.shadow.chains.items():
            before = _CHOSEN.search(self.shadow.text, max(0, at - 12), at) if self.shadow.text[at] == TITLE else None
            if before and chain.people and _LISTING.search(self.shadow.original[chain.end : chain.people[0].start]):
                basis: Basis = "appointed" if re.search("聘|任命", before[0]) else "elected"
                turn(chain.people, basis, self.shadow.span(*before.span()), self._whole(chain))

    def _rows_of_order(self) -> None:
        """`主任　甲` on a line of an order, where nothing above says otherwise, appoints."""
        text = self.shadow.original
        for at, chain in self.shadow.chains.items():
            line = text.rfind("\n", 0, chain.start) + 1
            people = [one for one in chain.people if not is_changed(one)]
            if people and _ROW_LEAD.fullmatch(text, line, chain.start) and _LISTING.match(text, chain.end):
                turn(people, "appointed", self.shadow.span(at, at + 1), None)

    def _whole(self, chain: Chain) -> str | None:
        """COMPLETE for a list behind a title that does not end in 等."""
        last = chain.people[-1]
        behind = self.shadow.original[last.end : last.end + 30]
        return None if re.match(r"(?:（[^（）]{1,20}）)?等", behind) else COMPLETE

    def _above(self, match: re.Match[str]) -> None:
        basis: Basis = "resigned" if match["cue"] == "辞去" else "removed"
        cue = self.shadow.span(*match.span("cue"))
        for person in self.shadow.persons(*match.span("who")):
            held = [post for post in person.posts if post.basis in ("stated", "former")]
            person.posts += [replace(post, basis=basis, cue=cue) for post in held]
            person.listed = True

    def _is(self, match: re.Match[str], people: list[PersonMention]) -> None:
        if not people or not self._take(match):
            return
        words = match["cue"]
        former = FORMER.search(words) is not None and not (len(people) > 1 and _IN_TURN.fullmatch(words))
        basis: Basis = "former" if former else "stated"
        if not former and words == "为" and chosen_before(self.shadow.text, match.start()):
            basis = "elected"
        if not former and _TAKES.fullmatch(words):
            basis = "appointed" if words[0] != "，" and "who" in match.groupdict() else self._decided(match)
        if basis == "stated" and self.orders and _PLAINLY.fullmatch(words) and "who" in match.groupdict():
            basis = "appointed"
        if basis == "stated" and words in ("为", "任") and self._follows_election(match.start()):
            basis = "elected"
        cue = self.shadow.span(*match.span("cue"))
        for person in people:
            for post in self.shadow.posts(*match.span("post")):
                person.posts.append(
                    replace(
                        post,
                        basis=post.basis if post.basis == "former" else basis,
                        cue=cue,
                        then=words.endswith("时任") or post.then,
                    )
                )

    def _follows_election(self, at: int) -> bool:
        """Whether the sentence says before this that so many were elected: `选出委员27人，甲为主任委员`."""
        text = self.shadow.text
        start = max(text.rfind(mark, 0, at) for mark in "。；\n") + 1
        return _SO_MANY.search(text, start, at) is not None

    def _decided(self, match: re.Match[str]) -> Basis:
        """`甲任…` is a change where a decision or an election is told before it in the sentence."""
        text, at = self.shadow.text, match.start()
        start = max(text.rfind("。", 0, at), text.rfind("\n", 0, at - 1), at - 200, 0)
        stop = re.compile("[。\n]").search(text, match.end())
        found = _DECISION.search(text, start, at) or _DECIDED.search(
            text, match.end(), stop.start() if stop else len(text)
        )
        return "appointed" if found else "stated"


def add_changes(doc: Doc) -> Doc:
    """Pipeline component: adds changes of posts to `doc._.people`."""
    text = doc._.clean.text
    source = doc._.source
    orders = source.medium == "notice" and decides_posts(source.title, text)
    Changes(Shadow(text, doc._.people, doc._.chains), orders).read()
    read_pairs(text, doc._.people, doc._.context, orders)
    read_office_tables(text, doc._.people, doc._.chains, doc._.context, orders)
    read_starred(doc._.source.raw, doc._.clean, doc._.chains)
    find_slates(text, doc._.entries, doc._.people)
    return doc
