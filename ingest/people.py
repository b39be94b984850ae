"""Who the people of a change are: the statements it adds, with all in the graph that may be about the same people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..graph import Store
from ..model.statement import Statement
from ..resolve.people import PeopleResolution, resolve_people
from ..resolve.similar import names_like, plain_name
from .judged import NOTHING, Judged
from .keys import find, name_key
from .naming import names_person
from .said import Said, ask_said


@dataclass(frozen=True, slots=True)
class PeopleChange:
    """The people that a change bears on.

    `moved`: statements of the graph whose person is another one now; `gone`: people of whom nothing is said any more;
    `known`: all people of the graph who were resolved anew.
    """

    resolution: PeopleResolution
    moved: tuple[Said, ...]
    gone: tuple[str, ...]
    known: frozenset[str]


def resolve_change(
    store: Store, added: Iterable[Statement], removed: Mapping[str, Statement], judged: Judged = NOTHING
) -> PeopleChange:
    """Resolve anew everyone whom the added or removed statements can be about, and nobody else."""
    added = [one for one in added if names_person(one)]
    names = {name for one in (*added, *removed.values()) if (name := names_person(one))}
    known = _within_reach(store, names | judged.touched, judged.tied)
    said = ask_said(store, "said_of_people", known)
    kept = [one for one in said if one.statement.id not in removed]
    statements = {one.statement.id: one.statement for one in kept} | {one.id: one for one in added}
    resolution = resolve_people(list(statements.values()), judged.judgements)
    moved = tuple(one for one in kept if resolution.of[one.statement.id] != one.person)
    gone = sorted(known - {person.id for person in resolution.people})
    return PeopleChange(resolution, moved, tuple(gone), frozenset(known))


def anchors_of(resolution: PeopleResolution) -> dict[str, str]:
    """The statement that each person's id is made of."""
    anchors: dict[str, str] = {}
    for statement, person in resolution.of.items():
        anchors[person] = min(anchors.get(person, statement), statement)
    return anchors


def _within_reach(store: Store, names: Iterable[str], tied: Iterable[tuple[str, ...]]) -> set[str]:
    """The people of the graph who, over a chain of like names, can be one with somebody of these names.

    `tied`: names that somebody judged to be of one person, however unlike they are.
    """
    beside = _names_beside(tied)
    waiting = {plain_name(name) for name in names}
    seen, found = set[str](), set[str]()
    while waiting:
        seen |= waiting
        near = {like for name in waiting for like in names_like(name)}
        new = {id_ for ids in find(store, map(name_key, near)).values() for id_ in ids} - found
        found |= new
        borne = names_of(store, new).values()
        waiting = {plain_name(one) for own in borne for one in own} | {
            one for name in waiting for one in beside.get(name, ())
        }
        waiting -= seen
    return found


def names_of(store: Store, people: Iterable[str]) -> dict[str, list[str]]:
    """Every form of the names of people of the graph, by their ids."""
    ids = sorted(people)
    return {row["person_id"]: row["names"] for row in store.ask("names_of_people", ids=ids)} if ids else {}


def _names_beside(tied: Iterable[tuple[str, ...]]) -> dict[str, set[str]]:
    """Each name that a judgement ties to others, with these; so too for every name that is like it."""
    beside: dict[str, set[str]] = defaultdict(set)
    for names in tied:
        for like in {like for name in names for like in names_like(name)}:
            beside[like] |= {plain_name(name) for name in names}
    return beside
