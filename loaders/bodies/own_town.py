"""Bodies of the town or street whose own papers a document is one of: 街道财政所, 办事处, 党工委; and towns that were just named, with
the county that they lie in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import DISTRICT, district_at_end, leading_place, place_regex
from .units import is_unit

_LEVELS = ("街道", "镇", "乡")
_SEATS = r"(?:中共)?(?:街道|镇|乡)?(?:办事处|人民政府|政府|党委|党工委|工作委员会|工委|委员会|(?:人大|人民代表大会)(?:主席团)?(?:办公室)?)?"
"""What stands behind the name of a town in that of the body that speaks for it."""
_ORGANS = lazy(r"办事处|纪工委|人武部|武装部|人大工委|政协工委")
_COMMUNITY = lazy(r"[\u3400-\u9fff]{1,6}(?:社区|村)(?![街镇乡])")
_LEAD = lazy(r"[\u3400-\u9fff]+$")
_LONGEST = 12
_NOT_LEVEL = lazy(r"镇[\u3400-\u9fff]?[市县区]|镇江|乡宁|乡[村土]")


def own_town(context: Context) -> str:
    """The town or street in full that a document's own body is of; empty for bodies of other kinds."""
    own = context.organization
    for level in _LEVELS:
        town = context.terms.get(level, "")
        if town and not own:
            return town if _speaks_for(town, context) else ""
        bare = town[len(leading_place(town)) :] or town
        at = own.find(bare) if bare else -1
        if at >= 0 and leading_place(own[:at]) == own[:at] and re.fullmatch(_SEATS, own[at + len(bare) :]):
            return max(own[: at + len(bare)], town, key=len)
    return ""


def _speaks_for(town: str, context: Context) -> bool:
    """Whether the town is the one of the title, named in its county, and not the only one that a county's text names."""
    above = next((context.terms[level] for level in "区县旗" if level in context.terms), "")
    return not above or town.startswith((above, district_at_end(above) or above))


def of_own_town(words: str, context: Context, before: str) -> str:
    """The full name of a body of the document's own town; empty where the words name none.

    `before`: the body that stands before the words, whose department they may name.
    """
    town = own_town(context)
    if not town or words.startswith((town, town[len(leading_place(town)) :] or town)):
        return ""
    level = next((one for one in _LEVELS if words.startswith(one) and len(words) > len(one)), "")
    if level and town.endswith(level) and not _NOT_LEVEL.match(words) and ending_of(words):
        return town + words[len(level) :]
    if before not in ("", town, context.organization):
        return ""
    if _ORGANS.fullmatch(words) or is_unit(words) or _is_community(words):
        return town + words
    return ""


def _is_community(words: str) -> bool:
    """Whether the words begin with one community or village that no other town is named with."""
    return _COMMUNITY.match(words) is not None and not re.search("街道|镇|乡", words) and not is_unit(words)


_UNION_ORGAN = lazy("女工|女职工|经审|经费审查")
_CAME = lazy("(?:到会|莅会|出席|祝贺|讲话|致[辞词贺])[^。]{0,30}，")


def _union(name: str) -> bool:
    return name.endswith(("总工会", "工会联合会"))


def is_own_office(words: str, between: str, previous: str, context: Context) -> bool:
    """Whether an office named behind a clause about somebody of another body is one of the document's own town, or
    an organ one of its own union, at whose meeting a guest of another spoke."""
    if _UNION_ORGAN.match(words) and _union(context.organization) and _union(previous) and _CAME.search(between):
        return not previous.startswith(context.organization)
    town = own_town(context)
    return bool(town) and not previous.startswith(town) and "，" in between and is_unit(words)


@cache
def _head_regex() -> re.Pattern[str]:
    """A town, township or street at the head of a title, behind the places that it lies in."""
    return lazy(
        rf"(?:中共|中国共产党|共青团)?(?:{place_regex().pattern}){{0,2}}(?P<above>{DISTRICT})?(?P<town>[\u3400-\u9fff]{{1,6}}?(?P<level>镇|乡|街道))(?![镇乡村亲])"
    )


def read_own_town(head: str, text: str, context: Context) -> None:
    """The town, township or street that the document is of, as its title or issuing body begins; in the district or
    county that the title names, else the one that the text begins with where it names the town in full."""
    town = _head_regex().match(head.strip())
    if town is None:
        return
    own = next((context.terms[level] for level in "区县旗" if level in context.terms), "")
    above = own if own.endswith(town["above"] or own) else town["above"]
    above = above or _above_in(text, town["town"])
    context.terms[town["level"]] = above + town["town"]


def _above_in(text: str, town: str) -> str:
    """The district or county that stands before a town's name where a text first names it so; else empty."""
    at = text.find(town)
    while at >= 0:
        before = lead[0] if (lead := _LEAD.search(text, max(0, at - _LONGEST), at)) else ""
        place = leading_place(before)
        if place and place == before and place.endswith(("区", "县", "旗")):
            return district_at_end(place)
        at = text.find(town, at + 1)
    return ""


_NAMED_TOWN = lazy(r"[\u3400-\u9fff]{2,5}?(?:街道|[镇乡](?![市区县]))")


def town_in(near: Sequence[str], level: str, context: Context) -> str:
    """The nearest town, street or commune named, with the county it lies in: 镇 behind 甲县乙镇党委 is 甲县乙镇; else
    that which the document is of."""
    for name in near:
        found = re.match(rf"[\u3400-\u9fff]{{1,12}}?{level}", name[len(leading_place(name)) :])
        if found:
            return leading_place(name) + found[0]
    return context.terms.get(level, "")


def county_of_town(words: str, near: Sequence[str]) -> str:
    """The county or city that another body of the same town was just named with: 甲市乙镇敬老院 before 乙镇."""
    town = _NAMED_TOWN.match(words)
    if town is None:
        return ""
    placed = ((leading_place(name).removesuffix(town[0]), name) for name in near if town[0] in name)
    return next((place for place, name in placed if place and name.startswith(place + town[0])), "")
