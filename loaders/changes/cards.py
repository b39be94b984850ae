"""What cards of leaders say of lives behind a label (`简历：曾任某局科长，2023年8月由市委任命…`), and of further offices among their
tasks: `负责医疗工作，兼任某学会会长`."""

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


_TASKS_CARD = 400
"""Characters of a card behind the office of its bearer, at most."""
_CUE = lazy(
    r"(?:^|[，；。\n、（])(?:(?:同时|还|并|另|目前|同志)*(?P<now>兼任?|系|现任|现为|现兼任?|(?<=[时还并另前，。；])担任)|(?P<once>(?:此前|之前|先前|早前|原)(?:曾)?(?:任|担任|系|为)|曾(?:任|担任|为)))$"
)
_HELD_SO = 12
_YEAR = lazy(r"\d{4}[年.]")
_FURTHER = lazy("[、，](?:兼任?)?")


def read_card_posts(
    text: str, profiles: Sequence[Profile], people: Sequence[PersonMention], chains: Sequence[Chain], given: Given,
    context: Context,
) -> None:  # fmt: skip
    """Give whom a card shows the offices that its sentences tell behind such verbs."""
    named = {one.start: one for one in people} if profiles else {}
    heads = [at for at in named if text[at - 1 : at] in ("", "\n")]
    breaks = [*heads, *(life for life, _ in find_resumes(text))] if profiles else []
    for number, one in enumerate(profiles):
        person = named.get(one.name.start)
        start = max(one.posts[1], one.name.end)
        following = [other.name.start for other in profiles[number + 1 : number + 2]]
        stop = min([start + _TASKS_CARD, *following, *(at for at in breaks if at > start)])
        if person is None:
            continue
        inside = [chain for chain in chains if start <= chain.start < stop and not chain.people]
        _give(text, person, inside, given, context_at(context, start).organization)


def _give(text: str, person: PersonMention, chains: Sequence[Chain], given: Given, own: str) -> None:
    last: tuple[int, bool] | None = None  # where the office before ends, and whether it is a former one
    for chain in chains:
        cue = _CUE.search(text, max(0, chain.start - _HELD_SO), chain.start)
        said = max(text.rfind("。", 0, chain.start), text.rfind("\n", 0, chain.start))
        dated = _YEAR.search(text, said + 1, chain.start) is not None
        if dated or (cue is None and not (last and _FURTHER.fullmatch(text, last[0], chain.start))):
            last = None
            continue
        former = cue["once"] is not None if cue else bool(last and last[1])
        last = chain.end, former
        told = [post for post in posts_shown(chain, own) if post not in person.posts]
        person.posts += [replace(post, basis="former") for post in told] if former else told
        given.take_between(chain.start, chain.end)
