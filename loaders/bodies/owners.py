"""Whose department words name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..language.body_words import abroad_regex, ending_of
from ..language.name_words import surname_class
from ..language.party_names import usual_party
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import full_place, leading_place
from .anchors import has_owner
from .branches import academy_of, head_of
from .enterprises import is_enterprise, is_of_region, stands_alone, works_of
from .foreign import is_abroad
from .institutions import TRADE_UNION, WORKS
from .local_papers import is_newspaper, told_by_paper
from .offices_of_state import bare_city
from .units import is_unit, root_of

_OF_SCHOOL = ("党校", "附中", "附小")
"""Bodies of a school that are named by two characters."""
_FACULTIES = (
    "学院", "系", "研究院", "研究所", "研究中心", "图书馆", "书院", "附属医院", "实验室",
    "出版社", "教研室", "校友会", "校友总会", "后勤集团", "后勤服务集团", "后勤公司", "资产经营公司", "校医院",
    "档案馆", "校史馆", "博物馆", "研究生院", "附属中学", "附属小学", "附属学校", "附中", "附小",
    "幼儿园", "编辑部",
    *_OF_SCHOOL,
)  # fmt: skip
_OTHER_SCHOOL = lazy(
    r"(?!国际|继续|马克思|附属|现代|应用|高等|研究)[\u3400-\u9fff]{2,}(?:师范|理工|农业?|(?<![程化])工|财经|职业技术|职业|专科|科技职业)学院$"
    r"|[\u3400-\u9fff]{2,}(?<!老年)(?<!开放)大学(?!生|英语|外语|语文|物理|数学|化学|体育|计算机)"
    r"|^(?:美国|英国|法国|德国|日本|韩国|俄罗斯|加拿大|澳大利亚|新加坡|意大利|西班牙|荷兰|瑞士|瑞典)(?!语|研究|文学|问题)"
)
"""A school of its own, or what belongs to one that is named."""
_ANYBODYS = ("项目部", "事业部")
"""Departments that branches of firms are called by, and that societies have too."""
_BRANCH = lazy(r"(?:分公司|子公司|事业部|分厂|项目部|(?<!银行)(?:分行|支行))$")
_HEADED = lazy(
    r"(?:[\u3400-\u9fff]{2,8}|(?=[农工建中交]行))(?:银行|交行|农行|工行|建行|中行|公司|集团|电信|移动|联通|人保|人寿|邮政|电力|烟草|石油|石化)(?=[\u3400-\u9fff]{3})"
)
"""A branch named with the company that it is of (农业银行三峡分行)."""
_ZONE = lazy(r"[区城园港湖岛山河江库林场]")
"""What a committee of administration is of that is a body of its own: 高新区管理委员会, not 质量管理委员会."""
_SOCIETIES = ("协会", "学会", "商会", "研究会", "促进会", "联谊会", "校友会")
"""What has committees of its own for its members' concerns: 维权委员会, 惩戒委员会."""
_OF_STATE = lazy(
    r"国家|中央|爱国卫生|政法|纪律检查|组织委|居民|村民|业主|[\u3400-\u9fff]{0,8}仲裁|[\u3400-\u9fff]{0,6}评[审选]"
    "|(?:计划|计划生育|经济|经济贸易|建设|城乡建设|体育|体育运动|教育|科学技术|民族|民族事务|卫生|农业|物价|财政|劳动)委员会"
)
"""What committees of a government, of a place or of a contest begin with."""
_SQUAD = lazy(r"(?:总队|支队|大队|中队)$")
_OWN_ORGANS = frozenset({
    "纪委", "纪检委", "团委", "党委", "妇联", "妇工委", "工会", "监察室",
    "人武部", "武装部", "校友会", "学生会", "研究生会", "职工代表大会", "教职工代表大会", "职代会", "教代会",
})  # fmt: skip
_BOARDS = frozenset({"董事会", "监事会", "股东会", "股东大会"})
_NAMES_ONLY = lazy(r"(?:[\u3400-\u9fff·\s]{2,4}(?:同志|先生|女士)?[、，和与及；])*")
_COME = lazy(r"[来到](?:[我本])?(?:院|校|公司|集团|[厂矿场所行局馆段站监园队]|中心)(?![长务级士史区内地面景伍])|来访")
_COME_TO_SOCIETY = lazy(
    r"来(?:访|[我本]?会(?=[调参考交座访检视指慰学拜商走洽宣授讲督，])|[到我本]?(?P<name>[\u3400-\u9fff]{1,14}?[会联])(?=[调参考交座访检视指慰学拜商走洽宣授讲督，]))"
)
_HOSTS = frozenset({"league", "society", "union"})
"""Kinds of bodies, besides institutions, that guests come to."""
_STAFF = lazy(r"(?:直属)?机关(?:党委|纪委|党总支|工会|团委)$")
_OF_CONSULTATIVE = lazy(
    r"(?:提案|文史|学习|社法|社会法制|经科|教科|科教|文教|民宗|港澳|人资环|人口资源|委员联络)[\u3400-\u9fff]{0,8}委(?:员会)?"
)
"""Committees that a 政协 has, beside one: `某市政协副主席甲、文史委主任乙`."""
_UNION_ORGAN = lazy(r"(?:女工|女教?职工|经审|经费审查|生产保护|劳动法律)")
_PLACED = lazy(
    r"(?:委|人大|人大常委会|政协|政府|人民政府|纪委|监委|监察委员会|政法委|公安局|法院|人民法院|检察院|人民检察院|军分区|人武部|总工会|团委|妇联"
    r"|工代会|农代会|贫代会|贫协|红代会|妇代会|[\u3400-\u9fff]{2,8}(?:局|厅)|海关|[\u3400-\u9fff]{2,6}委|[\u3400-\u9fff]{2,8}系统工会)$"
)
_PLACE_KINDS = frozenset({"party", "government", "congress", "cppcc"})
_INSTITUTIONS = frozenset(
    {"school", "hospital", "company", "bank", "media", "institute", "court", "procuratorate", "prison"}
)


