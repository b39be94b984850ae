"""Names of bodies written out for a reader who does not know the document, by the document's own context."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..language.body_words import ending_of
from ..language.patterns import PLACES
from ..language.regiments import is_bare_part
from ..parts import Context
from ..places.gazetteer import full_place, leading_place, province_of
from .abbreviations import abbreviations, with_level
from .anchors import has_owner
from .asked import Asked, first
from .branches import is_bare_branch
from .meant_short import AS_IT_STANDS, WRITTEN, written
from .meant_whole import POINTED, WHOLE
from .own_faculty import within_school
from .own_society import is_of_field
from .parties import as_own
from .place_levels import city_in
from .plain_words import plain
from .pointed import GENERIC
from .units import is_anaphor, is_unit, split_unit
from .unplaced import CALLED_AGAIN, is_of_level, placed

_SCHOOLS = ("干部学校", "干部学院", "干校", "工会学校")
"""Schools that are called after the unions of a place, whose names keep the union's short one."""

_WITH_OFFICES = {
    "院": ("院",),
    "校": ("学校", "大学", "中学", "小学", "学院", "党校"),
    "厂": ("厂",),
    "局": ("局",),
    "所": ("所",),
}
"""Ends of bodies by the first character of what they call their office."""


def expand(words: str, context: Context, near: Sequence[str] = (), home: str = "", owner: str = "") -> str:
    """The full name of the body that `words` mean.

    `near`: full names of bodies named before in the same entry, the nearest first; they say which district 区 is and
    whose department 权益保障部 is. `home`: the body that stands before these words in the same title, whose city 市 is
    (甲市人大常委会副主任、市总工会主席). `owner`: the body whose departments are meant. Other words come back as they are.
    """
    name = as_own(with_level(_expanded(words, context, near, home, owner)), context.organization)
    return name.removesuffix("工会") if words == "工会" and name.endswith("总工会工会") else name


def expand_once(words: str, context: Context, near: Sequence[str] = (), home: str = "", owner: str = "") -> str:
    """The same, kept for the next time: for a context to which nothing is added any more."""
    return _kept(words, context, tuple(near), home, owner)


@lru_cache(PLACES)
def _kept(words: str, context: Context, near: tuple[str, ...], home: str, owner: str) -> str:
    return expand(words, context, near, home, owner)


def _expanded(words: str, context: Context, near: Sequence[str], home: str, owner: str) -> str:
    if context.schools and (part := within_school(words, context)):
        return part
    if home:
        context = _at_home(context, home)
    words = plain(_called_office(words, context.organization), context)
    words = words[:-1] if words[1:] == "委会" and words[0] in "省市县区州旗" else words
    asked = Asked(words, context, near, home, owner)
    if whole := first(WHOLE, asked):
        return whole
    body, unit = split_unit(words)
    if unit and POINTED.match(body):
        return _expanded(body, context, near, "", owner) + unit  # 校工会|女教职工委员会
    named = _body(asked.with_words(body))
    if body.endswith("工会") and not body.endswith("总工会") and unit.endswith(_SCHOOLS):
        named = named.removesuffix("总工会").removesuffix("工会") + "工会"
    return named + unit


def _called_office(words: str, own: str) -> str:
    """The document's own office written out: 院办 in a hospital's papers, 校办 in a school's."""
    owns = len(words) == 2 and words[1] == "办" and own and _WITH_OFFICES.get(words[0])
    return "办公室" if owns and own.endswith(owns) else words


def _body(asked: Asked) -> str:
    if body := first(AS_IT_STANDS, asked):
        return body
    asked = asked.with_words(written(asked.words))
    return first(WRITTEN, asked) or placed(asked)


def _at_home(context: Context, home: str) -> Context:
    """The context with 市 and 省 those of `home`."""
    city, province = city_in(home), province_of(full_place(leading_place(home)))
    terms = {**context.terms, "市": city} if city else context.terms
    return Context(
        city or context.place, province or context.province, context.organization, terms, parties=context.parties,
        council=context.council,
    )  # fmt: skip


def called_again(words: str, before: Sequence[str], near: Sequence[str]) -> str:
    """The body told of earlier in a paragraph whose name ends like bare words, where none nearer does; else empty."""
    ending = ending_of(words)
    if ending is None or ending.kind not in CALLED_AGAIN or has_owner(words):
        return ""
    if any(one.endswith(words) for one in near):
        return ""
    return next((one for one in before if one.endswith(words) and has_owner(one) and one != words), "")


def is_generic(words: str) -> bool:
    """Whether the words only say what kind of body is meant (医院, 我校, 校党委组织部)."""
    pointed = POINTED.match(words)
    return (
        words in GENERIC
        or words in ("纪委", "党委", "党组", "团委")
        or is_anaphor(words)
        or is_bare_part(words)
        or is_bare_branch(words)
        or (pointed is not None and is_unit(pointed["unit"]) and not is_of_field(words))
    )


def is_relative(words: str) -> bool:
    """Whether the words are a body only beside a place or another body that the document does not give (县委, 图书馆)."""
    ending = ending_of(words)
    if ending is not None and ending.words == words and ending.level != "unit" and words not in abbreviations():
        return True
    return is_of_level(words)
