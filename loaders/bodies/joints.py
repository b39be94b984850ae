"""Where the name of a body begins in a run of words with 和, 与 or 及: behind it when what stands before is whole."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..language.body_words import Ending, abroad_regex, ending_of
from ..language.patterns import lazy
from ..places.counties import homes_of
from ..places.gazetteer import gazetteer, leading_place
from .anchored import NOT_LEVEL, placed_end
from .anchors import has_owner
from .within_runs import AND, heads_of_roles, is_person, is_rare_person, names_holder

_NO_BODY_YET = ("家庭", "农村", "乡村", "城乡", "城镇", "社区")
"""Words that end like a body and only begin what an office is for: 区农业农村|和科技局."""
_SOCIETY = lazy(r"[\u3400-\u9fff]{1,5}(?<!妥)协")
"""An association by its short name, whatever its trade: 市茶协|与某某学院."""
_BARE = lazy(
    r"(?:管委会|管理委员会|(?:总|分|子)?公司|集团(?:公司)?|医院|学院|学校|大学|中学|小学|研究[院所]|企业|协会|学会|商会|基金会|联合会|指挥部|[组筹]委会)"
    r"(?=(?:常务|第一|执行|原|现任)?(?:副?(?:总?经理|主任|书记|主席|总裁|秘书长|[校院所会部]长|理事长|董事长)|党委|党工委|纪委|负责人|董事))"
)
"""A body by the bare name of its kind, before the office of its head: no body is called something and that."""
_SECTION = lazy(r"[\u3400-\u9fff]{1,8}[^社学本专理工文农医全百教同各该我](?:科|处(?<!办事处)|股|办公室|室)")
"""A section by its name; 社科 and the like only begin what an office is for."""
_NEVER_AND = ("管委会", "管理委员会", "指挥部", "组委会", "筹委会")
"""Kinds of bodies before which 和 is no part of a name."""
_HOUSES = ("馆", "院", "校", "园", "宫", "厂", "站", "中学", "小学")
"""How names of houses end, which hold no 和 before the level of another: 某某纪念馆|和县第一中学."""
_WHOLE = frozenset({
    "国家", "中央", "全国", "厂部", "院部", "校部", "矿部", "场部", "社部", "公司", "行政", "省", "市", "区", "县", "州", "上级", "双方", "其他", "股东会",
    "股东大会", "董事会", "监事会", "职代会", "职工代表大会",
})  # fmt: skip


_ONE_OF_TWO = lazy(r"[\u3400-\u9fff]{2,20}联席会议[\u3400-\u9fff]{0,6}(?:小组|办公室|办)$")
"""Behind 与, the group that two bodies have together: `市政府与|市总工会联席会议协调小组`."""
_FOR_DELEGATES = lazy(r"(?:人事|选举|联络|任免|信访)[\u3400-\u9fff]{0,8}(?:工委|工作委员会)$")
"""Behind 代表与, what else a committee of a people's congress is for: `代表与|人事工作委员会`."""
_ROOMS = ("实验室", "教室", "实验", "科室", "基地")
"""Words that end like a body and stand for what an office looks after."""
_FOR_ROOMS = lazy(
    r"(?:国有)?(?:设备|资产|仪器|装备|基地|平台|教学|实践|实训|条件|安全|技术|信息|后勤|房产|工程|设施)[\u3400-\u9fff]{0,8}(?:处|部|中心|科|办公室|办)"
)
"""Behind 实验室与, what else such an office looks after: `实验室与|设备管理处`."""


_COMMITTEE = lazy(
    r"[\u3400-\u9fff]{1,4}(?<![城乡各村])(?:[镇乡]|街道)(?:党委|党工委|(?:人民)?政府)?|[\u3400-\u9fff]{3,20}(?:党委|党工委|党总支|党支部)"
)
_SAME_BODY = lazy(
    r"(?:[\u3400-\u9fff]{0,6}(?:人民)?(?:政府|行政|人大|纪委|纪检|工会|团委|党委|管委会|办事处|村委会|居委会)|[各其社村]|[\u3400-\u9fff]{1,3}[部科处办]|[\u3400-\u9fff]{0,4}(?:主任|书记|领导|干部|单位))"
)


class _Joint(NamedTuple):
    """A 和 in a run of words that begins at `start` and ends at `end`."""

    text: str
    start: int
    match: re.Match[str]
    end: int
    before: str
    ending: Ending | None

    @property
    def behind(self) -> int:
        """Where the words behind the 和 begin."""
        return self.match.end()


_JOINS = frozenset("暨与及和")


