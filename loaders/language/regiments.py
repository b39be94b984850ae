"""Numbered regiments, and their battalions and companies: 某某兵团第三十八团, 农八师一四二团, 二营, 三连."""

from __future__ import annotations

from .patterns import lazy

_NUMBER = r"第?[一二三四五六七八九十百〇零○\d]{1,5}"
_DIVISION = rf"(?:农(?:业|业建设|建)?|[工建]程?)?{_NUMBER}师"
REGIMENT = rf"(?:[\u3400-\u9fff]{{2,16}}?兵团)?(?:{_DIVISION})?{_NUMBER}团(?![长支市委员])"
"""A regiment by its number, with the division and the corps that it is of where they are named."""
_REGIMENT = lazy(rf"(?:^|兵团|师){_NUMBER}团$")
_PART = lazy(rf"(?:^|团){_NUMBER}[营连]$")
_BARE = lazy(rf"{_NUMBER}[营连]|第?[一二三四五六七八九十]团")
_DIVISIONS = lazy(_DIVISION)
_CORPS = "兵团"


def is_regiment(words: str) -> bool:
    """Whether words name a regiment by its number."""
    return words[-1:] == "团" and _REGIMENT.search(words) is not None


def is_part_of_regiment(words: str) -> bool:
    """Whether words name a battalion or company by its number."""
    return _PART.search(words) is not None


def is_bare_part(words: str) -> bool:
    """Whether words name a battalion or company alone, of a regiment that they do not name, or a group on a journey by its
    number: 七连, 第一团."""
    return words[-1:] in ("团", "营", "连") and _BARE.fullmatch(words) is not None


def within_regiment(words: str, own: str) -> str:
    """What words mean in the papers of the regiment `own`: its parts, or the corps and division it is of; else empty."""
    if not is_regiment(own):
        return ""
    if is_regiment(words) and own.endswith(words):
        return own
    if _PART.match(words):
        return own + words
    if words[0] == "团" and len(words) > 2:
        return own + words[1:]
    corps = own[: own.rfind(_CORPS) + 2] if _CORPS in own else ""
    if words == _CORPS:
        return corps
    if words in ("师", "师部"):
        return own[: own.rfind("师") + 1]
    if corps and _DIVISIONS.fullmatch(words):
        at = own.find(words)
        return own[: at + len(words)] if at >= 0 else corps + words
    return ""
