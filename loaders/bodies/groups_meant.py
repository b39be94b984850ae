"""A group for some matter that is called by its kind behind its whole name: `市某某领导小组召开会议…领导小组组长`."""

from __future__ import annotations

from ..language.patterns import lazy
from .building import left_edge

_CALLED = lazy(
    r"(?:[该此]|上述)?(?P<kind>(?:工作)?(?:领导|协调|专项)小组|总?指挥部|联席会议|工作专班)(?P<office>办公室)?"
)
_WHOLE = lazy(
    r"(?<=[\u3400-\u9fff]{2})(?:领导|协调|专项)小组|(?<=[\u3400-\u9fff]{2})指挥部|(?<=[\u3400-\u9fff]{2})(?:联席会议|工作专班)"
)
_BY = lazy(
    r"(?:^|(?<![\u3400-\u9fff]))(?P<body>[省市县区州旗](?:委|政府|人民政府|总工会|[\u3400-\u9fff]{1,5}局))(?:组织)?(?:召开|举行|成立|组建)了?$"
)
"""Whose group it is, where it stands before the verb: `市政府召开|某某领导小组会议`."""
_OF_WHOLE = lazy(r"^全(?=[省市县区州旗])")
_REACH, _LONGEST = 300, 30
_NO_NAME = ("该", "本", "各", "两", "我", "此", "一个", "成立", "工作", "上级", "相关", "有关")


def group_meant(text: str, entry: int, at: int, words: str) -> str:
    """The group, or its office, by the whole name that the text of the entry before `at` has; else empty."""
    called = (
        _CALLED.fullmatch(words) if "小组" in words or "指挥部" in words or "专班" in words or "联席" in words else None
    )
    if called is None:
        return ""
    kind = called["kind"].removeprefix("工作").removeprefix("总")
    low = max(entry, at - _REACH)
    for match in reversed([*_WHOLE.finditer(text, low, at)]):
        start = left_edge(text, match.end(), max(low, match.end() - _LONGEST))
        name = text[start : match.end()]
        if name.endswith(kind) and len(name) >= len(called["kind"]) + 2 and not name.startswith(_NO_NAME):
            by = _BY.search(text, low, start)
            return (by["body"] if by else "") + _OF_WHOLE.sub("", name) + (called["office"] or "")
    return ""
