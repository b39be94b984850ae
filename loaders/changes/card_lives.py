"""What cards say of lives behind a label, below the name and the office: `简历：曾任某局科长，某学会理事，2023年8月由市委任命`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.dates import When
from ..bodies.name_at import context_at
from ..dates.notations import find_dates
from ..dates.terms import read_term
from ..language.patterns import lazy
from ..language.resumes import find_resumes
from ..parts import Context, PersonMention, PostMention
from ..people.profiles import Profile
from ..posts.careers import held_in_life
from ..posts.chains import Chain
from .given import Given
from .profiles import posts_shown

_CARD = 160
"""Characters from a name to the label of its life."""
_BREAK = lazy(r"[。；;，,\n]|[历介况][：:]")
_IN = lazy(r"(?:[，,：:\u3000 ]|起)*(?:任|在|为|担任)?[院校局所馆司厂会]?")
_WHOLE = lazy(r"(?:（[^（）\n]{1,20}）)?(?=[、，,。；;\n]|$)")
_NAMED = lazy(
    r"[，,。；](?P<day>\d{4}[年.](?:\d{1,2}月?)?(?:\d{1,2}日)?)(?:起)?(?P<cue>(?:经|由|被)[^，。；\n]{0,16}?任命)(?=[，。；\n]|$)"
)


def read_card_lives(
    text: str, profiles: Sequence[Profile], people: Sequence[PersonMention], chains: Sequence[Chain],
    given: Given, context: Context, written: When | None,
) -> None:  # fmt: skip
    """Give the posts that such a life tells to whom the card is of."""
    named = {one.start: one for one in people}
    for start, stop in find_resumes(text) if profiles else ():
        cards = [one for one in profiles if start - _CARD <= one.name.start < start]
        person = named.get(cards[-1].name.start) if cards else None
        if person is None:
            continue
        shown = [replace(one, when=one.when or written) for one in person.posts]
        person.posts = [*shown]
        inside = [one for one in chains if start <= one.start < stop and not one.people]
        own = context_at(context, start).organization
        told = [*_told(text, inside, own)]
        for match in _NAMED.finditer(text, start, stop) if "任命" in text[start:stop] else ():
            days, cue = find_dates(match["day"]), match.span("cue")
            named_then = [replace(one, basis="appointed", when=days[0][2], cue=cue) for one in shown if days]
            person.posts += named_then
        person.posts += told
        given.take_between(start, stop)


def _told(text: str, chains: Sequence[Chain], own: str) -> Iterator[PostMention]:
    """The posts behind verbs, behind terms, and those told bare, which are of the day of the page."""
    told = {chain.start: (when, basis) for chain, when, basis in held_in_life(text, chains, ())}
    for chain in chains:
        posts = posts_shown(chain, own)
        if chain.start in told:
            when, basis = told[chain.start]
            yield from (replace(one, when=when, basis=basis) for one in posts)
            continue
        low = max((one.end() for one in _BREAK.finditer(text, max(0, chain.start - 60), chain.start)), default=-1)
        if low < 0:
            continue
        term = read_term(text, low)
        if term and _IN.fullmatch(text, term[1], chain.start):
            yield from (replace(one, when=term[0], basis="term") for one in posts)
        elif text[low : chain.start] in ("", "原", "现为") and _WHOLE.match(text, chain.end):
            named = {one.start for one in chain.phrases if one.organization}
            yield from (one for one in posts if one.start in named)
