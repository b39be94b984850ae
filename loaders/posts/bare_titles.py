"""Whose posts titles without a body are: carried on from the one before, or the document's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..bodies.above_own import heads_above
from ..bodies.back_to_own import both_have_signed, has_come, leaves_own
from ..bodies.headings import section_body
from ..bodies.league import heads_committee
from ..bodies.own_town import own_town
from ..bodies.units import root_of
from ..language.body_words import ending_of
from ..language.leader_pages import shows_leaders
from ..language.patterns import lazy
from .above_committee import house_of_party
from .above_heads import is_of_house
from .choosing import COMMITTEES
from .composed import composed_body
from .courts import OF_COURT, court_of
from .fitting import fits
from .going_along import goes_along
from .handed_offices import is_beside_handed
from .labelled import body_of_rows, is_label
from .meeting_hosts import host_told_of
from .own_branch import branch_of_officer, is_own_branch, village_seat
from .own_heads import is_of_own, is_own_head, of_unit_before, other_side
from .periodicals import begun_periodical
from .phrases import PostPhrase
from .plain import (
    BARE,
    board_of,
    headed_by,
    headed_once,
    heads_women,
    is_guest,
    is_led_otherwise,
    is_officer,
    leads_kind,
    leads_whole,
    nearest_fit,
    office_of_prefecture,
    without_organ,
)
from .prepared import was_prepared
from .presidia import presidium_above
from .roles import BOARD, role_heads
from .secretaries import committee_come_to, committee_that_meets
from .signed import signing_body
from .society_branches import branch_told_of
from .standing_seats import congress_that_meets, standing_of
from .walk import Walk
from .workshops import head_of_works_gone_to

_OWN_ORGANS = frozenset(
    {"党委", "党组", "党总支", "总支", "党组织", "机关党委", "机关党组", "机关党总支", "机关党支部", "直属机关党委"}
)
"""Organs of the party of which a body has one, so that their bare names mean its own."""
_OF_TOWN = ("党工委", "党委")
"""Committees of the party that a town has, beside its government and its congress."""
_NAMED = lazy(r"[ \u3000]*[\u3400-\u9fff]{2,4}(?:（[^（）\n]{1,12}）)?[\u3000：]")
"""A name at the head of a row."""
_NOW = lazy(r"(?<=[，。；\n])现任(?!务|领导|[\u3400-\u9fff]{1,12}的)")
"""At the head of a clause, what tells who leads the document's own body today."""
_LEAD = 12
"""Characters at most before a rank in a row of its own: a number, a name."""
_COUNCIL = frozenset({"理事", "常务理事", "监事"})
"""Who sits on the council of a society, of which it has one."""

_HAVE_PRESIDIUM = ("学生会", "研究生会", "学生联合会", "学联", "团联合会", "文联", "艺术界联合会", "协会", "作协")
"""Ends of the names of bodies that a presidium leads."""


def carried_body(walk: Walk, phrase: PostPhrase, previous: str, *, inside: bool) -> str:
    """The body of a bare title behind one in the body `previous`, or behind none; `inside`: within the same chain."""
    if phrase.kind == "seat":
        return ""
    own = walk.context.organization
    if not inside and (branch := branch_told_of(phrase, walk.near, own)):
        return branch
    town = own_town(walk.context) if phrase.inner in _OF_TOWN else ""
    town = town if phrase.inner == "党工委" or (previous or town).startswith(town) else ""
    of_unit = of_unit_before(walk.text, phrase, walk.near)
    if met := town or of_unit or other_side(walk.text, phrase, walk.near, own):
        return met
    if works := head_of_works_gone_to(walk.text, walk.entry, phrase, previous, walk.context):
        return works
    if not inside and previous and (committee := committee_come_to(walk, phrase, previous)):
        return committee
    if not inside and own and fits(phrase, own) and _is_back(walk, phrase, previous):
        return own
    if not inside and previous and is_beside_handed(walk.text, phrase, walk.handed_end):
        return walk.handed
    if not previous or (not inside and was_prepared(walk.text, phrase, previous, walk.last_head)):
        return _default(walk, phrase) or root_of(previous)
    return _board(walk, phrase, previous, inside) or _beside(walk, phrase, previous, inside)


