"""The district or county that a text takes for granted, where it names no more than one in full."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .organizations import Named
from .parts import Context
from .places import DISTRICT, gazetteer, leading_place

_LEVELS = ("区", "县", "旗")


def only_district(text: str, names: Sequence[Named], context: Context) -> None:
    """Let 区妇联 be that of the one district named (`某市某区妇女联合会成立`), in a text that has no other of its own."""
    if any(level in context.terms for level in _LEVELS):
        return
    for level in _LEVELS:
        found = {one for named in names if (one := _district(named.words, level))}
        own = max(found, key=len, default="")
        if own and all(own.endswith(one) for one in found) and _bare(level).search(text):
            context.terms[level] = own
            return


def _district(words: str, level: str) -> str:
    place = leading_place(words.removeprefix("中共"))
    found = re.search(rf"{DISTRICT}$", place)
    return place if found and place.endswith(level) and place not in gazetteer() and found[0] not in gazetteer() else ""


@cache
def _bare(level: str) -> re.Pattern[str]:
    """A body or a congress of the level without its name, where a clause or line begins."""
    return re.compile(
        rf"(?<![\u3400-\u9fff]){level}(?=妇联|妇女|总工会|工会|委|政府|人大|政协|人民|科协|文联|侨联|工商联|第[一二三四五六七八九十]{{1,3}}[次届])"
    )
