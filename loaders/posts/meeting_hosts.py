"""Whose head a bare title is behind the body that calls a meeting or that a day tells of, or behind the department that holds
something: `市委宣传部召开会议，部长甲讲话`, `人事处召开座谈会，处长甲介绍情况`."""

from __future__ import annotations

from collections.abc import Sequence

from ..bodies.building import left_edge
from ..bodies.expand import is_generic
from ..language.body_words import ending_of
from ..language.patterns import lazy
from .fitting import fits
from .phrases import PostPhrase

_HOSTS = lazy(
    r"(?P<body>[\u3400-\u9fff”）]{2,4})(?:(?:今[日天]|当[日天]|近日|[上下]午|隆重|首次|再次|联合|正式|破土)|[在于][\u3400-\u9fff“”]{2,14}?(?=[召举组开]))*"
    r"(?:召开|举行|举办|主办|承办|召集|组织|开办|动工|开工|投产|建成|落成|竣工|奠基|开业|开张|成立|开学|揭牌|挂牌)"
)
_OF_TROOPS = ("军分区", "军区", "支队", "总队", "大队", "部队", "师", "旅", "团")
_LEAD = {
    "部长": ("部",), "厅长": ("厅",), "处长": ("处",), "科长": ("科",), "股长": ("股",), "厂长": ("厂",), "矿长": ("矿",), "场长": ("场",),
    "经理": ("公司", "商店", "商场"), "主任": ("委", "委员会", "办", "办公室", "室", "中心", "妇联"),
    "政委": _OF_TROOPS, "政治委员": _OF_TROOPS, "司令员": ("军分区", "军区"), "参谋长": _OF_TROOPS,
}  # fmt: skip
"""Heads and what the bodies that they lead end with."""
_NO_HEAD = ("指挥部", "总部", "俱乐部", "门市部", "编辑部", "市委", "县委", "区委", "省委", "州委", "党委", "地委", "工委", "团委", "纪委", "常委", "代表团", "访问团", "艺术团", "剧团")  # fmt: skip
"""Ends of names of bodies that have other heads."""
_CARING = ("关工委", "妇儿工委", "关心下一代工委")
"""Committees that a 主任 heads although they are called like those of the party."""
_REACH = 160


def host_told_of(text: str, entry: int, phrase: PostPhrase, named: Sequence[str], own: str) -> str:
    """The body that the sentences before say calls a meeting, is opened or is built, whose head a bare title is.

    `named`: full names of the bodies named in the entry, `own`: the document's own body, whose people may be its guests.
    """
    ends = _LEAD.get(phrase.head)
    if (
        ends is None
        or not named
        or phrase.organization
        or phrase.inner
        or (own and fits(phrase, own) and not own.endswith("妇联"))
    ):
        return ""
    low = max(entry, text.rfind("\n", 0, phrase.start) + 1, phrase.start - _REACH)
    told = [match["body"] for match in _HOSTS.finditer(text, low, phrase.start)]
    hosts = [name for name in named if told and name.endswith(told[-1][-2:])]
    return next(
        (name for name in hosts if name.endswith(ends) and (name.endswith(_CARING) or not name.endswith(_NO_HEAD))), ""
    )


_TAKEN = lazy(r"(?:接管|接收|接办|进驻|征用)了?(?P<body>[\u3400-\u9fff]{3,20})(?=[，。；])")


def taken_over(text: str, entry: int, phrase: PostPhrase, named: Sequence[str]) -> str:
    """The works that the sentence says was taken over, for those sent there to watch over it: `接管某电厂，派甲为军代表`."""
    if not phrase.head.endswith("军代表") or phrase.organization:
        return ""
    low = max(entry, text.rfind("\n", 0, phrase.start) + 1, phrase.start - _REACH)
    told = [match["body"] for match in _TAKEN.finditer(text, low, phrase.start)]
    return next((name for name in named if told and name.endswith(told[-1][-3:])), "")


_FAR = 60
_SIGNS = "处科部馆站"
_HOLDS = lazy(
    r"(?:^|[\n。；\u3000日，])(?P<unit>[\u3400-\u9fff]{2,10}?[处科部馆站])(?:主持)?(?:召开|举行|举办|开展|组织)(?!部)[^，。；\n]{2,40}，$"
)


def unit_holding(text: str, phrase: PostPhrase) -> str:
    """Words for the department that the clause before a bare 处长, 馆长 tells to hold something; empty where it tells of none."""
    sign = phrase.head.removesuffix("长")
    if phrase.organization or phrase.kind != "post" or len(sign) != 1 or sign not in _SIGNS:
        return ""
    if text[phrase.start - 1 : phrase.start] != "，":
        return ""
    low = max(text.rfind("\n", 0, phrase.start), phrase.start - _FAR, 0)
    found = _HOLDS.search(text, low, phrase.start)
    return found["unit"] if found and found["unit"].endswith(sign) else ""


_TEAMS = "看守所|拘留所|戒毒所|派出所|支队|大队|中队|监狱|司法所"
_HOUSE = lazy(
    r"(?:[在到赴]|来到|走进|深入|参观了?|视察了?)(?P<body>[\u3400-\u9fff\d]{2,20}?(?:厂|公司|矿|场|店|商店|大楼|院|学校|中学|小学|幼儿园|站|所|馆))(?:里|内)?，$"
    rf"|(?:[到赴]|来到|走进|深入|检查了?|督[导查]了?|慰问了?|看望了?|视察了?|察看了?)(?P<team>[\u3400-\u9fff\d]{{0,12}}?(?:{_TEAMS}))"
    r"(?:(?:实地|专题|现场)?(?:检查|督[导查]|调研|指导|慰问|看望|视察|察看|走访|考察|参观)[^，。；、\n]{0,12})?，$"
)
"""The house at the end of the clause before a bare title: `在市罐头厂，厂长甲汇报`, `赴看守所督导，所长甲汇报`."""


def house_come_to(text: str, phrase: PostPhrase) -> str:
    """Words for the house whose head a bare title at the beginning of a clause is, as the clause before says."""
    if phrase.organization or phrase.kind != "post" or text[phrase.start - 1 : phrase.start] != "，":
        return ""
    found = _HOUSE.search(text, max(0, phrase.start - 28), phrase.start)
    which = "team" if found and found["team"] else "body"
    words = text[left_edge(text, found.end(which), found.start(which)) : found.end(which)] if found else ""
    if len(words) < 3 or ending_of(words) is None or (which == "body" and is_generic(words)):
        return ""
    return words if fits(phrase, words) else ""
