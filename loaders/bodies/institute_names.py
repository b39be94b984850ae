"""Institutes and stations of a place by characters of their names: 市农科院 for 江州市农业科学研究院."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .hospital_names import keeps

_FULL = lazy(r"[\u3400-\u9fff]{4,20}(?<!法)(?<!察)[院所站馆校]")
_LEVELS = ("省", "市", "区", "县", "州", "旗", "盟")
_LEAST = 5
"""Characters that the name behind the place has at least."""


def institutes_called(text: str, told: Sequence[str]) -> dict[str, str]:
    """Short names of institutes of a level, each with the only one that `told` names with its place and these characters."""
    found: dict[str, set[str]] = {}
    for words in told:
        place = leading_place(words) if _FULL.fullmatch(words) else ""
        name = words[len(place) :]
        if not place.endswith(_LEVELS) or len(name) < _LEAST:
            continue
        for match in re.finditer(rf"{place[-1]}(?P<own>{name[0]}[{name[1:-1]}]{{1,4}}{name[-1]})", text):
            if match["own"] not in name and keeps(name, match["own"]):
                found.setdefault(match[0], set()).add(words)
    return {short: full.pop() for short, full in found.items() if len(full) == 1}
