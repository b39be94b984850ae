"""What documents call organizations, kept with each document so that its forms go when it goes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..graph import Store
from ..graph.store import Row
from ..model.records import Edge
from ..model.statement import Extraction, OrganizationName
from ..resolve.aliases import Aliases
from ..resolve.organizations import fold_organization, names_in, organization_id


@dataclass(frozen=True, slots=True)
class Calling:
    """The full names and other forms by which a document calls an organization, and the name of its superior there.

    `organization` is an id. Without `names` it is an organization that only statements name, by forms.
    """

    organization: str
    names: tuple[str, ...]
    forms: tuple[str, ...] = ()
    parent: str | None = None

    def told(self) -> Iterator[OrganizationName]:
        """The same as resolution takes it."""
        for name in self.names or [form for form in self.forms if organization_id(form) == self.organization]:
            yield OrganizationName(name=name, forms=self.forms, parent=self.parent)

    def under(self, aliases: Aliases) -> Calling:
        """The same, of the organization whose name stands for this one, to which the names are forms."""
        name = aliases.names.get(self.organization)
        if name is None:
            return self
        return Calling(organization_id(name), (name,) if self.names else (), (name, *self.names, *self.forms))

    def edge(self, document: str) -> Edge:
        """The relationship that keeps it with a document, given by its id."""
        properties = {"names": list(self.names), "forms": list(self.forms), "parent": self.parent}
        return Edge("CALLS", "Document", document, "Organization", self.organization, properties)


def callings_in(extraction: Extraction) -> list[Calling]:
    """What a document calls each organization that it names, by the organization's id."""
    names: dict[str, set[str]] = defaultdict(set)
    forms: dict[str, set[str]] = defaultdict(set)
    parents: dict[str, str] = {}
    for one in extraction.organizations:
        id_ = organization_id(one.name)
        names[id_].add(one.name)
        forms[id_].update(form for form in one.forms if form)
        if one.parent and organization_id(one.parent) != id_:
            parents[id_] = max(parents.get(id_, one.parent), one.parent, key=_depth)
    for statement in extraction.statements:
        for name in names_in(statement):
            forms[organization_id(name)].add(name)
    return [
        Calling(id_, tuple(sorted(names[id_])), tuple(sorted(forms[id_] - names[id_])), parents.get(id_))
        for id_ in sorted(names.keys() | forms.keys())
    ]


def callings_by(store: Store, document: str) -> list[Calling]:
    """What a document of the graph calls organizations, by its id."""
    return list(map(_calling, store.ask("callings_by", id=document)))


def callings_of(store: Store, organizations: Iterable[str], *, without: str | None) -> list[Calling]:
    """What the documents of the graph call these organizations, each way once; `without` the document of that id."""
    return [
        _calling(row)
        for id_ in sorted(set(organizations))
        for row in store.ask("callings_of", id=id_, document_id=without or "")
    ]


def _depth(name: str) -> tuple[int, str]:
    key = fold_organization(name)
    return len(key), key


def _calling(row: Row) -> Calling:
    return Calling(row["organization_id"], tuple(row["names"] or ()), tuple(row["forms"] or ()), row["parent"])
