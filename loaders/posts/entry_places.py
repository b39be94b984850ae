"""The district, county or city that an entry is headed with, or whose congress it tells of from its first words on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..bodies.local_papers import is_newspaper
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..parts import Context
from ..places.counties import NAMELESS, homes_of
from ..places.gazetteer import DISTRICT, leading_place

_MARKS = rf"[ \u3000]*[{BULLETS}]?[ \u3000]*"
"""What a piece of short news may begin with before its place."""
_LABEL = lazy(
    rf"{_MARKS}({DISTRICT}|[\u3400-\u9fff]{{2,9}}?(?<![城超])[市州盟](?=[ \u3000：:]))(?:[ \u3000：:]|(?=[昨今近]日))"
)
"""The district, county, city or prefecture that an entry is headed with."""
_SHORT_LABEL = lazy(
    rf"{_MARKS}([\u3400-\u9fff]{{2,3}})(?:\u3000{{1,2}}(?=[\u3400-\u9fff“])|：|(?<=区)(?=[昨今近]日|区))"
)
"""The same by its name without what it is: `平原　县委书记…`."""
_MAY_BE_LABEL = lazy(r"[^\n]{2,18}?[区县旗市州盟](?:[ \u3000：:]|[昨今近]日)")
"""What such a head looks like, asked first as they have many forms."""
_SESSION_THERE = lazy(
    rf"(?:(?<![\u3400-\u9fff])|(?<=日))(?!(?<=\d)日)(?P<place>{DISTRICT})(?=(?:首|第[一二三四五六七八九十\d]{{1,3}})[届次][\u3400-\u9fff]{{2,12}}?代表(?:大会|会议))"
)
"""The district or county whose congress an entry tells of from its first words on."""
_FIRST_WORDS = 40
_COUNTY_FIRST = lazy(rf"{_MARKS}(?P<place>[\u3400-\u9fff]{{1,3}}?[县旗])")
"""The county that a line begins with, whose leaders an article of a paper that tells of several may have without its name."""
_TOLD_OF = 90
"""Within so many characters of its beginning an entry names the district that its bare bodies are of."""
_KNOWN = lazy(rf"(?:(?<![\u3400-\u9fff])|(?<=[市州盟在到赴来与和及])){DISTRICT}")
_LINES = 3
"""How many lines of an article are looked at for it: its headlines and the first of its text."""


def place_of_entry(text: str, start: int, goes_on: bool, context: Context) -> str:
    """Words for the place of the entry at `start`, `goes_on` where it begins within a paragraph; empty where none is named."""
    label = _label_at(text, text.rfind("\n", 0, start) + 1 if goes_on else start)
    if label := label or _label_at(text, text.find("\n", start) + 1):
        return label[1]
    short = _SHORT_LABEL.match(text, start)
    if short and (named := _county_called(short[1], context)):
        return named
    told = "代表" in text[start : start + _FIRST_WORDS]
    session = _SESSION_THERE.search(text, start, start + _FIRST_WORDS) if told else None
    if session and session["place"][-1] not in context.terms:
        return session["place"]
    return _county_told_of(text, start, context) or _district_told_of(text, start, context)


_LEANS = lazy(
    r"[ \u3000]*(?:[当同][天日]|次日|[上下]午|随后|会[前后])[^。；\n]{0,24}?(?<![\u3400-\u9fff])(?P<level>[县区旗])(?=[\u3400-\u9fff])"
)
"""An entry that goes on with the one before and speaks of the county told of there: `当天下午，县总工会…`."""


def county_before(text: str, start: int, near: Sequence[str]) -> str:
    """The county or district of the entry before that the one at `start` speaks of without its name; else empty."""
    leans = _LEANS.match(text, start)
    places = (leading_place(name) for name in near) if leans else ()
    return next((place for place in places if leans and place.endswith(leans["level"])), "")


def _county_told_of(text: str, start: int, context: Context) -> str:
    """The county that an article begins with in the paper of a place above it: `某县本月三日召开会议。县长甲…`; else empty."""
    if context.organization or "县" in context.terms or "县" not in text[start : start + 3 * _FIRST_WORDS]:
        return ""
    at = start
    for _ in range(_LINES):
        first = _COUNTY_FIRST.match(text, at)
        if first and homes_of(first["place"]):
            return first["place"]
        end = text.find("\n", at)
        if end < 0 or text[end - 1] in "。！？”）":
            break
        at = end + 1
    return ""


def _district_told_of(text: str, start: int, context: Context) -> str:
    """The district or county that a piece of news tells of from its beginning on, where no body
    speaks: `昨晚，某区“邻里节”晚会举行。区委常委甲…`; empty where none or more than one is named."""
    if context.organization and not is_newspaper(context.organization):
        return ""
    end = text.find("。", start, start + _TOLD_OF)
    found = _KNOWN.finditer(text, start, end if end > 0 else start + _TOLD_OF)
    named = {one[0] for one in found if one[0][-1] in "区县旗"}
    homes = {name: homes_of(name) for name in named}
    known = [name for name, of in homes.items() if of and (not context.place or context.place in of)]
    return known[0] if len(known) == 1 else ""


def _label_at(text: str, at: int) -> re.Match[str] | None:
    return _LABEL.match(text, at) if _MAY_BE_LABEL.match(text, at) else None


def _county_called(short: str, context: Context) -> str:
    """The county or district of the document's own city that a name without 县 or 区 means; else empty."""
    if short in NAMELESS:
        return context.place + short if context.place in homes_of(short) else ""
    whole = (short + level for level in ("县", "区", "市", "旗"))
    return next((name for name in whole if context.place and context.place in homes_of(name)), "")
