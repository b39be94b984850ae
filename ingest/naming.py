"""Names of statements → ids of the things that they name."""

from __future__ import annotations

from ..model.ident import make_id
from ..model.letters import letters
from ..model.roles import parse_role
from ..model.statement import Holding, Statement
from ..resolve.organizations import organization_id


def post_id(organization: str, role: str) -> str:
    """The id of a post; `organization` is a full name in any form."""
    return make_id("Post", organization_id(organization), role)


def publication_id(title: str) -> str:
    """The id of a publication: of its title's letters and digits."""
    return make_id("Publication", letters(title))


def task_id(document: str, item: str) -> str:
    """The id of the numbered item of a document."""
    return make_id("Task", document, item)


def place_id(name: str) -> str:
    """The id of a place."""
    return make_id("Place", name)


def family_of(holding: Holding) -> tuple[str, str]:
    """What bears on one another: the organization's id and the role of which all in a seat or on a slate are kinds."""
    return organization_id(holding.organization), role_family(holding.role)


def role_family(role: str) -> str:
    """市长 for 代市长, who sits in that seat; 副主席 for 常务副主席, who is elected on one slate with the others."""
    return parse_role(parse_role(role).seat).general


def names_person(statement: Statement) -> str | None:
    """The name of the person that a statement is about, if it is about one."""
    person = getattr(statement, "person", None)
    return person.name if person else None
