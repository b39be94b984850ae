"""Unions of cooperatives by the short name that papers give them: 省联社 for 某省农村信用社联合社."""

from __future__ import annotations

from collections.abc import Iterable

from ..language.patterns import lazy

_WHOLE = lazy(
    r"(?P<level>[省市县区旗]|州(?!市))(?P<name>(?:(?![省市县旗长改为])[\u3400-\u9fff]){2,12}?(?:合作社|供销社|信用社|合作)联合总?社)(?!筹)"
)
_SHORT = lazy(r"(?P<level>[省市县区州旗])联社")
_ALONE = lazy(r"(?<![作省市县区州旗销用工业])联合社(?![章员])")
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
    called = {found["level"] for found in _SHORT.finditer(text)} if "联社" in text else set[str]()
    alone = "联合社" in text and _ALONE.search(text) is not None
    whole = {found["level"] + found["name"] for found in _WHOLE.finditer(text)} if called or alone else set[str]()
    found = {f"{level}联社": [name for name in whole if name[0] == level] for level in called}
    found |= {"联合社": list(whole)} if alone else {}
    return {short: names[0] for short, names in found.items() if len(names) == 1}
