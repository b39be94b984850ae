"""Zones whose bodies a text names by the end of the zone's name: `某某经济技术开发区…开发区党工委书记`, and who governs one:
`某某经济合作区…合作区管委会主任`."""

from __future__ import annotations

import re
from functools import cache

from ..language.patterns import lazy
from ..language.zone_words import WHOLE_ZONES, ZONE_KINDS
from ..parts import Context
from ..places.gazetteer import leading_place
from .building import left_edge

ZONES = tuple(short for short in WHOLE_ZONES if short[-1] == "区" and short not in ("自贸区", "景区"))
"""What zones are called for short that have unions and bureaus."""
_ANY = lazy("|".join(ZONES))
_BODY = (
    r"党工委|纪工委|管委会|管理委员会|工委|党委|总工会|工会|妇联|团工委|商会|(?:[\u3400-\u9fff]{2,8}?(?:[局办]|中心))"
)
_NO_NAME = ("市", "省", "县", "区", "我", "本", "该", "各", "全", "国家", "两", "某")
_LONGEST = 20


def zone_terms(text: str, context: Context) -> dict[str, str]:
    """What the ends of names of zones mean that stand bare before a body: the one zone that the text names so."""
    if not _ANY.search(text):
        return {}
    found: dict[str, str] = {}
    for short in ZONES:
        if short in text and short not in context.terms and _bare(short).search(text):
            names = _named(text, short)
            own = max(names, key=len, default="")
            if own and all(own.endswith(one) or one in own for one in names):
                found[short] = own
    district = context.terms.get("区", "")
    if own := next((own for short, own in found.items() if district.endswith(short)), ""):
        found["区"] = own
    return found


def _named(text: str, short: str) -> set[str]:
    """The zones of a kind that a text names in full."""
    names: set[str] = set()
    for match in _whole(short).finditer(text):
        start = left_edge(text, match.end(), max(0, match.end() - _LONGEST))
        name = text[start : match.end()]
        if len(name) >= len(match[0]) + 2 and not name.startswith(_NO_NAME):
            names.add(name)
    return names


@cache
def _whole(short: str) -> re.Pattern[str]:
    return lazy(rf"(?<=[\u3400-\u9fff]{{2}})(?:{WHOLE_ZONES[short]})")


@cache
def _bare(short: str) -> re.Pattern[str]:
    return lazy(rf"(?<![\u3400-\u9fff]){short}(?={_BODY})|[为任由、]{short}(?={_BODY})")


def zone_of(words: str, context: Context) -> str:
    """The words with the name of the document's own zone for its short one at their head, with its city where nothing but
    the kind of a zone is named, as they are for other zones; empty where they are no body of a zone."""
    short = next((one for one in ZONES if words.startswith(one)), "") if words[:2] in _HEADS else ""
    if own := context.terms.get(short, ""):
        return own + words[len(short) :]
    zone = _OF_ZONE.match(words)
    if zone is None or leading_place(words):
        return ""
    place = leading_place(context.organization) or context.terms.get("市", "")
    return place + words if zone["kind"] and place.endswith(("市", "县")) else words


_HEADS = frozenset(short[:2] for short in ZONES)
_OF_ZONE = lazy(
    r"(?:(?P<kind>(?:经济|技术|高新|产业){0,3}开发区|高新(?:技术)?区|经开区|综保区|保税区)"
    r"|(?![省市县州])[\u3400-\u9fff]{2,8}(?:(?:经济|技术|产业)开发区|高新(?:技术)?区|经开区|保税区|(?:示范|度假|试验|合作)区(?!建设|创建|工作|推进|申报|筹建|规划|项目)))"
    r"(?=(?:总?工会|[党纪]?工委|政法委(?:员会)?|(?:组织|宣传|统战|党群(?:工作)?|人民武装|社会工作)部|妇联|残联|团工委|[\u3400-\u9fff]{2,8}?(?:[局办]|中心))$)"
)
"""A body of a zone, which may be called by its kind alone."""


_OFFICE = lazy(
    rf"(?P<zone>(?P<own>[\u3400-\u9fff]{{0,8}}?)(?:{ZONE_KINDS})区|(?P<of>[\u3400-\u9fff]{{0,4}})(?:产业|科技|工业|物流|软件|创业)园)(?P<office>管委会|管理委员会|党工委|工委|管理局|管理处|综合办公室|招商局)"
)
_REACH = 300
"""How far back the whole name is looked for, in characters."""
_MOST = 16
_PARTY_OF_ZONE = lazy(
    r"(?<![\u3400-\u9fff])(?:[现时原曾]任)?(?P<zone>(?![现时原曾]任)[\u3400-\u9fff]{0,14}?(?:区|园|新城|基地))(?:党工委|工委|党委)[\u3400-\u9fff]{2,8}(?:、[\u3400-\u9fff]{2,8})?[、，]$"
)
"""Before the office of a zone, the zone whose party committee somebody is of too: `某开发区党工委书记、|管委会主任`."""
_NO_ZONE = ("该", "本", "各", "两", "全", "我", "此", "等", "个")


def zone_meant(text: str, entry: int, at: int, words: str) -> str:
    """The office by the whole name of its zone, as the text of the entry before `at` has it; else empty."""
    if words in ("管委会", "管理委员会"):
        party = _PARTY_OF_ZONE.search(text, max(entry, at - 2 * _MOST), at)
        return zone_meant(text, entry, at, party["zone"] + words) or party["zone"] + words if party else ""
    called = _OFFICE.fullmatch(words) if "区" in words or "园" in words else None
    if called is None or leading_place(called["own"] or called["of"] or ""):
        return ""
    low = max(entry, at - _REACH)
    end_of_name = WHOLE_ZONES.get(called["zone"], re.escape(called["zone"]))
    for match in reversed([*re.finditer(rf"(?<=[\u3400-\u9fff]{{2}}){end_of_name}", text[low:at])]):
        end = low + match.end()
        name = text[left_edge(text, end, low) : end]
        longer = len(name) >= max(len(called["zone"]) + 2, len(match[0]) + 2)
        if longer and len(name) <= len(match[0]) + _MOST and not name.startswith(_NO_ZONE):
            return name + called["office"]
    return ""
