"""Cooperatives of a place by the short names that their own papers have for them: 县联社, 县供销社, 联社, 县社."""

from __future__ import annotations

from collections.abc import Iterable

from ..language.abridged import keeps
from ..language.patterns import lazy
from ..places.gazetteer import leading_place

_KIND = r"(?:合作社联合社|合作社联社|合作联合社|合作联社|合作总社|合作社|联合社|联社|总社|社)"
_OWN = lazy(rf"(?P<trade>(?:农村)?信用|供销|手工业(?:生产)?|生产)?(?P<kind>{_KIND})")
"""The name of a cooperative behind that of its place."""
_SHORT = lazy(rf"(?P<level>[省市县区旗州]|专区|地区)?(?P<trade>(?:农村)?信用|供销|手工业|手)?(?P<kind>{_KIND})")
_ALONE = ("联社", "联合社", "总社")
"""What a cooperative is called without its place or its trade."""
_ENDS = ("联社", "联合社", "供销社", "供销合作社", "信用社", "总社", "县社", "市社", "区社", "省社")


def cooperative_meant(words: str, own: str) -> str:
    """The document's own cooperative where words are a short name for it; empty for other words and bodies."""
    return own if words != own and words.endswith(_ENDS) and is_short_for(words, own) else ""


def is_joined(words: str, own: str) -> bool:
    """Whether words name the union that a place's cooperative became in the 1980s: 县供销合作社联合社 of 某县供销合作社."""
    place = leading_place(own)
    joined = own.endswith("供销合作社") and words.endswith(("供销合作社联合社", "供销合作社联社"))
    return joined and words[: words.index("供销")] in (place, place[-1:])


def is_short_for(words: str, name: str) -> bool:
    """Whether words may be a short name of a cooperative, by their level, their trade and their kind."""
    place = leading_place(name)
    short = _SHORT.fullmatch(words.removeprefix(place[:-1])) if place else None
    whole = _OWN.fullmatch(name, len(place)) if short else None
    if short is None or whole is None:
        return False
    if words.startswith(place) and short["kind"] not in ("社", "联社"):
        return False  # a whole name, which the body may have at another time
    if short["kind"] not in _ALONE and len(short["kind"]) > len(whole["kind"]):
        return False  # 县供销合作社联合社, which 县供销合作社 became
    level, trade = short["level"] or "", short["trade"] or ""
    if not (place.endswith(level) if level else trade or short["kind"] in _ALONE):
        return False
    of_trade = whole["trade"] or "供销"  # as those of the 1950s came to be called that had none in their names
    return not trade or trade[0] == of_trade.removeprefix("农村")[0] or trade == of_trade


def first_named_so(words: str, named: Iterable[str], own: str) -> str:
    """The whole name that a text has first for its own cooperative and that keeps the characters of a short one:
    某县合作社联合社 for 县联社; empty where it has none."""
    place = leading_place(own)
    if words.startswith(place) or not is_short_for(words, own):
        return ""
    short = _SHORT.fullmatch(words)
    kept = (short["trade"] or "") + short["kind"] if short else ""
    alike = (one for one in named if one.startswith(place) and one != words and _OWN.fullmatch(one, len(place)))
    return next((one for one in alike if keeps(one.removeprefix(place), kept)), "")
