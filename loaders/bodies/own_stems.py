"""Names of a body without the stem that all its names, one after another, begin with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place
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
