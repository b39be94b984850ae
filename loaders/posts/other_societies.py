"""Bare heads of another society that calls a meeting, in the papers of a society: `某市水利学会举办讲座，理事长甲主讲`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from .fitting import fits
from .phrases import PostPhrase

_SOCIETY = r"(?:学会|协会|商会|研究会|促进会|联合会|联谊会|公会|基金会|总会|校友会)"
_OWN = lazy(rf"{_SOCIETY}$")
_CALLS = lazy(
    rf"(?P<body>[\u3400-\u9fff]{{4,30}}?{_SOCIETY})(?:(?:联合|首次|再次|隆重|正式)|在[^，。；]{{2,16}}?)*"
    r"(?:召开|举行|举办|主办|承办|召集|组织|开展|成立|启动)"
)
_JOINT = lazy("[与和同及、]|联合(?!会)")
_LEADS = lazy(
    r"[\u3400-\u9fff·]{2,4}?(?:（[^（）]{1,12}）)?(?:[、和][\u3400-\u9fff]{2,16}?)*?(?:分别|共同|亲自)?"
    r"(?:主持|主讲|授课|带队|率队|带领|率领|作[^，。；]{0,12}?报告|汇报|总结|部署)"
)
"""What heads of the host do, and no guests from the society above it."""
_HEADS = ("会长", "理事长", "秘书长", "监事长", "主席", "主任委员")
_REACH = 120


def other_society(text: str, entry: int, phrase: PostPhrase, named: Sequence[str], own: str) -> str:
    """The society whose head a bare title is; empty where the own one may be meant: its head is named again on the page."""
    if phrase.head not in _HEADS or phrase.organization or phrase.inner or phrase.mark or not _OWN.search(own):
        return ""
    if _LEADS.match(text, phrase.end) is None or text.count(text[phrase.start : phrase.end + 2]) > 1:
        return ""
    low = max(entry, text.rfind("\n", 0, phrase.start) + 1, phrase.start - _REACH)
    told = [match["body"] for match in _CALLS.finditer(text, low, phrase.start)]
    if not told or _JOINT.search(told[-1]):
        return ""
    hosts = [name for name in named if (name.endswith(told[-1]) or told[-1].endswith(name))]
    return "" if own in hosts else next((name for name in hosts if fits(phrase, name)), "")
