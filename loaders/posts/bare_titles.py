"""Whose posts titles without a body are: carried on from the one before, or the document's own."""

from __future__ import annotations

from dataclasses import replace

from ..bodies.above_own import heads_above
from ..bodies.back_to_own import has_come
from ..bodies.headings import section_body
from ..bodies.league import heads_committee
from ..bodies.own_town import own_town
from ..bodies.units import root_of
from ..language.body_words import ending_of
from .above_heads import is_of_house
from .choosing import COMMITTEES, Choosing
from .courts import OF_COURT, court_of
from .fitting import fits
from .labelled import body_of_rows
from .own_heads import is_of_own, is_own_head, of_unit_before, other_side
from .periodicals import begun_periodical
from .phrases import PostPhrase
from .plain import (
    BARE,
    board_of,
    congress_that_meets,
    headed_by,
    headed_once,
    heads_women,
    is_guest,
    is_officer,
    leads_kind,
    leads_whole,
    nearest_fit,
    office_of_prefecture,
    without_organ,
)
from .roles import BOARD, role_heads
from .signed import signing_body

_OWN_ORGANS = frozenset({"党委", "党组", "党总支", "机关党委", "机关党组", "机关党总支", "机关党支部", "直属机关党委"})
"""Organs of the party of which a body has one, so that their bare names mean its own."""


class BareTitles(Choosing):
    """Says to which body a title belongs that names none."""

    def _carried(self, phrase: PostPhrase, previous: str, inside: bool) -> str:
        if phrase.kind == "seat":
            return ""
        own = self.context.organization
        town = own_town(self.context) if phrase.inner == "党工委" else ""
        of_unit = of_unit_before(self.text, phrase, self.near)
        if met := town or of_unit or other_side(self.text, phrase, self.near, own):
            return met
        come = has_come(self.text[self.last_end : phrase.start], previous, self.context)
        come = come or is_of_house(self.text, self.last_end, phrase, self.context, previous)
        come = not inside and (come or is_of_own(self.text, self.last_end, phrase, own, previous))
        if come and own and fits(phrase, own):
            return own
        if previous:
            root = root_of(previous)
            if not inside and (board := board_of(phrase, own, root)):
                return board
            grouped = phrase.inner in ("党委", "党组") and previous.endswith(("委员会", "小组", "指挥部"))
            no_group = phrase.inner == "党组" and root.endswith(COMMITTEES) and not own.endswith(COMMITTEES)
            if own and (no_group or ((phrase.head in BOARD or grouped) and previous.startswith(own))):
                return own
            if is_officer(phrase) and (whole := without_organ(previous)):
                return whole
            if phrase.kind == "rank" and phrase.head not in ("教授", "研究员", "院士"):
                return root
            if phrase.inner in ("党总支", "党支部") and own and root == own:
                return previous  # 某学院院长甲，党总支书记乙
            if phrase.inner not in ("", "书记处", "主席团") or (phrase.head in OF_COURT and previous.endswith("庭")):
                return root
            if ending_of(previous) is None or (self.last_head and phrase.role == f"副{self.last_head}"):
                return previous  # 某某经纪总经理甲、副总经理乙, or beside the head just named
            if leads_kind(phrase, own) and not inside and not leads_kind(phrase, previous):
                return own  # 某大学副校长甲及老院长乙 in the papers of a hospital
            if fits(phrase, previous) and not (phrase.head == "校长" and root != previous):
                return previous
            if fits(phrase, root):
                between = self.text[self.last_end : phrase.start]
                return own if not inside and is_own_head(phrase, between, previous, self.context) else root
            return previous if inside else nearest_fit(phrase, [*self.near, own])
        return self._default(phrase)

    def _default(self, phrase: PostPhrase) -> str:
        """Whose post a title without any body is, when the document leaves no doubt."""
        own = self.context.organization
        if signing := signing_body(self.text, phrase, self.near):
            return signing
        if (headed := self._headed(phrase)) and fits(phrase, headed):
            return headed
        if there := self.told_of(phrase) or heads_above(phrase.head, self.context):
            return there
        office = begun_periodical(self.text, phrase) or office_of_prefecture(self.text, phrase, self.near, self.context)
        if told := office or body_of_rows(self.text, self.entry, phrase, self.named):
            return told
        if phrase.inner in _OWN_ORGANS and own:
            return own
        if court := court_of(phrase, [own]):
            return court
        guest = bool(own) and fits(phrase, own) and is_guest(self.text, phrase.end)
        if phrase.mark == "former" and self.chosen_end > self.entry and fits(phrase, self.chosen) and not guest:
            return self.chosen  # who left when others were chosen: `甲当选主席。原主席乙…`
        if own and (
            leads_whole(phrase, own)
            or heads_women(self.text, phrase, own)
            or heads_committee(self.text, phrase.start, phrase.role, own)
        ):
            return own
        if meets := congress_that_meets(phrase, (*self.assemblies[:1], own)):
            return meets
        section = section_body(self.text, phrase.start, self.context)
        if section and phrase.kind == "post" and (fits(phrase, section) or headed_once(phrase, section, section)):
            return self._held(phrase.start) or next((name for name in self.named if fits(phrase, name)), section)
        if headed := headed_by(phrase, self.near):
            return headed
        whole = replace(phrase, head=phrase.role.removeprefix("副"))
        if phrase.head not in BARE and whole.head not in BARE:
            return ""
        whole = whole if whole.head in role_heads() else phrase
        return next((name for name in (own, *self.near) if name and fits(whole, name) and not fits(whole, "")), "")