def after_and(text: str, start: int, end: int) -> int:
    """A name does not run over 和 when a whole name stands before it."""
    if _JOINS.isdisjoint(text[start:end]):
        return start
    for match in AND.finditer(text, placed_end(text, start, end), end):
        before = text[start : match.start()]
        joint = _Joint(text, start, match, end, before, ending_of(before) if before else None)
        one = _ONE_OF_TWO.match(text, joint.behind, end)
        one = one or (before.endswith("代表") and _FOR_DELEGATES.match(text, joint.behind, end))
        one = one or (before in _ROOMS and _FOR_ROOMS.fullmatch(text, joint.behind, end))
        if not one and any(parts(joint) for parts in _PARTS):
            start = match.end()
    return start


def _is_whole(one: _Joint) -> bool:
    """Nothing, a body, a place, or words for such stand before it."""
    named = one.ending is not None and one.ending.level != "weak"
    return not one.before or named or leading_place(one.before) == one.before or one.before in _WHOLE


def _is_of_somebody(one: _Joint) -> bool:
    """Somebody stands before it, by his name, his office or both."""
    return (
        is_person(one.before)
        or is_rare_person(one.text, one.start, one.match, one.end)
        or heads_of_roles().search(one.before) is not None
        or names_holder(one.before)
    )


def _is_owned(one: _Joint) -> bool:
    """A body with its place stands before it, or an association by its short name."""
    owned = one.ending is not None and has_owner(one.before) and not one.before.endswith(_NO_BODY_YET)
    return owned or _SOCIETY.fullmatch(one.before) is not None


def _begins_next(one: _Joint) -> bool:
    """What stands behind it begins a body: `该所`, and a level behind few words or a house."""
    if one.text[one.behind : one.behind + 1] == "该":
        return True
    if (
        one.ending is not None
        and abroad_regex().match(one.text, one.behind)
        and ending_of(one.text[one.behind : one.end])
    ):
        return True  # 某厂与|德国某公司
    few = len(one.before) <= 4 or one.before.endswith(_HOUSES)
    return few and one.text[one.behind] in "市省区县州" and not NOT_LEVEL.match(one.text, one.behind)


def _is_own(one: _Joint) -> bool:
    """The document's own body stands before it by one character: `我局|和`, `局|与某县政府`."""
    if len(one.before) != 1 or one.before not in "校院厂局社所馆行会矿场段台站队":
        return False
    return one.text[max(0, one.start - 1) : one.start] in ("我", "本", "该")


def _begins_bare(one: _Joint) -> bool:
    """A bare kind of body with its head stands behind it: `甲|与管委会副主任乙`."""
    bare = _BARE.match(one.text, one.behind)
    if one.match[0] == "和" and bare and not bare[0].endswith(_NEVER_AND):
        return False  # 仁和医院
    return bare is not None and bare.end() == one.end


def _is_section(one: _Joint) -> bool:
    """A section of an office stands on either side: `康复科|与办公室`."""
    return _SECTION.fullmatch(one.before) is not None and _SECTION.fullmatch(one.text, one.behind, one.end) is not None


def _is_committee(one: _Joint) -> bool:
    """A town, or the party's committee of a body, stands before it, and no other organ of the same behind it:
    `云行镇党委|与某某银行`, not `镇党委和政府`."""
    return _COMMITTEE.fullmatch(one.before) is not None and not _SAME_BODY.match(one.text, one.behind)


_PARTS = (_is_committee, _begins_bare, _is_whole, _begins_next, _is_of_somebody, _is_owned, _is_own, _is_section)
"""What shows that 和 stands between two."""


_LEVEL_BODY = lazy(r"[市省区县州旗](?![级里内]|人民群众|民众)[\u3400-\u9fff]{2}")


def stands_beside(text: str, at: int, end: int) -> bool:
    """Whether a body of a level or of a known place begins behind 同: `甲同|县民政局`, `甲同|某某县水利局`, but not 同江市."""
    if _LEVEL_BODY.match(text, at, end):
        return True
    place = leading_place(text[at:end])
    known = bool(homes_of(place)) or place in gazetteer()
    return known and len(place) > 2 and not homes_of("同" + place) and "同" + place not in gazetteer()


_ITS_OWN = lazy(
    r"(?<![\u3400-\u9fff])(?:集团|公司|我[局院校厂委]|本[局院校厂])?(?:所属|下属|直属|所辖|下辖)(?:的)?(?=[\u3400-\u9fff]{4})(?!单位|企业|部门|机构|各|基层|工会|党|事业)"
)
"""At the head of a clause, what says that the body named next is one of the document's own."""


def after_its_own(text: str, start: int, end: int) -> int:
    """Behind the words that say whose a body is: `所属|某市排水公司`."""
    own = (
        _ITS_OWN.match(text, start, end) if "属" in text[start : start + 6] or "辖" in text[start : start + 6] else None
    )
    return own.end() if own and ending_of(text[own.end() : end].partition("（")[0]) is not None else start
