"""Merges and doubts about people, kept as relationships with their score and reasons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..graph import Store
from ..model.entity import Person
from ..model.ident import make_id
from ..model.records import Edge, Node
from ..resolve.people import PeopleResolution
from .people import PeopleChange

SCORE, UNDECIDED = "score", "undecided"
"""Who judged, where it was no person: the score was enough, or was not."""
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Identity:
    """Why two ids are one person, or may be. `judge`: who said so, else `score` or `undecided`."""

    score: float
    reasons: tuple[str, ...]
    judge: str


def identity_rows(store: Store, change: PeopleChange, moment: int) -> Iterator[Node | Edge]:
    """What became of merges and doubts: those that hold no more are closed, new ones begin at `moment`.

    A merge leads from the person to each id that went up in it, a doubt from one person to another.
    """
    resolution = change.resolution
    people = {person.id: person for person in resolution.people}
    anchors = {make_id("Person", one): one for one in resolution.of} if resolution.merges else dict[str, str]()
    wanted = dict(_wanted(resolution, anchors))
    before = _before(store, change.known)
    for pair in sorted(before.keys() - wanted.keys()):
        yield Edge("SAME_AS", "Person", pair[0], "Person", pair[1], {"known_until": moment})
    for pair, one in sorted(wanted.items(), key=lambda item: item[0]):
        if before.get(pair) == one:
            continue
        if pair[1] not in people and not store.ask("person", person_id=pair[1]):
            yield _absorbed(people[pair[0]], pair[1], anchors[pair[1]], moment)
        properties = {"score": one.score, "reasons": list(one.reasons), "judge": one.judge}
        times = {"known_from": moment, "known_until": None}
        yield Edge("SAME_AS", "Person", pair[0], "Person", pair[1], properties | times)


def _before(store: Store, known: Iterable[str]) -> dict[Pair, Identity]:
    return {
        (person, row["other_id"]): Identity(row["score"], tuple(row["reasons"] or ()), row["judge"])
        for person in sorted(known)
        for row in store.ask("identities", person_id=person)
    }


def _wanted(resolution: PeopleResolution, anchors: Mapping[str, str]) -> Iterator[tuple[Pair, Identity]]:
    for near in resolution.near:
        yield (near.left, near.right), Identity(near.score, near.reasons, UNDECIDED)
    for merge in reversed(resolution.merges):
        person = resolution.of[anchors[merge.right]]
        yield (person, merge.right), Identity(merge.score, merge.reasons, merge.judge or SCORE)


def _absorbed(person: Person, id_: str, anchor: str, moment: int) -> Node:
    """Somebody who never stood alone in the graph, so that an id seen elsewhere leads to the person all the same."""
    properties = {"name": person.name, "names": list(person.names), "anchor": anchor, "known_until": moment}
    return Node("Person", id_, properties)
