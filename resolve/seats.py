"""How many seats a post has: set by hand, else shown by a document, else told by the role's head."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

from ..model.roles import Seats, seats_by_hand, seats_of
from .inputs import ResolvedHolding
from .rules import CHOICES, REMOVALS, Attestation, attest


def seats_of_post(role: str, organization: str, holdings: Iterable[ResolvedHolding]) -> Seats:
    """The seats of a post. `organization`: its name; `holdings`: those of this post, not of others in its seat."""
    by_hand = seats_by_hand(role, organization)
    if by_hand:
        return by_hand
    seats = seats_of(role, organization)
    return "many" if seats == "many" or shown_together(holdings) else "one"


def shown_together(holdings: Iterable[ResolvedHolding]) -> tuple[str, str] | None:
    """Two statements of one document that show two people in the post at one time, or None.

    That is: both titled so at one event or in one entry of one day on which nobody came or went, or with terms that
    share more than the day of handover. One of them 时任 and the other not is a handover.
    """
    documents = defaultdict[str, list[Attestation]](list)
    for holding in holdings:
        if holding.document and (item := attest(holding)):
            documents[holding.document].append(item)
    found = [pair for items in documents.values() for pair in (*_at_one_event(items), *_at_one_term(items))]
    return min(found, default=None)


def _at_one_event(items: Iterable[Attestation]) -> Iterator[tuple[str, str]]:
    """Two people titled alike at one event of one day."""
    events = defaultdict[tuple[object, ...], list[ResolvedHolding]](list)
    moved = set[object]()
    for item in items:
        holding = item.holding
        if holding.basis in CHOICES or holding.basis in REMOVALS:
            moved.update({item.first, item.last})
        elif holding.basis == "stated" and item.when.exact:
            events[item.first, holding.event, holding.then].append(holding)
    for key, titled in events.items():
        if key[0] not in moved:
            yield from (_pair(a, b) for a, b in _neighbours(titled))


def _neighbours(titled: Iterable[ResolvedHolding]) -> Iterator[tuple[ResolvedHolding, ResolvedHolding]]:
    """Pairs of different people, next to each other when sorted by person."""
    ordered = sorted(titled, key=lambda one: (one.person, one.statement))
    return ((a, b) for a, b in pairwise(ordered) if a.person != b.person)


def _at_one_term(items: Iterable[Attestation]) -> Iterator[tuple[str, str]]:
    """Two people whose terms certainly share more than a day."""
    terms = [item for item in items if item.when.lasting and item.holding.basis in ("stated", "term")]
    for one, other in combinations(sorted(terms, key=lambda item: item.order), 2):
        if one.still is None or other.still is None or one.holding.person == other.holding.person:
            continue
        if max(one.by, other.by) < min(one.still, other.still):
            yield _pair(one.holding, other.holding)


def _pair(one: ResolvedHolding, other: ResolvedHolding) -> tuple[str, str]:
    return min(one.statement, other.statement), max(one.statement, other.statement)
