"""What body a short form means: an abbreviation, a word that points at one, a term of the document."""

from __future__ import annotations

import re

from ..language.party_names import is_branch
from ..language.patterns import lazy
from ..places.counties import all_counties
from ..places.gazetteer import DISTRICT, full_place, gazetteer
from .abbreviations import abbreviated, abbreviations, whole_union
from .above_own import one_above
from .alumni import ALMA_MATER
from .anchors import has_owner
from .artists import chamber_meant
from .asked import Asked, Rule
from .branches import is_above
from .consultative import committee_meant
from .cooperatives import cooperative_meant
from .enterprises import is_own_name
from .meant_whole import ORGANS
from .old_offices import in_its_city
from .own_federation import own_federation
from .own_town import town_in
from .place_levels import place_of_level
from .pointed import GENERIC, own_press, pointed_at
from .region import region_of_league
from .standing import committee_of, congress_of, is_standing, standing_meant, with_part
from .units import is_anaphor, is_unit

_LEVELS = lazy(r"(?<=[\u3400-\u9fff]{2}[市区县])([市区县])(?=委)")
_UNIONS_THEN = ("工会联合会", "职工总会", "职工联合会")
"""What the union of a place was called before it was 总工会."""
_YOUTH = lazy(
    r"^(?:(?P<name>共青团|青年团|团)(?P<level>自治区|自治州|地|[市省区县州盟旗])(?P<working>工?)委|(?P<place>地区|[市县旗])团委(?=$|[\u3400-\u9fff]{2,6}[部室]$))"
)
"""The committee of a place, with its level behind the League or, as one says, before it: `团县委`, `县团委`."""
_YOUTH_PLACE = lazy(rf"^团(?=(?:{DISTRICT}|(?:内蒙古|广西|西藏|宁夏|新疆)(?:自治)?区|[\u3400-\u9fff]{{2,3}}[省市])委)")
_OWN_TOWN = lazy(
    r"(?P<town>街道|镇|乡|公社|社区)(?P<rest>$|党工委|党委|办事处|人大|政府|人民政府|纪委|纪工委|工会|总工会|妇联|团委|武装部|商会|人武部|(?<=[道镇乡])(?:社区卫生服务中心|卫生院|敬老院|派出所|司法所|财政所|文化站|中心(?:小学|学校|校)|侨联|残联|科协|关工委))"
)
_OF_CONGRESS = lazy(
    r"(?:农业|农村|教育|教科|教文|财政|财经|经济|预算|法制|法(?=委)|[法农代财联选内城环预](?=工委)|内司|内务|城环|环城|人资|社会|监察|内务|司法|城建|城乡|环境|环资|民族|民宗|民侨|华侨|外事|侨务|社会建设|代表|选举|人事)"
    r"[\u3400-\u9fff]{0,10}?(?:(?P<working>工委|工作委员会)|委员会|委)"
)
"""Working committees of a people's congress's standing committee and committees of the congress, in its own papers."""
_OFFICE_OF_CONGRESS = lazy(
    r"(?:办公[室厅]|研究室|政策研究室|信访[室处办局]|秘书处|(?:代表|人事代表|联络)(?:联络)?(?:工作)?[处室])"
)
"""Offices of a standing committee, which a congress has none of."""
_OF_SESSION = lazy(
    r"(?:议案|(?:国民经济)?(?:和社会发展)?计划[、和与及]?(?:财政)?预算|财政预算|预算|计划|法案)审查委员会"
)
"""Committees of a session of a people's congress."""
_OF_SOCIETY = lazy(r"[\u3400-\u9fff]{1,8}(?<!党)(?:工委|工作委|专委|专业委|专委会|工作委员会|专业委员会)")
"""Committees of a society: 青工委."""
_OWN_BRANCH = lazy(r"[\u3400-\u9fff]{2,6}(?:(?<!银行)(?:分行|支行))$")
_OFFICE = lazy(r"(?P<place>[\u3400-\u9fff]{2,4})(?:办事处|审计中心)")
_HAVE_OFFICES = ("联社", "联合社", "局", "公司", "银行", "总行")
"""Bodies with offices in the cities below, which are called by these: 省联社某地办事处."""


def _known(asked: Asked) -> str | None:
    return asked.context.terms.get(asked.words) or abbreviations().get(asked.words)


def _above(asked: Asked) -> str | None:
    above = one_above(asked.context)
    return asked.words if above and asked.words.startswith(above) else None


def _own_name(asked: Asked) -> str | None:
    return asked.own if is_own_name(asked.words, asked.own) else None


def _union_of_place(asked: Asked) -> str | None:
    place = asked.words.removesuffix("工会")
    if place == asked.words or place not in gazetteer():
        return None
    then = asked.own.startswith(full_place(place)) and asked.own.endswith(_UNIONS_THEN)
    return asked.own if then else full_place(place) + "总工会"


def _of_congress(asked: Asked) -> str | None:
    if _OF_SESSION.fullmatch(asked.words):
        return next((whole + asked.words for name in (asked.own, *asked.near) if (whole := congress_of(name))), None)
    owner = with_part(asked.owner)
    congress = next((name for name in (asked.owner, asked.own) if is_standing(name)), "")
    if standing := standing_meant(asked.words, [congress, *asked.near]):
        return standing
    told = _OF_CONGRESS.fullmatch(asked.words)
    if told and owner != asked.owner and (whole := congress_of(owner)):
        return (committee_of(whole) if told["working"] else whole) + asked.words
    if asked.words == "选举委员会" and (named := next((one for one in asked.near if one.endswith(asked.words)), "")):
        return named
    if congress and told:
        of_standing = told["working"] or asked.words.startswith("代表资格审查")
        return (congress if of_standing else re.sub("常(?:委|务委员)会$", "", congress)) + asked.words
    if congress or not (told or _OFFICE_OF_CONGRESS.fullmatch(asked.words)):
        return None
    of_own = congress_of(owner) or congress_of(asked.own)
    return (of_own if told and not told["working"] else committee_of(of_own)) + asked.words if of_own else None


