"""Farms and stations out of which institutes grew, and names with another place's in brackets."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .find import Named

_INSTITUTES = ("研究所", "研究院", "科学院", "科学所", "农科所", "林科所", "农科院", "林科院")
_GREW_OUT_OF = (
    "农场", "林场", "苗圃", "牧场", "茶场", "渔场", "种场", "试验场", "实验场", "试验站", "实验站", "推广站", "推广所", "工作站",
    "技术站", "试验所", "实验所", "研究站", "指导站", "改良场", "改进所", "繁殖场", "繁殖站", "指导所",
)  # fmt: skip
_PLACE = lazy(r"[\u3400-\u9fff]{2,4}?(?:专区|地区|[市县省州盟])")
_SAME = 2
_SECOND = lazy(r"(?<=[省市县区州盟旗])（[\u3400-\u9fff]{1,8}[省市县区州盟旗]）(?=[\u3400-\u9fff]{3})")


_BEGUN = lazy(
    rf"(?:建立|成立|创办|创建|设立|兴办|组建|筹建|始建|改建为|扩建为|改为|改称|更名为?|改名为?|易名|定名为?|恢复)(?:了)?[“「]?"
    rf"(?P<name>{_PLACE.pattern}(?:[\u3400-\u9fff]{{0,8}}?)(?:{'|'.join(_GREW_OUT_OF)}))(?=[，。；、”」（\n])"
)
"""A farm or station that is founded or takes its name, with its place."""


def forerunners_named(text: str, own: str, known: set[int]) -> list[Named]:
    """Where a history of an institute names a farm or station of its place by a verb that founds or names it."""
    if not own.endswith(_INSTITUTES):
        return []
    told = (one for one in _BEGUN.finditer(text) if one.end("name") not in known)
    return [Named(*one.span("name"), one["name"]) for one in told if is_forerunner(one["name"], own)]


def is_forerunner(words: str, own: str) -> bool:
    """Whether words name a farm or station of the same place as the institute that a history is about: 某专区农场."""
    if not own.endswith(_INSTITUTES) or not words.endswith(_GREW_OUT_OF):
        return False
    placed = leading_place(words) or _PLACE.match(words)
    return bool(placed) and words[:_SAME] == own[:_SAME]


def by_first_place(own: str) -> str:
    """A name without the other place that brackets in it give besides: `某地区（某州）农业科学研究所`."""
    return _SECOND.sub("", own) if "（" in own else own
