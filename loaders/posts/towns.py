"""Offices of towns and villages that are told without them: `某镇镇长甲、人大主席乙`; `镇党委十届一次全会召开，选举：` above `书记：甲`;
`某某村举行换届选举，甲当选村委会主任`."""

from __future__ import annotations

from collections.abc import Iterable

from ..bodies.own_town import own_town
from ..language.patterns import lazy
from ..parts import Context
from .phrases import PostPhrase

_CONGRESS = ("人大", "人民代表大会")
_TOWN = lazy(
    r"(?P<town>[\u3400-\u9fff]{2,20}?(?:镇|乡|苏木))(?:人民政府|政府|党委|委员会|纪委|人大|人民代表大会)?(?:主席团)?"
)
"""A body of a town, or the town itself."""


def town_congress(phrase: PostPhrase, words: str, previous: str, near: Iterable[str], context: Context) -> str:
    """The congress that a bare 人大主席 heads: only those of towns have a 主席. It is that of the town of the post before,
    of the document's own town, or of the one named last; empty for other words and where no town is told of."""
    if words not in _CONGRESS or phrase.head != "主席":
        return ""
    named = (_TOWN.fullmatch(one) for one in near)
    town = _TOWN.fullmatch(previous)
    place = town["town"] if town else own_town(context) or next((one["town"] for one in named if one), "")
    return place + words if place.endswith(("镇", "乡", "苏木")) else ""


_REACH = 300
_COUNTED = r"(?:第?[一二三四五六七八九十\d]{1,3}届(?:委员会)?)?第?[一二三四五六七八九十\d]{1,2}次(?:全体|委员|扩大)?(?:会议|全会|全委会)"
_SITS = lazy(
    rf"(?P<town>[\u3400-\u9fff]{{0,5}}?(?:镇|乡|街道|苏木))(?P<organ>党委|党工委|纪委)(?:随[后即]|接着|还|又)*(?:(?:召开|举行)了?)?{_COUNTED}"
)
_LEFT = lazy(r"^(?:[^镇乡街苏]*(?:召开|举行|[在是由])了?的?)")
_HEADS = ("书记", "委员", "常委")


def town_party_that_sits(text: str, phrase: PostPhrase) -> tuple[str, str]:
    """Words for the town and for its committee whose session the words before a bare 书记 or 委员 tell of; else empty."""
    if phrase.organization or phrase.inner or phrase.head not in _HEADS:
        return "", ""
    low = max(text.rfind("。", 0, phrase.start) + 1, phrase.start - _REACH)
    if "党" not in text[low : phrase.start]:
        return "", ""
    sits = [*_SITS.finditer(text, low, phrase.start)]
    if not sits or sits[-1]["organ"] == "纪委":
        return "", ""
    return _LEFT.sub("", sits[-1]["town"]), sits[-1]["organ"]


_BARE = frozenset({"村委会", "村民委员会", "居委会", "居民委员会"})
_TOLD = lazy(
    r"(?:^|(?<=[，。：；、\n\u3000日]))(?:同日|当日|次日)?(?P<village>[\u3400-\u9fff]{2,5}(?:村|社区|嘎查))(?=举行|召开|换届|选举|进行|完成|开展|村民|村委会|居委会|“?两委)"
)
"""A village at the head of a clause that tells of its election."""
_BY_ITS_NAME = lazy("村民委员会(?!组织法)")
_NO_NAME = ("农村", "乡村", "全村", "各村", "行政村", "本村", "该村", "全镇各村", "我村", "城市社区", "个村", "个社区")


def _committee(text: str) -> str:
    """What a text calls the committee of a village, which a law has in its name."""
    return "村民委员会" if "村委会" not in text and _BY_ITS_NAME.search(text) else "村委会"


def village_of_post(text: str, entry: int, phrase: PostPhrase) -> str:
    """Words for the committee that a 村主任 or 村委会主任 heads, with its village where the sentences before name it."""
    words = _committee(text) if phrase.organization == "村" and phrase.head == "主任" else phrase.organization
    if words not in _BARE:
        return ""
    low = max(entry, text.rfind("\n", 0, phrase.start) + 1, phrase.start - 120)
    told = [one["village"] for one in _TOLD.finditer(text, low, phrase.start)]
    villages = [one for one in told if not one.endswith(_NO_NAME)]
    return (villages[-1] if villages else "") + words
