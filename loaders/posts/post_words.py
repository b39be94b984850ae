"""What the words before a role say of its body: places listed for several bodies, short names of firms."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from ..bodies.anchors import has_owner
from ..bodies.expand import expand
from ..bodies.institutions import WORKS
from ..bodies.own_zone import ZONES
from ..bodies.place_levels import place_of_level
from ..language.party_names import usual_party
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import full_place, leading_place
from .phrases import PostPhrase
from .roles import role_heads

_LISTED = lazy(r"(?:[\u3400-\u9fff]{1,4}[、和与及])+(?:[\u3400-\u9fff]{2,4}[两二三四五六七八九十])?$")
_ASSEMBLY = lazy(r"(?:人大|[一二三四五六七八九十]+大|代表大会|党代会|政协)$")
_TOWNS_OF = lazy(
    r"(?:[\u3400-\u9fff]{1,5}(?:镇|乡|街道|[市县区])[、和与及])+[\u3400-\u9fff]{1,5}(?:镇|乡|街道|[市县区])等?[两二三四五六七八九十\d]个?(?:乡镇|镇乡|镇街|街镇|县区|区县|县市|市县|镇|乡|街道|市|县|区)的$"
)
"""甲镇、乙镇、丙乡三个乡镇的, before the posts of each."""
_BUSINESS = lazy(
    r"(?:产业|业务|板块|条线|战略|市场|财务|运营|人力资源|技术|投资|行政|品牌|营销|大区|区域|片区|项目|客户|大客户|部门|大堂|值班|生产|销售|工程|办公|网点)$"
)
"""What a director or manager of a company looks after, which is no body."""
_GOVERNMENT = lazy(r"(?:常务副|副|代理|代)?(?P<level>省长|市长|区长|县长|旗长|州长|盟长|镇长|乡长)(?:助理)?$")
_LEVELS = {level + "长": level for level in "省市区县旗州盟镇乡"} | {"自治区主席": "自治区"}
_LEGAL = lazy(r"(?:(?:集团|控股|股份|有限|责任)*公司|集团)")
_BANKS = {
    "工行": "工商银行", "农行": "农业银行", "建行": "建设银行", "交行": "交通银行", "招行": "招商银行", "邮储": "邮政储蓄",
    "农商行": "农商银行", "农信社": "农村信用社",
}  # fmt: skip


def listed_words(text: str, phrase: PostPhrase) -> str:
    """The organization's words with the places listed before them (静安、浦东区总工会)."""
    before = _LISTED.search(text, max(0, phrase.start - 30), phrase.start)
    towns = None if before else _TOWNS_OF.search(text, max(0, phrase.start - 40), phrase.start)
    before = before or towns
    return (before[0] if before else "") + phrase.organization


_PARTY = ("党委", "党组", "党总支", "纪委", "机关党委", "直属党委")
"""Committees of the party within works."""
_TEAM = lazy(r"(?:厂|公司|车间|工[段区]|队|站|矿|[医学]院|校|商店|大楼|饭店|宾馆)[\u3400-\u9fff\d]{1,6}班$")
"""A team of a works, by the works or workshop before it: `纺织厂细纱车间乙班`."""


def may_be_body(phrase: PostPhrase, words: str) -> bool:
    """Whether words without a known ending may still be a body, by the post that it has: 二十大, 某某电气, 某某新港区."""
    if phrase.kind == "seat":
        return _ASSEMBLY.search(words) is not None
    if phrase.inner == "党工委" and words.endswith(("区", "园", "新城", "港")) and (len(words) > 3 or words in ZONES):
        return True
    if phrase.inner in _PARTY and WORKS.fullmatch(words):
        return True
    if words.endswith(("党委", "党总支")) and len(words) > 4 and (words[0] in "省市区县州旗" or leading_place(words)):
        return phrase.head in ("书记", "委员", "常委")  # 市社会组织党委
    if phrase.head == "班长" and words.endswith("班") and (has_owner(words) or _TEAM.search(words)):
        return True
    business = bool(role_heads()[phrase.head][0] & {"company", "bank"})
    placed = full_place(words) == words and leading_place(words) == words
    return business and 2 <= len(words) <= 14 and not placed and not _BUSINESS.search(words)


