"""Whose posts those are for which people are chosen: of the body that meets, is founded or was chosen for before."""

from __future__ import annotations

from ..bodies.anchors import has_owner
from ..bodies.headings import section_body
from ..bodies.units import root_of
from ..places.gazetteer import leading_place
from .choice import rises
from .courts import court_of
from .electing import bodies_in_session, elected_council, electing_body, is_chosen_by_own, society_that_sits
from .fitting import fits
from .founded import founded_body
from .going_on import beside_head, goes_on
from .periodicals import begun_periodical
from .phrases import PostPhrase
from .plain import (
    OF_GROUPS,
    board_of,
    firm_of_board,
    headed_once,
)
from .walk import Walk

COMMITTEES = ("省委", "市委", "区委", "县委", "州委", "旗委", "地委")
_NO_GROUPS = ("部", "革命委员会", "革委会", "党委", "纪委", "大会", *COMMITTEES)
"""Ends of the names of bodies that have no group or committee of the party within them."""
_BARE_COUNCILS = ("全委会", "全委", "全会", "常委会", "理事会", "执委会")
"""Sessions named without their body: of the one that was just said to meet, if any."""


class Choosing(Walk):
    """Says to which body the posts belong that an election or appointment fills."""

    def _chosen(self, phrase: PostPhrase) -> str:
        if phrase.kind == "seat":
            return ""
        own = self.context.organization
        if self.last and rises(self.text, phrase):
            return root_of(self.last)
        if own and is_chosen_by_own(self.text, phrase.start) and fits(phrase, own):
            return own
        if told := begun_periodical(self.text, phrase) or electing_body(self.text, phrase):
            return told if told[0] == "《" else self.written_out(told, self.near, "", "")
        again = self.assembled <= self.chosen_end  # no other congress was named since
        recent = [self.chosen] if again and goes_on(self.text, self.chosen_end, phrase, self.chosen) else []
        council = elected_council(self.text, phrase.start) if phrase.head in ("委员", "常委") else ""
        held = self.written_out(council, self.near, "", "") if council else self._held(phrase.start)
        recent = [held] if held and not (recent and recent[0].endswith(held)) else recent
        section = section_body(self.text, phrase.start, self.context)
        assemblies = [name for name in self.assemblies if not section or has_owner(name)]
        if court := beside_head(self.text, self.chosen_end, phrase, recent) or court_of(
            phrase, [*recent, *self.near, section, self.context.organization]
        ):
            return court
        headed = self._headed(phrase)
        if headed and recent in ([], [headed]) and not assemblies:
            return headed
        recent += [headed] if headed else []
        assemblies += [self.congress] if self.congress else []
        bodies = [*recent, *assemblies, *self._not_assembly(section), section, self.context.organization, *self.near]
        if phrase.inner in ("党委", "党组", "党总支", "党支部", "纪委", "主席团"):
            none = {"党组": _NO_GROUPS, "主席团": ("理事会",)}.get(phrase.inner, (*_NO_GROUPS, "政府"))
            bodies = [name for name in bodies if not name.endswith(none)]
        fallback = [*recent, *assemblies, section, self.context.organization]
        able = (name for name in bodies if name and (fits(phrase, name) or headed_once(phrase, name, section)))
        fitting = society_that_sits(phrase, assemblies) or next(able, "")
        fitting = root_of(fitting) if phrase.kind == "rank" and fitting in recent else fitting
        sits = fitting or next((firm for name in self.named[:1] if (firm := firm_of_board(name)) != name), "")
        if (
            (fitting := board_of(phrase, own, sits or next(iter(recent), "")) or fitting)
            or phrase.head in OF_GROUPS
            or phrase.head == "主编"
        ):
            return fitting
        return next((name for name in fallback if name), "")

    def _headed(self, phrase: PostPhrase) -> str:
        """The body that the numbered heading above names."""
        name = self.written_out(words, [], "", "") if (words := self.headings.body_at(phrase.start)) else ""
        return root_of(name) if phrase.kind == "rank" else name

    def _held(self, at: int) -> str:
        """The body whose session or founding the text before `at` tells of."""
        words = [*bodies_in_session(self.text, at), founded_body(self.text, at)]
        words = [one for one in words if not (self.assemblies and one in _BARE_COUNCILS)]
        held = next((name for one in words if one and (name := self.written_out(one, self.near, "", ""))), "")
        section = section_body(self.text, at, self.context) if held and not has_owner(held) else ""
        return leading_place(section) + held

    def _not_assembly(self, section: str) -> list[str]:
        """The bodies named; without meetings of delegates where a section of the text says whose they are."""
        return [name for name in self.named if not section or not name.endswith(("代表大会", "代表会议"))]
