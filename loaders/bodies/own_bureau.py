"""A bureau that a headline calls by its short name and the text by its whole one: 林草局 for 林业和草原局."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place
from .find import Named

_SHORT = lazy(r"[\u3400-\u9fff]{2,4}[局厅委办社]")
_LEVEL = lazy(r"[省市县区州旗]")
_GOES_ON = ("运输", "管理", "服务管理")
"""What may stand behind the whole of a short name: 交通|运输局, 应急|管理局."""
_NEVER = ("水利", "林业", "公路", "农业", "土地", "房产", "港口", "矿山")
"""Beside whose bureaus there are others that manage works of their kind."""


def whole_bureau(own: str, text: str, names: Sequence[Named], context: Context) -> str:
    """The document's own bureau by the name that its text has mostly; any other body as it is."""
    place = leading_place(own)
    short = own[len(place) :]
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
