"""Posts that stand bare in a body's own papers."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.body_words import ending_of
from ..language.party_names import PARTIES, usual_party
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import Context
from .courts import presides_trial
from .fitting import fits
from .guests import leads_guests
from .phrases import PostPhrase
from .roles import BOARD, OFFICERS, role_heads
from .run_meetings import is_of_meeting

BARE = frozenset({
    "主席", "会长", "理事长", "校长", "院长", "董事长", "总经理", "总裁", "行长", "台长", "社长", "馆长", "所长", "园长", "厂长", "场长", "矿长", "监狱长", "狱长", "典狱长",
    "监事长", "秘书长", "检察长", "市长", "省长", "区长", "县长", "州长", "局长", "厅长", "关长", "主任委员", "主委",
    "参议长", "教导主任", "教务主任", "总务主任", "政教主任", "训导主任", "教务长", "教育长", "校委委员", "校委会委员", "校务委员", "社委", "后勤主任", "保教主任", "德育主任", "教研主任", "科研主任",
    "护士长", "总护士长", "艺体主任", "电教主任", "年级主任", "年级组长", "教研组长", "保教组长", "备课组长", "学科组长", "大队辅导员", "总辅导员",
})  # fmt: skip
"""Titles of those who lead a body and no part of one."""
OF_GROUPS = frozenset({
    "组长", "队长", "团长", "领队", "成员", "组员", "召集人", "班长", "联络员",
})  # fmt: skip
"""Titles within groups, which belong to no body that the text names by itself."""
BOARDS = ("董事会", "监事会")
_BOOK = lazy(r"》[^。；]{0,24}(?:出版|付梓|付印|印行|编纂|编印|编成|成书|发行|定稿)")
_OFFICES = ("专署", "专员公署", "行署", "行政公署")
_OF_SOCIETY = ("league", "society", "union", "cppcc")
_OF_PARTY = ("league", "party")


_SEATED = ("人大", "大会", "会议", "代会", "议会", "省", "市", "县", "区", "州", "旗")


_OF_A_PLACE = ("省", "市", "县", "区", "州", "旗", "自治区", "地区", "镇", "乡")
"""Whose delegates go to a meeting elsewhere: `出席某大会的我市代表`."""


def speaks_for(phrase: PostPhrase) -> bool:
    """Whether somebody speaks for a body that has no seats for delegates: 某局代表某某 holds no post by that."""
    words = phrase.organization
    if phrase.role != "代表" or words == "":
        return False
    return not words.endswith(_SEATED) or words.lstrip("我本全") in _OF_A_PLACE


_LED_BY = {
    "主任": ("centre", "office", "committee", "zone"), "局长": ("police",), "总编辑": ("media",), "总编": ("media",),
    "政委": ("police", "team", "army", "company", "prison"), "政治委员": ("police", "team", "army", "company", "prison"), "队长": ("team",), "团长": ("troupe", "army"), "参谋长": ("army",),
}  # fmt: skip
"""Heads that lead a body of these kinds, and are heads of something else in the papers of others."""
_FOR_A_TIME = lazy(r"(?:编纂|编辑|编审|编写|筹备|组织|评审|指导)委员会$")
_OF_DIRECTORS = lazy(r"有限|集团|股份|总公司$")
"""In the names of companies that a 总经理 leads, so that 经理 alone is the head of a part of one."""
_COOPERATIVES = ("供销合作社", "供销社", "信用合作联社", "信用联社", "联合社", "联合总社", "合作总社")


def leads_whole(phrase: PostPhrase, own: str) -> bool:
    """Whether a bare post is one of a body as a whole: 总会计师 of a company, 秘书长 of a society."""
    ending = ending_of(own)
    if phrase.head == "秘书长":
        return ending is not None and (ending.kind in _OF_SOCIETY or usual_party(own) != "")
    if phrase.head in ("主任委员", "主委"):
        return ending is not None and ending.kind in _OF_PARTY
    if ending is not None and not phrase.inner and ending.kind in _LED_BY.get(phrase.head, ()):
        return _FOR_A_TIME.search(own) is None
    if leads_kind(phrase, own) and phrase.head in ("段长", "站长", "处长", "厅长"):
        return True
    if phrase.head == "主任" and own.endswith(_COOPERATIVES):
        return not phrase.inner
    if phrase.head == "经理" and own.endswith("公司") and not phrase.inner and not _OF_DIRECTORS.search(own):
        return True
    return (phrase.head in BOARD or is_officer(phrase)) and fits(phrase, own)


def heads_women(text: str, phrase: PostPhrase, own: str) -> bool:
    """Whether a bare 主任 heads the women's federation whose papers a text is, as these had 主任 and no 主席 until 2003."""
    if phrase.head != "主任" or phrase.inner or not own.endswith(("妇联", "妇女联合会", "妇女联合委员会")):
        return False
    told = "主席" not in text or "妇联主任" in text or "妇联副主任" in text
    return told and "妇联主席" not in text and "妇联副主席" not in text


