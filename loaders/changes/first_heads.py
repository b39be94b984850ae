"""The first head of a house, who held the office when it was founded: `1926年由乡绅集资开办，…。首任校长某某`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...model.dates import When
from ...model.statement import Basis
from ..bodies.name_at import named_then
from ..dates.notations import find_dates
from ..language.patterns import lazy
from ..parts import Context, Entry, PersonMention, PostMention

_FIRST = lazy(r"(?:首任|第一任)[\u3400-\u9fff]{0,12}$")
_AS_FIRST = lazy(r"(?:被?(?:聘|任命|委任)[为任]|(?:出|担)?任)(?:首任|第一任)")
"""Behind the name of somebody who took an office that nobody had before."""
_YEAR = r"(?:1[89]|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?"
_VERB = r"(?:创办|创建|创立|开办|兴办|成立|建[校院馆厂站所园局社]|建立|设立|始建|组建|开[学业馆园])"
_FOUNDED = lazy(
    rf"(?P<day>{_YEAR})[^。；\n\d]{{0,24}}?{_VERB}(?!\d*周年|以来|于)|(?:{_VERB}|(?<=校|院|馆|厂)建)于(?P<day2>{_YEAR})"
)
_TOLD_YEAR = lazy(r"(?:1[89]|20)\d\d年")
_REACH = 120


def date_first_heads(
    text: str, entries: Sequence[Entry], people: Sequence[PersonMention], written: When | None, context: Context
) -> None:
    """Give the posts of first heads, which their entries do not date, the day that the paragraph gives the founding."""
    page = written.edtf if written else None
    named = "首任" in text or "第一任" in text
    for person in people if named or "建于" in text or "立于" in text or "办于" in text else ():
        first = named and _FIRST.search(text, max(0, person.start - 16), person.start)
        takes = not first and _takes_office(text, person) and _in_sentence(text, person.start)
        day = _founded(text, person.start) if first or takes else None
        if day is None:
            continue
        is_first = _AS_FIRST.match(text, person.end) is not None
        entry = next((one for one in entries if one.start <= person.start < one.end), None)
        if entry and (entry.when is None or entry.when.edtf in ((page,) if takes else (page, day.edtf))):
            person.posts = [_of_day(post, day, context, is_first) for post in person.posts]


def _takes_office(text: str, person: PersonMention) -> bool:
    """Whether the clause says that somebody took an office: `始建于1951年，设病床30张，甲任院长`."""
    cues = [post.cue for post in person.posts if post.when is None and post.cue is not None]
    return any(text[slice(*cue)] in ("任", "担任", "出任", "为", "兼任") for cue in cues)


def _in_sentence(text: str, at: int) -> bool:
    """Whether the sentence begins with the founding and tells no other year before a place."""
    low = max(text.rfind(mark, 0, at) for mark in "。；\n") + 1
    told = [*_FOUNDED.finditer(text, low, at)] if at - low < _REACH else []
    return len(told) == 1 and len(_TOLD_YEAR.findall(text[low:at])) == 1


def _of_day(post: PostMention, day: When, context: Context, first: bool) -> PostMention:
    """The post on the day of the founding; `first`: the clause says that somebody took it as the first one."""
    if post.basis not in ("stated", "former", "appointed") or (post.when is not None and post.when.edtf != day.edtf):
        return post
    body = named_then(post.organization, context, day.first)
    basis: Basis = "appointed" if first else "stated"
    return replace(post, organization=body, basis=basis, then=False, when=day)


def _founded(text: str, at: int) -> When | None:
    """The last day before a place of its paragraph on which something was founded."""
    low = max(text.rfind("\n", 0, at) + 1, at - _REACH)
    told = [*_FOUNDED.finditer(text, low, at)]
    days = find_dates(told[-1]["day"] or told[-1]["day2"]) if told else []
    return days[-1][2] if days else None
