"""What a society's own papers call it by its level and a few characters of its name: 市足协 for 某市足球协会."""

from __future__ import annotations

import re

from ..language.patterns import lazy
from ..places.gazetteer import leading_place

_TAILS = {
    "协会": ("协会(?!长|员)", "协(?!会(?!长|员))"),
    "联合会": ("联",),
    "联谊会": ("联", "联会"),
    "总会": ("总会", "总", "会"),
    "促进会": ("促进会", "促会", "促"),
    "研究会": ("研究会", "研会"),
    "志愿者协会": ("志协(?!会(?!长|员))", "志愿者协会"),
    "十字会": ("会",),
    "基金会": ("基金会",),
}
"""What societies' names end in, and what is left of it in short names."""
_NOT_BEHIND = "(?<!协)(?<!联)(?<!总)|(?<=协)(?![助调作商议同定和力])|(?<=联)(?![合系谊动席网营通防盟手名络])|(?<=总)(?![工商医部院公队决量会支经计体额值结数理是共])"
"""No other word goes on behind the short name: 市体|协助."""
_OTHERS = frozenset(
    {"工会", "农会", "学会", "商会", "社会", "教会", "大会", "科协", "文联", "妇联", "侨联", "残联", "青联", "学联", "社联", "工联"}
)  # fmt: skip
"""Short names that mean other bodies which each place has."""
_TERM = lazy(r"[\u3400-\u9fff]{2,16}")


def own_society(text: str, own: str) -> set[str]:
    """The short names of the document's own society that a text uses."""
    place = leading_place(own)
    tail = next((tail for tail in sorted(_TAILS, key=len, reverse=True) if own.endswith(tail)), "")
    stem = own[len(place) :].removesuffix(tail)
    if not place or not tail or len(stem) < 1 or _TERM.fullmatch(own) is None:
        return set()
    level = "地区" if place.endswith("地区") else place[-1]
    rest = f"[{re.escape(stem[1:])}]{{0,{min(len(stem) - 1, 3)}}}" if len(stem) > 1 else ""
    short = rf"(?:{re.escape(place.removesuffix(level))})?{level}(?P<stem>{re.escape(stem[0])}{rest})(?P<tail>{'|'.join(_TAILS[tail])})(?:{_NOT_BEHIND})"
    return {
        found[0] for found in re.finditer(short, text) if found["stem"] + found["tail"] not in _OTHERS
        and found[0] != own and _keeps(stem, found["stem"])
    }  # fmt: skip


def _keeps(stem: str, short: str) -> bool:
    """Whether the characters of a short name stand in the name in their order."""
    rest = iter(stem)
    return all(char in rest for char in short)
