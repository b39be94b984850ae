"""Associations by their short names: 市音协 for 某市音乐家协会, 消协 for 消费者协会, where the text has both."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .find import Named

_FIRST = "(?P<first>[书美音剧戏曲舞民摄影视杂评作律消注佛道伊个私质盲聋肢税])"
_WHOLE = lazy(_FIRST + r"(?P<kind>[\u3400-\u9fff]{0,7}协会)")
_NATION, _LEVELS = "中国", ("市", "省", "区", "县", "州", "旗")
_SESSION = lazy(r"第?[一二三四五六七八九十\d]{1,4}[届次]")
_SHORT = lazy(rf"(?P<level>[市省区县州旗]?|[\u3400-\u9fff]{{2,6}}){_FIRST}协(?P<part>|[\u3400-\u9fff]{{2,10}}会)")


def artists(names: Sequence[Named], city: str = "") -> dict[str, str]:
    """Short names with the one association of the text that they may mean, or that of their place of the same kind.

    `city`: the one that 市 means, whose 市作协 is no other city's.
    """
    told = dict.fromkeys(_SESSION.split(named.words, maxsplit=1)[0] for named in names)
    whole: dict[str, str] = {}
    kinds: dict[str, set[str]] = {}
    for one in told:
        if found := _WHOLE.fullmatch(one, len(_place(one))):
            whole[one] = found["first"]
            kinds.setdefault(found["first"], set()).add(found[0])
    meant: dict[str, str] = {}
    for short in told:
        if found := _SHORT.fullmatch(short):
            same = [one for one, first in whole.items() if first == found["first"] and _fits(one, found["level"], city)]
            same = [one for one in same if _place(one) == found["level"]] or same  # 市书协 beside 某市书法家协会
            kind = kinds.get(found["first"], ()) if found["level"] else ()
            alike = [found["level"] + one for one in kind] if not same else same
            meant.update({short: alike[0] + found["part"]} if len(alike) == 1 else {})
    arts = [*whole.values()]
    return {first + "协": one for one, first in whole.items() if arts.count(first) == 1} | meant


def _place(whole: str) -> str:
    """The place before an association, or the level that stands for it (市作家协会)."""
    level = whole[0] if whole.startswith(_LEVELS) else ""
    return _NATION if whole.startswith(_NATION) else leading_place(whole) or level


def _fits(whole: str, level: str, city: str) -> bool:
    if len(level) != 1:
        return whole.startswith(level) if level else True
    place = _place(whole)
    others = level == "市" != place and city.endswith("市") and not place.endswith(city)
    return place.endswith(level) and not others
