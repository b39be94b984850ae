"""The party's committee of a town that sits and elects its own members: `镇党委十届一次全会召开，选举：` above `书记：甲`."""

from __future__ import annotations

from ..language.patterns import lazy
from .phrases import PostPhrase

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
