"""Names of bodies written out for a reader who does not know the document, by the document's own context."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.body_words import ending_of, is_national, without_session
from ..language.party_names import is_branch, usual_party
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import (
    DISTRICT,
    NOT_CITY,
    district_regex,
    full_place,
    gazetteer,
    is_placed_form,
    leading_place,
    province_of,
)
from ..places.prefectures import of_prefecture
from .abbreviations import abbreviated, abbreviations, whole_union, with_level
from .above_own import one_above
from .anchors import has_owner
from .branches import branch_meant, is_above, is_bare_branch, is_own_branch
from .chambers import chamber_meant, without_chamber
from .consultative import committee_meant
from .departments import PARTY_UNIT
from .enterprises import is_own_name
from .foreign import office_told
from .institutions import is_institution
from .named_towns import county_of_town, town_in
from .offices_of_state import in_its_city
from .own_town import of_own_town
from .owners import owner_of
from .parties import with_party
from .party_seats import branch_of
from .place_levels import ALL_PARTIES, above_town, city_in, place_above, place_of_level
from .pointed import GENERIC, own_press, pointed_at
from .region import region_of, region_of_league, region_of_own
from .standing import is_standing, standing_meant
from .trade_levels import bureau_of_level
from .units import is_anaphor, is_unit, root_of, split_unit
from .villages import of_named_village, of_own_village
from .within_house import is_firm_above, is_within_house, own_by_sign, own_of_level

_LEVELS = lazy(r"(?<=[\u3400-\u9fff]{2}[市区县])([市区县])(?=委)")
_YOUTH = lazy(r"^(?:共青)?团(?P<level>自治区|自治州|[市省区县州盟旗])委")
_YOUTH_PLACE = lazy(rf"^团(?=(?:{DISTRICT}|[\u3400-\u9fff]{{2,3}}[省市])委)")
_OF_COMMITTEE = lazy(r"政法委(?:员会)?|组织部|宣传部|统战部|统一战线工作部|政策研究室|政研室|直属机关工委")
"""Organs of a party committee, also where 委 is left out: 市政法委."""
_LEVEL = lazy(r"(?P<level>自治区|自治州|地区|专区|[市省区县州盟旗])(?P<rest>.+)$")
_PREFECTURE = lazy(r"地委|行署|行政公署|专署|地直")
"""Bodies of a prefecture that are named without it."""
_OF_PARTY = lazy(rf"{ALL_PARTIES}|共青团")
_OF_NEAR = (
    "厅", "计委", "经委", "建委", "科委", "教委", "体委", "农委", "妇联", "文联", "科协", "侨联", "残联", "工商联", "总工会",
)  # fmt: skip
"""Ends of bodies that stand bare where the one of that name was told of before."""
_CALLED_AGAIN = ("society", "centre", "committee")
"""Kinds of bodies that are called by the end of their names once they were told of: 协调委员会, 活动中心."""
_PARTY_SEAT = lazy(
    rf"(?P<party>{ALL_PARTIES})(?P<level>自治区|自治州|[市省区县州])"
    r"(?P<rest>(?:党部|分团|(?:基层)?委|工委|工作委|总?支部|支社|总支|筹委|直(?:属|机关)?|[\u3400-\u9fff]{1,12}(?:总支|支部|支社|小组)$).*)$"
)
"""A body of a party named without its place: 民盟市委."""
_NOT_LEVEL = lazy(
    rf"市(?:{NOT_CITY}|北(?!京|方|斗)|南(?!京|昌|宁|通|阳|方|水)|中区)|区(?:域|块|间|划)|县域|省会|州县|区县|省市(?!场)|市县"
)
_TOWN = lazy(
    r"(?!城乡(?:建|规|工|居|统|社|环|管|发|事))[\u3400-\u9fff]{1,6}(?:街道|(?<![省市])镇(?!银行|[坪安平原康雄远赉巴]县|宁[县布]|沅[县彝])|(?<![省市])乡(?!宁县)|社区|公社)"
)
_OWN_TOWN = lazy(
    r"(?P<town>街道|镇|乡|公社|社区)(?P<rest>$|党工委|党委|办事处|人大|政府|人民政府|纪委|纪工委|工会|总工会|妇联|团委|武装部|商会|人武部|(?<=[道镇乡])(?:社区卫生服务中心|卫生院|敬老院|派出所|司法所|财政所|文化站|中心(?:小学|学校|校)|侨联|残联|科协|关工委))"
)
_CONSULTATIVE = lazy(r"^(?:中国人民政治协商会议|政协)([\u3400-\u9fff]{2,8}?)委员会")
_OF_CONGRESS = lazy(
    r"(?:农业|农村|教育|教科|教文|财政|财经|经济|预算|法制|法(?=工委|委)|内司|内务|城环|环城|人资|社会|监察|内务|司法|城建|城乡|环境|环资|民族|民宗|民侨|华侨|外事|侨务|社会建设|代表|选举|人事)"
    r"[\u3400-\u9fff]{0,10}?(?:(?P<working>工委|工作委员会)|委员会|委)"
)
"""Working committees of a people's congress's standing committee and committees of the congress, in its own papers."""
_LEAGUE = lazy(r"^(?:中国)?共产主义青年团")
_COMMITTEE_OF = lazy(
    r"(?:中共|中国共产党)(?!中央)(?P<body>[\u3400-\u9fff（）]{2,40}?)委员会(?P<unit>|[\u3400-\u9fff]{2,10}(?:部|办公室|室|处))"
)
"""中共某县委员会 is 某县委, 中共某大学委员会 某大学党委."""
_REVOLUTIONARY = lazy(
    r"(?<![民改])(?:革委|(?<=[\u3400-\u9fff])革委会)(?=$|(?!会)[\u3400-\u9fff]{2,8}(?:组|部|办公室|室|处|科|局)$|副?主任)"
)
_OF_REVOLUTION = ("革命委员会", "革委会")
"""What works and schools were led by from 1967 on."""
_PARTY = lazy(r"^(?:中共|中国共产党)(?!中央|[一二三四五六七八九十]+大)")
_ORGANS = ("代表大会", "革命委员会", "革委会", "指挥部", "管理委员会", "指导委员会", "领导小组", "工作小组")
"""Organs of a body that are no departments: 院革命委员会."""
_CORPORATE = lazy(r"公司(?:金融|银行|(?P<any>业务|信贷|机构))(?:业务)?[一二三四]?(?:总部|[部处]|中心)$")
"""Departments of a bank that serve companies; 公司 points at no body there."""
_OF_SOCIETY = lazy(r"[\u3400-\u9fff]{1,8}(?<!党)(?:工委|工作委|专委|专业委|专委会|工作委员会|专业委员会)")
"""Committees of a society: 青工委."""
_OWN_BRANCH = lazy(r"[\u3400-\u9fff]{2,6}(?:(?<!银行)(?:分行|支行))$")
_POINTED = lazy(
    r"(?P<mark>[该本我此]?)(?P<body>校(?![友园史际长庆志刊报]|外(?!语|国))|院(?![士系长感前志史刊报]|外(?!语|国)|内感)|社(?![会区科团保志史])|行(?![政业长志史])|[厂局所馆段](?![长志史刊报])|矿(?=工会)|矿(?![长志史刊报工区石山井业藏产务难车粉物渣灯泉用床脉权机建])|场(?![长院馆地所区志史])|监狱(?!长|[史志])|(?:戒毒|看守|劳教)所(?!长|[史志])|委(?=党组|机关|办公|各)|会(?=机关|办公室|秘书处|领导)|学校|学院|医院|公司|集团公司|集团|工厂|协会|学会|总会|商会|总公司|(?:铁?路|管理|矿务)局|(?<=[该本我此])[会部委厅司台])(?P<unit>.{2,})$"
)


def expand(words: str, context: Context, near: Sequence[str] = (), home: str = "", owner: str = "") -> str:
    """The full name of the body that `words` mean.

    `near`: full names of bodies named before in the same entry, the nearest first; they say which district 区 is and
    whose department 权益保障部 is. `home`: the body that stands before these words in the same title, whose city 市 is
    (甲市人大常委会副主任、市总工会主席). `owner`: the body whose departments are meant. Other words come back as they are.
    """
    name, own = with_level(_expanded(words, context, near, home, owner)), context.organization
    return own if own.endswith("委") and name == own + "员会" else name


def _expanded(words: str, context: Context, near: Sequence[str], home: str, owner: str) -> str:
    if home:
        context = _at_home(context, home)
    words = without_session(with_party(re.sub(r"[\s\u3000]", "", without_chamber(words)), context))
    if committee := _COMMITTEE_OF.fullmatch(words):
        body, unit = committee["body"], committee["unit"]
        organ = "委" if leading_place(body) == body else "党委" if ending_of(body) else "委员会"
        words = (branch_of(body) or body + organ) + unit
    words = _LEAGUE.sub("共青团", _CONSULTATIVE.sub(r"\1政协", _PARTY.sub("", words)))
    words = _REVOLUTIONARY.sub("革命委员会", words.removesuffix("党组") or words)
    if home.endswith("委") and PARTY_UNIT.fullmatch(words):
        return root_of(home) + words
    if words in context.terms or of_prefecture(words):
        return context.terms.get(words, words)
    if words in _OF_REVOLUTION and is_institution(context.organization) and not context.organization.endswith("公司"):
        return context.organization + _OF_REVOLUTION[0]
    words = words[:-1] if words[1:] == "委会" and words[0] in "省市县区州旗" else words
    if of_village := of_own_village(words, context.organization):
        return of_village
    if of_village := of_named_village(words, near):
        return of_village
    if of_town := of_own_town(words, context, home or owner):
        return of_town
    own, unit = own_of_level(words, context.organization, place_of_level(words[:1], context, near))
    if own:
        return own + unit
    if bureau := bureau_of_level(words, context, near):
        return bureau
    if is_firm_above(words, context.organization):
        return words
    if organ := own_by_sign(words, context.organization):
        return context.organization + organ
    if branch := branch_meant(words, context.organization, [owner, *near] if owner else near):
        return branch
    corporate = _CORPORATE.match(words)
    if corporate and (not corporate["any"] or "银行" in context.organization):
        return owner_of(words, context, near, owner) + words
    pointed = _POINTED.match(words)
    if pointed and (
        is_unit(pointed["unit"])
        or pointed["unit"].endswith((*_ORGANS, "党委"))
        or ((pointed["mark"] or is_within_house(pointed["body"], pointed["unit"])) and ending_of(pointed["unit"]))
    ):
        named = "" if pointed["mark"] else context.terms.get(pointed["body"], "")
        body = named or pointed_at(pointed["body"], context, [owner, *near] if owner else near, pointed["mark"])
        unit = _OF_REVOLUTION[0] if pointed["unit"] in _OF_REVOLUTION else pointed["unit"]
        return body + unit if body else words
    if told := office_told(words, near):
        return told
    body, unit = split_unit(words)
    if unit and _POINTED.match(body):
        return _expanded(body, context, near, "", owner) + unit  # 校工会|女教职工委员会
    return _body(body, context, near, owner) + unit


def _at_home(context: Context, home: str) -> Context:
    """The context with 市 and 省 those of `home`."""
    city, province = city_in(home), province_of(full_place(leading_place(home)))
    terms = {**context.terms, "市": city} if city else context.terms
    return Context(
        city or context.place, province or context.province, context.organization, terms, parties=context.parties
    )


def _body(words: str, context: Context, near: Sequence[str], owner: str) -> str:
    if words in context.terms:
        return context.terms[words]
    if words in abbreviations():
        return abbreviations()[words]
    if (above := one_above(context)) and words.startswith(above):
        return words
    if is_own_name(words, context.organization):
        return context.organization
    if words.endswith("工会") and words[:-2] in gazetteer():
        return full_place(words[:-2]) + "总工会"
    congress = next((name for name in (owner, context.organization) if is_standing(name)), "")
    if standing := standing_meant(words, [congress, *near]):
        return standing
    if congress and (of_congress := _OF_CONGRESS.fullmatch(words)):
        return (congress if of_congress["working"] else re.sub("常(?:委|务委员)会$", "", congress)) + words
    if found := committee_meant(words, context.organization, "") or chamber_meant(words, [context.organization, *near]):
        return found
    if words.startswith("军分区") and (city := context.terms.get("市", context.place)).endswith("市"):
        return city.removesuffix("市") + words
    anaphor = is_anaphor(words)
    if anaphor or words in GENERIC:
        meant = pointed_at(words[1:] if anaphor else words, context, near, words[0] if anaphor else "")
        return meant or own_press(words, context) or in_its_city(words, context.terms.get("市", context.place))
    words = _LEVELS.sub(lambda m: "" if m.string[m.start() - 1] == m[1] and m.start() > 1 else m[1], words)
    words = _YOUTH_PLACE.sub("共青团", whole_union(words))
    town = _OWN_TOWN.match(words)
    if town:
        place = town_in(near, town["town"], context)
        return place + words[town.end("town") :] if place else words
    youth = _YOUTH.match(words)
    if youth:
        place = place_of_level(youth["level"], context, near) or region_of_league(youth["level"], context)
        return f"共青团{place}委{words[youth.end() :]}" if place else words
    for short, full in abbreviated(words[:1]):
        if words.startswith(short) and is_unit(words[len(short) :]) and not is_branch(words):
            return full + words[len(short) :]
    for short, full in context.terms.items():
        rest = words.removeprefix(short) if len(short) > 2 or is_above(short) else words
        within = len(short) > 3 and (rest.endswith((*_ORGANS, "党委")) or _OWN_BRANCH.fullmatch(rest))
        within = within or (full.endswith(("协会", "学会", "商会", "联合会")) and _OF_SOCIETY.fullmatch(rest))
        if rest != words and (is_unit(rest) or within):
            return full + rest
    return _placed(words, context, near, owner)


def _placed(words: str, context: Context, near: Sequence[str], owner: str) -> str:
    if _PREFECTURE.match(words):
        area = context.terms.get("地区", "")
        return (area if words.startswith("行") else area.removesuffix("地区")) + words
    seat = _PARTY_SEAT.match(words)
    if seat:
        placed = [name for name in near if not name.startswith(seat["party"])]
        place = place_of_level(seat["level"], context, placed)
        return seat["party"] + place + seat["rest"] if place else words
    level = _LEVEL.match(words)
    if level and not _NOT_LEVEL.match(words):
        place = region_of(words, context) or place_of_level(level["level"], context, near)
        place = place or region_of_own(level["level"], context)
        rest = "委" + level["rest"] if _OF_COMMITTEE.fullmatch(level["rest"]) else level["rest"]
        return place + rest if place else words
    party = _OF_PARTY.match(words)
    if party and district_regex().match(words[party.end() :]):
        return party[0] + _placed(words[party.end() :], context, near, owner)
    if usual_party(words):
        return words
    district = district_regex().match(words)
    if district and district[0] not in gazetteer():
        return place_above(district[0], context, near) + words
    if _TOWN.match(words) and not leading_place(words) and not is_own_branch(words, context.organization):
        return (county_of_town(words, near) or above_town(context, near)) + words
    if has_owner(words) and not is_own_branch(words, context.organization):
        return next((name for name in near if is_institution(words) and is_placed_form(name, words)), words)
    placed = (name for name in near if name.endswith(words) and name != words)
    fuller = next((name for name in placed if leading_place(name) == name[: -len(words)]), "")
    if fuller and (len(words) > 4 or words.endswith((*_OF_NEAR, "厂", "公司"))):
        return fuller
    called = (name for name in near[:6] if name != words and name.endswith(words))
    whole = next((name for name in called if name[-len(words) - 1] not in "和与及"), "")
    ending = ending_of(words) if whole and len(words) > 3 else None
    within = is_institution(whole.removesuffix(words)) and is_institution(words) and not is_unit(words)
    if ending is not None and (within or ending.kind in _CALLED_AGAIN) and not words.endswith("纪律检查委员会"):
        return whole
    above = owner_of(words, context, near, owner)
    if leading_place(above) == above and _OF_COMMITTEE.fullmatch(words):
        above += "委" if above else ""
    if words == "党校" and not is_institution(above) and (place := leading_place(above)) and not above.endswith("委"):
        above = context.terms.get(place[-1] + "委") or place + "委"  # of the place whose body is named before
    return above + words if above and not words.startswith(above) else words


def called_again(words: str, before: Sequence[str], near: Sequence[str]) -> str:
    """The body told of earlier in a paragraph whose name ends like bare words, where none nearer does; else empty."""
    ending = ending_of(words)
    if ending is None or ending.kind not in _CALLED_AGAIN or has_owner(words):
        return ""
    if any(one.endswith(words) for one in near):
        return ""
    return next((one for one in before if one.endswith(words) and has_owner(one) and one != words), "")


def is_generic(words: str) -> bool:
    """Whether the words only say what kind of body is meant (医院, 我校, 校党委组织部)."""
    pointed = _POINTED.match(words)
    return (
        words in GENERIC
        or words in ("纪委", "党委", "党组", "团委")
        or is_anaphor(words)
        or is_bare_branch(words)
        or (pointed is not None and is_unit(pointed["unit"]))
    )


def is_relative(words: str) -> bool:
    """Whether the words are a body only beside a place or another body that the document does not give (县委, 图书馆)."""
    ending = ending_of(words)
    if ending is not None and ending.words == words and ending.level != "unit" and words not in abbreviations():
        return not is_national(words)
    return _LEVEL.match(words) is not None and not _NOT_LEVEL.match(words)
