"""Provinces, cities and districts: finding them in text and saying which is above which."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from ..language.patterns import lazy
from ..language.trie import trie_pattern
from ..language.words import read_rows

HAN = r"[\u3400-\u9fff]"
_KINDS = ("自治州", "盟", "地区", "林区")

NOT_CITY = r"[场容值面区]|民(?!间|政|族|宗|革|盟|建|进|防|航|委|办|营|兵|俗|协(?![助商同力调作会])|主(?=妇女|管理|妇联|青年|青联|联合|联盟|党派|同盟|建国|促进)|工(?=[大总支中]队|团|师|指挥))|政(?!府|协|法|务|研)|中心(?!(?:人民|第[一二三四五]|中西?医?(?:结合)?|妇[幼产](?:保健)?|妇女儿童|儿童|职工|口腔|眼科)?医院|(?:妇幼|卫生)?保健院|卫生院|敬老院|福利院|法庭|粮库|血站|支行|[\u3400-\u9fff]{0,3}(?:小学|中学|幼儿园))"
"""What follows 市 in words that name no city (市场, 市民, 市政工程, 市中心), as part of an expression."""

_INNER = r"(?![省市区县总与和及、的在任为])[\u3400-\u9fff]"
_MINED = "采煤|综采|掘进|综掘|开拓|采掘|通风|通防|机电"
"""What the sections of a mine are for, which are called 区 as districts are: `一矿通风区`."""
DISTRICT = (
    rf"(?:{trie_pattern(row[0] for row in read_rows('odd_places.txt'))}|(?![该全本各我邻两多某几外副]|代理|[下简统]称)(?:"
    rf"(?:{_INNER}){{2,5}}?(?:自治县|自治旗|(?<!高)新区"
    rf"|(?<!(?<!梁)园)(?<![副等社校厂景辖军院发税专贸新业灾片市郊战牧学街地各全本两跨验范引领聚能假分小])(?<!代理)(?<!主城)(?:(?<!老城)|(?=区(?:妇联|委|人大|政协|政府|人民|总工会|团委|科协|残联|侨联|文联|工商联|[\u3400-\u9fff]{{1,4}}局)))(?<!心城)(?<!困山)(?<!{_MINED})(?<!(?:{_MINED})[一二三四五六七八九十])(?<![病务库特营疫工])区)"
    rf"|(?:{_INNER}){{1,5}}?(?<![副等两各几邻])(?<!代理)(?:县|(?<![红国党军战彩锦])旗))(?![域块间划别位帜舰袍])"
    rf"|(?:(?![该全本各我邻副]|代理)(?:{_INNER})){{2,4}}?(?<![副等城超夜股楼])(?<!代理)市(?!{NOT_CITY})"
    r"|(?<![城本全我该])市[中南北]区(?![域块间划以])|(?:[太泰云平政共永兴新]|(?<![陕山江广])西)和县|[太仁]和区|和(?:平[县区]|[顺静硕政]县|林格尔县|龙市)|无为[县市]|(?:(?<=市)|(?<![\u3400-\u9fff]))任(?:[城泽]区|丘市))"
)
"""A district, county or city by its last character only."""


@dataclass(frozen=True, slots=True)
class Place:
    """A province (`province` empty) or city, `name` in full."""

    name: str
    province: str = ""


_OF_ONE_SIGN = frozenset({"芒市"})
"""Cities called by one character and 市."""


@cache
def gazetteer() -> dict[str, Place]:
    """Every form of a province or city name; short forms that are also ordinary words are left out."""
    forms: dict[str, Place] = {}
    cities: dict[str, Place] = {}
    for full, short, _, names in _rows():
        forms[full] = forms[short] = Place(full)
        before = ""
        for name in names.split():
            short = name.removesuffix("*")
            whole = (
                short.endswith(_KINDS) or short in _OF_ONE_SIGN or (short.endswith("州") and before.endswith("自治州"))
            )
            usual = short.endswith("州") and before.endswith("族自治州")
            before, city = short, Place(short if whole else short + "市", full)
            cities[city.name] = city
            if short == name:
                cities.setdefault(name, city)
            if usual:
                cities[short[:-1] + "自治州"] = Place(short[:-1] + "自治州", full)
    return cities | forms


@cache
def province_letters() -> dict[str, str]:
    """One-character forms of provinces → full name (沪 → 上海市)."""
    return {char: full for full, _, chars, _ in _rows() for char in chars}


@cache
def city_letters() -> dict[str, str]:
    """One-character forms of cities → full name (甬 → 宁波市)."""
    return {letter: city for letter, city in read_rows("city_letters.tsv")}


def _rows() -> Iterator[tuple[str, str, str, str]]:
    for row in read_rows("places.tsv"):
        full, short, chars, names = (*row, "", "", "")[:4]
        yield full, short, chars, names


@cache
def district_regex() -> re.Pattern[str]:
    """A district, county or city by its last character only."""
    return lazy(DISTRICT)


def district_at_end(name: str) -> str:
    """The district, county or city by its last character that a name ends with; empty where there is none."""
    starts = range(len(name)) if name.endswith(("区", "县", "旗", "市")) else ()
    return next((name[at:] for at in starts if district_regex().fullmatch(name, at)), "")


@cache
def place_regex() -> re.Pattern[str]:
    """Names of provinces and cities, full or short."""
    return lazy(trie_pattern(gazetteer()))


@lru_cache(maxsize=2)
def find_places(text: str) -> tuple[tuple[int, int, Place], ...]:
    """Provinces and cities named in the text, as (start, end, place); a document's whole text is asked several times."""
    return tuple(
        (match.start(), match.end(), gazetteer()[match[0]])
        for match in place_regex().finditer(text)
        if not _inside_word(text, match.start()) or text[match.end() - 1 : match.end() + 1].find("市") >= 0
    )


