"""Bodies whose people come to the one whose page it is: of its kind and not it (`某学院院长甲一行来我校`), and in headlines of a county
that is named without 县 (`某县政协考察团来清流考察`)."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..parts import Context
from ..places.counties import homes_of
from .find import Named
from .units import root_of

_COME = lazy(r"(?:来|到|到访|莅临|来到|走进|访问)[我本](?P<sign>[校院厂馆所]|公司|集团)(?![区园友办企])")
_ENDS = {
    "校": ("大学", "学院", "学校", "中学", "小学", "幼儿园", "党校"), "院": ("院",), "厂": ("厂",), "馆": ("馆",), "所": ("所",),
    "公司": ("公司", "集团"), "集团": ("集团", "公司"),
}  # fmt: skip
"""How the names of bodies end that are of the kind which the page calls itself by."""
_NEAR = 60
"""How far before its coming a body stands at most, in code points."""


def come_to_own(text: str, names: Sequence[Named]) -> frozenset[str]:
    """The bodies, as named, that stand last before words that their people come to 我校, of whose kind they are."""
    if not any(sign in text for sign in ("来我", "到我", "临我", "来本", "到本", "问我", "进我")):
        return frozenset()
    found: set[str] = set()
    for come in _COME.finditer(text):
        first = max(text.rfind("。", 0, come.start()), text.rfind("\n", 0, come.start()), come.start() - _NEAR)
        before = [
            root_of(one.words)
            for one in names
            if first < one.start and one.end <= come.start() and root_of(one.words).endswith(_ENDS[come["sign"]])
        ]
        found.update(before[-1:])
    return frozenset(found)


def is_of_unnamed_host(text: str, entry: int, start: int, previous: str, context: Context) -> bool:
    """Whether a bare office at `start` is of the one to whom the people of `previous` have come, which no text names."""
    if context.organization or not context.guests or (previous and root_of(previous) not in context.guests):
        return False
    come = _COME.search(text, entry, start)
    return come is not None and "。" in text[come.end() : start]


_COMES = lazy(
    r"^[\u3400-\u9fff]{4,40}?(?:来|到|赴|莅临?)(?P<place>[\u3400-\u9fff]{2,3}?)(?:县|区)?(?=考察|调研|视察|参观|访问|学习|指导|交流|检查|开展|督[导查]|慰问|洽谈)"
)


def without_guests(title: str, text: str) -> str:
    """The headline without its guests where they come to a county whose page speaks of itself; others as they are."""
    found = _COMES.match(title)
    county = f"{found['place']}县" if found else ""
    if not found or not homes_of(county) or "我县" not in text:
        return title
    return county + title[found.end() :].removeprefix("县")
