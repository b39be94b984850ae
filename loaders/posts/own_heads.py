"""Heads of the document's own body who stand without it behind those of others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..bodies.back_to_own import is_own_again
from ..bodies.building import left_edge
from ..bodies.expand import is_generic
from ..bodies.groups_meant import group_meant
from ..bodies.hospital_names import HOSPITALS, OF_HOSPITALS
from ..bodies.institutions import is_institution
from ..bodies.own_zone import zone_meant
from ..bodies.premises import premises_meant
from ..bodies.units import root_of
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place
from .above_heads import BEHIND_CLAUSE
from .fitting import fits
from .guests import led_by
from .meeting_hosts import house_come_to, unit_holding
from .phrases import PostPhrase
from .society_heads import heads_society, society_in_front
from .towns import village_of_post

_ONE = ("校长", "院长", "董事长", "局长", "厅长", "行长", "会长", "理事长", "总经理", "厂长")
"""Offices that one person holds at a time."""
_NO_SECTIONS = ("协会", "学会", "商会", "研究会", "促进会", "联谊会", "公会")
"""Ends of bodies that have departments and no sections."""
_LEFT = lazy("[原前老]|时任|历任")
_STAFF = ("机关党委", "直属机关党委", "机关纪委", "直属机关纪委", "机关党支部", "机关党总支", "机关支部")
_SENT = ("组", "纪委", "监委", "纪委监委", "党校", "讲师团")
"""Ends of bodies whose people come to others and have no staff committee to speak of there."""
_COUNCIL = lazy(r"(?:人大常委会|人民代表大会常务委员会|政协)$")


def is_of_own(text: str, last_end: int, phrase: PostPhrase, own: str, previous: str) -> bool:
    """Whether a bare title behind `previous`, the body of another's, is one of the document's own body.

    `last_end`: where the title before ends.
    """
    if not own or previous.startswith(own):
        return False
    if (
        phrase.inner in _STAFF
        and ("驻" in previous or previous.endswith(_SENT))
        and BEHIND_CLAUSE.search(text, last_end, phrase.start)
    ):
        return True  # 某纪检监察组组长甲授课，机关党委书记乙主持
    if phrase.inner == "党组" and _has_committee(previous) and not _has_committee(own):
        return BEHIND_CLAUSE.search(text, last_end, phrase.start) is not None  # 某学院教授甲授课，党组书记乙主持
    ours = heads_society(text, last_end, phrase, own, previous) or _heads_own(text, last_end, phrase)
    stands = not previous.endswith("委") and is_standing_member(text, phrase, own)
    return ours or stands or _sits_in_own(phrase, own, previous) or _is_member(phrase, own)


def _has_committee(name: str) -> bool:
    """Whether a body is a school or a hospital, whose party has a committee and no leading group."""
    ending = ending_of(root_of(name)) or ending_of(name)
    return ending is not None and ending.kind in ("school", "hospital")


def is_chain_of_own(phrases: Sequence[PostPhrase], context: Context, previous: str) -> bool:
    """Whether posts in a row without a body, the last none of `previous`, go back to the document's own body.

    `市委党校副校长甲作辅导，党组成员、副主席乙发言` in the papers of a federation.
    """
    last, own = phrases[-1], context.organization
    if len(phrases) < 2 or not own or not previous or previous.startswith(own):
        return False
    bare = all(one.kind in ("post", "member") and not one.organization and one.mark != "former" for one in phrases)
    return bare and fits(last, own) and not fits(last, previous) and not fits(last, root_of(previous))


_FEDERATIONS = (
    "总工会",
    "联合会",
    "残联",
    "文联",
    "侨联",
    "社科联",
    "科协",
    "妇联",
    "科学技术协会",
    "红十字会",
    "合作社",
)
_HOUSES = ("中心", "站", "所", "校", "学院", "馆", "宫", "公司", "基金会")
"""Ends of the names of institutions that federations have."""
_LEAVES = lazy(r"(?:免去[其他她]?|不再(?:担任|兼任|任)|[卸辞]去[其他她]?|其)(?:原任?|所任|的)?$")


def leaves_section_of_own(before: str, words: str, own: str, previous: str) -> bool:
    """Whether somebody sent to another body leaves a section of the document's own office: `任命甲为某林场场长，免去其造林股
    股长职务`."""
    federation = own.endswith(_FEDERATIONS) and previous.endswith(_HOUSES)
    ends = ("科", "股", "室", "处", "部") if federation else ("科", "股", "室")
    of_kind = federation or own.endswith(("局", "厅", "委", "法院", "检察院"))
    return of_kind and words.endswith(ends) and _LEAVES.search(before) is not None


_SCHOOLS = ("大学", "学院", "学校", "中学", "小学", "一中", "二中")
_OF_SCHOOLS = lazy(
    r"(?:党委)?(?:学生工作|学生|学工|教务|教学|教导|政教|德育|研究生工作|研究生|招生就业|招生|就业)[处部科院]"
)
"""Offices that schools have, and hardly anybody else."""


def is_section_of_own(words: str, previous: str, own: str) -> bool:
    """Whether a section behind a post in a body that has none like it is one of the house that a document is of."""
    if words.startswith("党委") and words.endswith("部") and own.endswith("大学") and previous.startswith(own):
        return previous.endswith(("学院", "研究院", "研究所", "系"))  # 文学院院长甲、党委宣传部部长乙
    for ends, offices in ((_SCHOOLS, _OF_SCHOOLS), (HOSPITALS, OF_HOSPITALS)):
        if own.endswith(ends) and offices.fullmatch(words):
            return not root_of(previous).endswith(ends)  # 团市委副书记甲、学生处处长乙
    if previous.endswith("政府") and words.endswith("处") and is_institution(own):
        return True  # 市政府副秘书长甲、科技处处长乙
    return words.endswith("科") and previous.endswith(_NO_SECTIONS) and bool(own) and not own.endswith(_NO_SECTIONS)


_NOT_ONE = ("副", "常务", "名誉", "荣誉", "永远", "终身", "创会", "创始", "执行", "轮值", "候任", "代")
"""Before the word for a head, who is not the only one of his body: `荣誉会长甲、会长乙`."""


def _heads_own(text: str, last_end: int, phrase: PostPhrase) -> bool:
    """`某大学校长甲和时任校长乙` in the papers of another university: no body has two at a time."""
    role, begins = phrase.role, last_end - len(phrase.role)
    if role not in _ONE or phrase.mark == "former" or text[begins:last_end] != role:
        return False
    title = re.split(r"[，。；、：\n]", text[max(0, begins - 30) : begins])[-1]
    return not _LEFT.search(title) and not title.endswith(_NOT_ONE)


def _sits_in_own(phrase: PostPhrase, own: str, previous: str) -> bool:
    """A deputy behind the mayor of the place in the papers of its council: `县长甲、副主任乙陪同`."""
    place = leading_place(own)
    deputy = "副主任" if own.endswith("会") else "副主席"
    return phrase.role == deputy and leading_place(previous) == place != "" and bool(_COUNCIL.search(own))


def _is_member(phrase: PostPhrase, own: str) -> bool:
    """A bare 委员 in the papers of a consultative conference, whose members go by that: `区委书记甲、委员乙发言`."""
    return phrase.role in ("委员", "政协委员") and own.endswith("政协")


def is_standing_member(text: str, phrase: PostPhrase, own: str) -> bool:
    """The same of a bare 常委 who has no further office: `常委甲、乙提出意见建议`, not `常委、组织部长甲`."""
    alone = phrase.role in ("常委", "常务委员") and not text.startswith(("、", "，", "兼"), phrase.end)
    return alone and own.endswith("政协")


_OTHER_SIDE = lazy(r"对方(?:的|单位)?(?:由|派|派出)?$")


_RECEIVED = lazy(
    r"(?:拜访|拜会|走访|访问|考察|参观|看望|前往|[到赴])了?(?P<to>[^，。；、\n来]{3,24})，(?:并?[受得]到了?|由|在)$"
)
_RECEIVES = lazy(r"[^，。；\n]{2,20}?的?(?:热情|亲切|盛情|友好)*(?:接待|欢迎|陪同)")


def _received(text: str, at: int) -> bool:
    """Whether those who went to a body are received by the head of it who is named at `at`."""
    if text[at - 1] not in "到了由在":
        return False
    return _RECEIVED.search(text, max(0, at - 48), at) is not None and _RECEIVES.match(text, at) is not None


def other_side(text: str, phrase: PostPhrase, near: Sequence[str], own: str) -> str:
    """The body last met by the document's own whose head is named for it: `甲赴某市侨联考察，对方由主席乙介绍`, `拜访某商会，受到会长乙接待`."""
    start = max(0, phrase.start - 6)
    if not _OTHER_SIDE.search(text, start, phrase.start) and not _received(text, phrase.start):
        return ""
    return next((name for name in near if name != own and not name.startswith(own or name) and fits(phrase, name)), "")


def of_unit_before(text: str, phrase: PostPhrase, near: Sequence[str]) -> str:
    """The department or office that the clause before a bare head ends with: `办公室设在某市妇联城乡部，部长甲兼主任`."""
    at, sign = phrase.start - 1, phrase.head.removesuffix("长")
    if phrase.organization or phrase.kind != "post" or len(sign) != 1 or text[at : at + 1] != "，" or not near:
        return ""
    return near[0] if text[at - 1] == sign and near[0].endswith(text[at - 3 : at]) else ""


_TAKES = ("兼任", "担任", "出任", "兼", "任")
_UNIT_TOLD = lazy(
    r"(?:[与和](?![省市县区州旗专地])|成立|设立|建立|组建|筹建|创办|增设|开办)了?(?P<unit>[\u3400-\u9fff]{1,12}[所馆社站厂部园场中心院])(?=，|合署|合并)"
)
_UNIT_BEGUN = lazy(
    r"(?<![\u3400-\u9fff、])(?P<unit>(?:(?![为给向替])[\u3400-\u9fff]){2,16}?[局所馆社站队院庭])(?:（[^（）\n]{1,20}）)?(?:正式|宣告|举行|隆重)*(?:挂牌|揭牌)"
)
"""What begins to work under its name: `反渎职侵权局正式挂牌`."""


def unit_told_of(text: str, phrase: PostPhrase) -> str:
    """Words for the unit that the sentence names before who is made its head: `学院成立档案馆，办公室主任甲兼任馆长`; or that
    the same sentence or the one before says began to work: `质检所挂牌，县长剪彩。甲任所长`."""
    at, sign = phrase.start, phrase.head.removesuffix("长")
    if phrase.organization or phrase.inner or len(sign) > 2 or not text.endswith(_TAKES, 0, at):
        return ""
    low = max(text.rfind(mark, 0, at) for mark in "。；\n") + 1
    told = [one for one in _UNIT_TOLD.finditer(text, low, at) if one["unit"].endswith(sign)]
    if not told and any(verb in text[max(0, at - 120) : at] for verb in ("挂牌", "揭牌")):
        line = text.rfind("\n", 0, at) + 1
        low = max(line, text.rfind("。", line, max(low - 1, line)) + 1, at - 120)
        told = [one for one in _UNIT_BEGUN.finditer(text, low, at) if sign.endswith(one["unit"][-1])]
    return told[0]["unit"] if len(told) == 1 and f"{sign}长" not in text[low:at] else ""


_RUN_BY = lazy(
    r"(?P<body>[\u3400-\u9fff]{2,14}?)(?:(?:的)?(?:日常|全面|行政|党务|业务|具体)?工作(?:暂时?|临时|仍|继续|今后|均|则|改)?|(?<=[处科部室股])，)由$"
)
"""What somebody runs who is named behind it: `教务处工作由副主任甲主持`, `遗留事项移交财务处，由副处长乙负责`."""


def words_for_body(text: str, entry: int, phrase: PostPhrase) -> str:
    """The words for the body of a post: those before it, whom it runs, or the whole name of the house that they mean."""
    if village := village_of_post(text, entry, phrase):
        return village
    words = led_by(text, phrase) or phrase.organization or _run_by(text, phrase) or unit_holding(text, phrase)
    words = words or house_come_to(text, phrase) or society_in_front(text, phrase)
    meant = premises_meant(text, entry, phrase.start, words) or zone_meant(text, entry, phrase.start, words)
    return meant or group_meant(text, entry, phrase.start, words) or words


def _run_by(text: str, phrase: PostPhrase) -> str:
    """Words for the body whose work the deputy runs whose bare title this is; empty where none is named."""
    governs = phrase.role.endswith(("省长", "市长", "区长", "县长", "乡长", "镇长", "专员"))
    if phrase.organization or phrase.kind != "post" or governs or not text.startswith("由", phrase.start - 1):
        return ""
    found = _RUN_BY.search(text, max(0, phrase.start - 24), phrase.start)
    words = text[left_edge(text, found.end("body"), found.start("body")) : found.end("body")] if found else ""
    ending = ending_of(words)
    if ending is None or is_generic(words):
        return ""
    return words if fits(phrase, words) or (ending.level == "unit" and phrase.head == "主任") else ""


def is_own_head(phrase: PostPhrase, between: str, previous: str, context: Context) -> bool:
    """Whether a bare 前任行长 behind a clause about a department of the body above heads the document's own body."""
    if not phrase.mark or root_of(previous) == previous or not fits(phrase, context.organization):
        return False
    return is_own_again(between, previous, context)
