"""Committees that an election made up of those it names: `选举产生了由甲、乙等7人组成的第二届党委委员会`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..bodies.institutions import is_institution
from ..bodies.name_at import context_at
from ..language.patterns import lazy
from ..parts import Context, PersonMention, PostMention
from .rules import LIST
from .shadow import PERSON, Shadow
from .slates import COMPLETE

_MADE_UP = lazy(
    rf"(?P<cue>选举产生|选举|产生|选出|推选)了?(?:以|由)(?P<who>{LIST})(?:同志|人|委员|为成员|共\d+人)*(?P<open>等)?[^，。；、\n{PERSON}]{{0,8}}?(?:组成|构成)的(?P<council>[^，。；、\n{PERSON}]{{2,40}}?)(?=[，。；、\n]|$)"
)
_PARTY = lazy(r"党委(?:委员会)?$|(?:中共|中国共产党)[\u3400-\u9fff]{0,30}委员会$")
_SEATS = (("纪律检查委员会", "纪委委员"), ("纪委", "纪委委员"), ("党总支委员会", "党总支委员"), ("党支部委员会", "党支部委员"),
    ("常务理事会", "常务理事"), ("理事会", "理事"), ("监事会", "监事"), ("董事会", "董事"))  # fmt: skip
_WITHIN = ("工会委员会", "工会")
"""The committee of the union, whose members are those of the union of the house."""


def seat_members(shadow: Shadow, context: Context) -> None:
    """Give those of whom a committee of the document's own house is made up their seats on it."""
    if "成的" not in shadow.text:
        return
    for match in _MADE_UP.finditer(shadow.text):
        start, end = shadow.span(*match.span("council"))
        own = context_at(context, start).organization
        seat = _seat(match["council"], own) if is_institution(own) else None
        if seat is not None:
            post = PostMention(start, end, *seat, "elected", False, shadow.span(*match.span("cue")))
            _seat_all(shadow.persons(*match.span("who")), post, "等" not in match[0])


def _seat(council: str, own: str) -> tuple[str, str] | None:
    """The body and the seat that a committee of a house means."""
    if council.endswith(_WITHIN):
        return f"{own}工会", "委员"
    if found := next((seat for words, seat in _SEATS if council.endswith(words)), ""):
        return own, found
    return (own, "党委委员") if _PARTY.search(council) else None


def _seat_all(people: Sequence[PersonMention], post: PostMention, whole: bool) -> None:
    for person in people:
        person.listed = True
        person.posts.append(replace(post, slate=COMPLETE if whole else None))
