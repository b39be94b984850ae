"""Changes of posts that sentences and titles tell: elections, appointments, removals, resignations, nominations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model.statement import Basis
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import PostMention
from ..posts.orders import Orders
from .acting import read_acting
from .given import Given
from .given_titles import decided_next, read_together
from .lists import Lists
from .not_yet import is_of_plan, truly
from .rules import (
    ASIDE,
    BY_REFERENCE,
    CHANGES,
    FURTHER,
    FURTHER_BARE,
    FURTHER_BY,
    FURTHER_LISTED,
    FURTHER_OF,
    FURTHER_TITLED,
    HANDED_ON,
    LOSES_TOO,
    SUCCEEDED,
    TAKEN_OVER,
)  # fmt: skip
from .shadow import POST, TITLE, Shadow
from .slates import COMPLETE
from .stated import Stated
from .told_by_titles import read_titles
from .words import at_congress, basis_of, change, chosen_before, is_new_clause, turn

_STAYS = lazy(rf"仍(?:任|担任|兼任|为|留任){POST}")
"""Who goes on in his office."""
_TAKES = ("担任", "出任", "任", "兼任", "连任", "续任", "留任")


class Changes:
    """Reads the changes that a text tells and adds them to the people's posts.

    `orders`: where the document is itself a decision on posts, so that `甲任…` there appoints.
    """

    def __init__(self, shadow: Shadow, orders: Orders) -> None:
        self.shadow, self.orders = shadow, orders
        self.given = Given(shadow)

    def read(self) -> None:
        """Try the rules in their order: whole sentences, lists under headings, titles, what somebody is."""
        read_acting(self.given)
        for basis, rule in CHANGES:
            for match in self.given.found(rule, POST):
                self._sentence(match, basis)
        for basis, rule in BY_REFERENCE:
            for match in self.given.found(rule, POST):
                self._reference(match, basis)
        read_together(self.given)
        for match in (*self.given.found(SUCCEEDED, POST), *self.given.found(TAKEN_OVER, TITLE)):
            chosen = "选" in (match.groupdict().get("by") or "") or "推举" in (match.groupdict().get("by") or "")
            basis: Basis = "nominated" if match["plan"] else "elected" if chosen else "appointed"
            self.given.add(match, basis, self.shadow.span(*match.span("cue")))
        for match in self.given.found(HANDED_ON, POST) if "职" in self.shadow.text else ():
            before = self.shadow.person_before(match.start())
            held = [replace(post, basis="stated") for post in self.shadow.posts(*match.span("post"))]
            change([before] if before else [], held, "removed", self.shadow.span(*match.span("cue")), None)
        Lists(self.given, self.orders).read()
        read_titles(self.given)
        Stated(self.given, self.orders).read()

    def _sentence(self, match: re.Match[str], basis: Basis) -> None:
        told = truly(match, basis)
        if not self.given.take(match) or told is None:
            return
        chosen = told == "appointed" and match["cue"] in _TAKES and chosen_before(self.shadow.text, match.start())
        basis = "elected" if chosen else told
        cue = self.shadow.span(*match.span("cue"))
        self._give(match, basis, cue)
        rule = FURTHER_OF if basis == "removed" else FURTHER
        at = self._behind_loss(match.end(), basis)
        while further := rule.match(self.shadow.text, at) or self._titled_further(match, basis, at):
            if basis == "resigned" or is_new_clause(match, further, basis):
                break
            if basis == "appointed" and _STAYS.search(further[0]):
                at = further.end()
                continue  # 任命甲为主任，乙仍任书记
            how = basis_of(further, basis, match["cue"])
            if how == "appointed" != basis:
                how = self._chosen_with(further, match.start(), basis) or how
            basis = how if further.groupdict().get("how") else basis  # 聘任甲为院长，乙为副院长
            if further.re.groupindex.get("post") is None:
                turn(self.shadow.persons(*further.span("who")), how, cue, COMPLETE)
            elif self.given.take(further):
                self._give(further, how, cue)
            at = self._behind_loss(further.end(), basis)

    def _give(self, match: re.Match[str], basis: Basis, cue: tuple[int, int]) -> None:
        """Add what a clause gives, and take it from who left it as the next one tells."""
        self.given.add(match, basis, cue)
        self.given.leave_same(match, basis, cue)

    def _behind_loss(self, at: int, basis: Basis) -> int:
        """Where what somebody loses by what he is given at `at` ends, or what becomes of another; else `at`."""
        if basis not in ("appointed", "elected"):
            return at
        told = LOSES_TOO.match(self.shadow.text, at) or ASIDE.match(self.shadow.text, at)
        return told.end() if told else at

    def _chosen_with(self, further: re.Match[str], at: int, basis: Basis) -> Basis | None:
        """`basis` where a clause tells who takes an office in the election that the clause at `at` tells of."""
        verb, text = further.groupdict().get("verb"), self.shadow.text
        if verb in ("任", "担任"):
            return basis if chosen_before(text, at) else None
        if verb in ("兼任", "出任"):
            return basis if at_congress(text, sentence_begin(text, at, 120), at) else None
        return None

    def _titled_further(self, given: re.Match[str], basis: Basis, at: int) -> re.Match[str] | None:
        """Who came to what else, the post before its people or right behind them."""
        if basis == "elected" and (by := FURTHER_BY.match(self.shadow.text, at)):
            return by
        titled = FURTHER_TITLED.match(self.shadow.text, at) if basis in ("elected", "appointed", "nominated") else None
        listed = FURTHER_LISTED.match(self.shadow.text, at) if basis == "elected" and titled is None else None
        if listed and _at_one_body(self.shadow.posts(*given.span("post")), self.shadow.posts(*listed.span("who"))):
            return listed
        if basis == "appointed" and not titled and (decided := decided_next(self.shadow.text, given.start(), at)):
            return decided
        return titled or (FURTHER_BARE.match(self.shadow.text, at) if basis in ("appointed", "removed") else None)

    def _reference(self, match: re.Match[str], basis: Basis) -> None:
        person = self.shadow.person_before(match.start("cue"))
        planned = truly(match, basis) != basis or (basis in ("removed", "resigned") and is_of_plan(match))
        if person is not None and self.given.take(match) and not planned:
            cue = self.shadow.span(*match.span("cue"))
            change([person], self.shadow.posts(*match.span("post")), basis, cue, COMPLETE)


def _at_one_body(given: Sequence[PostMention], others: Sequence[PostMention]) -> bool:
    """Whether posts are all at the body of those given."""
    return bool(others) and {post.organization for post in others} <= {post.organization for post in given}
