"""The congress of a town, whose head is told without the town: `某镇镇长甲、人大主席乙`."""

from __future__ import annotations

from collections.abc import Iterable

from ..bodies.own_town import own_town
from ..language.patterns import lazy
from ..parts import Context
from .phrases import PostPhrase

_CONGRESS = ("人大", "人民代表大会")
_TOWN = lazy(
    r"(?P<town>[\u3400-\u9fff]{2,20}?(?:镇|乡|苏木))(?:人民政府|政府|党委|委员会|纪委|人大|人民代表大会)?(?:主席团)?"
)
"""A body of a town, or the town itself."""


def town_congress(phrase: PostPhrase, words: str, previous: str, near: Iterable[str], context: Context) -> str:
    """The congress that a bare 人大主席 heads: only those of towns have a 主席. It is that of the town of the post before,
    of the document's own town, or of the one named last; empty for other words and where no town is told of."""
    if words not in _CONGRESS or phrase.head != "主席":
        return ""
    named = (_TOWN.fullmatch(one) for one in near)
    town = _TOWN.fullmatch(previous)
    place = town["town"] if town else own_town(context) or next((one["town"] for one in named if one), "")
    return place + words if place.endswith(("镇", "乡", "苏木")) else ""
