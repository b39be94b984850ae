"""Organizations with all their names, as graph and change together know them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..graph import Store
from ..model.entity import Organization
from ..model.records import Edge
from ..model.statement import Statement
from ..resolve.organizations import names_in, organization_id, resolve_organizations
from .callings import Calling, callings_by, callings_of
from .said import ask_each


@dataclass(frozen=True, slots=True)
class BodiesChange:
    """The organizations that a change names, by id; `gone`: those that nothing names any more.

    `before`: what documents called them and what they were part of until now; `callings`: what the document calls them.
    """

    known: dict[str, Organization]
    gone: tuple[str, ...]
    before: tuple[Edge, ...] = ()
    callings: tuple[Calling, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What a document, by its id, says of organizations in the place of what it said; without one nothing is replaced."""

    document: str | None = None
    callings: Sequence[Calling] = ()


def resolve_change(
    store: Store, told: Told, added: Sequence[Statement], removed: Sequence[Statement], touched: Iterable[str]
) -> BodiesChange:
    """Bring what a change calls organizations together with what the graph does; `touched` are further ids wanted.

    The preferred name is the one that most statements use; the forms are those of the documents that there are.
    """
    old = callings_by(store, told.document) if told.document else []
    named = {organization_id(name) for one in added for name in names_in(one)}
    named |= {one.organization for one in told.callings}
    dropped = Counter(id_ for one in removed for id_ in {organization_id(name) for name in names_in(one)})
    dropped.update({one.organization: 0 for one in old})
    gone = _gone(store, dropped, named, told.document)
    uses = Counter(name for one in added if (name := getattr(one, "organization", None)))
    uses.subtract(name for one in removed if (name := getattr(one, "organization", None)))
    callings = list(told.callings)
    known: dict[str, Organization] = {}
    waiting, seen = named | dropped.keys() | set(touched) | {one.organization for one in old}, set[str]()
    while waiting:
        seen |= waiting
        for row in ask_each(store, "named_organizations", waiting):
            if row["used"] and organization_id(row["used"]) == row["organization_id"]:
                uses[row["used"]] += row["times"]
        callings += [one for one in callings_of(store, waiting) if one.document != told.document]
        names = [name for one in callings for name in one.told()]
        used = {name: times for name, times in uses.items() if times > 0}
        known = {one.id: one for one in resolve_organizations(names, known=used).organizations}
        waiting = {one.parent for id_ in seen - gone if (one := known.get(id_)) and one.parent} - seen
    found = {id_: known[id_] for id_ in sorted(seen - gone) if id_ in known}
    links = _part_of(store, found)
    lost = {(part, parent) for part, parent in links if found[part].parent != parent}
    alone = dict.fromkeys((parent for _, parent in lost), 0)
    kept = named | {one.parent for one in found.values() if one.parent}
    gone = _gone(store, alone, kept, told.document, lost, gone)
    return BodiesChange(
        {id_: one for id_, one in found.items() if id_ not in gone},
        tuple(sorted(gone)),
        (*(one.edge() for one in old), *(Edge("PART_OF", "Organization", a, "Organization", b) for a, b in links)),
        tuple(told.callings),
    )


def _part_of(store: Store, ids: Iterable[str]) -> list[tuple[str, str]]:
    """What organizations are part of in the graph: pairs of ids."""
    rows = ask_each(store, "linked_organizations", ids)
    return sorted({(row["organization_id"], row["parent"]) for row in rows if row["parent"]})


def _gone(
    store: Store,
    dropped: Mapping[str, int],
    named: set[str],
    document: str | None,
    lost: Collection[tuple[str, str]] = (),
    before: Collection[str] = (),
) -> set[str]:
    """Organizations that lose their last statement and calling and have no part that is still known.

    `dropped`: statements lost; `document`: what it calls organizations in the graph counts no more, nor do the `lost`
    pairs of a part and what it was part of. An organization that was only known as what another is part of goes with it.
    Those of `before` are gone already, and are in the result.
    """
    gone = set(before)
    waiting = set(dropped) - named - gone
    while waiting:
        said: Counter[str] = Counter()
        for row in ask_each(store, "named_organizations", waiting):
            said[row["organization_id"]] += row["times"]
        called = {one.organization for one in callings_of(store, waiting) if one.document != document}
        parts, parents = _links(store, {id_ for id_ in waiting - called if said[id_] <= dropped.get(id_, 0)})
        for part, parent in lost:
            parts.get(parent, set()).discard(part)
        now = {id_ for id_, own in parts.items() if not own - gone - parts.keys()}
        gone |= now
        waiting = {parent for id_ in now for parent in parents[id_]} - gone - named
    return gone


def _links(store: Store, ids: set[str]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """The known parts of organizations, and what they are part of, by their ids."""
    parts: dict[str, set[str]] = {id_: set() for id_ in ids}
    parents: dict[str, set[str]] = {id_: set() for id_ in ids}
    for row in ask_each(store, "linked_organizations", ids):
        if row["part"]:
            parts[row["organization_id"]].add(row["part"])
        if row["parent"]:
            parents[row["organization_id"]].add(row["parent"])
    return parts, parents
