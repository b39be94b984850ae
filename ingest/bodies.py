"""Organizations with all their names, as graph and change together know them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..graph import Store
from ..model.entity import Organization
from ..model.records import Edge
from ..model.statement import Statement
from ..resolve.aliases import Aliases
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
    callings: tuple[Edge, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What a document, by its id, says of organizations instead of what it said; without one nothing is replaced.

    `added`, `removed`: the statements that speak of them now, and those that do so no more.
    """

    document: str | None
    callings: Sequence[Calling]
    added: Sequence[Statement]
    removed: Sequence[Statement]

    def uses(self) -> Counter[str]:
        """How many more statements use each full name now, less than none where fewer do."""
        uses = Counter(name for one in self.added if (name := getattr(one, "organization", None)))
        uses.subtract(name for one in self.removed if (name := getattr(one, "organization", None)))
        return uses


@dataclass(frozen=True, slots=True)
class _Without:
    """What counts no more: what a document called organizations, names given up, pairs of a part and its whole."""

    document: str | None
    aliases: Aliases
    lost: Collection[tuple[str, str]] = ()


def resolve_change(store: Store, told: Told, touched: Iterable[str], aliases: Aliases) -> BodiesChange:
    """Bring what a change calls organizations together with what the graph does; `touched` are further ids wanted.

    The preferred name is the one that most statements use; the forms are those of the documents that there are. Of
    organizations that were judged to be one, `aliases`, the one whose name stays has the names of all.
    """
    old = callings_by(store, told.document) if told.document else []
    named = {organization_id(name) for one in told.added for name in names_in(one)}
    named |= {aliases.id(one.organization) for one in told.callings}
    dropped = Counter(id_ for one in told.removed for id_ in {organization_id(name) for name in names_in(one)})
    dropped.update({aliases.id(one.organization): 0 for one in old})
    dropped.update({id_: 0 for id_ in touched if id_ in aliases.names})
    gone = _gone(store, dropped, named, _Without(told.document, aliases))
    wanted = named | dropped.keys() | set(touched)
    found = _known(store, told, aliases, wanted, gone)
    links = _part_of(store, found)
    lost = {(part, parent) for part, parent in links if found[part].parent != parent}
    alone = {parent: dropped[parent] for _, parent in lost}
    kept = named | {one.parent for one in found.values() if one.parent}
    gone = _gone(store, alone, kept, _Without(told.document, aliases, lost), gone)
    return BodiesChange(
        {id_: one for id_, one in found.items() if id_ not in gone},
        tuple(sorted(gone)),
        (
            *(one.edge(told.document or "") for one in old),
            *(Edge("PART_OF", "Organization", part, "Organization", parent) for part, parent in links),
        ),
        tuple(one.edge(told.document or "") for one in told.callings),
    )


def _known(store: Store, told: Told, aliases: Aliases, wanted: set[str], gone: set[str]) -> dict[str, Organization]:
    """The organizations wanted and those above them, but for those gone, with the names that all documents give them."""
    uses = told.uses()
    callings = [one.under(aliases) for one in told.callings]
    known: dict[str, Organization] = {}
    waiting, seen = wanted, set[str]()
    while waiting:
        seen |= waiting
        for row in ask_each(store, "named_organizations", waiting):
            if row["used"] and organization_id(row["used"]) == row["organization_id"]:
                uses[row["used"]] += row["times"]
        members = {id_ for one in waiting for id_ in aliases.members(one)}
        given = callings_of(store, waiting | members, without=told.document)
        callings += [one.under(aliases) for one in given]
        names = [name for one in callings for name in one.told()]
        used = {name: times for name, times in uses.items() if times > 0}
        known = {one.id: _under(one, aliases) for one in resolve_organizations(names, used)}
        waiting = {one.parent for id_ in seen - gone if (one := known.get(id_)) and one.parent} - seen
    return {id_: known[id_] for id_ in sorted(seen - gone) if id_ in known}


def _part_of(store: Store, ids: Iterable[str]) -> list[tuple[str, str]]:
    """What organizations are part of in the graph: pairs of ids."""
    return sorted({(row["organization_id"], row["parent"]) for row in ask_each(store, "superiors", ids)})


def _gone(
    store: Store, dropped: Mapping[str, int], named: set[str], without: _Without, before: Collection[str] = ()
) -> set[str]:
    """Organizations that lose their last statement and calling and have no part that is still known.

    `dropped`: statements lost. An organization that was only known as what another is part of goes with it. Those of
    `before` are gone already, and are in the result.
    """
    gone = set(before)
    waiting = set(dropped) - named - gone
    while waiting:
        said: Counter[str] = Counter()
        for row in ask_each(store, "named_organizations", waiting):
            said[row["organization_id"]] += row["times"]
        called = {one.organization for one in callings_of(store, waiting, without=without.document) if one.names}
        called -= without.aliases.names.keys()
        parts, parents = _links(store, {id_ for id_ in waiting - called if said[id_] <= dropped.get(id_, 0)})
        for part, parent in without.lost:
            parts.get(parent, set()).discard(part)
        now = {id_ for id_, own in parts.items() if not own - gone - parts.keys()}
        gone |= now
        waiting = {parent for id_ in now for parent in parents[id_]} - gone - named
    return gone


def _under(organization: Organization, aliases: Aliases) -> Organization:
    """The organization as part of what its superior is now."""
    return replace(organization, parent=aliases.id(organization.parent)) if organization.parent else organization


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
