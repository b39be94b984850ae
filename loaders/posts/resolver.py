"""Whose posts the words of title chains mean: the body written, carried on, or chosen for."""

from __future__ import annotations

import re
from dataclasses import replace

from ..bodies.anchors import has_owner
from ..bodies.beside import beside, court_beside
from ..bodies.council_names import council_of
from ..bodies.enterprises import goes_on_in_row
from ..bodies.expand import is_generic
from ..bodies.headings import section_body
from ..bodies.league import heads_committee
from ..bodies.own_town import own_town
from ..bodies.owners import has_come, is_apart, is_own_organ
from ..bodies.parties import of_party
from ..bodies.party_seats import without_party
from ..bodies.standing import standing_meant
from ..bodies.units import above_group, is_unit, root_of, split_unit
from ..language.body_words import ending_of
from ..language.party_names import is_branch
from ..places.gazetteer import leading_place
from .chains import Chain, held_as
from .choice import (
    beside_head,
    bodies_in_session,
    body_of_rows,
    elected_council,
    electing_body,
    founded_body,
    goes_on,
    headed_once,
    is_choice,
    is_chosen_by_own,
    is_cut_off,
    is_elsewhere,
    is_own_head,
    is_spoken_of,
    party_seat,
    rises,
    society_that_sits,
)
from .congresses import former_council
from .courts import OF_COURT, court_near, court_of
from .moved import gone_to, has_left_all, holds_besides, leaves_seat
from .own_heads import is_chain_of_own, is_of_own, of_unit_before, other_side, words_for_body
from .phrases import BOARD, PostPhrase, fits, role_heads
from .plain import (
    BARE,
    BOARDS,
    OF_GROUPS,
    begun_periodical,
    board_of,
    congress_that_meets,
    firm_of_board,
    heads_women,
    is_guest,
    is_no_post,
    is_officer,
    leads_kind,
    leads_whole,
    nearest_fit,
    office_of_prefecture,
    own_journal,
    published_body,
    standing_committee,
    without_organ,
)
from .post_words import firm_called, government_of, is_place, level_of, may_be_body
from .role_words import written_role
from .there import body_there, place_there
from .walk import Walk

_COUNCIL = re.compile(
    r"(?:董事会|监事会|(?<=工会)委员会|(?<=[会社])(?:常务)?理事会|(?:(?<=[协联])|(?<=协会)|(?<=联合会))(?:常务|执行)委员会|(?<=[协联会委局校院厂司团矿所])(?:全委会?|全体委员会?|执委会))$"
)
_COMMITTEES = ("省委", "市委", "区委", "县委", "州委", "旗委", "地委")
_NO_GROUPS = ("部", "革命委员会", "革委会", "党委", "纪委", "大会", *_COMMITTEES)
"""Ends of the names of bodies that have no group or committee of the party within them."""
_BARE_COUNCILS = ("全委会", "全委", "全会", "常委会", "理事会", "执委会")
"""Sessions named without their body: of the one that was just said to meet, if any."""


def _whole(body: str, inner: str) -> str:
    """The body that posts in an organ within it are of; branches of parties have posts of their own."""
    if is_branch(body):
        return body
    return (body.removesuffix(inner) if inner not in ("", *BOARDS) else _COUNCIL.sub("", body)) or body