def presided_body(walk: Walk, phrase: PostPhrase) -> str:
    """The body of students or writers named last, whose presidium it is: `学生会主席团执行主席甲作报告，主席团成员乙主持`."""
    if words := presidium_above(walk.text, phrase):
        return walk.written_out(words, walk.near, "", "")
    if phrase.inner != "主席团":
        return ""
    return next((one for one in walk.near if one.endswith(_HAVE_PRESIDIUM)), "")


def listed_member(walk: Walk, phrase: PostPhrase) -> str:
    """The committee whose members a sentence counts and lists behind labels: `某委员会由7人组成。主任：甲；委员：乙`."""
    words = composed_body(walk.text, phrase) if is_label(walk.text, phrase.end) else ""
    return walk.group_whole(words) if words else ""


def _is_back(walk: Walk, phrase: PostPhrase, previous: str) -> bool:
    """Whether the text has come back to the document's own body."""
    own, end = walk.context.organization, walk.last_end
    before = walk.text[max(walk.entry, phrase.start - 80) : phrase.start]
    return (
        _NOW.match(walk.text, phrase.start) is not None
        or has_come(walk.text[end : phrase.start], previous, walk.context)
        or both_have_signed(before, previous, walk.context)
        or leaves_own(before, previous, walk.context)
        or is_of_house(walk.text, end, phrase, walk.context, previous)
        or is_of_own(walk.text, end, phrase, own, previous)
        or goes_along(walk.text, walk.entry, end, phrase, own, previous)
    )


def _board(walk: Walk, phrase: PostPhrase, previous: str, inside: bool) -> str:
    """The body whose board, group or council the post is in, where it is not simply that of the post before."""
    own, root = walk.context.organization, root_of(previous)
    if not inside and (board := board_of(phrase, own, root)):
        return board
    grouped = phrase.inner in ("党委", "党组") and previous.endswith(("委员会", "小组", "指挥部"))
    if house := house_of_party(phrase.inner, previous, "" if inside else own):
        return house
    of_union = own != "" and phrase.inner in ("党委", "纪委", "团委") and previous.startswith(f"{own}工会")
    no_group = phrase.inner == "党组" and root.endswith(COMMITTEES) and not own.endswith(COMMITTEES)
    if own and (no_group or of_union or ((phrase.head in BOARD or grouped) and previous.startswith(own))):
        return own
    return without_organ(previous) if is_officer(phrase) else ""


def _beside(walk: Walk, phrase: PostPhrase, previous: str, inside: bool) -> str:
    """Whether the post is in the body of the one before, in that which it is a part of, or in the document's own."""
    own = walk.context.organization
    if "治丧" in previous and own and (phrase.inner or not fits(phrase, previous)):
        return own  # `主任：甲（校长）` among those who bury somebody
    root = own if previous == own else root_of(previous)  # some documents are an institute's within an academy
    if phrase.kind == "rank" and phrase.head not in ("教授", "研究员", "院士"):
        return root
    if phrase.inner in ("党总支", "党支部") and own and root == own:
        return previous  # 某学院院长甲，党总支书记乙
    if phrase.inner not in ("", "书记处", "主席团") or (phrase.head in OF_COURT and previous.endswith("庭")):
        return root
    if ending_of(previous) is None or (walk.last_head and phrase.role == f"副{walk.last_head}"):
        return previous  # 某某经纪总经理甲、副总经理乙, or beside the head just named
    if leads_kind(phrase, own) and not inside and not leads_kind(phrase, previous):
        return own  # 某大学副校长甲及老院长乙 in the papers of a hospital
    if previous != root and is_led_otherwise(phrase, walk.last_head) and fits(phrase, root):
        return root  # `经费审查委员会主任：甲` and below it `副主席：乙`
    if fits(phrase, previous) and not (phrase.head == "校长" and root != previous):
        return previous
    if fits(phrase, root):
        between = walk.text[walk.last_end : phrase.start]
        return own if not inside and is_own_head(phrase, between, previous, walk.context) else root
    left_own = phrase.mark == "former" and fits(phrase, own)  # …公司董事长甲，原校长乙 at a school's feast
    return previous if inside else own if left_own else nearest_fit(phrase, [*walk.near, own])


