"""Whose head a bare title is behind the body that calls a meeting or that a day tells of: `市委宣传部召开会议，部长甲讲话`,
`某某棉纺厂动工，厂长甲奠基`."""

from __future__ import annotations

from collections.abc import Sequence

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
_REACH = 160


def host_told_of(text: str, entry: int, phrase: PostPhrase, named: Sequence[str], own: str) -> str:
    """The body that the sentences before say calls a meeting, is opened or is built, whose head a bare title is.

    `named`: full names of the bodies named in the entry, `own`: the document's own body, whose people may be its guests.
    """
    ends = _LEAD.get(phrase.head)
    if ends is None or not named or phrase.organization or phrase.inner or (own and fits(phrase, own)):
        return ""
    low = max(entry, text.rfind("\n", 0, phrase.start) + 1, phrase.start - _REACH)
    told = [match["body"] for match in _HOSTS.finditer(text, low, phrase.start)]
    hosts = [name for name in named if told and name.endswith(told[-1][-2:])]
    return next((name for name in hosts if name.endswith(ends) and not name.endswith(_NO_HEAD)), "")


_TAKEN = lazy(r"(?:接管|接收|接办|进驻|征用)了?(?P<body>[\u3400-\u9fff]{3,20})(?=[，。；])")


def taken_over(text: str, entry: int, phrase: PostPhrase, named: Sequence[str]) -> str:
    """The works that the sentence says was taken over, for those sent there to watch over it: `接管某电厂，派甲为军代表`."""
    if not phrase.head.endswith("军代表") or phrase.organization:
        return ""
    low = max(entry, text.rfind("\n", 0, phrase.start) + 1, phrase.start - _REACH)
    told = [match["body"] for match in _TAKEN.finditer(text, low, phrase.start)]
    return next((name for name in named if told and name.endswith(told[-1][-3:])), "")