def _inside_word(text: str, at: int) -> bool:
    """Whether the character at `at` belongs to the word before it (局长|沙某 names no 长沙, 经济|南北 no 济南)."""
    heads, last = _roles(), at + 1
    if text.startswith("济", at) and text.endswith("经", 0, at):
        return True
    return not text.endswith(("省会", "城市"), 0, at) and any(
        text[last - size : last] in heads for size in (2, 3) if size <= last
    )


@cache
def _roles() -> frozenset[str]:
    return frozenset(row[0] for row in read_rows("roles.tsv") if len(row[0]) > 1)


_STREET = r"(?:[东南西北中一二三四五]|新)?(?:路|大道|大?街|湾|广场)(?:[\u3400-\u9fff]{0,3}街道|社区)"
"""What follows the name of a city in that of a street which is called by it: 南京|东路街道."""


_OF_TOWN = r"(?<=云南|河北|河南|湖北|湖南|江西|山西|陕西|海南|江苏|山东|广东|广西|宁夏)[驿屯堡寨坪坝铺店桥湾岗]?[镇乡村](?=人民|政府|党委|党政|人大|[村居]委|卫生|中心|中学|小学|总工会|派出所|综合|$)"
"""What follows the name of a province in that of a town or village which is called by it: 云南|驿镇."""


@cache
def _known() -> re.Pattern[str]:
    return lazy(rf"{trie_pattern(gazetteer())}(?<!市(?={NOT_CITY}))(?!县|{_STREET}|{_OF_TOWN})")


@lru_cache(maxsize=4096)
def leading_place(name: str) -> str:
    """The place that a body's name begins with, as far down as it goes (上海市静安区); empty without one."""
    end = 0
    for part in (_known(), _known(), district_regex(), district_regex()):
        end = found.end() if (found := part.match(name, end)) else end
    if name.startswith("口区", end) and (whole := district_regex().match(name, max(0, end - 2))):
        return name[: whole.end()]  # 大连市|沙河口区, and not of 沙河
    return name[:end]


def full_place(name: str) -> str:
    """A short form of a province or city in full; other words unchanged."""
    place = gazetteer().get(name)
    return place.name if place else name


def province_of(name: str) -> str:
    """The province that a place in full lies in, or that it is; empty when unknown."""
    place = gazetteer().get(name)
    return (place.province or place.name) if place else ""


def is_across_border(name: str) -> bool:
    """Whether a place is Taiwan, Hong Kong or Macao, or in Taiwan: the papers of other places tell of guests from there."""
    return name.endswith("特别行政区") or "台湾省" in (name, province_of(name))


def is_province(name: str) -> bool:
    """Whether a place in full is a province or the like."""
    place = gazetteer().get(name)
    return place is not None and not place.province


def is_capital(before: str) -> bool:
    """Whether 都 ends a city's by-name behind these words: 江西瓷|都某某学院."""
    return before[-1:] not in ("", "人", "们", "市") and 0 < len(leading_place(before)) == len(before) - 1


def calls_city(text: str, start: int, at: int) -> bool:
    """Whether 都 at `at` ends what a city is called at the head of a name: `鸢都幼儿园`, `锦都宾馆`."""
    if at != start + 1 or re.match(r"[\u3400-\u9fff]", text[start - 1 : start]):
        return False
    return (
        text[start] not in "我你他她它这那谁全各均人大们不很还"
        and text[at + 1 : at + 2] not in "是有在要会能可不没为被"
    )
