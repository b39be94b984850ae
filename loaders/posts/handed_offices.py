"""Offices behind somebody of another body who was given the first of them: `主席由县革委会副主任甲兼任，副主席乙`."""

from __future__ import annotations

from ..language.patterns import lazy
from .phrases import PostPhrase

_HANDED = lazy(r"(?:一职|职务)?(?:[仍改则均现]|暂时?|先)?由[^，。；\n]{4,40}?(?:兼任|担任|出任|兼)[，；]")
_BY = lazy(r"(?:一职|职务)?(?:[仍改则均现]|暂时?|先)?由[^，。；\n]{2,40}?(?:兼任|担任|出任|兼)[，；。]")
_FAR = 60


def is_beside_handed(text: str, phrase: PostPhrase, handed_end: int) -> bool:
    """Whether a bare office stands right behind the clause that gives somebody the one which ends at `handed_end`."""
    if phrase.organization or text[phrase.start - 1 : phrase.start] not in ("，", "；"):
        return False
    return (
        0 < handed_end
        and phrase.start - handed_end < _FAR
        and _HANDED.fullmatch(text, handed_end, phrase.start) is not None
    )


def is_handed(text: str, end: int) -> bool:
    """Whether an office that ends here is said to be given to somebody."""
    return text[end : end + 1] in "由仍改则均现暂先一职" and _HANDED.match(text, end) is not None


def handed_beside(text: str, phrase: PostPhrase, chosen_end: int, entry: int) -> bool:
    """Whether a sentence behind that of a choice begins with an office and by whom it is held: `秘书长由某部部长甲兼任`."""
    if phrase.organization or not entry < chosen_end < phrase.start < chosen_end + 2 * _FAR:
        return False
    between = text[chosen_end : phrase.start]
    return (
        between.endswith("。")
        and between.count("。") == 1
        and "\n" not in between
        and _BY.match(text, phrase.end) is not None
    )
