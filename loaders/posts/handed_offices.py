"""Offices behind somebody of another body who was given the first of them: `主席由县革委会副主任甲兼任，副主席乙`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from .phrases import PostPhrase

_HANDED = lazy(r"(?:一职|职务)?(?:[仍改则均现]|暂时?|先)?由[^，。；\n]{4,40}?(?:兼任|担任|出任|兼)[，；]")
_BY = lazy(r"(?:一职|职务)?(?:[仍改则均现]|暂时?|先)?由[^，。；\n]{2,40}?(?:兼任|担任|出任|兼)[，；。]")
_FAR = 60
_VACATED = lazy(
    r"(?:一职|职务|职位|之职)?(?:[仍改则均现先]|暂时?|临时|随后)?由[^，。；\n]{2,40}?(?:接任|继任|接替|接充|代理|担任|兼任|升任|出任|主持)"
)
_WENT = lazy(r"[^。；\n]{0,40}?(?:[调升转改出就]任|调[往去到离]|奉调|当选|退休|离任|辞职|病逝|辞去|任)")


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


def vacated(text: str, phrase: PostPhrase, told: Sequence[tuple[PostPhrase, str]]) -> str:
    """The body of an office that is handed on where the title of the one who leaves it names that body: `某区工商联主席甲
    调任某区政协副主席，主席一职由乙接任`; else empty. `told`: the titles before, the last first, with their bodies."""
    if not told or _VACATED.match(text, phrase.end) is None:
        return ""
    for before, body in told:
        between = text[before.end : phrase.start]
        if len(between) > 2 * _FAR or between.count("。") > 1 or "\n" in between:
            return ""
        if before.role == phrase.role and body.endswith(phrase.organization) and _WENT.match(between):
            return body
    return ""
