"""Who the people of a change are: the statements it adds, with all in the graph that may be about the same people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..graph import Store
from ..model.statement import Statement
from ..resolve.people import PeopleResolution, block_keys, resolve_people
from .judged import NOTHING, Judged
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
    keys_beside = _keys_beside(tied)
    by_key: dict[str, set[str]] = defaultdict(set)
    keys_of: dict[str, frozenset[str]] = {}
    for row in store.ask("known_people"):
        keys = frozenset[str]().union(*(block_keys(name) for name in row["names"]))
        keys_of[row["person_id"]] = keys
        for key in keys:
            by_key[key].add(row["person_id"])
    waiting = {key for name in names for key in block_keys(name)}
    seen, found = set[str](), set[str]()
    while waiting:
        key = waiting.pop()
        seen.add(key)
        waiting |= keys_beside.get(key, set()) - seen
        for person in by_key.get(key, set()) - found:
            found.add(person)
            waiting |= keys_of[person] - seen
    return found


def _keys_beside(tied: Iterable[tuple[str, ...]]) -> dict[str, set[str]]:
    beside: dict[str, set[str]] = defaultdict(set)
    for names in tied:
        keys = {key for name in names for key in block_keys(name)}
        for key in keys:
            beside[key] |= keys
    return beside
