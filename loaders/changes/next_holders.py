"""Who had an office after the one named with it, in what is told of a term: `主席甲，1996年2月起为乙`, `甲（3月止），乙（4月起）`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ...model.statement import Basis
from ..dates.month_notes import has_note
from ..dates.notations import find_dates
from ..dates.terms import read_held
from ..language.patterns import lazy
from ..parts import PersonMention

_SINCE = lazy(
    r"(?:（[^（）\n]{1,30}）)?[，；](?:自|从)?(?P<day>(?:(?:19|20)\d\d|民国[元一二三四五六七八九十\d]{1,3})年(?:\d{1,2}月(?:\d{1,2}日)?)?)(?:(?:起|以?后|开始)，?(?:改|则|即)?(?:为|由|是)|改?为|由)"
)
_TAKES = lazy(r"(?:（[^（）\n]{1,30}）)?(?:担任|接任|继任|出任|接替|任)?(?=[，。；、\n]|$)")
_COUNTED = lazy(r"(?:（[^（）\n]{1,30}）)?[，；、](?:第[一二三四五六七八九十]{1,3}任|继任者?|次任|继之者)(?:为|是|系)?")
_BOTH_NOTED = lazy(r"（[^（）\n]{1,30}）[，；]")


def share_with_next(text: str, people: Sequence[PersonMention]) -> None:
    """Give the office before a name to whoever is said to have had it from a day on."""
    for one, other in pairwise(sorted(people, key=lambda person: person.start)):
        held = [post for post in one.posts if post.start < one.start and post.basis in ("stated", "term", "former")]
        if other.posts or not held or other.start - one.end > 60:
            continue
        since = _SINCE.fullmatch(text, one.end, other.start)
        if since and held[0].basis != "former" and _TAKES.match(text, other.end):
            days = find_dates(since["day"])
            other.posts = [replace(post, basis="term", when=days[0][2], then=False) for post in held if days]
        elif _COUNTED.fullmatch(text, one.end, other.start):
            terms = [term[0] for mark in other.marks if (term := read_held(mark, 0))]
            basis: Basis = "term" if terms else "former"
            other.posts = [replace(post, basis=basis, when=terms[0] if terms else None, then=False) for post in held]
        elif (
            held[0].basis != "former"
            and has_note(one.marks)
            and has_note(other.marks)
            and _BOTH_NOTED.fullmatch(text, one.end, other.start)
        ):
            other.posts = [replace(post, basis="stated", when=None) for post in held]
