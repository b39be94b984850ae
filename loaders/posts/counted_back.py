"""Bodies that a title only counts: `走访甲协会、乙协会，两会秘书长丙、丁接待`, `双方工会主席丙、丁签字`."""

from __future__ import annotations

from collections.abc import Sequence

from ..dates.words import count_of
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .fitting import fits
from .phrases import PostPhrase

_COUNTED = lazy(
    r"(?<![第十百])(?:上述|以上|这|该)?(?:(?P<both>双方)|(?P<count>[两二三四五六七八九])(?![届次期级等]))(?:[家个所地]|(?P<level>自治区|省区市?|省市区?|市州|市县|县[市区]|区县|[省市区县州盟旗]))?(?P<what>[\u3400-\u9fff]{0,16})$"
)
_REACH = 10
"""How far before the words of a body its count may stand."""
_ONE_SIGN = {
    "会": ("society", "league", "union"),
    "校": ("school",),
    "院": ("hospital", "institute", "school", "court"),
    "局": ("bureau",),
    "厂": ("company",),
    "所": ("institute", "lawfirm"),
    "馆": ("museum",),
    "社": ("media", "commune", "company"),
}
"""What one character behind a count means: `两校校长`."""


def counted_back(text: str, phrase: PostPhrase, named: Sequence[str], own: str, people: int) -> list[str]:
    """The bodies, one for each of its people, that the words before an office count; empty where they count none.

    `named`: the bodies named so far in the entry, the latest first; `own`: the document's own, which makes up their number.
    """
    begin = max(text.rfind(mark, max(0, phrase.start - _REACH), phrase.start) for mark in "，。；：、\n") + 1
    begin = max(begin, phrase.start - _REACH, 0)
    counted = _COUNTED.search(text, begin, phrase.role_start) if phrase.organization else None
    if counted is None or people != (2 if counted["both"] else count_of(counted["count"])):
        return []
    if not counted["what"]:
        return _both(phrase, named) if counted["both"] else []
    placed = counted["level"] is not None
    for bodies in (named, [*named, own] if own and own not in named else []):
        for is_meant in (_is_called, _is_alike):
            meant = [name for name in bodies if is_meant(name, counted["what"]) and (not placed or leading_place(name))]
            if len(meant) >= people:
                return meant[:people][::-1]
    return []


def _both(phrase: PostPhrase, named: Sequence[str]) -> list[str]:
    """The two bodies named last, where both are of one kind that has such an office: `双方校长某某、某某`."""
    meant = [name for name in named if fits(phrase, name)][:2]
    kinds = {ending.kind for name in meant if (ending := ending_of(name))}
    return meant[::-1] if len(meant) == 2 and len(kinds) == 1 else []


def told_in_full(body: str, named: Sequence[str]) -> str:
    """A body of a place that is called by its kind alone (某省协会) by the name that the entry had for it before."""
    place = leading_place(body)
    rest = body.removeprefix(place)
    ending = ending_of(rest)
    if not place or ending is None or ending.words != rest:
        return body
    return next((name for name in named if name.startswith(place) and name.endswith(rest)), body)


def _is_called(name: str, what: str) -> bool:
    """Whether a body's name ends with the words."""
    return name.endswith(what) and what not in _ONE_SIGN


def _is_alike(name: str, what: str) -> bool:
    """Whether a body is of the kind that the words, or their one character, mean."""
    ending, meant = ending_of(name), ending_of(what)
    kinds = _ONE_SIGN.get(what) or ((meant.kind,) if meant else ())
    return ending is not None and ending.kind in kinds and (what != "院" or name.endswith("院"))
