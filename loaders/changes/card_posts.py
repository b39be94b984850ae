"""What pages of leaders tell of further offices among the tasks: `负责医疗工作，兼任某学会会长`, `系某院科主任`, `此前任某局副局长`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..bodies.name_at import context_at
from ..language.patterns import lazy
from ..language.resumes import find_resumes
from ..parts import Context, PersonMention
from ..people.profiles import Profile
from ..posts.chains import Chain
from .given import Given
from .profiles import posts_shown

_CARD = 400
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
        stop = min([start + _CARD, *following, *(at for at in breaks if at > start)])
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
