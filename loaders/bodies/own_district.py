"""The district or county that a document belongs to, and the county that its city once was."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from ..language.party_names import PARTIES
from ..language.patterns import lazy
from ..parts import Context
from ..places.counties import homes_of
from ..places.gazetteer import DISTRICT, gazetteer, place_regex
from .only_district import holds_verb, only_county
from .own_town import read_own_town

ZONES = ("新区", "高新区", "开发区", "经济开发区", "经济技术开发区", "高新技术产业开发区")
"""What zones are called without their names."""
_DISTRICT = lazy(
    rf"(?:(?<![\u3400-\u9fff])|(?<=协商会议)|(?<=中国共产党)|(?<=中共)|(?<=政协)|(?<=共青团))(?!列席|下称|简称|统称|政协|中共|中国|共青|团(?!风)|{PARTIES}|[这那][是里]|[出参来赴到接报经由]){DISTRICT}"
    r"(?=总工会|工会|委|政府|人大|政协|工商联|妇联|科协|侨联|人民|人委|革命委|革委|教育局|法院|检察院|[\u3400-\u9fff]{2,6}局|第)"
)
_CLEARLY = 3
"""How many times as often as any other a county must be named to be the document's own."""
_BARE_COUNTY, _BARE_CITY = (
    lazy(rf"(?<![\u3400-\u9fff]){level}[委总人政教纪科妇工文]|[为由经任]{level}[委人政]") for level in "县市"
)
_CLAUSE_COUNTY = lazy(
    rf"(?<![\u3400-\u9fff])(?!列席|[出参来赴到接报经由]){DISTRICT}(?<=县)(?![城里内外级长情志])(?=[\u3400-\u9fff“《])"
)
_ACTS = lazy(
    "[召展开]开|举行|举办|部署|列席|出席|参加|组织|任命|免去|免除|罢免|撤销|解除|终止|辞去|解聘|聘任|提名|推荐|补选|推选|同意|[改调升转提兼现原新]任|不再|邀请|特邀|会议|大会|活动|指导|迎接|配合|协助|围绕|[办开搞抓做备]好|[了着过]|其[县市区旗]$|选举|当选|成立|听取|接受|传达|学习|根据|通过|批准|决定|经过|作为|担任"
)
_GONE_TO = lazy(r"[\u3400-\u9fff]{1,6}?(?:[到赴来在与]|走进|深入|慰问)(?P<district>[\u3400-\u9fff]{1,6}[县区旗])")
"""A county behind the body that goes there, in a headline: `妇联到某某县`."""
_COME = lazy(
    r"(?:代表团|考察团|访问团|参观团|慰问团|交流团|观摩团|(?:调研|考察|检查|督[导查]|学习)[组团]|一行|客人|嘉宾|领导)(?:\d+人)?(?:专程|再次|应邀)?(?:来到?|到|赴|莅临?|前往|走进|访)"
)
"""Guests in a headline, up to where they come to."""
_OFTEN = 2
_NO_NAME_ENDS = "对向由经受据被让请"
"""Prepositions that no name of a district ends with: `会议由|县委`."""


def former_county(place: str, text: str) -> str:
    """The county that a city once was, where a document takes it for a county more often than for a city; else empty."""
    county = place.removesuffix("市") + "县"
    if not place.endswith("市") or text.count(county) <= text.count(place):
        return ""
    return county if len(_BARE_COUNTY.findall(text)) > len(_BARE_CITY.findall(text)) else ""


_ZONE = lazy(
    r"(?:中共)?(?P<zone>[\u3400-\u9fff]{2,14}?(?:高新(?:技术(?:产业)?(?:开发)?)?区|经(?:济(?:技术)?)?开(?:发)?区|开发区|示范区|度假区|保税区|自贸区|新区))"
    r"(?=$|\n|党工委|管委会|管理委员会|工委|召开|举行|举办|开展|\d|[一二三四五六七八九〇○零]{4}年|大事|纪事|年鉴|志|关于|成立|启动|印发|部署|工作|要闻|总工会|工会|妇联|妇女联合会|工商联|工商业联合会|科协|科学技术协会|团工?委|机关|纪)"
)
"""A zone with an administration and bureaus of its own, at the head of a title."""


_NUMBERED = lazy(r"第[一二三四五六七八九十\d]+[节章编][ \u3000]*|[〇○零一二三四五六七八九]{4}年度?")
"""The number of a section, or a year, before the name of a place in a title."""


