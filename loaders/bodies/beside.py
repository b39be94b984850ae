"""Bodies named bare in the place of those beside them: societies, parties and houses behind an office in a body of their place
(`某市政协副主席、工商联主席甲`), departments that every place has, societies whose meeting a place calls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..language.body_words import ending_of
from ..language.party_names import PARTIES
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import DISTRICT, full_place, leading_place

_SOCIETIES = frozenset({
    "工商联", "工商业联合会", "总商会", "科协", "科学技术协会", "总工会", "妇联", "妇女联合会", "文联", "残联", "残疾人联合会", "侨联",
    "青联", "学联", "台联", "社科联", "作协", "记协", "法学会", "红十字会", "贸促会", "供销社", "供销合作社", "慈善总会", "关工委",
})  # fmt: skip
"""Societies of which each province, city and county has one."""
_WORKING = lazy(r"(?![省市区县州盟旗])[\u3400-\u9fff]{2,6}工委")
"""A committee of the party for those whom a department looks after: `某省教育厅副厅长、高校工委委员`."""
_PARTY = lazy(PARTIES)
_BEFORE_PLACE = lazy(r"政协|中共|共青团")
_OF_PLACE = ("政协", "人大", "常委会", "政府", "委", "委员会", "局", "厅", "部", "办公室", "法院", "检察院")
"""How bodies end that govern a place or belong to who does."""
_OFFICES = (*_OF_PLACE, "科", "股", "政府办")
_HOUSE = lazy(
    r"第?[一二三四五六七八九十]{1,2}(?:人民)?(?:中学|小学|医院)|[一二三四五六七八九十]中|(?:人民|中|中心|红十字|妇产|儿童|中西医结合)医院|卫生院|妇幼保健[院站所]|妇婴保健[站所院]"
    r"|(?:卫生)?防疫站|疾病?(?:预防)?控制中心|疾控中心|卫生监督所|血站|图书馆|文化[馆宫]|(?:民众|群众)教育馆|博物馆|纪念馆|档案馆|美术馆|科技馆|体育馆|体育场|少年宫|青少年宫"
    r"|工人文化宫|群众艺术馆|剧团|文工团|电影公司|电影院|新华书店|广播站|广播电台|电视台|广播电视台|融媒体中心|农技站|农业技术推广(?:站|中心)|种子(?:公司|站)|(?:畜牧)?兽医站"
    r"|农科所|农机站|林业站|水管站|植保站|蚕桑站|自来水公司|百货公司|食品公司|副食品公司|粮油公司|外贸公司|物资公司|燃料公司|医药公司|五金公司|汽车站"
    r"|(?:师范|卫生|农业|技工|职业|业余|体育运动|教师进修|职工)学校|进修学校|实验(?:小学|中学|幼儿园|学校)|职业(?:中学|高中|中专|教育中心)|高级中学|初级中学|机关幼儿园|幼儿园"
    r"|福利院|敬老院|养老院|救助站|公证处|国营[林农]场|良种场"
)
"""Houses of which each county and city has its own, named bare beside one of its offices: `县教育局副局长、第一中学校长甲`."""
_COURT = lazy("(?:人民)?(?:法院|检察院)")


def court_beside(words: str, names: Iterable[str]) -> str:
    """A bare court or procuratorate beside those who govern the place of the first of `names`: `副县长甲、法院院长乙`."""
    if not _COURT.fullmatch(words):
        return ""
    first = next((name for name in names if name), "")
    place = leading_place(_BEFORE_PLACE.sub("", first, count=1)) if first.endswith(_OF_PLACE) else ""
    return place and place + words


def beside(words: str, home: str, *, chair: bool) -> str:
    """The body that bare words mean behind an office at `home`; empty where they mean none of its place.

    `chair`: the office is one that only committees of parties have.
    """
    place = leading_place(_BEFORE_PLACE.sub("", home, count=1)) if home else ""
    if (
        place
        and _HOUSE.fullmatch(words)
        and (home.endswith(_OFFICES) or _HOUSE.fullmatch(home, len(place)) or home == f"{place}医院")
    ):
        return place + words
    if not place or not home.endswith(_OF_PLACE):
        return ""
    if words in _SOCIETIES or (home.endswith(("厅", "局")) and _WORKING.fullmatch(words)):
        return place + words
    return f"{words}{place}委" if chair and _PARTY.fullmatch(words) else ""


_PLACE_KINDS = frozenset({"party", "government", "congress", "cppcc"})


def place_beside(context: Context, near: Sequence[str]) -> str:
    """The place of a department of any place: that of the bodies named before it, or of the document."""
    place = next((leading_place(name) for name in near if is_placed(name)), "")
    own = next((context.terms[level] for level in ("区", "县", "旗", "市") if level in context.terms), "")
    if own and near and near[0].startswith(own) and own.startswith(place.removesuffix("市")):
        return own  # a zone, whose own bureaus stand beside its administration
    return full_place(place or own or context.place)


def is_placed(name: str) -> bool:
    """Whether a name is that of a place's party committee, government or assembly."""
    ending = ending_of(name)
    return bool(leading_place(name)) and ending is not None and ending.kind in _PLACE_KINDS


_MET = lazy(
    rf"(?:(?<![\u3400-\u9fff])|(?<=日))(?P<place>[\u3400-\u9fff]{{2,4}}[市州盟]|{DISTRICT})(?:日前|近日|隆重|顺利|胜利|正式)?(?:召开|举行|举办|成立)了?"
    r"(?P<body>(?![全各首]|第)[\u3400-\u9fff]{2,12}?(?:协会|学会|联合会|商会|研究会|促进会|公会|志愿者协会))"
    r"(?=换届|成立|选举|第[一二三四五六七八九十\d]{1,3}[次届]|会员|代表大?会|理事|[一二三四五六七八九十]{1,3}届|[，。])"
)
_ARTISTS = lazy(r"(?P<first>[\u3400-\u9fff])[\u3400-\u9fff]{0,6}家协会")


def placed_societies(text: str) -> dict[str, str]:
    """Bare names and short names of the societies with what they are in full; nothing where several places had one."""
    found: dict[str, set[str]] = {}
    for match in _MET.finditer(text):
        body = match["body"]
        if leading_place(body) or ending_of(body) is None:
            continue
        found.setdefault(body, set()).add(match["place"] + body)
        if artists := _ARTISTS.fullmatch(body):
            found.setdefault(artists["first"] + "协", set()).add(match["place"] + body)
    return {short: next(iter(full)) for short, full in found.items() if len(full) == 1}
