"""Committees of the ruling party under their full names: `中共某县委员会书记` is 某县委书记, `中共某学院委员会书记` 某学院党委书记."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..places.gazetteer import leading_place

_COMMITTEE = lazy(
    r"(?:中共|中国共产党)(?!中央)(?P<body>[\u3400-\u9fff（）]{2,40}?)(?P<organ>(?:纪律检查|工作)?委员会)"
    r"(?P<unit>|[\u3400-\u9fff]{2,10}(?:部|办公室|室|处))"
)
_PLACE = lazy(r"(?:中共|中国共产党)(?P<place>(?!中央)[\u3400-\u9fff]{2,20}[省市县区旗州盟])")
_ORGANS = {"委员会": "党委", "纪律检查委员会": "纪委", "工作委员会": "党工委"}
_BRANCH = lazy(r"(?<=.{2})党?(?P<kind>总支|支部)部?$")
_SENT_OUT = lazy(r"[\u3400-\u9fff]{2,12}[省市县区州]委(?=[\u3400-\u9fff]{2})")
"""A working committee that names the committee which sent it out (中共某市委某开发区工作委员会) keeps its name."""
_SEATS = lazy(
    r"(?:中共|中国共产党)(?!中央)(?P<body>[\u3400-\u9fff（）]{2,40}?)(?P<organ>(?:纪律检查|工作)?委员会)"
    r"(?:(?:候补)?委员|常委|常务委员|副?书记)(?:[、，](?:(?:候补)?委员|常委|常务委员|副?书记))*[、，]$"
)
"""A post at such a committee, and those after it, before the next of the same title."""


def branch_of(body: str) -> str:
    """A branch of the party by its usual name where `中共{body}委员会` is one: 中共某局总支部委员会 is 某局党总支; else empty."""
    branch = _BRANCH.search(body)
    return body[: branch.start()] + "党" + branch["kind"] if branch else ""


def without_party(words: str) -> str:
    """Words of a body without the party before them; the committee of a place as its 委, that of a body as the body."""
    if (found := _COMMITTEE.fullmatch(words)) and not _SENT_OUT.match(found["body"]):
        body, organ, unit = found["body"], _ORGANS[found["organ"]], found["unit"]
        if (branch := branch_of(body)) and not unit:
            return branch
        if leading_place(body) == body:
            return body + organ.removeprefix("党") + unit
        if ending_of(body) is not None:
            return body + (organ + unit if unit else "")
    if (place := _PLACE.fullmatch(words)) and leading_place(place["place"]) == place["place"]:
        return place["place"] + "委"  # 中共某县第八届委员会
    return words.removeprefix("中共")


def organ_named(words: str) -> str:
    """党委, 纪委 or 党工委 where the words are the full name of such a committee of a body that is no place; else empty."""
    found = _COMMITTEE.fullmatch(words)
    if (
        found is None
        or found["unit"]
        or _SENT_OUT.match(found["body"])
        or leading_place(found["body"]) == found["body"]
        or branch_of(found["body"])
    ):
        return ""
    return _ORGANS[found["organ"]] if ending_of(found["body"]) is not None else ""


def organ_before(text: str, low: int, at: int) -> str:
    """The same for a post that follows another of such a committee: `中共某学院委员会委员、|书记`."""
    found = _SEATS.search(text, low, at)
    return organ_named(found[0][: found.end("organ") - found.start()]) if found else ""
