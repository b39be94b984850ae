"""Which posts a question means that names an organ of a body beside the role, or inside the role."""

from __future__ import annotations

from collections.abc import Iterator

from ...graph.store import Store
from ...model.errors import UnknownName
from ...model.patterns import lazy
from ...model.roles import finds, parse_role
from ...model.scripts import simplified
from ...resolve.bodies import places
from ...resolve.forms import fold_organization
from .asked import NOW
from .names import find_organization, only_organization
from .shapes import Row, Shape, organization_shape, plain

_ORGAN = lazy(
    r"(?<=[\u4e00-\u9fff]{2})(?:党[委组]|党工委|党总支|党支部|机关党委|团委|团总支|纪委|纪检组|工会|主席团|[理监董]事会)$"
)
_LEAGUE = lazy(r"^共青团(?=[\u4e00-\u9fff]{2})(.+?)(?:委员会|团?委)$")
_CONGRESS = lazy(r"(?<=[省市区县旗州盟])人大$")


def posts_meant(store: Store, organization: str, role: str, known: int = NOW) -> tuple[Shape, list[Row]]:
    """The organization and those of its posts that a question is about; no posts where there are none such.

    Where the organization as asked for has none, its organs are looked for: 平江市总工会党组 and 书记 mean what
    平江市总工会 and 党组书记 do, and the other way round. Raises UnknownName or AmbiguousName.
    """
    try:
        body = find_organization(store, organization, known=known)
    except UnknownName:
        found = _otherwise(store, organization, role)
        if found is None:
            raise
        return found
    posts = matching_posts(store, body["id"], role)
    return (body, posts) if posts else _otherwise(store, organization, role) or (body, [])


def matching_posts(store: Store, organization_id: str, role: str) -> list[Row]:
    """The posts of an organization that a question about `role` means."""
    posts = store.ask("posts", organization_id=organization_id)
    found = [row for row in posts if plain(row["role"]) == plain(role) or finds(role, row["role"])]
    other = role if found else simplified(role)
    return found if other == role else matching_posts(store, organization_id, other)


def organ_of(name: str) -> tuple[str, str] | None:
    """The body whose organ the name tells, and the organ as it stands in roles: 平江市总工会党组 → 平江市总工会, 党组."""
    key = fold_organization(name)
    if league := _LEAGUE.match(key):
        return league[1], "团委"
    organ = _ORGAN.search(key)
    return (key[: organ.start()], organ[0]) if organ else None


def officers_meant(store: Store, organization: str, known: int = NOW) -> tuple[Shape, str]:
    """The organization whose roster is asked for, and how its roles begin: those of 平江市总工会党组 with 党组 in
    平江市总工会, where the organ has no posts of its own; else with nothing. Raises UnknownName or AmbiguousName.
    """
    organ = organ_of(organization)
    body = only_organization(store, organ[0]) if organ else None
    if organ is None or body is None:
        return find_organization(store, organization, known=known), ""
    own = only_organization(store, organization)
    return (own, "") if own and store.ask("posts", organization_id=own["id"]) else (body, organ[1])


def _otherwise(store: Store, organization: str, role: str) -> tuple[Shape, list[Row]] | None:
    """The posts under other words, or those of the one body that is only called so."""
    called = store.named(organization, ["Organization"])
    found = [posts for row in called if (posts := matching_posts(store, row["id"], role))]
    if len(found) == 1:
        return organization_shape(found[0][0]), found[0]
    for name, part in _other_words(fold_organization(organization), role):
        body = only_organization(store, name)
        posts = matching_posts(store, body["id"], part) if body else []
        if body and posts:
            return body, posts
    return None


def _other_words(key: str, role: str) -> Iterator[tuple[str, str]]:
    """Other organizations and roles that mean the same post."""
    if organ := organ_of(key):
        yield organ[0], organ[1] + role
    if _CONGRESS.search(key):
        yield f"{key}常委会", role
    parsed = parse_role(role)
    place = "".join(places(key)) == key
    if unit := parsed.unit if parsed.head else "":
        rest = role.removeprefix(unit)
        yield key + unit, rest
        if place and unit.startswith(key[-1]):
            yield key + unit[1:], rest
    if place:
        yield f"{key}政府", role