_OF_PARTY = ("组织", "宣传", "统战", "纪检", "党校", "党", "巡察")
"""What the names of departments of a party committee begin with."""


def is_institution(name: str) -> bool:
    """Whether a body is a school, hospital, company or the like, which has a party committee and a union of its own."""
    root = root_of(name) if name else ""
    ending = ending_of(root) if root else None
    kept = ending is not None and (ending.kind in _INSTITUTIONS or is_enterprise(root))
    return kept or WORKS.fullmatch(name) is not None


def is_own_again(between: str, previous: str, context: Context) -> bool:
    """Whether a department named behind a clause about a stranger is again one of the document's own body.

    `between`: the text since the post in `previous`; names in a row are no clause.
    """
    own = context.organization
    if not is_institution(own) or root_of(previous) == own:
        return False
    return _NAMES_ONLY.fullmatch(re.sub("（[^（）]*）", "", between)) is None


def has_come(between: str, previous: str, context: Context) -> bool:
    """Whether the clause between tells that people of `previous` came to the document's own institution or society:
    `率队来院考察，`, `来市侨联交流，`."""
    own = context.organization
    if not own or not previous or previous.startswith(own) or "来" not in between:
        return False
    if is_institution(own):
        came = _COME.search(between)
    else:
        ending = ending_of(own)
        came = _COME_TO_SOCIETY.search(between) if ending is not None and ending.kind in _HOSTS else None
        came = came if came is None or not came["name"] or own.endswith(came["name"]) else None
    return came is not None and "，" in between[came.end() :]


def _own_of(words: str, context: Context) -> str:
    """The document's own body, where it is the party committee of an institution and the department is not the party's."""
    body = context.organization.removesuffix("党委")
    return context.organization if body == "" or words.startswith(_OF_PARTY) or not is_institution(body) else body


_OFFICE_OF_PARTY = lazy(r"[省市县区州旗]委(?:组织|宣传|统战|政法|社会工作)部$")
"""A department of a party committee, which has offices of its own: `市委组织部副部长甲、干部一科科长乙`."""
PARTY_UNIT = lazy("(?:组织|宣传|统战|统一战线工作|农村工作)部")
"""Departments that committees of the party have and bureaus have not."""


