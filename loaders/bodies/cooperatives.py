"""Cooperatives of a place and their unions by the short names that their own papers have for them: 县联社, 县供销社, 联社, 县社; 省联社
for 某省农村信用社联合社."""

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


_WHOLE = lazy(
    r"(?P<level>[省市县区旗]|州(?!市))(?P<name>(?:(?![省市县旗长改为])[\u3400-\u9fff]){2,12}?(?:合作社|供销社|信用社|合作)联合总?社)(?!筹)"
)
_UNION_SHORT = lazy(r"(?P<level>[省市县区州旗])联社")
_UNION_ALONE = lazy(r"(?<![作省市县区州旗销用工业])联合社(?![章员])")
_PLACED = lazy(r"(?P<place>[\u3400-\u9fff]{2,10}[市县区旗州])联社")
_OF_CREDIT = lazy(r"[市县区旗州](?P<kind>(?:农村|城市)信用(?:合作社|社|合作)?联合?社)")


def credit_unions(text: str, named: Iterable[str]) -> dict[str, str]:
    """Unions of credit cooperatives by their place and 联社, where a text writes out unions of one kind only: 云溪区联社 of
    a bank's history for 云溪区农村信用合作联社."""
    kinds = {found["kind"] for found in _OF_CREDIT.finditer(text)} if "联社" in text and "信用" in text else set[str]()
    placed = (found for words in named if (found := _PLACED.match(words))) if len(kinds) == 1 else ()
    return {found[0]: found["place"] + kind for found in placed for kind in kinds}


def cooperative_unions(text: str) -> dict[str, str]:
    """What 省联社, 县联社 stand for where the text names one union of its level in full, and 联合社 where it names one only."""
    called = {found["level"] for found in _UNION_SHORT.finditer(text)} if "联社" in text else set[str]()
    alone = "联合社" in text and _UNION_ALONE.search(text) is not None
    whole = {found["level"] + found["name"] for found in _WHOLE.finditer(text)} if called or alone else set[str]()
    found = {f"{level}联社": [name for name in whole if name[0] == level] for level in called}
    found |= {"联合社": list(whole)} if alone else {}
    return {short: names[0] for short, names in found.items() if len(names) == 1}