class Resolver(Walk):
    """Says which bodies the words of posts mean, chain by chain in the order of the text."""

    def resolve(self, chain: Chain) -> None:
        """Fill `chain.posts`, and `chain.spread` for a title shared out over a list."""
        self.see_town(chain)
        self.see_district(chain)
        chosen = is_choice(self.text, self.entry, chain)
        if chosen:
            self.near = [name for name in self.near if not is_elsewhere(name, self.context)]
        back = is_chain_of_own(chain.phrases, self.context, self.last)
        apart = back or self.headings.between(self.last_end, chain.start)
        self.row = self.row if self.row and goes_on_in_row(self.text[self.last_end : chain.start]) else ""
        left = "" if apart or is_cut_off(self.text, self.last_end, chain) else self.last
        leaves = chosen and leaves_seat(self.text, self.entry, chain.start)
        previous = above = "" if chosen else left
        lost, mark = False, ""
        for number, phrase in enumerate(chain.phrases):
            own = bool(phrase.organization)
            mark = phrase.mark or ("" if mark == "former" and own and not has_left_all(self.text, chain) else mark)
            if own and not number and (several := self.several_meant(phrase, len(chain.people))):
                chain.spread.append([held_as(phrase, name, mark) for name in several])
                previous = ""
                continue
            if chain.spread and not own:
                chain.spread.append([held_as(phrase, post.organization, mark) for post in chain.spread[0]])
                continue
            if lost and (not own or is_unit(phrase.organization)):
                continue
            if not own and phrase.kind == "rank" and mark == "former" and not number and not is_officer(phrase):
                continue  # 退休高级教师某某: of which body is not said
            besides = left if chosen and holds_besides(self.text, self.last_end, chain.start) else ""
            body = self._body(phrase, previous, chosen, home=previous if number else besides)
            body = own_journal(standing_committee(phrase, body), self.context.organization) if chosen else body
            if not body or is_generic(_COUNCIL.sub("", body)):
                lost = lost or own
                previous = "" if own else previous
                continue
            lost, body = False, _whole(body, phrase.inner)
            chain.posts.append(held_as(phrase, body, mark, written_role(self.text, self.entry, phrase, body)))
            self.see(body)
            honoured = phrase.head == "院士"  # beside which the posts stay those of the body before
            above, previous = (above, (above if number else "") or body) if honoured else (body, body)
            if chosen and not leaves:
                self.chosen, self.chosen_end = body, phrase.end
        if leaves or (not chain.people and not chosen and is_spoken_of(self.text, chain)):
            previous = above = left  # `某会主任甲调任某局局长，由乙代理主任`
        self._leave(chain, previous, above)

    def _leave(self, chain: Chain, previous: str, above: str) -> None:
        """Keep what the next title may go on with."""
        self.last_head = chain.phrases[-1].head if chain.posts else ""
        self.last, self.last_end = previous if previous == "" else above or previous, chain.end
        self.row = self.row or previous

    def _body(self, phrase: PostPhrase, previous: str, chosen: bool, home: str) -> str:
        if is_no_post(self.text, phrase):
            return ""
        words = without_party(words_for_body(self.text, self.entry, phrase))
        if group := self.group_meant(words, phrase):
            return group
        words = party_seat(self.text, phrase, gone_to(self.text, phrase.start, words), chosen)
        level = level_of(phrase, previous)
        if there := place_there(self.text, self.entry, phrase.start, words, self.near):
            return body_there(there, words, level, self.context)
        if level and (not words or is_place(words, level)):
            place = government_of(words, level, previous, self.context, self.near)
            return place if words else council_of(self.text, phrase.start, place, chosen)
        if phrase.kind == "rank" and words and words == leading_place(words) and not words.endswith(("省", "市")):
            return ""  # where somebody is from: 无锡技师
        if words:
            inner = "" if phrase.head == "书记" else phrase.inner
            words = of_party(words, [previous, self.context.organization, *self.near[:2]], inner)
            return self._named(phrase, words, previous, home)
        if not chosen and (council := former_council(self.text, phrase, [*self.assemblies[:1], self.congress])):
            return council
        if chosen and not previous:
            return self._chosen(phrase)
        return self._carried(phrase, previous, inside=bool(home))

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

    def _named(self, phrase: PostPhrase, words: str, previous: str, home: str) -> str:
        if body := published_body(words) or beside(words, home, chair=phrase.head in ("主委", "主任委员")):
            return body
        governing = [previous, self.context.organization, *self.near]
        if organ := standing_meant(words, governing) or court_beside(words, governing):
            return organ
        ending = ending_of(words)
        if words not in self.context.terms and (firm := firm_called(words, self.firms)):
            return firm
        body, unit = split_unit(words)
        if unit and body.endswith("公司") and body not in self.firms and (firm := firm_called(body, self.firms)):
            return firm + unit
        if ending is None and not is_generic(words) and not may_be_body(phrase, words):
            return ""
        if ending is not None and ending.level == "group" and ending.kind == "group" and not previous:
            return ""
        near = self.near
        if not home and previous and ending is not None and self.is_of_own(words, previous, phrase.start):
            near = [name for name in near if name != previous or not is_apart(name, self.context.organization)]
            previous = ""
        previous = above_group(previous, words)
        near = [previous, *near] if previous else near
        division = words.endswith(("庭", "执行局")) and is_unit(words)
        if division and (court := court_near([previous, self.context.organization, *near])):
            return self.written_out(words, [court], court, court)
        if is_unit(words) and not previous and (unit := self.context.terms.get(words)):
            near = [unit]
        if not previous and is_own_organ(words) and goes_on(self.text, self.chosen_end, phrase):
            previous = self.chosen.removesuffix(words)
        return self.written_out(words, near, home, previous)

    def _carried(self, phrase: PostPhrase, previous: str, inside: bool) -> str:
        if phrase.kind == "seat":
            return ""
        own = self.context.organization
        town = own_town(self.context) if phrase.inner == "党工委" else ""
        of_unit = of_unit_before(self.text, phrase, self.near)
        if met := town or of_unit or other_side(self.text, phrase, self.near, own):
            return met
        come = has_come(self.text[self.last_end : phrase.start], previous, self.context)
        come = not inside and (come or is_of_own(self.text, self.last_end, phrase, own, previous))
        if come and own and fits(phrase, own):
            return own
        if previous:
            root = root_of(previous)
            if not inside and (board := board_of(phrase, own, root)):
                return board
            grouped = phrase.inner in ("党委", "党组") and previous.endswith(("委员会", "小组", "指挥部"))
            no_group = phrase.inner == "党组" and root.endswith(_COMMITTEES) and not own.endswith(_COMMITTEES)
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
        if (headed := self._headed(phrase)) and fits(phrase, headed):
            return headed
        if there := self.told_of(phrase):
            return there
        office = begun_periodical(self.text, phrase) or office_of_prefecture(self.text, phrase, self.near, self.context)
        if told := office or body_of_rows(self.text, self.entry, phrase, self.named):
            return told
        if phrase.inner in ("党委", "党组", "党总支", "机关党委", "机关党组") and own:
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
        whole = replace(phrase, head=phrase.role.removeprefix("副"))
        if phrase.head not in BARE and whole.head not in BARE:
            return ""
        whole = whole if whole.head in role_heads() else phrase
        return next((name for name in (own, *self.near) if name and fits(whole, name) and not fits(whole, "")), "")
