"""Branches of the bank whose own branch a document is of, named without the bank: 省分行, 某县支行, 农发行某市分行."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from .asked import Asked
from .banks import whole_names
from .place_levels import place_of_level

_KIND = r"(?P<kind>中心支行|分行|支行)(?P<unit>.*)$"
_OWN = lazy(rf"(?P<bank>[\u3400-\u9fff]{{2,12}}?银行)(?P<place>[\u3400-\u9fff]{{2,10}}?){_KIND}")
_LEVEL = lazy(rf"(?P<level>自治区|自治州|[省市州县区旗]){_KIND}")
_REGION = r"(?:新疆|内蒙古|广西|宁夏|西藏)(?:维吾尔|壮族|回族)?(?:自治区)?"
_OTHERWISE = r"[该本我此各]|[原老新](?=[省市县区州]?(?:分行|支行|中心))|自治"
"""What words begin with that name no place: `该支行`, `原市分行`."""
_PLACED = lazy(rf"(?P<place>{_REGION}|(?!{_OTHERWISE})(?:(?!自治)[^行]){{2,8}}?){_KIND}")

_OFFICE = lazy(r"(?![该本我此各])[^行\n]{2,8}(?:分理处|储蓄所|营业所|储蓄专柜)")
"""The smallest branches, which lie within that whose papers name them alone."""


def branch_of_own_bank(asked: Asked) -> str | None:
    """The branch in full; nothing where the words are none or the document is of no branch of a bank."""
    if "银行" not in asked.own or not (own := _OWN.fullmatch(asked.own)):
        return None
    if _OFFICE.fullmatch(asked.words):
        return asked.own + asked.words
    if "行" not in asked.words:
        return None
    if names := whole_names(asked.words):
        return next((name for name in names if name.startswith(own["bank"])), None)
    if level := _LEVEL.fullmatch(asked.words):
        place = place_of_level(level["level"], asked.context, asked.near)
        if not _is_part(level["unit"]) or not place:
            return None
        within = level["kind"] == own["kind"] and place.startswith(own["place"].rstrip("省市县区州"))
        return (asked.own if within else own["bank"] + place + level["kind"]) + level["unit"]
    placed = _PLACED.fullmatch(asked.words)
    if placed is None or not _is_part(placed["unit"]) or ending_of(placed["place"]) is not None:
        return None
    return own["bank"] + asked.words


def _is_part(words: str) -> bool:
    return not words or ending_of(words) is not None
