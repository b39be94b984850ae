"""What body a name means that lacks its place or its owner: 民盟市委, 区教育局, 组织部."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.name_words import surname_class
from ..language.party_names import usual_party
from ..language.patterns import lazy
from ..places.gazetteer import NOT_CITY, district_regex, gazetteer, leading_place
from .anchors import has_owner
from .asked import Asked, Rule, first
from .branches import is_own_branch
from .institutions import is_college, is_institution
from .own_district import ZONES
from .own_town import county_of_town
from .own_zone import zone_of
from .owners import owner_of
from .place_levels import ALL_PARTIES, above_town, place_above, place_of_level
from .pointed import is_a
from .region import region_of
from .units import is_unit

_OF_COMMITTEE = lazy(r"政法委(?:员会)?|组织部|宣传部|统战部|统一战线工作部|政策研究室|政研室")
"""Organs of a party committee, also where 委 is left out: 市政法委."""
_LEVEL = lazy(r"(?P<level>自治区|自治州|地区|专区|[市省区县州盟旗])(?P<rest>.+)$")
_PREFECTURE = lazy(r"地委|地(?=革委|革命委员会)|行署|行政公署|专署|专员公署|地直")
"""Bodies of a prefecture that are named without it."""
_OF_PARTY = lazy(rf"{ALL_PARTIES}|共青团")
_REGION = lazy(r"(?:内蒙古|广西|西藏|宁夏|新疆)区(?!划)")
"""An autonomous region by its short name, before its committee: 共青团广西区委."""
_OF_NEAR = (
    "厅", "计委", "经委", "建委", "科委", "教委", "体委", "农委", "妇联", "文联", "科协", "侨联", "残联", "工商联", "总工会",
)  # fmt: skip
"""Ends of bodies that stand bare where the one of that name was told of before."""
CALLED_AGAIN = ("society", "centre", "committee")
"""Kinds of bodies that are called by the end of their names once they were told of: 协调委员会, 活动中心."""
_LABORATORY = lazy(
    r"(?:国家|[省市]级?|校级)?(?:重点|工程|技术|试验|实验|科研)*(?:实验室|[试实]验站|研究(?:中心|所|院|室))"
)
"""What laboratories and the like are called once they were told of by their whole names."""
_PARTY_SEAT = lazy(
    rf"(?P<party>{ALL_PARTIES})(?P<level>自治区|自治州|[市省区县州])"
    r"(?P<rest>(?:党部|分部|分团|(?:基层)?委|工委|工作委|总?支部|支社|总支|筹委|直(?:属|机关)?|[\u3400-\u9fff]{1,12}(?:总支|支部|支社|小组)$).*)$"
)
"""A body of a party named without its place: 民盟市委."""
_NOT_LEVEL = lazy(
    rf"市(?:{NOT_CITY}|北(?!京|方|斗)|南(?!京|昌|宁|通|阳|方|水)|中区)|区(?:域|块|间|划)|县域|省会|州县|区县|省市(?!场)|市县"
)
_TOWN = lazy(
    r"(?!城乡(?:建|规|工|居|统|社|环|管|发|事))[\u3400-\u9fff]{1,6}(?:街道|(?<![省市])镇(?!银行|分公司|分行|中心支公司|[坪安平原康雄远赉巴]县|宁[县布]|沅[县彝])|(?<![省市同城侨家故老])乡(?!宁县|(?:中心)?支?公司|分公司|分行|供电公司)|社区|公社)"
)
_LEVELS = ("省", "市", "县", "区", "州", "旗", "盟")
"""What a place elsewhere ends with before its towns; a town may be called like one: 金华镇."""
_OWN_MARK = lazy(
    r"[院校厂局矿所馆社行](?![办务级区际长庆友企园系会政业有史志训报刊]|领导)[\u3400-\u9fff]{2,24}(?:委员会|领导小组|工作小组|协调小组|工作组|指挥部)$"
)
"""A committee or group behind one character for the body that has it."""


def placed(asked: Asked) -> str:
    """The name with the place or the owner that the document means; as it is where nothing says which."""
    return first(_RULES, asked) or asked.words


def is_of_level(words: str) -> bool:
    """Whether the words begin with a level of government whose place is left out: 县委."""
    return _LEVEL.match(words) is not None and not _NOT_LEVEL.match(words)


def _of_prefecture(asked: Asked) -> str | None:
    office = _PREFECTURE.match(asked.words)
    if not office:
        return None
    if whole := asked.context.terms.get(office[0], ""):
        return whole + asked.words[office.end() :]
    area = asked.context.terms.get("地区", "")
    if office[0] == "地":
        return area + asked.words[1:]
    return (area if asked.words.startswith("行") else area.removesuffix("地区")) + asked.words


def _party_seat(asked: Asked) -> str | None:
    seat = _PARTY_SEAT.match(asked.words)
    if not seat:
        return None
    others = [name for name in asked.near if not name.startswith(seat["party"])]
    place = place_of_level(seat["level"], asked.context, others)
    return seat["party"] + place + seat["rest"] if place else asked.words


def _of_zone(asked: Asked) -> str | None:
    return zone_of(asked.words, asked.context) or None


def _of_level(asked: Asked) -> str | None:
    level = _LEVEL.match(asked.words)
    if not level or _NOT_LEVEL.match(asked.words):
        return None
    place = region_of(asked.words, asked.context) or place_of_level(level["level"], asked.context, asked.near)
    rest = "委" + level["rest"] if _OF_COMMITTEE.fullmatch(level["rest"]) else level["rest"]
    return place + rest if place else asked.words


def _party_of_district(asked: Asked) -> str | None:
    party = _OF_PARTY.match(asked.words)
    if party and _REGION.match(asked.words, party.end()):
        return asked.words
    district = district_regex().match(asked.words, party.end()) if party else None
    if district and len(asked.city) > 2 and district[0].startswith(asked.city[:-1]):
        return asked.words  # 民建某地新区支部, whose district bears the city's name
    if party and district:
        return party[0] + placed(asked.with_words(asked.words[party.end() :]))
    return asked.words if usual_party(asked.words) else None


def _of_district(asked: Asked) -> str | None:
    district = district_regex().match(asked.words)
    if district and (whole := asked.context.terms.get(district[0], "")) and not whole.endswith(district[0]):
        return whole + asked.words[district.end() :]  # 科左后旗 of a text that has it in full
    if district and len(asked.city) > 2 and _bears_city(district[0], asked.city[:-1]):
        return asked.words
    own = asked.context.terms.get("区", "") if district and district[0] in ZONES else ""
    if district and own.endswith(district[0]):
        return own + asked.words[district.end() :]  # 新区总工会 in a paper of 某某新区
    if district and district[0] not in gazetteer():
        return place_above(district[0], asked.context, asked.near) + asked.words
    return None


def _bears_city(zone: str, city: str) -> bool:
    """Whether a new zone has a name of its own behind that of its city: 某市's 某某江新区."""
    return zone.startswith(city) and zone.endswith("新区") and len(zone) > len(city) + 3


