"""Names of a body without the stem that all its names begin with, or without the level of its place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place
from .anchors import has_owner
from .pointed import GENERIC

_KIND_ONLY = lazy(
    r"(?:中心|完全|初级|高级|实验|附属|第[一二三四五六七八九十]+|[\u3400-\u9fff]{0,2}人民|职业|技术|师范)"
)
_FEWEST_NAMES, _LONGEST_STEM = 2, 3


def without_stem(names: Sequence[str], context: Context) -> None:
    """Let a name mean the body without its stem: 五七学校 for 某面五七学校, once 某面小学堂."""
    bare = {name: name[len(leading_place(name)) :] for name in names}
    stem = _common(bare.values())
    if len(names) < _FEWEST_NAMES or not 2 <= len(stem) <= _LONGEST_STEM:
        return
    for name, words in bare.items():
        short = words.removeprefix(stem)
        if len(short) > 3 and short not in GENERIC and not _KIND_ONLY.match(short):
            context.terms.setdefault(short, name)


def _common(names: Iterable[str]) -> str:
    """What all names begin with."""
    stem = ""
    for same in zip(*names, strict=False):
        if len(set(same)) > 1:
            break
        stem += same[0]
    return stem


_LEVELS = "省市县区州旗盟"
_LEAST = 2
"""Characters of a place at least that stands without its level."""


def own_without_level(words: str, own: str) -> str:
    """The document's own body, with its department, that words name without 市 or 县 behind its place: 咸宁检察院反贪局.

    Empty where they don't: the name of its kind must follow the place, with 人民 or without.
    """
    place = leading_place(own)
    bare = place[:-1]
    if len(bare) < _LEAST or place[-1] not in _LEVELS or not words.startswith(bare) or words.startswith(place):
        return ""
    kind, rest = own[len(place) :], words[len(bare) :]
    for name in (kind, kind.removeprefix("人民")):
        unit = rest.removeprefix(name)
        if len(name) > _LEAST and unit != rest and (not unit or (ending_of(unit) is not None and not has_owner(unit))):
            return own + unit
    return ""
