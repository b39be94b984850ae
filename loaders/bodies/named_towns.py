"""Towns and streets that were just named, with the county that they lie in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place

_NAMED_TOWN = lazy(r"[\u3400-\u9fff]{2,5}?(?:街道|[镇乡](?![市区县]))")


def town_in(near: Sequence[str], level: str, context: Context) -> str:
    """The nearest town, street or commune named, with the county it lies in: 镇 behind 甲县乙镇党委 is 甲县乙镇; else
    that which the document is of."""
    for name in near:
        found = re.match(rf"[\u3400-\u9fff]{{1,12}}?{level}", name[len(leading_place(name)) :])
        if found:
            return leading_place(name) + found[0]
    return context.terms.get(level, "")


def county_of_town(words: str, near: Sequence[str]) -> str:
    """The county or city that another body of the same town was just named with: 甲市乙镇敬老院 before 乙镇."""
    town = _NAMED_TOWN.match(words)
    if town is None:
        return ""
    placed = ((leading_place(name).removesuffix(town[0]), name) for name in near if town[0] in name)
    return next((place for place, name in placed if place and name.startswith(place + town[0])), "")