def _of_town(asked: Asked) -> str | None:
    words = asked.words
    elsewhere = leading_place(words)
    elsewhere = "" if words[len(elsewhere) :][:1] in ("乡", "镇") and elsewhere[-1:] not in _LEVELS else elsewhere
    if not (_TOWN.match(words) or _is_family_town(words)) or elsewhere or is_own_branch(words, asked.own):
        return None
    place = asked.context.place
    of_city = words.endswith("公社") and place.endswith("市") and not asked.own
    city = place if of_city else ""  # in its gazetteer
    return (county_of_town(words, asked.near) or above_town(asked.context, asked.near) or city) + words


def _is_family_town(words: str) -> bool:
    """Whether words begin with a township that is called by a family: 张家乡."""
    return words.startswith("家乡", 1) and surname_class(words, 0) in ("common", "rare")


def _owned(asked: Asked) -> str | None:
    words = asked.words
    if not has_owner(words.lstrip("“")) or is_own_branch(words, asked.own):
        return None
    return words


def _fuller(asked: Asked) -> str | None:
    """The body of a place told of before, by its name without the place."""
    words = asked.words
    if len(words) <= 4 and not words.endswith((*_OF_NEAR, "厂", "公司")):
        return None
    longer = (name for name in asked.near if name.endswith(words) and name != words)
    return next((name for name in longer if leading_place(name) == name[: -len(words)]), None)


def _again(asked: Asked) -> str | None:
    """The body told of before, called by the end of its name: 协调委员会, 活动中心."""
    words = asked.words
    called = (name for name in asked.near[:6] if name != words and name.endswith(words))
    whole = next((name for name in called if name[-len(words) - 1] not in "和与及"), "")
    if whole and _LABORATORY.fullmatch(words) and not asked.own.endswith(words):
        return whole
    ending = ending_of(words) if whole and len(words) > 2 else None
    if ending is None or words.endswith("纪律检查委员会"):
        return None
    within = is_institution(whole.removesuffix(words)) and is_institution(words) and not is_unit(words)
    return whole if within or (len(words) > 3 and ending.kind in CALLED_AGAIN) else None


def _discipline(asked: Asked) -> str | None:
    """The committee of discipline beside that of the place whose party congress elects both."""
    if asked.words != "纪律检查委员会":
        return None
    told = ((name, leading_place(name)) for name in (*asked.near[:2], asked.own))
    return next((place + asked.words for name, place in told if place and name in (place, place + "委")), None)


def _marked_own(words: str, above: str) -> bool:
    """Whether words begin with what the body above is called for short: 院技术委员会 beside a hospital, 校改革委员会 beside a college."""
    if not _OWN_MARK.match(words):
        return False
    return above.endswith(words[0]) or (words[0] == "校" and is_college(above)) or is_a(words[0], above)


def _of_owner(asked: Asked) -> str | None:
    words = asked.words
    above = owner_of(words, asked.context, asked.near, asked.owner)
    if leading_place(above) == above and _OF_COMMITTEE.fullmatch(words):
        seat = f"{above[:-1]}地委"
        above = seat if seat in (asked.owner, *asked.near) else above + "委" if above else ""
    if words == "党校" and not is_institution(above) and (place := leading_place(above)) and not above.endswith("委"):
        above = asked.context.terms.get(place[-1] + "委") or place + "委"  # of the place whose body is named before
    if above and _marked_own(words, above):
        words = words[1:]
    if above[-1:] in "县区市旗" and len(above) > 2 and words.startswith(above[:-1]):
        return None  # 云台供电局 within 云台县
    return above + words if above and not words.startswith(above) else None


_RULES: tuple[Rule, ...] = (
    _of_prefecture,
    _of_zone,
    _party_seat,
    _of_level,
    _party_of_district,
    _of_district,
    _of_town,
    _owned,
    _fuller,
    _again,
    _discipline,
    _of_owner,
)
"""The rules in the order in which they are asked."""
