"""A bureau that a headline calls by its short name and the text by its whole one: 林草局 for 林业和草原局."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..language.abridged import keeps
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place
from .find import Named

_SHORT = lazy(r"[\u3400-\u9fff]{2,4}[局厅委办社]")
_SIGNS = frozenset("局委署")
_LONG = 6
"""Characters that a name has at least which is made shorter by leaving some out."""
_LEVEL = lazy(r"[省市县区州旗]")
_GOES_ON = ("运输", "管理", "服务管理")
"""What may stand behind the whole of a short name: 交通|运输局, 应急|管理局."""
_NEVER = ("水利", "林业", "公路", "农业", "土地", "房产", "港口", "矿山")
"""Beside whose bureaus there are others that manage works of their kind."""


def whole_bureau(own: str, text: str, names: Sequence[Named], context: Context) -> str:
    """The document's own bureau by the name that its text has mostly; any other body as it is."""
    place = leading_place(own)
    short = own[len(place) :]
    if not place:
        _mean_by_characters(own, text, names, context)
    if not place or len(short) < 3:
        return own
    told = {bare for one in names if (bare := _bare(one.words, place))}
    if not _SHORT.fullmatch(short):
        _mean(own, [one for one in told if _SHORT.fullmatch(one) and _stands_for(short, one)], place, context)
        return own
    whole = {one for one in told if _stands_for(one, short)}
    if len(whole) != 1 or text.count(full := whole.pop()) < text.count(short) - 1:
        return own
    _mean(place + full, [short], place, context)
    return place + full


def _mean_by_characters(own: str, text: str, names: Sequence[Named], context: Context) -> None:
    """Let the short name of a bureau of a river, a sea or the state mean it, and others that begin alike stand for
    themselves: 珠航局 for 珠江航务管理局, 珠航公安局."""
    if len(own) < _LONG or own[-1] not in _SIGNS:
        return
    told = re.findall(
        rf"(?:(?<![\u3400-\u9fff])|(?<=[与和由向对在])){own[0]}[{re.escape(own[1:-1])}]{{1,2}}{own[-1]}(?![长里])", text
    )
    for short in {words for words in told if words not in own and keeps(own, words)}:
        if not leading_place(short):
            context.terms.setdefault(short, own)
            alike = {one.words for one in names if one.words.startswith(short[:-1])}
            context.terms.update({words: words for words in alike if words not in context.terms})


def _mean(own: str, short: Iterable[str], place: str, context: Context) -> None:
    """Let short names that leave characters out mean the own body; what 交通局 was once may be another one."""
    for words in short:
        if not own.startswith(place + words[:-1]):
            context.terms.update({words: own, place[-1] + words: own, place + words: own})


def _bare(words: str, place: str) -> str:
    """A body's name without its place, or the level that stands for it."""
    if words.startswith(place):
        return words[len(place) :]
    return words[1:] if _LEVEL.match(words) and words[0] == place[-1] else ""


def _stands_for(whole: str, short: str) -> bool:
    """Whether a short name keeps characters of the whole one, in their order, and leaves others out."""
    if len(whole) < len(short) + 2 or whole[0] != short[0] or whole[-1] != short[-1]:
        return False
    rest = iter(whole)
    if not all(sign in rest for sign in short):
        return False
    stem = short[:-1]
    return not whole.startswith(stem) or (whole[len(stem) : -1] in _GOES_ON and stem not in _NEVER)
