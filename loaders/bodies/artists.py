"""Associations, chambers and unions of trades by their short names: 市音协 for 某市音乐家协会, 总商会, 市纺织工会."""

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


_FEDERATION = ("工商联", "工商业联合会")
_SECOND = lazy(r"(?<=联)(?:合会)?（(?:总|民间)?商会）")
"""The second name in brackets behind the first."""


def without_chamber(words: str) -> str:
    """A federation of industry without its second name: `市工商联（总商会）`, `市工商业联合会（民间商会）办公室`."""
    if "商会）" not in words or "工商" not in words:
        return words
    return _SECOND.sub(lambda match: match[0].partition("（")[0], words)


def chamber_meant(words: str, names: Sequence[str]) -> str:
    """The chamber that bare words mean: 总商会 beside the federation of its place, 某地商会 where `names` have that of
    people from there with the city that it is in; else empty."""
    if not words.endswith("商会"):
        return ""
    if words == "总商会":
        return next((leading_place(name) + words for name in names if name.endswith(_FEDERATION)), "")
    longer = (name for name in names if name != words and name.endswith(words))
    return next((name for name in longer if name.removesuffix(words).endswith(("市", "县", "区", "省"))), "")


_COMMITTEE = lazy(
    r"(?P<full>中国(?P<trade>(?!总)[\u3400-\u9fff]{2,6}?)工会(?P<place>[\u3400-\u9fff]{1,8}?(?P<level>自治区|[省市区县州]))(?:委员会|工作委员会|筹备委员会))(?![\u3400-\u9fff]{0,2}工会)"
)


def unions_of_trades(told: Sequence[str]) -> dict[str, str]:
    """The short names of such committees, where the names told hold one committee of the trade in a place of that level."""
    found: dict[str, set[str]] = {}
    for one in (match for words in told if "工会" in words and (match := _COMMITTEE.match(words))):
        for place in (one["level"], one["place"]):
            found.setdefault(f"{place}{one['trade']}工会", set()).add(one["full"])
    return {short: next(iter(full)) for short, full in found.items() if len(full) == 1}