def owner_of(words: str, context: Context, near: Sequence[str], owner: str) -> str:
    """Whose department the words name, or the place of a 公安局 without one; empty when they stand on their own."""
    ending = ending_of(words)
    if academy := academy_of(words, owner):
        return academy
    if _STAFF.match(words):
        return root_of(owner) or context.organization
    if words in _OWN_ORGANS and not _is_placed(owner) and is_institution(context.organization):
        return owner if _has_organs(owner, context.organization) else context.organization
    if is_abroad(words):
        return ""
    if ending is None or stands_alone(words, context.organization, root_of(owner)):
        return ""
    if _UNION_ORGAN.match(words):
        own = context.organization
        unions = ("工会", "工会联合会")
        union = next((name for name in (owner, own, *near[:3]) if name.endswith(unions)), "")
        if union or is_institution(own):
            return union or own + "工会"
    if works := works_of(words, _own_of(words, context), root_of(owner)):
        return works
    if _BRANCH.search(words) and not (_HEADED.match(words) or abroad_regex().match(words)):
        firm = next(_with_branches(context, near, owner), "")
        if firm or words not in _ANYBODYS:
            return firm
    if owner and not _is_placed(owner) and is_unit(words):
        return owner if _OFFICE_OF_PARTY.search(owner) and words.endswith(("处", "科")) else root_of(owner)
    if _OF_CONSULTATIVE.fullmatch(words):
        bodies = (root_of(name) for name in (owner, *near) if name == owner or name.endswith(words))
        if council := next((body for body in bodies if body.endswith("政协")), ""):
            return council
    if context.organization.endswith("总工会") and TRADE_UNION.match(words):
        return context.organization.removesuffix("总工会")
    if is_of_region(words):
        return ""
    if owner.endswith("局") and words.endswith("局") and is_enterprise(owner):
        return owner  # 某矿务局副局长、安全监察局局长
    if _PLACED.fullmatch(words) or (_PLACED.match(words) and ending.kind in ("bureau", "ministry", "police", "union")):
        return bare_city(words, _place_beside(context, near))
    if ending.kind == "centre" and _is_of_district(words, context):
        return ""
    if ending.kind == "centre" and (_is_placed(owner) or not (owner or context.organization)):
        return ""
    if ending.kind == "headquarters" and not has_owner(words) and is_institution(context.organization):
        return "" if is_newspaper(context.organization) else context.organization
    if is_unit(words) or ending.kind == "centre":
        return _of_unit(words, context, near, owner)
    managing = ending.kind == "zone" and not _ZONE.search(words)
    if (managing or ending.kind == "committee") and ending.level == "body" and not has_owner(words):
        return _of_committee(words, context, near)
    if _SQUAD.search(words) and ending.kind == "team":
        own = ending_of(context.organization)
        return context.organization if own is not None and own.kind in ("bureau", "ministry", "police") else ""
    return _university(words, context, owner)


def _of_unit(words: str, context: Context, near: Sequence[str], owner: str) -> str:
    """Whose department or centre it is: as named before, else of the body beside it, the document's own or the nearest."""
    named = (name for name in near if not (words == "工会" and name.endswith("总工会")))
    said = (name.removesuffix(words) for name in named if name.endswith(words) and name != words)
    if same := next((body for body in said if not _ends_in_name(body)), ""):
        return same
    own = _board_of(words, context, near) or _own_of(words, context)
    roots = [root_of(name) for name in near if name]
    if PARTY_UNIT.fullmatch(words) and roots and roots[0].endswith(("局", "厅")):
        roots.sort(key=lambda root: not root.endswith("委"))  # no bureau has one
    told = roots if words.endswith(("理事会", "监事会")) else [name for name in roots if is_institution(name)]
    return root_of(owner) or told_by_paper(own, words, told) or own or next(iter(roots), "")


def _is_of_district(words: str, context: Context) -> bool:
    """Whether a name begins with that of the document's own district or county: 云岭体育中心 in the papers of 云岭区."""
    own = (context.terms[level] for level in ("区", "县", "旗") if level in context.terms)
    return any(len(place) > 3 and place[:-1].endswith(words[:2]) for place in own)


