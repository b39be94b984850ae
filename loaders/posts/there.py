"""Bodies of the place that 该市, 该县, 该省 point back at: `赴甲市考察，该市侨联主席某某陪同`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from ..bodies.expand import expand
from ..language.patterns import lazy
from ..language.trie import trie_pattern
from ..parts import Context
from ..places.gazetteer import DISTRICT, full_place, gazetteer, leading_place, place_regex, province_of
from .post_words import government_of

LEVELS = r"(?:自治区|自治州|[省市区县旗州盟])"
_THAT = lazy(rf"该(?P<level>{LEVELS})$")
_HEAD = lazy(rf"该?(?P<level>{LEVELS})")
_GONE_TO = lazy(r"^.*(?:[到赴在往访进至由从与同及对向]|[来出]自|位于)(?=.{3})")
_COME_TO = lazy(
    rf"(?:(?:来|深入|走)?[到赴在进]|前往|深入)(?P<place>(?:[\u3400-\u9fff]{{2,4}}市)?{DISTRICT})(?![长党委政人])"
)
_TOWN_COME_TO = lazy(
    r"(?:(?:来|深入|走)?[到赴在进]|前往|深入|来(?!到)|[、和]|(?:[设建]立?|成立|改[为称设建])了?)(?:(?:所|对口|挂钩|定点|包保|结对)?(?:联系|帮扶|挂点|包联|包抓|挂包|驻点|扶贫|包村)(?:点|乡镇?|镇)?的?)?(?P<town>(?![各全该我本每到了])[\u3400-\u9fff]{1,3}(?<![城乡集该各])(?:镇|乡|街道))(?![长党委办政人各])"
)
"""A town where something takes place."""
_LEAD_ENDS = ("率", "率领", "带领", "携", "率队，", "带队，", "率队、")
_LEADS = lazy(r"(?:一行)?(?:亲自)?(?:率领?|带领|携|[率带]队[，、])$")
_TITLED = lazy(r"[\u3400-\u9fff]{0,16}(?:[长任席记员]|常委|书记)[\u3400-\u9fff·]{2,4}")
"""The office and name of somebody behind his place."""
_BY_LEVEL = ("市", "县", "旗")
_FARTHEST = 160
"""How far back the place is named, in characters."""


@cache
def _places() -> re.Pattern[str]:
    city = trie_pattern(name for name in gazetteer() if len(name) > 1)
    return lazy(
        rf"(?P<above>(?:{city})+)(?P<below>{DISTRICT})?|(?:(?<![\u3400-\u9fff])|(?<=[到赴在往访进至由从与同和及对向自于]))(?P<own>{DISTRICT})"
    )


def place_there(text: str, entry: int, start: int, words: str, near: Sequence[str]) -> str:
    """The place named last that 该市 before or at the head of `words` at `start` means; empty where nothing points back.

    It is sought in the text from `entry` on, then in the names of the bodies near.
    """
    head = _HEAD.match(words)
    if head is not None and head[0].startswith("该"):
        level = head["level"]
    elif that := _THAT.search(text, max(0, start - 4), start):
        level = that["level"]
    elif head is not None and text.startswith("该", start - 1) and start:
        level = head["level"]
    else:
        return _led_from(text, entry, start, head["level"]) if head is not None else ""
    named = [leading_place(name) for name in reversed(near) if leading_place(name).endswith(level)]
    for match in _places().finditer(text, max(entry, start - _FARTHEST), start):
        named.append(_of_level(level, match))
    return next((place for place in reversed(named) if place), "")


def _led_from(text: str, entry: int, start: int, level: str) -> str:
    """The place of somebody who leads people of it, whose bodies stand bare behind him: `甲市副市长某某率|市教育局局长`."""
    before = text[max(entry, start - 10) : start]
    led = _LEADS.search(before) if before.endswith(_LEAD_ENDS) else None
    if led is None:
        return ""
    low = max(entry, start - _FARTHEST, *(text.rfind(mark, 0, start - len(led[0])) + 1 for mark in "，。；\n"))
    found = next(_places().finditer(text, low, start), None)
    titled = found is not None and _TITLED.fullmatch(text, found.end(), start - len(led[0]))
    return _of_level(level, found) if found is not None and titled else ""


def district_gone_to(text: str, entry: int, start: int, level: str) -> str:
    """The district or county of this level that somebody came to in the text before `start`; empty where none is told."""
    found = [*_COME_TO.finditer(text, max(entry, start - _FARTHEST), start)]
    return found[-1]["place"] if found and found[-1]["place"].endswith(level) else ""


_TOWN_HOLDS = lazy(
    r"(?:(?<![\u3400-\u9fff])|(?<=日))(?![各全该本我])(?P<town>[\u3400-\u9fff]{1,4}?(?:[镇乡]|街道))(?=(?:隆重|联合)?(?:召开|举[行办]|开展|第[一二三四五六七八九十\d]{1,3}[次届]))"
)
"""The town that holds something at the head of a clause: `某某镇召开党代会`."""


def town_gone_to(text: str, low: int, start: int, level: str) -> str:
    """The town, township or street that somebody came to, or that held something, in the text before `start`; empty where none is told."""
    found = [*_TOWN_COME_TO.finditer(text, low, start)] or [*_TOWN_HOLDS.finditer(text, low, start)]
    return found[-1]["town"] if found and found[-1]["town"].endswith(level) else ""


def _of_level(level: str, match: re.Match[str]) -> str:
    """The place of this level that places named in a row end with or lie in; empty where there is none."""
    below = match["below"] or _GONE_TO.sub("", match["own"] or "")
    above = [full_place(name) for name in place_regex().findall(match["above"] or "")]
    city = next((name for name in reversed(above) if name.endswith("市")), "")
    if below.endswith(level) and "该" not in below:
        return city + below if level == "区" else below
    if level in ("省", "自治区"):
        province = province_of(above[-1]) if above else ""
        return province if province.endswith(level) else ""
    return next((name for name in reversed(above) if name.endswith(level)), "")


def body_there(place: str, words: str, level: str, context: Context) -> str:
    """The body of `place` that `words` name, or its government where its head is named (`level` 县长)."""
    terms = {**context.terms, place[-1]: place} if place.endswith(_BY_LEVEL) else context.terms
    context = replace(context, province=province_of(place) or context.province, terms=terms)
    words = words.removeprefix("该")
    if level and (not words or place.endswith(words)):
        return government_of(place, level, "", context, [place])
    return expand(words, context, [place])