def _default(walk: Walk, phrase: PostPhrase) -> str:
    """Whose post a title without any body is, when the document leaves no doubt."""
    for rule in _RULES:
        if body := rule(walk, phrase):
            return body
    whole = replace(phrase, head=phrase.role.removeprefix("副"))
    if phrase.head not in BARE and whole.head not in BARE:
        return ""
    whole, own = whole if whole.head in role_heads() else phrase, walk.context.organization
    return next((name for name in (own, *walk.near) if name and fits(whole, name) and not fits(whole, "")), "")


def _by_heading(walk: Walk, phrase: PostPhrase) -> str:
    headed = walk.headed(phrase)
    return headed if headed and fits(phrase, headed) else ""


def _by_rows(walk: Walk, phrase: PostPhrase) -> str:
    office = begun_periodical(walk.text, phrase)
    office = office or office_of_prefecture(walk.text, phrase, walk.near, walk.context)
    return office or body_of_rows(walk.text, walk.entry, phrase, walk.named)


def _own_organ(walk: Walk, phrase: PostPhrase) -> str:
    own = walk.context.organization
    of_own = phrase.inner in _OWN_ORGANS or is_own_branch(walk.text, phrase, own)
    if branch := branch_of_officer(phrase, (own, *walk.near)):
        return branch
    return own if of_own else village_seat(walk.text, phrase, own) or court_of(phrase, [own])


def _own_rank(walk: Walk, phrase: PostPhrase) -> str:
    """A rank behind a name, in a row among those of the document's own people: `某某　二级调研员，协助…`."""
    line = walk.text.rfind("\n", 0, phrase.start) + 1
    if phrase.kind == "rank" and phrase.start - line < _LEAD and shows_leaders(walk.text):
        return walk.context.organization
    ranked = phrase.kind == "rank" and _NAMED.fullmatch(walk.text, line, phrase.start)
    return (
        walk.context.organization if ranked and _NAMED.match(walk.text, walk.text.rfind("\n", 0, line - 1) + 1) else ""
    )


def _just_chosen(walk: Walk, phrase: PostPhrase) -> str:
    """Who left when others were chosen: `甲当选主席。原主席乙…`."""
    own = walk.context.organization
    guest = bool(own) and fits(phrase, own) and is_guest(walk.text, phrase.end)
    left = phrase.mark == "former" and walk.chosen_end > walk.entry and fits(phrase, walk.chosen)
    if not left or guest:
        return ""
    otherwise = is_led_otherwise(phrase, walk.text[walk.chosen_end - 2 : walk.chosen_end])
    return root_of(walk.chosen) if otherwise else walk.chosen  # `丙任经费审查委员会主任。原主席乙…`


def _own_head(walk: Walk, phrase: PostPhrase) -> str:
    own = walk.context.organization
    heads = own and (
        leads_whole(phrase, own)
        or (phrase.head in _COUNCIL and not phrase.inner and fits(phrase, own))
        or heads_women(walk.text, phrase, own)
        or heads_committee(walk.text, phrase.start, phrase.role, own)
    )
    return own if heads else ""


def _by_section(walk: Walk, phrase: PostPhrase) -> str:
    section = section_body(walk.text, phrase.start, walk.context)
    if section and phrase.kind == "post" and (fits(phrase, section) or headed_once(phrase, section, section)):
        if standing := standing_of(phrase, section):
            return standing
        fitting = (name for name in walk.named if fits(phrase, name))
        return walk.held_at(phrase.start) or next(fitting, section)
    return ""


_RULES: tuple[Callable[[Walk, PostPhrase], str], ...] = (
    lambda walk, phrase: signing_body(walk.text, phrase, walk.near),
    _by_heading,
    lambda walk, phrase: walk.told_of(phrase) or heads_above(phrase.head, walk.context),
    _by_rows,
    lambda walk, phrase: host_told_of(walk.text, walk.entry, phrase, walk.named, walk.context.organization),
    _own_organ,
    _own_rank,
    _just_chosen,
    _own_head,
    lambda walk, phrase: congress_that_meets(phrase, (*walk.assemblies[:1], walk.context.organization)),
    _by_section,
    lambda walk, phrase: headed_by(phrase, walk.near),
    committee_that_meets,
)
"""Each gives a body or "" where the next is to be asked."""