_KINDS = {
    "院长": "院",
    "厂长": "厂",
    "矿长": "矿",
    "馆长": "馆",
    "台长": "台",
    "社长": "社",
    "段长": "段",
    "站长": "站",
    "处长": "处",
    "厅长": "厅",
}
"""Heads that are called after the last character of what they lead."""


def leads_kind(phrase: PostPhrase, body: str) -> bool:
    """Whether a head is called after the kind of a body: 院长 of a hospital."""
    return phrase.head in _KINDS and body.endswith(_KINDS[phrase.head]) and not phrase.inner


_SIGNS = frozenset({"站", "团", "队", "组", "指挥"})
"""What the heads of such houses and groups are called after that stand bare behind their names: 站长, 团长, 队长, 组长."""
_ENDS = {"指挥": "指挥部"}


def is_called_after(phrase: PostPhrase, body: str) -> bool:
    """Whether the head of a body is called after the last character of its name: 站长 of a station."""
    return phrase.head == body[-1:] + "长" and not phrase.inner


def headed_by(phrase: PostPhrase, near: Sequence[str]) -> str:
    """The station, troupe or team named last whose head a bare title is: `省慰问团来县，团长某某讲话`; else empty."""
    sign = phrase.head.removeprefix("总").removesuffix("长")
    end = _ENDS.get(sign, sign)
    return next((name for name in near if name.endswith(end) and name != end), "") if sign in _SIGNS else ""


def nearest_fit(phrase: PostPhrase, names: Sequence[str]) -> str:
    """The first of the bodies named, the nearest first, that has such posts by its kind."""
    if "*" in role_heads()[phrase.head][0]:
        return ""
    return next((name for name in names if name and fits(phrase, name) and not _OF_A_KIND.search(name)), "")


_OF_A_KIND = lazy("(?:[省市县区乡镇]级|基层|各级|公立)(?:党校|学校|[中小]学|医院)$")
"""Houses of a kind, of which words name none: `督导|县级党校`."""
_BOARD_OF = lazy(r"(?:董事会|监事会|股东大?会)$")


def board_of(phrase: PostPhrase, own: str, previous: str = "") -> str:
    """The company that a seat on a company's boards (监事会主席) is at: the last one, else the document's own; else empty."""
    if phrase.inner not in BOARDS and phrase.head not in BOARD:
        return ""
    last = ending_of(previous)
    if last and last.kind == "society" and last.kind in role_heads()[phrase.head][0]:
        return ""  # societies have a 监事长 too
    return next((name for name in (previous, own) if (found := ending_of(name)) and found.kind == "company"), "")


_GUEST = lazy(r"[^。；，]{2,30}?(?:应邀|受邀|列席|出席|到会|参加|参会)")


def is_guest(text: str, at: int) -> bool:
    """Whether whoever is named at `at` behind his title comes to a meeting, and is not one who leaves: `原副主任甲列席`."""
    return _GUEST.match(text, at) is not None


def firm_of_board(body: str) -> str:
    """The company whose board or meeting of shareholders a body is; any other body as it is."""
    found = _BOARD_OF.search(body)
    ending = ending_of(body[: found.start()]) if found else None
    return body[: found.start()] if found and ending and ending.kind == "company" else body


def edits_book(text: str, phrase: PostPhrase) -> bool:
    """Whether somebody only edited the book that the sentence tells of: `《某某志》由某出版社出版，甲任主编`."""
    if phrase.organization or phrase.head not in ("主编", "副主编", "执行主编", "总纂"):
        return False
    low = sentence_begin(text, phrase.start, 120)
    return _BOOK.search(text, low, phrase.start) is not None


