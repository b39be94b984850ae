"""The tenures of the posts that a change touches, derived anew from all that is said about them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..graph import Store
from ..model.dates import When
from ..model.entity import Post
from ..model.ident import make_id
from ..model.roles import Seats, parse_role
from ..model.settings import settings
from ..model.statement import Holding, Life
from ..resolve.inputs import Derivation, Elected, Ending, ResolvedHolding, Slate, TenureSettings
from ..resolve.lineage import derive_lineage
from ..resolve.organizations import organization_id
from ..resolve.seats import seats_of_post
from ..resolve.tenures import derive_tenures
from .lines import Line, ending_of, load_lines
from .naming import family_of, post_id, role_family
from .said import Said, ask_said, written_days

Family = tuple[str, str]
"""An organization's id and a role, as `naming.family_of` gives them; of a renamed body the id under its last name."""


@dataclass(frozen=True, slots=True)
class Families:
    """Everything said of some families of posts: holdings, the names of their bodies, what ended bodies and holders.

    `known_posts`: the posts that the graph has in these families.
    """

    known_posts: frozenset[str]
    holdings: Mapping[Family, Sequence[Said]]
    lines: Mapping[str, Line]
    endings: Sequence[Ending]
    written: Mapping[str, When]


@dataclass(slots=True)
class Derived:
    """What was derived for the touched posts."""

    posts: list[Post] = field(default_factory=list[Post])
    derivations: list[Derivation] = field(default_factory=list[Derivation])


def load_families(
    store: Store,
    families: Iterable[Family],
    given: Mapping[str, Said],
    removed: Iterable[str],
    written: Mapping[str, When],
) -> Families:
    """Gather what graph and change say of these families. `given` outranks the graph; `removed` ids are left out.

    `written`: the day of writing of documents that are not in the graph yet.
    """
    families, out = set(families), set(removed)
    lines = load_lines(store, {organization for organization, _ in families}, given.values(), out)
    wanted = {(body, role) for organization, role in families for body in lines.of[organization].bodies}
    posts = _posts_in(store, wanted)
    said = {one.statement.id: one for one in ask_said(store, "said_of_posts", posts)}
    said = {id_: one for id_, one in said.items() if id_ not in out} | dict(given)
    holdings: dict[Family, list[Said]] = defaultdict(list)
    for _, one in sorted(said.items()):
        if isinstance(one.statement, Holding) and (family := family_of(one.statement)) in wanted:
            holdings[lines.of[family[0]].bodies[-1], family[1]].append(one)
    keys = {one.statement.document for group in holdings.values() for one in group}
    people = {one.person for group in holdings.values() for one in group if one.person}
    return Families(
        known_posts=frozenset(posts),
        holdings=holdings,
        lines=lines.of,
        endings=[*filter(None, map(ending_of, lines.said)), *_deaths(store, people, given.values(), out)],
        written=written_days(store, keys) | dict(written),
    )


def derive(families: Families, rules: TenureSettings | None = None) -> Derived:
    """Derive the tenures of every post of the families; without `rules` by those of the settings."""
    rules = rules or TenureSettings(gap=settings().gap)
    found = Derived()
    for (body, _), said in sorted(families.holdings.items()):
        line = families.lines[body]
        slates = _slates(said)
        for seat in sorted({_seat(one) for one in said}):
            in_seat = [one for one in said if _seat(one) == seat]
            resolved = [_resolved(one, families.written) for one in in_seat]
            for role in sorted({_role(one) for one in in_seat}):
                posts = _posts(line, role, in_seat, resolved)
                derivation = _derive(line, posts, resolved, slates, families.endings, rules)
                held = {one.post for one in (*resolved, *derivation.tenures)}
                found.posts += [post for post in posts if post.id in held]
                found.derivations.append(derivation)
    return found


def _derive(
    line: Line,
    posts: Sequence[Post],
    resolved: Sequence[ResolvedHolding],
    slates: Sequence[Slate],
    endings: Sequence[Ending],
    rules: TenureSettings,
) -> Derivation:
    if len(posts) == 1:
        return derive_tenures(resolved, post=posts[0], slates=slates, endings=endings, settings=rules)
    return derive_lineage(
        resolved, posts=posts, renamings=line.renamings, slates=slates, endings=endings, settings=rules
    )


def _posts_in(store: Store, families: set[Family]) -> set[str]:
    """The posts of the graph that belong to these families."""
    return {
        row["post_id"]
        for organization in sorted({organization for organization, _ in families})
        for row in store.ask("posts", organization_id=organization)
        if (organization, role_family(row["role"])) in families
    }


def _posts(line: Line, role: str, said: Sequence[Said], resolved: Sequence[ResolvedHolding]) -> list[Post]:
    """The post of that role under each name of its body, with the seats that its own holdings show."""
    names = {one.statement.organization for one in said if isinstance(one.statement, Holding)}
    ids = [make_id("Post", body, role) for body in line.bodies]
    own = [one for one in resolved if one.post in ids]
    many = any(seats_of_post(role, name, own) == "many" for name in names)
    seats: Seats = "many" if many else "one"
    return [Post(id=id_, organization=body, role=role, seats=seats) for id_, body in zip(ids, line.bodies, strict=True)]


def _role(one: Said) -> str:
    assert isinstance(one.statement, Holding)
    return one.statement.role


def _seat(one: Said) -> str:
    return parse_role(_role(one)).seat


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


def _deaths(store: Store, people: set[str], given: Iterable[Said], removed: set[str]) -> list[Ending]:
    found: dict[str, Ending] = {}
    for one in (*ask_said(store, "deaths_of_people", people), *given):
        match one.statement:
            case Life(change="died", id=id_, date=date) if one.person and id_ not in removed:
                found[id_] = Ending(kind="deceased", subject=one.person, when=date, statement=id_)
            case _:
                pass
    return [found[id_] for id_ in sorted(found)]
