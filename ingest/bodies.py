"""Organizations with all their names, as graph and change together know them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..graph import Store
from ..model.entity import Organization
from ..model.statement import OrganizationName, Statement
from ..resolve.organizations import names_in, organization_id, resolve_organizations
from .said import ask_each


@dataclass(frozen=True, slots=True)
class BodiesChange:
    """The organizations that a change names, by id; `gone`: those that nothing names any more."""

    known: dict[str, Organization]
    gone: tuple[str, ...]


def resolve_change(
    store: Store,
    names: Sequence[OrganizationName],
    added: Sequence[Statement],
    removed: Sequence[Statement],
    touched: Iterable[str],
) -> BodiesChange:
    """Bring the names that a change adds together with those of the graph; `touched` are further ids wanted.

    Names that the graph has are kept; the preferred one is the one that most statements use.
    """
    named = {organization_id(name) for one in added for name in names_in(one)}
    dropped = Counter(id_ for one in removed for id_ in {organization_id(name) for name in names_in(one)})
    implied = {one.id for one in resolve_organizations(names, added).organizations}
    wanted = named | dropped.keys() | set(touched) | implied
    uses: dict[str, int] = defaultdict(int)
    forms: dict[str, set[str]] = defaultdict(set)
    for row in ask_each(store, "named_organizations", wanted):
        id_, used = row["organization_id"], row["used"]
        forms[id_].update(row["names"] or ())
        if used and organization_id(used) == id_:
            uses[used] += row["times"]
    for one, times in (*((one, 1) for one in added), *((one, -1) for one in removed)):
        if used := getattr(one, "organization", None):
            uses[used] += times
    uses = {name: times for name, times in uses.items() if times > 0}
    for id_ in forms.keys() - {organization_id(name) for name in uses}:
        # Named as issuer or as what a body became, never as a statement's own organization.
        own = [name for name in forms[id_] if organization_id(name) == id_]
        uses |= {name: 0 for name in sorted(own, key=lambda name: (len(name), name))[:1]}
    gone = _gone(store, dropped, named)
    told = [OrganizationName(name=name) for one in added for name in names_in(one)]
    known = resolve_organizations([*names, *told], known=uses).organizations
    wanted |= {one.parent for one in known if one.parent}
    return BodiesChange(
        {one.id: _with(one, forms[one.id]) for one in known if one.id in wanted and one.id not in gone},
        tuple(sorted(gone)),
    )


def _gone(store: Store, dropped: Mapping[str, int], named: set[str]) -> set[str]:
    """Organizations that lose their last statement and have no part that is still known; `dropped`: statements lost.

    An organization that was only known as what another is part of goes with it.
    """
    gone: set[str] = set()
    waiting = set(dropped) - named
    while waiting:
        said: Counter[str] = Counter()
        for row in ask_each(store, "named_organizations", waiting):
            said[row["organization_id"]] += row["times"]
        parts, parents = _links(store, {id_ for id_ in waiting if said[id_] <= dropped.get(id_, 0)})
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


def _with(organization: Organization, forms: set[str]) -> Organization:
    names = (organization.name, *sorted({*organization.names, *forms} - {organization.name}))
    return Organization(id=organization.id, name=organization.name, names=names, parent=organization.parent)