def read_own_district(text: str, title: str, organization: str, context: Context, paper: str = "") -> None:
    """The district or county that the document itself belongs to: its title or issuing body names it, or else its source
    `paper`."""
    head = _NUMBERED.sub("\n", f"{organization}\n{title}")
    named = Counter(match[0] for match in _DISTRICT.finditer(text))
    hosts = paper and _taken(paper[-1]).search(text) and _is_called_on(title, paper)
    counts = Counter({paper: 1}) if hosts else _named_in(head, named)
    if not any(counts.values()):
        counts += _taken_for_granted(named, text)
    if not any(counts.values()):
        counts += _named_most(text)
    if not any(counts.values()) and (only := only_county(text, title)):
        counts[only] += 1
    if paper and not any(counts.values()) and _taken(paper[-1]).search(text):
        counts[paper] += 1
    for zone in ZONES:
        counts.pop(zone, None)
    for district, weight in counts.most_common(1):
        if weight and district[-1] != "市" and district not in gazetteer() and not district.endswith("自治区"):
            city = context.place if context.place.endswith("市") and district.endswith("区") else ""
            context.terms[district[-1]] = city + district
    if "区" not in context.terms and (zone := _ZONE.match(head.strip())):
        context.terms["区"] = zone["zone"]
    read_own_town(head, text, context)


def _is_called_on(title: str, district: str) -> bool:
    """Whether a headline tells of guests who come to the district or county from whose source the page is."""
    come = _COME.search(title)
    return come is not None and title.startswith((district[:-1], f"我{district[-1]}", f"本{district[-1]}"), come.end())


def _named_in(head: str, named: Iterable[str]) -> Counter[str]:
    """The districts that title and issuing body begin with, and those named in the text that they name too."""
    counts: Counter[str] = Counter()
    lead = rf"(?<![\u3400-\u9fff])(?:(?<=\d)年)?(?:政协|中共|中国共产党|共青团)?(?:{place_regex().pattern}){{0,2}}"
    for match in re.finditer(rf"{lead}({DISTRICT})", head):
        gone = _GONE_TO.fullmatch(match[1])
        counts[gone["district"] if gone and homes_of(gone["district"]) else match[1]] += 5
    for district in named:
        counts[district] += 5 * head.count(district[:-1])
    return counts


def _taken_for_granted(named: Counter[str], text: str) -> Counter[str]:
    """The district that is named far more often than any other, in a text with bodies of a district without its name."""
    told = Counter({district: times for district, times in named.items() if _is_name(district)})
    (own, most), (_, second) = [*told.most_common(2), ("", 0), ("", 0)][:2]
    return Counter({own: most} if most >= _CLEARLY * second and _bare(own[-1:]).search(text) else {})


def _named_most(text: str) -> Counter[str]:
    """The county that clauses begin with again and again in a text that takes its own for granted."""
    if len(_BARE_COUNTY.findall(text)) < _OFTEN or _BARE_CITY.search(text):
        return Counter()
    named = Counter(match[0] for match in _CLAUSE_COUNTY.finditer(text) if _is_name(match[0]))
    (first, most), (_, second) = [*named.most_common(2), ("", 0), ("", 0)][:2]
    return Counter({first: most} if most >= _OFTEN and most >= 3 * second else {})


def _is_name(district: str) -> bool:
    """Whether words that end like a district are its name, none that the gazetteer has, and no verb before 县."""
    verb = holds_verb(district) or (len(district) > 2 and district[-2] in _NO_NAME_ENDS)
    return district not in gazetteer() and not verb and not _ACTS.search(district)


@cache
def _taken(level: str) -> re.Pattern[str]:
    """Any body of a district that the text takes for granted: 区民政局."""
    return lazy(rf"(?<![\u3400-\u9fff]){level}[\u3400-\u9fff]")


@cache
def _bare(level: str) -> re.Pattern[str]:
    """A body of a district that the text takes for granted: 区人民政府, 县委."""
    return lazy(
        rf"(?<![\u3400-\u9fff]){level}(?:委|政府|人大|政协|人民|法院|检察院|监委|总工会|人委|革命委|革委)|[，。、的为由]{level}(?:委|政府|人大|人民|人委|革命委|革委)"
    )
