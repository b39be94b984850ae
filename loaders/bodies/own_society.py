"""What a society's own papers call it by its level and a few characters of its name: 市足协 for 某市足球协会; and branches of societies
by the kind of these alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..language.abridged import keeps
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .anchors import has_owner
from .find import Named
from .units import root_of

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
    "公会": ("公会",),
}
"""What societies' names end in, and what is left of it in short names."""
_NOT_BEHIND = "(?<!协)(?<!联)(?<!总)|(?<=协)(?![助调作商议同定和力])|(?<=联)(?![合系谊动席网营通防盟手名络])|(?<=总)(?![工商医部院公队决量会支经计体额值结数理是共])"
"""No other word goes on behind the short name: 市体|协助."""
_OTHERS = frozenset(
    {"工会", "农会", "学会", "商会", "社会", "教会", "大会", "科协", "政协", "文联", "妇联", "侨联", "残联", "青联", "学联", "社联", "工联"}
)  # fmt: skip
"""Short names that mean other bodies which each place has."""
_TERM = lazy(r"[\u3400-\u9fff]{2,16}")


def is_society(name: str) -> bool:
    """Whether a name is that of a society, by its end."""
    ending = ending_of(name)
    return ending is not None and ending.kind == "society"


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
        and found[0] != own and keeps(stem, found["stem"])
    }  # fmt: skip


_SHORT = lazy(
    r"(?P<level>[市省区县州])(?P<stem>[\u3400-\u9fff]{1,3}?)(?P<tail>协(?!会(?!长|员)|[助调作商议同定和力])|联(?![合系谊动席网营通防盟手络])|促会|研会)"
)
_WHOLE = lazy(
    r"(?P<stem>[\u3400-\u9fff]{2,10}?)(?P<tail>协会|联合会|联谊会|促进会|研究会|公会)(?=$|第?[一二三四五六七八九十]+[届次])"
)
_LEVELS = ("市", "省", "区", "县", "州")
_LEFT = {"协": ("协会",), "联": ("联合会", "联谊会"), "促会": ("促进会",), "研会": ("研究会",)}
"""What short names of societies end in, and how they end in full."""
_NAMED_IN_FULL = frozenset({"青联", "学联"})
"""Short names that each place has, for which a text's whole name is taken all the same."""


def named_societies(text: str, names: Iterable[Named]) -> dict[str, str]:
    """Short names of societies with the one whole name of the same text that they stand for: 市消协 beside 市消费者协会."""
    shorts = {found[0]: found for found in _SHORT.finditer(text)}
    shorts = {short: found for short, found in shorts.items() if not _is_everywhere(found["stem"] + found["tail"])}
    whole = {one.words: at for one in names if (at := _after_level(one.words))} if shorts else {}
    told: dict[str, str] = {}
    for short, found in shorts.items():
        meant = {words[: called.end()] for words, at in whole.items() if (called := _called(found, words, at))}
        if len({words[_after_level(words) - 1 :] for words in meant}) == 1:
            told[short] = max(meant, key=len)
    return told


def _is_everywhere(called: str) -> bool:
    return called in _OTHERS and called not in _NAMED_IN_FULL


def _after_level(words: str) -> int:
    """Where the own words of a society begin behind its place, or the level that stands for it; 0 without either."""
    return len(leading_place(words)) or (words[:1] in _LEVELS and 1)


def _called(short: re.Match[str], words: str, at: int) -> re.Match[str] | None:
    """The whole name of which a short one has the level, the first character and the end, and its others in order."""
    begins = words[at - 1 : at + 1] == short["level"] + short["stem"][0]
    whole = _WHOLE.match(words, at) if begins else None
    alike = whole and whole["tail"] in _LEFT[short["tail"]] and keeps(whole["stem"], short["stem"])
    return whole if alike else None


_BRANCH = lazy(r"(?:分会|专业委员会|专委会|工作委员会)$")
_OF_FIELD = lazy(r"(?:学校|学院|医院|公司|企业|工厂|银行)[\u3400-\u9fff]{2,16}(?:专业委员会|专委会|(?<!工会)分会|支会)")
_BRANCH_ALONE = lazy(r"[\u3400-\u9fff]{2,8}(?:分会|专业委员会|专委会)")


def is_of_field(words: str) -> bool:
    """Whether words may be a society's branch named by the kind of houses it deals with, which is none of any one of them."""
    return words.endswith("会") and _OF_FIELD.fullmatch(words) is not None


def branch_of_society(words: str, own: str) -> str:
    """The branch of the document's own society whose words end with the kind of house that the society is of, and one
    more word, or begin with the kind of houses it deals with (`学校卫生专业委员会`); else empty."""
    if is_of_field(words) and is_society(own):
        return own + words
    found = _BRANCH.search(words)
    society = ending_of(own) if found else None
    houses = words[: found.start()] if found and society and society.kind == "society" else ""
    ending = ending_of(houses) if houses else None
    if ending is None or houses == ending.words or has_owner(houses) or houses in own:
        return ""
    return own + words if ending.words in own else ""


def society_beside(words: str, near: Sequence[str], own: str) -> str | None:
    """The society named before whose branch words name in the papers of a house: `地区医学会年会在本院召开，改选|外科分会`."""
    found = _BRANCH_ALONE.fullmatch(words) if own else None
    if found is None or is_society(own) or has_owner(words):
        return None
    return next((root for one in near if is_society(root := root_of(one)) and not _BRANCH.search(root)), None)