_ABOLISHED = lazy(
    r"(?:[、和][\u3400-\u9fff]{2,6}?){0,3}(?:等?的?(?:职务|职位|岗位|名称|称谓))?(?:同时|随之|随即|均|一律|相应|一并|也)*(?:撤销|取消|废除|废止)(?=[，。；])"
)
"""Behind posts that no longer exist: `厂长、副厂长的职务同时撤销`."""


_TEAM = lazy(r"(?:调研|考察|检查|督[导查]|视察|访问|慰问|参观)[组团]$|代表团$")
"""A team on a visit, to belong to which is no post."""

_AT_CONGRESS = lazy(r"第[一二三四五六七八九十\d]{1,3}代表团$")
"""A delegation by its number, which is one within a congress: `第三代表团|团长`."""
_NAMELESS = lazy(r"(?<!某)某(?:部队?|[军师旅团营连]|支队|单位|机关|基地|舰队?)$")
"""A body that is kept nameless, right before an office: `驻某市某部|政委`."""


_OF_CIRCLE = lazy(rf"(?:{PARTIES}|中共|无党派)界?|[\u3400-\u9fff]{{2,8}}界别?")
"""Whom somebody in a consultative conference stands for, right before 委员: `民盟委员甲`, `医药卫生界委员乙`."""


def is_no_post(text: str, phrase: PostPhrase) -> bool:
    """Whether the words of a post say nothing of who holds which: of a group, of a meeting, of a book, of delegates."""
    no_one = phrase.kind == "group" or phrase.plural or _leads_a_project(text, phrase)
    no_one = no_one or (
        text[phrase.start - 1 : phrase.start] in ("，", "、", "；", "。")
        and _ABOLISHED.match(text, phrase.end) is not None
    )
    if phrase.role == "成员" and _TEAM.search(text, max(0, phrase.role_start - 4), phrase.role_start):
        return True
    if _NAMELESS.search(text, max(0, phrase.role_start - 4), phrase.role_start):
        return True
    if phrase.head == "团长" and _AT_CONGRESS.search(text, max(0, phrase.role_start - 10), phrase.role_start):
        return True
    if leads_guests(text, phrase) or presides_trial(text, phrase):
        return True
    if phrase.role == "委员" and _OF_CIRCLE.fullmatch(phrase.organization):
        return True
    return no_one or is_of_meeting(text, phrase) or edits_book(text, phrase) or speaks_for(phrase)


def _leads_a_project(text: str, phrase: PostPhrase) -> bool:
    """Whether a 项目经理 is one of a project, and not of a project's department that is told of before."""
    bare = phrase.head == "项目经理" and not phrase.organization
    return bare and "项目部" not in text[max(phrase.start - 60, 0) : phrase.start]


_ORGAN_WITHIN = lazy(r"(?:(?<!总)工会|团委|党委|纪委|监事会)(?:委员会)?$")


def is_officer(phrase: PostPhrase) -> bool:
    """Whether the post is one of those beside the head of a company: 总会计师, 副总工程师."""
    return phrase.role.removeprefix("副") in OFFICERS


def without_organ(body: str) -> str:
    """The works whose union or committee a body is, which has no engineers and accountants at its head; else empty."""
    found = _ORGAN_WITHIN.search(body)
    return body[: found.start()] if found and ending_of(body[: found.start()]) else ""


def office_of_prefecture(text: str, phrase: PostPhrase, near: Sequence[str], context: Context) -> str:
    """The office of a prefecture that a bare 专员 heads: the one named last, else the text's own; empty for other posts."""
    if phrase.head != "专员" or phrase.role not in ("专员", "副专员"):
        return ""
    if named := next((name for name in near if name.endswith(_OFFICES)), ""):
        return named
    place = context.terms.get("专区", "").removesuffix("专区")
    return next((place + office for office in _OFFICES if place and office in text), "")


def headed_once(phrase: PostPhrase, name: str, section: str) -> bool:
    """Whether a body that a gazetteer tells of had such a head, as unions and leagues had for a time (妇联主任)."""
    return name == section and phrase.head == "主任"
