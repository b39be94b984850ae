"""Whose post a title is that no body stands before: the rules, the first of which that knows is heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..bodies.above_own import heads_above
from ..bodies.league import heads_committee
from ..bodies.own_society import is_society
from ..bodies.units import root_of
from ..language.leader_pages import shows_leaders
from ..language.patterns import lazy
from .courts import court_of
from .fitting import fits, is_led_otherwise
from .handed_offices import handed_beside
from .labelled import body_of_rows
from .meeting_hosts import host_told_of
from .own_branch import is_own_branch, village_seat
from .own_department import runs_department, school_above_department
from .own_heads import is_standing_member
from .party_organs import checks_own, committee_that_meets
from .periodicals import begun_periodical
from .phrases import PostPhrase
from .plain import (
    BARE,
    headed_by,
    headed_once,
    heads_women,
    is_guest,
    leads_whole,
    office_of_prefecture,
)
from .roles import role_heads
from .society_heads import other_society
from .standing_seats import congress_that_meets, standing_of
from .walk import Walk

_OWN_ORGANS = frozenset(
    {"党委", "党组", "党总支", "总支", "党组织", "机关党委", "机关党组", "机关党总支", "机关党支部", "直属机关党委"}
)
"""Organs of the party of which a body has one, so that their bare names mean its own."""
_NAMED = lazy(r"[ \u3000]*[\u3400-\u9fff]{2,4}(?:（[^（）\n]{1,12}）)?[\u3000：]")
"""A name at the head of a row."""
_LEAD = 12
"""Characters at most before a rank in a row of its own: a number, a name."""
_COUNCIL = frozenset({"理事", "常务理事", "监事"})
"""Who sits on the council of a society, of which it has one."""


def body_of_title(walk: Walk, phrase: PostPhrase) -> str:
    """Whose post a title without any body is, when the document leaves no doubt."""
    for rule in _RULES:
        if body := rule(walk, phrase):
            return body
    whole = replace(phrase, head=phrase.role.removeprefix("副"))
    if phrase.head not in BARE and whole.head not in BARE:
        return ""
    whole, own = whole if whole.head in role_heads() else phrase, walk.context.organization
    near = walk.near or walk.before[:3]  # `某厂试行新制度。三月，厂长甲聘任…`
    fitting = [name for name in (own, *near) if name and fits(whole, name) and not fits(whole, "")]
    if whole.head in ("厂长", "矿长") and fitting and fitting[0] != own:
        return next(
            (name for name in fitting if name.endswith(whole.head[0])), fitting[0]
        )  # `甲厂与乙公司签约，厂长丙…`
    return next(iter(fitting), "")


def _by_heading(walk: Walk, phrase: PostPhrase) -> str:
    headed = walk.headed(phrase)
    return headed if headed and fits(phrase, headed) else ""


def _by_rows(walk: Walk, phrase: PostPhrase) -> str:
    office = begun_periodical(walk.text, phrase, walk.context.terms.get("本报", ""))
    office = office or office_of_prefecture(walk.text, phrase, walk.near, walk.context)
    return office or body_of_rows(walk.text, walk.entry, phrase, walk.named)


def _own_organ(walk: Walk, phrase: PostPhrase) -> str:
    own = walk.context.organization
    of_own = phrase.inner in _OWN_ORGANS or is_own_branch(walk.text, phrase, own)
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
    """Who left when others were chosen, or got an office beside theirs: `甲当选主席。原主席乙…`, `甲当选会长。秘书长由某某兼任`."""
    if handed_beside(walk.text, phrase, walk.chosen_end, walk.entry) and fits(phrase, walk.chosen):
        return root_of(walk.chosen)
    own = walk.context.organization
    guest = bool(own) and fits(phrase, own) and is_guest(walk.text, phrase.end)
    left = phrase.mark == "former" and walk.chosen_end > walk.entry and fits(phrase, walk.chosen)
    if not left or guest:
        return ""
    otherwise = is_led_otherwise(phrase, walk.text[walk.chosen_end - 2 : walk.chosen_end])
    return root_of(walk.chosen) if otherwise else walk.chosen  # `丙任经费审查委员会主任。原主席乙…`


def _renewed(walk: Walk, phrase: PostPhrase) -> str:
    """Whom a sentence tells of that has chosen new heads, beside one of its old ones: `某协会换届，原会长甲受聘为顾问`."""
    sentence = walk.text[walk.text.rfind("。", walk.entry, phrase.start) + 1 : phrase.start]
    body = walk.near[0] if phrase.mark == "former" and walk.near and "换届" in sentence else ""
    return body if body and body != walk.context.organization and is_society(body) and fits(phrase, body) else ""


def _on_council(walk: Walk, phrase: PostPhrase) -> str:
    """The council whose head the same sentence names before its members: `甲任理事长；理事有乙、丙`."""
    chosen = walk.chosen
    if phrase.head not in _COUNCIL or phrase.inner or not chosen.endswith(("理事会", "监事会")):
        return ""
    said = walk.entry < walk.chosen_end <= phrase.start and "。" not in walk.text[walk.chosen_end : phrase.start]
    return chosen if said and chosen.endswith(f"{phrase.head.removeprefix('常务')}会") else ""


def _own_head(walk: Walk, phrase: PostPhrase) -> str:
    own = walk.context.organization
    heads = own and (
        leads_whole(phrase, own)
        or checks_own(phrase, own)
        or runs_department(walk.text, phrase, own)
        or (phrase.head in _COUNCIL and not phrase.inner and fits(phrase, own))
        or heads_women(walk.text, phrase, own)
        or is_standing_member(walk.text, phrase, own)
        or heads_committee(walk.text, phrase.start, phrase.role, own)
    )
    return own if heads else ""


def _by_section(walk: Walk, phrase: PostPhrase) -> str:
    section = walk.section_of(phrase)
    if section and phrase.kind == "post" and (fits(phrase, section) or headed_once(phrase, section, section)):
        if standing := standing_of(phrase, section):
            return standing
        fitting = (name for name in walk.named if fits(phrase, name))
        return walk.held_at(phrase.start) or next(fitting, section)
    return ""


_RULES: tuple[Callable[[Walk, PostPhrase], str], ...] = (
    lambda walk, phrase: school_above_department(phrase, walk.context.organization),
    _by_heading,
    lambda walk, phrase: walk.told_of(phrase) or heads_above(phrase.head, walk.context),
    _by_rows,
    lambda walk, phrase: host_told_of(walk.text, walk.entry, phrase, walk.named, walk.context.organization),
    lambda walk, phrase: other_society(walk.text, walk.entry, phrase, walk.named, walk.context.organization),
    _own_organ,
    _own_rank,
    _renewed,
    _just_chosen,
    _on_council,
    _own_head,
    lambda walk, phrase: congress_that_meets(walk.text, phrase, (*walk.assemblies[:1], walk.context.organization)),
    _by_section,
    lambda walk, phrase: headed_by(phrase, walk.near),
    committee_that_meets,
)
"""Each gives a body or "" where the next is to be asked."""
