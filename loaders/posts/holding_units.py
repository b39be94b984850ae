"""The department that holds something, whose head the next clause names: `人事处召开座谈会，处长甲介绍情况`."""

from __future__ import annotations

from ..language.patterns import lazy
from .phrases import PostPhrase

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
