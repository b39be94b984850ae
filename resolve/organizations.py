"""Organizations: one for all the forms of a name, each with its names and what it is part of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from ..model.entity import Organization
from ..model.ident import make_id
from ..model.statement import Body, Holding, Hosting, Issuance, OrganizationName, Responsibility, Statement
from .bodies import parent_key
from .forms import fold_organization, full_form, organization_id

__all__ = ["fold_organization", "names_in", "organization_id", "resolve_organizations"]

_PARTY = ("中共", "中国共产党")


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
    names: Iterable[OrganizationName], uses: Mapping[str, int] | None = None
) -> tuple[Organization, ...]:
    """Bring all forms of an organization together; sorted by id, those that are only implied as parents included.

    `names` are those of one document or many; `uses` says how many statements use each full name. Ids depend on the
    name alone, never on what else is known; the preferred name is the form that most statements use (the shortest of
    several), so it can change as documents come in.
    """
    used: dict[str, Counter[str]] = defaultdict(Counter)
    forms: dict[str, set[str]] = defaultdict(set)
    parents: dict[str, str] = {}
    for name in names:
        key = fold_organization(name.name)
        used[key][name.name] += 0
        forms[key].update(form for form in name.forms if form)
        if name.parent and (parent := fold_organization(name.parent)) != key:
            parents[key] = max(parents.get(key, parent), parent, key=lambda one: (len(one), one))
    for name, times in (uses or {}).items():
        used[fold_organization(name)][name] += times
    _imply_parents(used, parents)
    found = (_organization(key, used[key], forms[key], parents) for key in used)
    return tuple(sorted(found, key=lambda one: one.id))


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
    ranked = sorted(used, key=lambda name: (_party_of(name, key), -used[name], len(name), name))
    name = ranked[0] if ranked else key
    parent = parents.get(key)
    return Organization(
        id=organization_id(key),
        name=name,
        names=tuple(dict.fromkeys([name, *ranked, *sorted(forms), key, full_form(key)])),
        parent=make_id("Organization", parent) if parent else None,
    )


def _party_of(name: str, key: str) -> bool:
    """Whether a name calls a body by its party, as in 中共平江机床厂第六次代表大会: it is no name to show."""
    return name.startswith(_PARTY) and not key.endswith(("委", "党组", "支部", "中央"))
