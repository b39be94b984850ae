"""The office of the state that a document's own body was before a reform: 某文旅局挂牌，某文广局不再保留, or no word of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ..language.patterns import lazy
from ..language.words import read_rows
from ..parts import Context, Entry
from ..places.gazetteer import leading_place
from .expand import expand
from .find import Named
from .units import root_of

_SIGN = lazy(r"(?:局|厅|委员会|委|办公室|办)$")
_PLACE = lazy(r"[\u3400-\u9fff]{2,8}?(?:自治[区州县]|地区|[省市县州区旗盟])")
_NO_OFFICE = lazy(
    r"(?:^|[省市县州区旗盟])(?:[市县区州省地旗盟]委|人大|政协|纪委|工委|团委|党委|机关|常务|监委|编办|编委|居委|村委|政府)"
    r"|(?:人大|政协|纪律检查|常务|工作|指导|领导|协调|居民|村民|体育总|组织|执行|专门|专业|专家|管理|党|团|工|纪|监)委(?:员会)?$"
    r"|(?:法制|台湾|事务|领导小组|指挥部|活动)办(?:公室)?$|[分支]局$|公安局$|邮政局$|电[力信]局$"
)
"""What is called alike but is no office of trade that reforms made into another."""
_BORN = lazy(r"挂牌|揭牌|组建|成立|更名|改名|改称|改组|整合|启用新|换牌|更换[^，。；]{0,6}牌")
_ENDS = lazy(r"不再保留|撤销|更名|改名|改称|整合|合并|组建|摘牌|换牌|职[责能]|改组|原|基础上|不复存在|完成使命")
_COMMON = frozenset(("管理", "监督", "委员", "员会", "理局", "服务", "事务", "工作", "办公", "公室", "理委", "理办"))
"""Pairs of characters that the names of many offices have."""
_SEEN = 2
"""How often the office is named before it is another, where nothing tells of the reform."""
_MOST = 4
"""How many reforms of one body a text tells of at most."""
_ALWAYS = 3
"""How often it is named in a text that never names the body of its title."""


class Reform(NamedTuple):
    """The document's own body was `old` up to `at` in the text, in the entry numbered `entry`, and then `new`; -1: throughout."""

    at: int
    entry: int
    old: str
    new: str


class _Mention(NamedTuple):
    entry: int
    end: int
    body: str
    once: bool
    """Whether the text itself says that it is past: 原某局."""


def reformed(text: str, names: Sequence[Named], entries: Sequence[Entry], context: Context) -> list[Reform]:
    """What the document's own office of the state was before, the oldest first, if its text shows that it was reformed."""
    own = context.organization
    place = _place(own)
    if not place or not _trade(own, place) or len(entries) < 2:
        return []
    told = list(_mentions(text, names, entries, context, place))
    found: list[Reform] = []
    while len(found) < _MOST and (reform := _reform(text, entries, told, own, place)):
        if reform.at < 0 and found:
            break
        found.insert(0, reform)
        told = [one for one in told if one.entry < reform.entry]
        own = reform.old
    return found


def _reform(text: str, entries: Sequence[Entry], told: Sequence[_Mention], own: str, place: str) -> Reform | None:
    """What an office was before the first entry that names it."""
    trade = _trade(own, place)
    first = next((one for one in told if one.body == own), None)
    olds = Counter(
        one.body for one in told if one.body != own and not one.once and (first is None or one.entry < first.entry)
    )
    if first is None:
        return _throughout(olds, own, place)
    entry = entries[first.entry]
    founded = _BORN.search(text, entry.start, entry.end) is not None
    ends = founded and _ENDS.search(text, entry.start, entry.end)
    named = {one.body for one in told if one.entry == first.entry} if ends else set[str]()
    later = {one.body for one in told if one.entry > first.entry and not one.once}
    for old, count in olds.most_common():
        follows = old in named or (old not in later and _follows(_trade(old, place), trade))
        if follows and (founded or count >= _SEEN):
            return Reform(first.end, first.entry, old, own)
    return None


def _throughout(olds: Counter[str], own: str, place: str) -> Reform | None:
    """The office that a text tells of all the time whose title bears the name of today."""
    ranked = olds.most_common(2)
    if not ranked or ranked[0][1] < _ALWAYS or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
        return None
    old = ranked[0][0]
    return Reform(-1, -1, old, own) if _follows(_trade(old, place), _trade(own, place)) else None


def _mentions(
    text: str, names: Sequence[Named], entries: Sequence[Entry], context: Context, place: str
) -> Iterator[_Mention]:
    """Where the entries name offices of the state of the own body's place."""
    number = 0
    for named in names:
        while number < len(entries) and entries[number].end <= named.start:
            number += 1
        if number == len(entries):
            return
        if named.start < entries[number].body:
            continue
        words = root_of(named.words)
        if len(words) < 3 or not _SIGN.search(words):
            continue
        body = place + words[1:] if words[0] == place[-1] else expand(words, context)
        if _trade(body, place):
            yield _Mention(number, named.end, body, text[named.start - 1 : named.start] in ("原", "前"))


def _place(own: str) -> str:
    found = leading_place(own)
    if not found and (match := _PLACE.match(own)):
        found = match[0]
    return found


def _trade(body: str, place: str) -> str:
    """What an office of a place is for: 水利水产 of 某州水利水产局; empty for other bodies."""
    if not place or not body.startswith(place) or not (sign := _SIGN.search(body)) or _NO_OFFICE.search(body):
        return ""
    trade = body[len(place) : sign.start()]
    return trade if 2 <= len(trade) <= 16 and not _PLACE.match(trade + body[sign.start()]) else ""


def _follows(old: str, new: str) -> bool:
    """Whether an office of a trade may have become one of another: they have words in common, or reforms made it so."""
    pairs = {new[at : at + 2] for at in range(len(new) - 1)} - _COMMON
    return any(pair in old for pair in pairs) or any(
        any(word in old for word in before) and any(word in new for word in after) for before, after in _reforms()
    )


@cache
def _reforms() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    return tuple((tuple(before.split()), tuple(after.split())) for before, after in read_rows("reforms.tsv"))