def _board_of(words: str, context: Context, near: Sequence[str]) -> str:
    """The company named last whose board is meant, where only others than the document's own were named."""
    firms = [root_of(name) for name in near if root_of(name).endswith("公司")]
    return firms[0] if firms and words in _BOARDS and context.organization not in firms else ""


def _of_committee(words: str, context: Context, near: Sequence[str]) -> str:
    """Whose committee it is (审计委员会): as named before, else that of the school, company or 政协 that the text is of."""
    said = next((name.removesuffix(words) for name in near if name.endswith(words) and name != words), "")
    if ending_of(said) is not None and has_owner(said):
        return said
    own = context.organization
    society = own.endswith(_SOCIETIES) and words.endswith("委员会") and not _OF_STATE.match(words)
    return own if society or is_institution(own) or own.endswith("政协") or usual_party(own) else ""


def is_own_organ(words: str) -> bool:
    """Whether the words name an organ that each institution has: 纪委, 工会."""
    return words in _OWN_ORGANS


def is_apart(body: str, own: str) -> bool:
    """Whether a body is an institution of which the document's own is no part, and no part of the document's own."""
    root = root_of(body)
    return is_institution(root) and bool(own) and not root.startswith(own) and not own.startswith(root)


def _has_organs(body: str, above: str) -> bool:
    """Whether a body within an institution has a committee and a union of its own: a faculty, a hospital of a university."""
    ending = ending_of(body) if body.startswith(above) else None
    return ending is not None and ending.kind in _INSTITUTIONS and len(body) - len(above) > 2


def _ends_in_name(words: str) -> bool:
    """Whether a body's name with a person's behind it is all that the words are (某学院某某)."""
    return ending_of(words) is None and any(
        len(words) > size and surname_class(words, len(words) - size) and ending_of(words[:-size]) is not None
        for size in (2, 3)
    )


def _with_branches(context: Context, near: Sequence[str], owner: str) -> Iterator[str]:
    for name in (owner, context.organization, *near):
        root = root_of(name)
        firm = head_of(root) if _BRANCH.search(root) else root
        if (ending := ending_of(firm)) is not None and ending.kind in ("company", "bank"):
            yield firm


def _place_beside(context: Context, near: Sequence[str]) -> str:
    place = next((leading_place(name) for name in near if _is_placed(name)), "")
    own = next((context.terms[level] for level in ("区", "县", "旗", "市") if level in context.terms), "")
    return full_place(place or own or context.place)


def _university(words: str, context: Context, owner: str) -> str:
    """The university that a faculty, a library or an alumni association belongs to."""
    if (
        not words.endswith(_FACULTIES)
        or (len(words) <= 2 and words not in _OF_SCHOOL)
        or has_owner(words)
        or _OTHER_SCHOOL.search(words)
    ):
        return ""
    endings = ("大学",) if words.endswith("学院") else ("大学", "学院", "学校")
    own = context.organization if words not in context.organization else ""
    if own.endswith(("大学", "学院", "学校")):
        return root_of(owner) if root_of(owner).endswith(endings) else own
    return next((home for home in (root_of(owner), own) if home.endswith(endings)), "")


def _is_placed(name: str) -> bool:
    ending = ending_of(name)
    return bool(leading_place(name)) and ending is not None and ending.kind in _PLACE_KINDS


def town_in(near: Sequence[str], level: str, context: Context) -> str:
    """The nearest town, street or commune named, with the county it lies in: 镇 behind 甲县乙镇党委 is 甲县乙镇; else
    that which the document is of."""
    for name in near:
        found = re.match(rf"[\u3400-\u9fff]{{1,12}}?{level}", name[len(leading_place(name)) :])
        if found:
            return leading_place(name) + found[0]
    return context.terms.get(level, "")


_NAMED_TOWN = lazy(r"[\u3400-\u9fff]{2,5}?(?:街道|[镇乡](?![市区县]))")


def county_of_town(words: str, near: Sequence[str]) -> str:
    """The county or city that another body of the same town was just named with: 甲市乙镇敬老院 before 乙镇."""
    town = _NAMED_TOWN.match(words)
    if town is None:
        return ""
    placed = ((leading_place(name).removesuffix(town[0]), name) for name in near if town[0] in name)
    return next((place for place, name in placed if place and name.startswith(place + town[0])), "")
