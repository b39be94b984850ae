"""The committee of the village whose election an entry tells of: `某某村举行换届选举，甲当选村委会主任`."""

from __future__ import annotations

from ..language.patterns import lazy
from .phrases import PostPhrase

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
