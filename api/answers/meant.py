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
    r"(?<=[\u4e00-\u9fff]{2})(?:党[委组]|党工委|党总支|党支部|机关党委|团委|团总支|纪委|纪检组|工会|主席团|"
    r"(?:执行|常务)?理事会|[监董]事会)$"
)
_BOARD = lazy(r"(?:[理监董]事会|主席团)$")
_ON_BOARD = lazy(r"(?:([理监董])事长?|会长|主席)$")
_UNIT_OF_CHIEF = lazy(r"^(?:常务)?副?([部处局科])长$")
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
    if not posts:
        return _otherwise(store, organization, role) or (body, [])
    return body, _with_same_seat(store, fold_organization(body["name"]), role, posts)


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
    key = fold_organization(organization)
    for words in _other_words(key, role):
        body, posts = _posts_of(store, *words)
        if body and posts:
            return body, _with_same_seat(store, key, role, posts)
    return None


def _with_same_seat(store: Store, key: str, role: str, posts: list[Row]) -> list[Row]:
    """Posts, and those of the same seats that hang on the organ in one document and on the body in another."""
    others = (_posts_of(store, *words)[1] for words in _same_seat(key, role))
    return list({post["post_id"]: post for found in (posts, *others) for post in found}.values())


def _posts_of(store: Store, name: str, role: str) -> tuple[Shape | None, list[Row]]:
    """The one organization of a name and its posts that a question about `role` means."""
    body = only_organization(store, name)
    return body, matching_posts(store, body["id"], role) if body else []


def _same_seat(key: str, role: str) -> Iterator[tuple[str, str]]:
    """An organ beside or inside the role: 平江大学 and 工会主席 for 平江大学工会 and 主席; a board's chair is the body's."""
    on_board = _ON_BOARD.search(role)
    if organ := organ_of(key):
        yield organ[0], organ[1] + role
        if on_board and _BOARD.search(organ[1]):
            yield organ[0], role
    elif on_board and on_board[1]:
        for board in (f"{on_board[1]}事会", f"执行{on_board[1]}事会"):
            yield key + board, role
            yield key, board + role
    parsed = parse_role(role)
    if parsed.head and parsed.unit and organ_of(key + parsed.unit):
        yield key + parsed.unit, role.removeprefix(parsed.unit)


def _other_words(key: str, role: str) -> Iterator[tuple[str, str]]:
    """Other organizations and roles that mean the same post."""
    yield from _same_seat(key, role)
    if _CONGRESS.search(key):
        yield f"{key}常委会", role
    if role.endswith("主席"):
        yield f"{key}主席团", role
        yield key, f"主席团{role}"
    parsed = parse_role(role)
    place = "".join(places(key)) == key
    if unit := parsed.unit if parsed.head else "":
        rest = role.removeprefix(unit)
        yield key + unit, rest
        if place and unit.startswith(key[-1]):
            yield key + unit[1:], rest
        if key.endswith(unit):
            yield key, rest
        if chief := _UNIT_OF_CHIEF.match(rest):
            yield from _of_chief(key, unit, rest, chief[1])
    if place:
        yield f"{key}政府", role


def _of_chief(key: str, unit: str, rest: str, sort: str) -> Iterator[tuple[str, str]]:
    """宣传部长 and 宣传部部长 are one post, of a body or of its department."""
    if unit.endswith(sort):
        yield key, unit[:-1] + rest
    else:
        yield key, unit + sort + rest
        yield key + unit + sort, rest