def _garrison(asked: Asked) -> str | None:
    placed = asked.words.startswith("军分区") and asked.city.endswith("市")
    return asked.city.removesuffix("市") + asked.words if placed else None


def _pointing(asked: Asked) -> str | None:
    words, anaphor = asked.words, is_anaphor(asked.words)
    if not anaphor and words not in GENERIC:
        return None
    meant = pointed_at(words[1:] if anaphor else words, asked.context, asked.near, words[0] if anaphor else "")
    return meant or own_press(words, asked.context) or in_its_city(words, asked.city)


def _town(asked: Asked) -> str | None:
    town = _OWN_TOWN.match(asked.words)
    if not town:
        return None
    place = town_in(asked.near, town["town"], asked.context)
    return place + asked.words[town.end("town") :] if place else asked.words


def _youth(asked: Asked) -> str | None:
    youth = _YOUTH.match(asked.words)
    if not youth:
        return None
    level = "地区" if youth["level"] == "地" else youth["level"] or youth["place"]
    place = place_of_level(level, asked.context, asked.near) or region_of_league(level, asked.context)
    place = place.removesuffix("区") if level == "地区" else place
    league = "青年团" if youth["name"] == "青年团" else "共青团"
    return f"{league}{place}{youth['working'] or ''}委{asked.words[youth.end() :]}" if place else asked.words


def _abbreviated(asked: Asked) -> str | None:
    for short, full in abbreviated(asked.words[:1]):
        rest = asked.words.removeprefix(short)
        if rest != asked.words and is_unit(rest) and not is_branch(asked.words):
            return full + rest
    return None


def _of_term(asked: Asked) -> str | None:
    """An organ of a body that the document names short."""
    words, terms = asked.words, asked.context.terms
    heads = [words[:size] for size in range(1, len(words) + 1) if words[:size] in terms]
    for short in heads if len(heads) < 2 else (one for one in terms if one in heads):
        if len(short) <= 2 and short != ALMA_MATER and not is_above(short):
            continue
        full, rest = terms[short], words.removeprefix(short)
        if is_unit(rest) or _is_within(short, full, rest):
            return full + rest
    return None


def _is_within(short: str, full: str, rest: str) -> bool:
    if len(short) > 3 and (rest.endswith((*ORGANS, "党委")) or _OWN_BRANCH.fullmatch(rest)):
        return True
    office = _OFFICE.fullmatch(rest) if short.endswith(_HAVE_OFFICES) else None
    if office and full_place(office["place"]) in gazetteer():
        return True
    society = full.endswith(("协会", "学会", "商会", "联合会"))
    return society and _OF_SOCIETY.fullmatch(rest) is not None


def written(words: str) -> str:
    """The words with one word of level for two, and the league and unions written out: 甲市市委, 团乙县委."""
    one = _LEVELS.sub(lambda m: "" if m.string[m.start() - 1] == m[1] and m.start() > 1 else m[1], words)
    return _YOUTH_PLACE.sub("共青团", whole_union(_YOUTH_BEHIND.sub(_youth_first, one)))


_YOUTH_BEHIND = lazy(r"^(?P<place>[\u3400-\u9fff]{2,5})团(?P<level>[区县市])委(?=$|[\u3400-\u9fff])")


def _youth_first(found: re.Match[str]) -> str:
    """`瓯海团区委` as `团瓯海区委`, where there is such a place."""
    place = found["place"] + found["level"]
    return f"团{place}委" if place in all_counties() or place in gazetteer() else found[0]


_OF_WATERS = lazy(
    r"(?![大中小各全本该某省市县区州镇乡国城沿跨引]|国家|重点)[\u3400-\u9fff]{2,5}?(?:水库|灌区|水利枢纽|河道|库区|风景名胜区|风景区|自然保护区)(?:(?:工程|保护|建设|运行|综合)*管理|管护)(?:局|处|所|站|中心|分局)$"
)
"""Who runs a reservoir, an irrigation district or a reserve that the name tells: `白石水库管理局`."""


def _of_waters(asked: Asked) -> str | None:
    """Such a body goes by its name alone, or by that which it was told by before."""
    words = asked.words
    if not words.endswith(("局", "处", "所", "站", "中心")) or not _OF_WATERS.match(words) or has_owner(words):
        return None
    return next((name for name in asked.near if name.endswith(words)), words)


AS_IT_STANDS: tuple[Rule, ...] = (
    _known,
    _above,
    _own_name,
    _of_waters,
    _union_of_place,
    own_federation,
    _of_congress,
    lambda asked: cooperative_meant(asked.words, asked.own) or None,
    lambda asked: committee_meant(asked.words, asked.own, ""),
    lambda asked: chamber_meant(asked.words, [asked.own, *asked.near]),
    _garrison,
    _pointing,
)
"""Rules for the words as the document has them."""
WRITTEN: tuple[Rule, ...] = (_town, _youth, _abbreviated, _of_term)
"""Rules for the words as `written`."""
