"""The district or county that a text takes for granted, where it names no more than one in full, or calls it 我县."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..language.body_words import edge_words
from ..language.party_names import PARTIES
from ..language.patterns import lazy
from ..parts import Context
from ..places.counties import counties_in, homes_of
from ..places.gazetteer import DISTRICT, district_at_end, gazetteer, leading_place
from .building import left_edge
from .find import Named

_LEVELS = ("区", "县", "旗")
_OF_PARTY = lazy(rf"^(?:中共|中国共产党|政协|共青团|团(?!风县)(?=[\u3400-\u9fff]{{2,4}}[区县旗])|{PARTIES})")
"""What stands before the place in the names of parties and of their like: `民建|某县支部`."""
_PEOPLE = lazy(
    r"(?:(?<![\u3400-\u9fff])|(?<=[和与为对向]))((?![和与为对向全本我该各外邻一两多])[\u3400-\u9fff]{1,2}县)(?=(?:全县)?(?:\d+(?:\.\d+)?多?余?万(?:多|余)?)?(?:各族|广大|全体)?(?:人民|群众|百姓|父老|儿女)(?!政府|法院|检察|武装|代表|医院|银行))"
)
"""A county beside its people."""

_BARE_HEAD = lazy(r"(?<![\u3400-\u9fff])副?(?P<level>[乡镇])长|[任由为兼]副?(?P<level_of>[乡镇])长")
_TOWN = lazy(r"(?P<town>[\u3400-\u9fff]{1,4}[乡镇])(?:$|人民|政府|党委|党总支|公社|第)")


def holds_verb(district: str) -> bool:
    """Whether words that end like a district begin with a verb that no name holds: 坚决贯彻|区委决策, but not 昆都仑区."""
    cut = left_edge(district, len(district)) if district[-1] in _LEVELS else 0
    return cut > 1 and district[cut - 2 : cut] in edge_words()[0]


def only_district(text: str, title: str, names: Sequence[Named], context: Context) -> None:
    """Let 区妇联 be that of the one district named (`某市某区妇女联合会成立`), in a text that has no other of its own."""
    if any(level in context.terms for level in _LEVELS):
        return
    for level in _LEVELS:
        found = {one for named in names if (one := _district(named.words, level))} | _headed(text, level)
        own = max(found, key=len, default="")
        if own and all(own.endswith(one) for one in found) and _bare(level).search(text):
            context.terms[level] = own
            return
    if (own := _of_people(text)) and len(_bare("县").findall(text)) > 1 and not _bare("市").search(text):
        context.terms["县"] = own
        return
    local_house(title, text, context)


_HOUSE = lazy(
    r"支行|支公司|分公司|分理处|联社|信用社|农商行|农商银行|农村商业银行|村镇银行|供电|电力|邮政|邮电|电信|移动|联通|烟草|盐业|石油|新华书店|[一二三四五]中|中学|高中|职中|职高|师范|卫校|医院|[水糖纸酒药棉茶肥]|化肥|电厂"
)
"""What a house is that bears the name of its county without 县: `建行某某支行`, `某某一中`."""


def local_house(title: str, text: str, context: Context) -> None:
    """Let 县委 be that of the county whose name a house in the title bears, in a text that names no other."""
    level = next((one for one in _LEVELS[1:] if _bare(one).search(text)), "")
    if not level:
        return
    houses = (title[max(0, house.start() - 3) : house.start()] for house in _HOUSE.finditer(title))
    names = (before[-size:] + level for before in houses for size in (3, 2) if len(before) >= size)
    if own := next((name for name in names if homes_of(name)), ""):
        context.terms[level] = own


@cache
def _heads(level: str) -> re.Pattern[str]:
    """The name of a district or county right before the office of its head."""
    return lazy(rf"(?:(?<![\u3400-\u9fff])|(?<=[和与市]))(?P<place>{DISTRICT})(?=(?:常务)?副?{level}长)")


def _headed(text: str, level: str) -> set[str]:
    """The districts or counties of a level whose heads a text names: `某区副区长`."""
    if f"{level}长" not in text:
        return set()
    return {match["place"] for match in _heads(level).finditer(text) if match["place"].endswith(level)}


def only_town(text: str, names: Sequence[Named], context: Context) -> None:
    """Let 乡长 be that of the one town or township whose bodies the text names (`建立了某某乡人民委员会`)."""
    if any(level in context.terms for level in ("镇", "乡", "街道")) or not (bare := _BARE_HEAD.search(text)):
        return
    level = bare["level"] or bare["level_of"]
    found = {match["town"] for named in names if level in named.words and (match := _TOWN.match(named.words))}
    if len(found) == 1 and (town := found.pop()).endswith(level):
        context.terms[level] = town


def _of_people(text: str) -> str:
    """The one county whose people a text without a body of its name speaks of: `对县委和某县50万人民表示感谢`."""
    found = {match[1] for match in _PEOPLE.finditer(text) if match[1] not in gazetteer()}
    return found.pop() if len(found) == 1 else ""


def _district(words: str, level: str) -> str:
    place = leading_place(_OF_PARTY.sub("", words, count=1))
    if not place.endswith(level) or place.endswith("自治区") or place in gazetteer():
        return ""
    district = district_at_end(place)
    return place if district and district not in gazetteer() else ""


@cache
def _bare(level: str) -> re.Pattern[str]:
    """A body or a congress of the level without its name, where a clause or line begins."""
    return lazy(
        rf"(?:(?<![\u3400-\u9fff])|(?<=[时现新原]任)){level}(?=妇联|妇女|总工会|工会|委|政府|人大|政协|人民|科协|文联|侨联|工商联|第[一二三四五六七八九十]{{1,3}}[次届])"
    )


_OURS = lazy(r"[我本](?P<level>[县旗])(?![官公])")
_LEVEL = lazy(r"(?<![\u3400-\u9fff])(?P<level>[县旗])[委人政直总工纪农教妇科文财卫公]")
_PAPER = lazy(r"(?:今日)?(?P<place>[\u3400-\u9fff]{2,4}?)(?:日报|报|新闻|时讯|时报|通讯|融媒|发布|在线)")
_VISIT = lazy(r"(?:到|赴|来到?|抵达?|莅临|走进|深入|在)$")


def only_county(text: str, head: str) -> str:
    """The one county of its level that such a page names; empty where it names none or several.

    `head`: the title; text that speaks of 我县 must say that somebody came there or what its bodies did.
    """
    paper, ours = _PAPER.match(head), _OURS.search(text)
    taken = ours or (_LEVEL.search(text) if paper else None)
    named = [county for county in counties_in(text) if county[0].endswith(taken["level"])] if taken else []
    if len({county[0] for county in named}) != 1:
        return ""
    own = named[0][0]
    if paper and own.startswith(paper["place"]):
        return own
    gone = any(_VISIT.search(text, max(0, county.start() - 3), county.start()) for county in named)
    return own if ours and gone else ""
