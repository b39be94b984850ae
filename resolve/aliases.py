"""Organizations that a person judged to be one: whose name stands for which others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ..model.statement import Body, Holding, Hosting, Issuance, Responsibility, Statement
from .forms import organization_id
from .judgements import Groups, Judgement, rule


@dataclass(frozen=True, slots=True)
class Aliases:
    """`names`: the id that an organization has by its own name → the name that stands for it since it was judged.

    `why`: the same ids → the judgement by which they were given up.
    """

    names: Mapping[str, str] = field(default_factory=dict[str, str])
    why: Mapping[str, Judgement] = field(default_factory=dict[str, Judgement])

    def name(self, name: str) -> str:
        """The name that stands for a full name."""
        return self.names.get(organization_id(name), name) if self.names else name

    def id(self, organization: str) -> str:
        """The id of the organization that one of that id is now."""
        name = self.names.get(organization)
        return organization_id(name) if name else organization

    def members(self, organization: str) -> set[str]:
        """The ids that were given up for this one."""
        return {id_ for id_ in self.names if self.id(id_) == organization}

    def apply(self, statement: Statement) -> Statement:
        """The statement with its organizations called as they are since they were judged."""
        if not self.names:
            return statement
        match statement:
            case Holding() | Hosting() | Responsibility():
                return replace(statement, organization=self.name(statement.organization))
            case Issuance():
                names = dict.fromkeys(map(self.name, statement.organizations))
                return replace(statement, organizations=tuple(names))
            case Body():
                into = self.name(statement.into) if statement.into else None
                return replace(statement, organization=self.name(statement.organization), into=into)
            case _:
                return statement


def aliases_of(judged: Iterable[tuple[Judgement, tuple[str, str]]]) -> Aliases:
    """What judgements about organizations make of them; each comes with the names of both sides.

    The first side of a judgement is the one whose name stays. Of contradicting judgements the later holds.
    """
    named = dict(judged)
    holding = sorted(rule(named).same, key=lambda one: (one.time, one.left, one.right))
    groups, kept = Groups(), dict[str, str]()
    names = {id_: name for one in holding for id_, name in zip((one.left, one.right), named[one], strict=True)}
    why: dict[str, Judgement] = {}
    for one in holding:
        left, right = (kept.get(groups.find(id_), id_) for id_ in (one.left, one.right))
        if left != right:
            groups.join(left, right)
            kept[groups.find(left)] = left
            why[right] = one
    roots = {id_: kept.get(groups.find(id_), id_) for id_ in names}
    return Aliases({id_: names[root] for id_, root in roots.items() if id_ != root}, why)
