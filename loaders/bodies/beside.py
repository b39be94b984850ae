"""Societies and parties named bare behind an office in a body of their place: `某市政协副主席、工商联主席甲`."""

from __future__ import annotations

from collections.abc import Iterable

from ..language.party_names import PARTIES
from ..language.patterns import lazy
from ..places.gazetteer import leading_place

_SOCIETIES = frozenset({
    "工商联", "工商业联合会", "总商会", "科协", "科学技术协会", "总工会", "妇联", "妇女联合会", "文联", "残联", "残疾人联合会", "侨联",
    "青联", "学联", "台联", "社科联", "作协", "记协", "法学会", "红十字会", "贸促会", "供销社", "供销合作社", "慈善总会", "关工委",
})  # fmt: skip
"""Societies of which each province, city and county has one."""
_WORKING = lazy(r"(?![省市区县州盟旗])[\u3400-\u9fff]{2,6}工委")
"""A committee of the party for those whom a department looks after: `某省教育厅副厅长、高校工委委员`."""
_PARTY = lazy(PARTIES)
_BEFORE_PLACE = lazy(r"政协|中共|共青团")
_OF_PLACE = ("政协", "人大", "常委会", "政府", "委", "委员会", "局", "厅", "部", "办公室", "法院", "检察院")
"""How bodies end that govern a place or belong to who does."""


_COURT = lazy("(?:人民)?(?:法院|检察院)")


def court_beside(words: str, names: Iterable[str]) -> str:
    """A bare court or procuratorate beside those who govern the place of the first of `names`: `副县长甲、法院院长乙`."""
    if not _COURT.fullmatch(words):
        return ""
    first = next((name for name in names if name), "")
    place = leading_place(_BEFORE_PLACE.sub("", first, count=1)) if first.endswith(_OF_PLACE) else ""
    return place and place + words


def beside(words: str, home: str, *, chair: bool) -> str:
    """The body that bare words mean behind an office at `home`; empty where they mean none of its place.

    `chair`: the office is one that only committees of parties have.
    """
    place = leading_place(_BEFORE_PLACE.sub("", home, count=1)) if home.endswith(_OF_PLACE) else ""
    if not place:
        return ""
    if words in _SOCIETIES or (home.endswith(("厅", "局")) and _WORKING.fullmatch(words)):
        return place + words
    return f"{words}{place}委" if chair and _PARTY.fullmatch(words) else ""
