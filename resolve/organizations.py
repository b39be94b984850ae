"""Organizations: one for all the forms of a name, each with its names, what it is part of and what it became."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from ..model.dates import When
from ..model.entity import Organization
from ..model.ident import make_id
from ..model.statement import Body, Holding, Hosting, Issuance, OrganizationName, Responsibility, Statement
from .bodies import parent_key
from .forms import fold_organization, full_form, organization_id

__all__ = ["Became", "OrganizationsResolution", "fold_organization", "organization_id", "resolve_organizations"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Became:
    """An organization that was renamed or merged into another, by ids, and the statement that says so."""

    old: str
    new: str
    change: Literal["renamed", "merged"]
    date: When | None
    statement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationsResolution:
    """`organizations` sorted by id, those that are only implied as parents included; `became` sorted by old id."""

    organizations: tuple[Organization, ...]
    became: tuple[Became, ...] = ()

    def find(self, form: str) -> tuple[Organization, ...]:
        """Every organization that goes by this form: a full name in any form is one, a short name may be many."""
        key = organization_id(form)
        own = tuple(one for one in self.organizations if one.id == key)
        return own or tuple(one for one in self.organizations if form in one.names)

    def successor(self, organization: str) -> str:
        """The id under which the posts of an organization went on, its own when it was never renamed or merged."""
        after = {one.old: one.new for one in self.became}
        seen = {organization}
        while (following := after.get(organization)) is not None and following not in seen:
            organization = following
            seen.add(organization)
        return organization


def names_in(statement: Statement) -> Iterator[str]:
    """The organizations that a statement names, in full."""
    match statement:
        case Holding() | Hosting() | Responsibility():
            yield statement.organization
        case Issuance(organizations=organizations):
            yield from organizations
        case Body(organization=organization, into=into):
            yield organization
            if into:
                yield into
        case _:
            return


def resolve_organizations(
    names: Iterable[OrganizationName], statements: Iterable[Statement] = (), known: Mapping[str, int] | None = None
) -> OrganizationsResolution:
    """Bring all forms of an organization together.

    `names` are those of one document or many, `statements` theirs: their `Body` statements say what was renamed or
    merged. `known`: full names already in use, with how many other statements use each. Ids depend on the name
    alone, never on what else is known; the preferred name is the form that most statements use (the shortest of
    several), so it can change as documents come in.
    """
    statements = list(statements)
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    forms: dict[str, set[str]] = defaultdict(set)
    parents: dict[str, str] = {}
    for name in names:
        key = fold_organization(name.name)
        uses[key][name.name] += 0
        forms[key].update(form for form in name.forms if form)
        if name.parent and (parent := fold_organization(name.parent)) != key:
            parents[key] = max(parents.get(key, parent), parent, key=lambda one: (len(one), one))
    for name, times in (known or {}).items():
        uses[fold_organization(name)][name] += times
    for statement in statements:
        for name in names_in(statement):
            uses[fold_organization(name)][name] += 1
    _imply_parents(uses, parents)
    return OrganizationsResolution(
        organizations=tuple(
            sorted((_organization(key, uses[key], forms[key], parents) for key in uses), key=lambda one: one.id)
        ),
        became=tuple(sorted(_changes(statements), key=lambda one: (one.old, one.new, one.statement))),
    )


def _imply_parents(uses: dict[str, Counter[str]], parents: dict[str, str]) -> None:
    """Add every body that a name says another is part of; a document's word outranks the name."""
    waiting = sorted(uses)
    while waiting:
        key = waiting.pop()
        parent = parents.get(key) or parent_key(key)
        if parent is None or _leads_to(parent, key, parents):
            parents.pop(key, None)
            continue
        parents[key] = parent
        if parent not in uses:
            uses[parent] = Counter()
            waiting.append(parent)


def _leads_to(key: str, target: str, parents: Mapping[str, str]) -> bool:
    """Whether going up from `key` comes to `target`, so that a parent would be part of its own part."""
    seen: set[str] = set()
    while key not in seen:
        if key == target:
            return True
        seen.add(key)
        key = parents.get(key, key)
    return False


def _organization(key: str, used: Counter[str], forms: set[str], parents: Mapping[str, str]) -> Organization:
    ranked = sorted(used, key=lambda name: (-used[name], len(name), name))
    name = ranked[0] if ranked else key
    parent = parents.get(key)
    return Organization(
        id=organization_id(key),
        name=name,
        names=tuple(dict.fromkeys([name, *ranked, *sorted(forms), key, full_form(key)])),
        parent=make_id("Organization", parent) if parent else None,
    )


def _changes(statements: Iterable[Statement]) -> Iterator[Became]:
    for statement in statements:
        if isinstance(statement, Body) and statement.into and statement.change in ("renamed", "merged"):
            old, new = organization_id(statement.organization), organization_id(statement.into)
            if old != new:
                yield Became(
                    old=old,
                    new=new,
                    change="merged" if statement.change == "merged" else "renamed",
                    date=statement.date,
                    statement=statement.id,
                )
