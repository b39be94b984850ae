"""One organization: names, superior, parts, posts, what the sources cover."""

from __future__ import annotations

from ...graph.store import Store
from .coverage import coverage_of
from .names import find_organization
from .shapes import Shape, organization_shape, post_shape

RELATIONS = ("part_of", "has_part", "became", "was")


def organization(store: Store, organization: str) -> Shape:
    """One organization with the bodies it belongs to, has as parts, became or was, and its posts."""
    found = find_organization(store, organization)
    row = store.ask("organization", organization_id=found["id"])[0]
    bodies = store.ask("bodies", organization_id=found["id"])
    related = {
        relation: [organization_shape(body) | _date(body["edtf"]) for body in bodies if body["relation"] == relation]
        for relation in RELATIONS
    }
    posts = [post_shape(post) for post in store.ask("posts", organization_id=found["id"])]
    coverage = coverage_of(store, "Organization", found["id"])
    return found | {"place": row["place"], **related, "posts": posts, "coverage": coverage}


def _date(edtf: str | None) -> Shape:
    return {"date": edtf} if edtf else {}