def level_of(phrase: PostPhrase, previous: str) -> str:
    """市长, 县长 … in a role that heads a government; empty in any other. `previous`: the body of the post before."""
    beside = phrase.organization or ("自治区" if previous.endswith("自治区党委") else "")
    if phrase.head == "主席" and not phrase.inner and beside.endswith("自治区"):
        return "自治区主席"
    government = _GOVERNMENT.fullmatch(phrase.role)
    return government["level"] if government else ""


def is_place(words: str, level: str) -> bool:
    """Whether words are nothing but a place, one that is a city today among them (某某县, 某某市 today)."""
    placed = full_place(words)
    return (
        words.removeprefix("本") == _LEVELS.get(level)
        or placed == leading_place(placed)
        or (words.endswith(_LEVELS.get(level, "?")) and leading_place(words) == words[:-1])
    )


_IMPERIAL = frozenset({"奉天省", "直隶省"})
"""Provinces that were no more when governments came to be called 人民政府."""


def government_of(words: str, level: str, previous: str, context: Context, near: Sequence[str]) -> str:
    """The government that a mayor or governor of this level heads; empty where the document does not say."""
    words = "" if words.removeprefix("本") == _LEVELS.get(level) else words  # 自治区|副主席, 本县|县长
    place = words if words.endswith(level) and leading_place(words) == words[:-1] else full_place(words)
    if not place and previous:
        above = previous.removesuffix("政府").removesuffix("人民") if previous.endswith("政府") else ""
        above = above if above.endswith(_LEVELS.get(level, "?")) else leading_place(_without_party(previous))
        place = above if above.endswith(_LEVELS.get(level, "?")) else ""
    if not place:
        place = place_of_level(_LEVELS.get(level, ""), context, [previous, *near] if previous else near)
    elif words and words == place:
        place = expand(words + "人民政府", context, near).removesuffix("人民政府")
    return place if place in _IMPERIAL or not place else place + "人民政府"


def _without_party(name: str) -> str:
    """A body's name from its place on: 某市委 of 民进某市委."""
    return name.removeprefix(usual_party(name))


_FIRM = lazy(r"([\u3400-\u9fff]{2,8}(?<!集团)(?<!有限)(?<!股份)(?<!控股)(?<!责任))公司")
"""A company by its trade alone: 修造公司."""

_SITE = lazy(
    r"(?P<firm>[\u3400-\u9fff（）]{3,}?公司)[\u3400-\u9fff\d]{2,10}(?:站|厂|矿|车间|基地|项目部|工地|园|库|码头|井)"
)
"""A place of work of a company."""


def firm_named(name: str) -> str:
    """The company or bank that a name is of, or that the place of work is of which it names; else empty."""
    site = _SITE.fullmatch(name) if "公司" in name and not name.endswith("公司") else None
    if site and has_owner(site["firm"]):
        return site["firm"]
    return name if name.endswith(("公司", "行", "集团")) else ""


def firm_called(words: str, firms: Iterable[str]) -> str:
    """The firm that a short name means, empty without one.

    远山船务 is 某市远山船务有限公司, 农行某支行 某农业银行某支行, 修造公司 某市船舶修造有限公司.
    """
    bank = next((words.replace(short, full, 1) for short, full in _BANKS.items() if words.startswith(short)), "")
    trade = _FIRM.fullmatch(words)
    stem, before = (trade[1], range(2, 15)) if trade else (words, (0, 2, 3, 4))
    for name in firms:
        if (bank and name.endswith(bank)) or (len(words) >= 4 and _is_of(name, stem, before)):
            return name
    return ""


def _is_of(firm: str, stem: str, before: Container[int]) -> bool:
    """Whether the stem and its legal form end the firm's name, with so many characters of a place before them."""
    at = firm.find(stem)
    return at in before and _LEGAL.fullmatch(firm, at + len(stem)) is not None
