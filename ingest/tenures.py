"""The tenures of the posts that a change touches, derived anew from all that is said about them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..graph import Store
from ..model.dates import When
from ..model.entity import Post
from ..model.roles import parse_role
from ..model.statement import Body, Holding, Life
from ..resolve.inputs import Derivation, Elected, Ending, ResolvedHolding, Slate, TenureSettings
from ..resolve.organizations import organization_id
from ..resolve.seats import seats_of_post
from ..resolve.tenures import derive_tenures
from .naming import post_id, seat_of
from .said import Said, ask_said, written_days

Seat = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Seats:
    """Everything said of some seats: holdings by seat, what ended their bodies and holders.

    `known_posts`: the posts that the graph has in these seats.
    """

    known_posts: frozenset[str]
    holdings: Mapping[Seat, Sequence[Said]]
    endings: Sequence[Ending]
    written: Mapping[str, When]


@dataclass(slots=True)
class Derived:
    """What was derived for the touched posts."""

    posts: list[Post] = field(default_factory=list[Post])
    derivations: dict[str, Derivation] = field(default_factory=dict[str, Derivation])


def load_seats(
    store: Store, seats: Iterable[Seat], given: Mapping[str, Said], removed: Iterable[str], written: Mapping[str, When]
) -> Seats:
    """Gather what graph and change say of these seats. `given` outranks the graph; `removed` ids are left out.

    `written`: the day of writing of documents that are not in the graph yet.
    """
    wanted = set(seats)
    posts = _posts_in(store, wanted)
    out = set(removed)
    said = {one.statement.id: one for one in ask_said(store, "said_of_posts", posts)}
    said = {id_: one for id_, one in said.items() if id_ not in out} | dict(given)
    holdings: dict[Seat, list[Said]] = defaultdict(list)
    for _, one in sorted(said.items()):
        if isinstance(one.statement, Holding) and seat_of(one.statement) in wanted:
            holdings[seat_of(one.statement)].append(one)
    keys = {one.statement.document for group in holdings.values() for one in group}
    return Seats(
        known_posts=frozenset(posts),
        holdings=holdings,
        endings=_endings(store, {organization for organization, _ in wanted}, holdings, said.values(), out),
        written=written_days(store, keys) | dict(written),
    )


def derive(seats: Seats, settings: TenureSettings | None = None) -> Derived:
    """Derive the tenures of every post of the seats."""
    found = Derived()
    for seat, said in sorted(seats.holdings.items()):
        resolved = [_resolved(one, seats.written) for one in said]
        slates = _slates(said)
        for post in _posts(seat, said, resolved):
            found.posts.append(post)
            found.derivations[post.id] = derive_tenures(
                resolved, post=post, slates=slates, endings=seats.endings, settings=settings
            )
    return found


def _posts_in(store: Store, seats: set[Seat]) -> set[str]:
    """The posts of the graph that sit in these seats."""
    found: set[str] = set()
    for organization in sorted({organization for organization, _ in seats}):
        for row in store.ask("posts", organization_id=organization):
            if (organization, parse_role(row["role"]).seat) in seats:
                found.add(row["post_id"])
    return found


def _posts(seat: Seat, said: Sequence[Said], resolved: Sequence[ResolvedHolding]) -> list[Post]:
    """The posts that share a seat, each with the seats that its own holdings show."""
    named = {
        post_id(one.statement.organization, one.statement.role): one.statement
        for one in said
        if isinstance(one.statement, Holding)
    }
    found: list[Post] = []
    for id_, holding in sorted(named.items()):
        own = [one for one in resolved if one.post == id_]
        seats = seats_of_post(holding.role, holding.organization, own)
        found.append(Post(id=id_, organization=seat[0], role=holding.role, seats=seats))
    return found


def _resolved(one: Said, written: Mapping[str, When]) -> ResolvedHolding:
    holding = one.statement
    assert isinstance(holding, Holding) and one.person
    return ResolvedHolding(
        statement=holding.id,
        person=one.person,
        post=post_id(holding.organization, holding.role),
        basis=holding.basis,
        when=holding.date,
        then=holding.then,
        alone=holding.alone,
        slate=_slate_id(holding),
        written=written.get(holding.document),
        event=one.event,
        document=holding.document,
    )


def _slate_id(holding: Holding) -> str | None:
    return f"{holding.document}#{holding.slate}" if holding.slate else None


def _slates(holdings: Iterable[Said]) -> list[Slate]:
    groups: dict[str, list[Said]] = defaultdict(list)
    for one in holdings:
        assert isinstance(one.statement, Holding)
        if name := _slate_id(one.statement):
            groups[name].append(one)
    return [_slate(name, group) for name, group in sorted(groups.items())]


def _slate(name: str, group: Sequence[Said]) -> Slate:
    first = group[0].statement
    assert isinstance(first, Holding)
    elected = [
        Elected(person=one.person, role=one.statement.role, statement=one.statement.id)
        for one in group
        if isinstance(one.statement, Holding) and one.person
    ]
    event = next((one.event for one in group if one.event), None)
    return Slate(
        id=name,
        organization=organization_id(first.organization),
        when=first.date,
        elected=tuple(elected),
        event=event,
    )


def _endings(
    store: Store,
    organizations: set[str],
    holdings: Mapping[Seat, Sequence[Said]],
    given: Iterable[Said],
    removed: set[str],
) -> list[Ending]:
    people = {one.person for group in holdings.values() for one in group if one.person}
    said = [*ask_said(store, "said_of_bodies", organizations), *ask_said(store, "deaths_of_people", people), *given]
    found: dict[str, Ending] = {}
    for one in said:
        match one.statement:
            case Life(change="died", id=id_, date=date) if one.person and id_ not in removed:
                found[id_] = Ending(kind="deceased", subject=one.person, when=date, statement=id_)
            case Body(change="dissolved" | "merged" | "renamed" as change, id=id_, date=date) if id_ not in removed:
                subject = organization_id(one.statement.organization)
                kind = "dissolved" if change == "dissolved" else "renamed"
                found[id_] = Ending(kind=kind, subject=subject, when=date, statement=id_)
            case _:
                pass
    return [found[id_] for id_ in sorted(found)]
