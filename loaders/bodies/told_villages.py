"""Villages and communities that a text names with their town somewhere, and by their own name alone elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from ..language.patterns import lazy
from ..parts import Context
from .building import left_edge
from .expand import expand

_VILLAGE = lazy(
    r"(?:(?<!城)镇|(?<!城)乡|街道)(?P<village>(?![村镇乡])[\u3400-\u9fff]{1,4}?(?:(?<!农)村(?![民镇级委])|社区(?![服卫工居])|嘎查))"
)
"""A village behind its town: `某市某镇|某某村`."""
_ABOVE = lazy(r"(?:[\u3400-\u9fff]{2,12}[省市区县旗州])?[\u3400-\u9fff]{2,5}(?:[镇乡]|街道)")
_LONGEST = 24
_COUNTIES = ("区", "县", "市", "旗")
_COMMITTEES = ("", "村民委员会", "村委会", "居民委员会", "居委会", "党总支", "党支部", "党委")


def read_villages(text: str, context: Context) -> Context:
    """Let a village's own name mean the village in its town, where the text names one of that name only; the document
    may be its own."""
    if "村" not in text and "社区" not in text:
        return context
    told: dict[str, set[str]] = {}
    for match in _VILLAGE.finditer(text):
        start = left_edge(text, match.end(), max(0, match.end() - _LONGEST))
        if _ABOVE.fullmatch(text, start, match.start("village")) and len(match["village"]) > 2:
            told.setdefault(match["village"], set()).add(expand(text[start : match.end()], context))
    known = {village: whole for village, forms in told.items() if (whole := _one(forms))}
    for village, whole in known.items():
        context.terms.setdefault(village, whole)
    return replace(context, organization=_own_in_full(context.organization, known))


def _one(forms: Collection[str]) -> str:
    """The fullest of the forms of a village's name, where all mean one; empty where there are several of that name."""
    whole = max(forms, key=len)
    return whole if all(whole.endswith(one) for one in forms) else ""


def _own_in_full(own: str, known: Mapping[str, str]) -> str:
    """The document's own village, or its committee, with the town and county that the text names with it elsewhere."""
    for village, whole in known.items():
        above, named, behind = own.rpartition(village)
        placed = whole.endswith(above + village) or (above.endswith(_COUNTIES) and whole.startswith(above))
        if named and behind in _COMMITTEES and placed:
            return whole + behind
    return own
