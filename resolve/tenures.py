"""From the statements about one post to its tenures, each bound with the rule and the statements that set it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model.entity import BoundName, Post, Support, Tenure
from ..model.ident import make_id
from ..model.roles import parse_role
from .changes import change_order, changes_of
from .contradictions import Crossing, conflicts_of
from .exclusions import Exclusion, apply_exclusions, ending_exclusions, excluded_between
from .holders import Holders
from .inputs import Derivation, Ending, ResolvedHolding, Slate, TenureSettings
from .limits import NAMES, Cause
from .rules import CHOICES, REMOVALS, Attestation, attest, ends_tenure, readings, rule_of
from .slates import slate_exclusions
from .stints import Breaks, Interruption, Stint, place_undated, split
from .succession import order_stints


@dataclass(slots=True)
class Bounded:
    """The stints of a seat with their bounds, those of posts that share it too, and what was noticed on the way."""

    post: Post
    stints: list[Stint]
    crossings: list[Crossing]
    interruptions: list[Interruption]
    events: dict[str, str]


def derive_tenures(
    holdings: Sequence[ResolvedHolding],
    *,
    post: Post,
    slates: Sequence[Slate] = (),
    endings: Sequence[Ending] = (),
    settings: TenureSettings | None = None,
) -> Derivation:
    """Derive the tenures of one post from all that is said about it.

    `holdings`: those of the post and, marked by their `post`, of posts that share its seat (代市长 beside 市长); these
    bound its tenures and get none here. Slates and endings of other bodies and people are passed over. The result does
    not depend on the order of any input. Never fails: contradictions come back as conflicts.
    """
    bounded = bound_stints(holdings, post=post, slates=slates, endings=endings, settings=settings)
    return conclude(bounded, [stint for stint in bounded.stints if stint.post == post.id])


def bound_stints(
    holdings: Sequence[ResolvedHolding],
    *,
    post: Post,
    slates: Sequence[Slate] = (),
    endings: Sequence[Ending] = (),
    settings: TenureSettings | None = None,
) -> Bounded:
    """Put the statements about a seat into stints and bound each, by itself and by the others."""
    one = post.seats == "one"
    ends = [*slate_exclusions(post, slates), *ending_exclusions(post, endings)]
    stints, interruptions = _stints(holdings, post, ends, settings or TenureSettings())
    crossings = [crossing for stint in stints for crossing in _bound(stint, ends, one=one)]
    for group in [stints] if one else _by_person(stints):
        order_stints(group)
    crossings += [Crossing(stint, *pair) for stint in stints for pair in stint.limits.settle()]
    return Bounded(post, stints, crossings, interruptions, _events(holdings, ends))


def conclude(bounded: Bounded, stints: Sequence[Stint]) -> Derivation:
    """The tenures of these stints with their changes, and the contradictions of the whole seat."""
    own = sorted(((stint, _tenure(stint)) for stint in stints), key=lambda pair: _order(pair[1]))
    seated = bounded.stints if bounded.post.seats == "one" else ()
    return Derivation(
        tenures=[tenure for _, tenure in own],
        changes=sorted((one for pair in own for one in changes_of(*pair, bounded.events)), key=change_order),
        conflicts=conflicts_of(bounded.post.id, seated, bounded.crossings, bounded.interruptions),
    )


def _stints(
    holdings: Sequence[ResolvedHolding], post: Post, ends: Sequence[Exclusion], settings: TenureSettings
) -> tuple[list[Stint], list[Interruption]]:
    dated = defaultdict[tuple[str, str], list[Attestation]](list)
    undated = defaultdict[tuple[str, str], list[ResolvedHolding]](list)
    for holding in dict.fromkeys(holdings):
        key = (holding.person, holding.post or post.id)
        if (item := attest(holding)) is not None:
            dated[key].append(item)
        elif rule_of(holding) is not None:
            undated[key].append(holding)
    everyone = Holders(item for items in dated.values() for item in items) if post.seats == "one" else None
    gap = settings.gap_of(post.role, parse_role(post.role).head)

    def excluded(person: str, by: dt.date, again: dt.date, chosen: bool) -> bool:
        return excluded_between(ends, person, by, again, chosen)

    stints, interruptions = list[Stint](), list[Interruption]()
    for person, at in sorted(dated.keys() | undated.keys()):
        found, broken = split(person, at, dated[person, at], Breaks(gap, everyone, excluded))
        place_undated(found, undated[person, at], person, at)
        stints += found
        interruptions += broken
    return stints, interruptions


def _bound(stint: Stint, ends: Sequence[Exclusion], *, one: bool) -> Iterator[Crossing]:
    """Set the bounds that do not depend on other stints; yields the contradictions among them."""
    for item in stint.items:
        holding, rule = item.holding, rule_of(item.holding)
        assert rule is not None
        fresh = holding.statement in stint.fresh
        dated = one or holding.alone or holding.basis == "appointed"
        for name, day in readings(item, fresh=fresh, dated=dated):
            if stint.sets(item, name):
                stint.limits.narrow(name, day, [Cause(rule, holding.statement)])
    apply_exclusions(stint, ends)
    for pair in stint.limits.settle():
        yield Crossing(stint, *pair)


def _tenure(stint: Stint) -> Tenure:
    start, end = stint.limits.bounds()
    said = any(ends_tenure(holding) for holding in stint.holdings if holding.when or not stint.items)
    return Tenure(
        id=make_id("Tenure", stint.anchor),
        person=stint.person,
        post=stint.post,
        start=start,
        end=end,
        ended=True if said or end.latest is not None else None,
        anchor=stint.anchor.partition("\x1f")[0],
        support=_support(stint),
    )


def _support(stint: Stint) -> tuple[Support, ...]:
    """The stint's own statements in order of time, then those of others that bound it."""
    sets = defaultdict[Cause, list[BoundName]](list)
    for holding in stint.holdings:
        rule = rule_of(holding)
        assert rule is not None
        sets[Cause(rule, holding.statement)] = []
    own = len(sets)
    for name in NAMES:
        limit = stint.limits[name]
        for cause in limit.causes if limit else ():
            sets[cause].append(name)
    ordered = [*list(sets)[:own], *sorted(list(sets)[own:])]
    return tuple(Support(statement=one.statement, rule=one.rule, sets=tuple(sets[one])) for one in ordered)


def _events(holdings: Sequence[ResolvedHolding], ends: Sequence[Exclusion]) -> dict[str, str]:
    """The event of each statement that tells of an election, an appointment, a removal or a slate."""
    telling = CHOICES | REMOVALS
    found = {one.statement: one.event for one in holdings if one.event and one.basis in telling}
    return found | {end.cause.statement: end.event for end in ends if end.event}


def _by_person(stints: Sequence[Stint]) -> list[list[Stint]]:
    groups = defaultdict[str, list[Stint]](list)
    for stint in stints:
        groups[stint.person].append(stint)
    return list(groups.values())


def _order(tenure: Tenure) -> tuple[dt.date, dt.date, str]:
    start, end = tenure.start, tenure.end
    return start.latest or start.earliest or dt.date.min, end.earliest or end.latest or dt.date.max, tenure.id
