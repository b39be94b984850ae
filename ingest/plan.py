"""All that a difference in what a document says does to the graph, as one change."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..graph import Store
from ..model.dates import When
from ..model.ident import make_id
from ..model.records import Edge, GraphChange, Node
from ..model.statement import Body, Extraction, Holding, Issuance, Life, Responsibility
from ..resolve.organizations import names_in, organization_id
from . import bodies, events, people
from .callings import callings_in
from .conflicts import conflict_rows, people_conflict_rows
from .difference import Difference
from .identity import identity_rows
from .judged import NOTHING, Judged
from .keys import entries, write_entries
from .naming import family_of, publication_id, role_family
from .rows import (
    became_edges,
    event_rows,
    organization_rows,
    person_node,
    post_rows,
    publication_rows,
    said_again,
    statement_edges,
    statement_node,
    task_rows,
)
from .said import Said, ask_said
from .tenures import Derived, Family, derive, load_families
from .versions import version_rows


@dataclass(frozen=True, slots=True)
class _Found:
    """What resolution made of a difference."""

    difference: Difference
    people: people.PeopleChange
    events: events.EventsChange
    added: Mapping[str, Said]
    """The new statements, and those of the graph whose person or event is another one now, by id."""

    @property
    def removed(self) -> set[str]:
        return {one.statement.id for one in self.difference.removed}

    @property
    def retold(self) -> set[str]:
        return self.removed & {one.id for one in self.difference.added}


def moment_after(store: Store) -> int:
    """The time of the next unit of work: milliseconds since 1970 UTC, later than every one before."""
    return max(int(time.time() * 1000), store.unit_of_work()[1] + 1)


def plan_change(
    store: Store,
    difference: Difference,
    moment: int,
    extraction: Extraction | None = None,
    judged: Judged = NOTHING,
) -> GraphChange:
    """Everything that the difference writes, beside the document itself.

    `moment`: milliseconds since 1970 UTC from which the new is believed and the old no more; `judged`: what people
    judged, which outranks scores.
    """
    found = _resolve(store, difference, judged)
    families = _touched(store, found)
    loaded = load_families(store, families, found.added, found.removed, _written(extraction))
    derived = derive(loaded)
    touched = {post.organization for post in derived.posts} | judged.bodies
    named = bodies.resolve_change(store, _told(difference, extraction), touched, judged.aliases)
    before, after = _rows(store, found, derived, named)
    change = GraphChange()
    change.add(after)
    change.add(version_rows(store, derived, loaded.known_posts, moment))
    change.add(conflict_rows(store, derived, loaded.known_posts, moment))
    change.add(_statements(found, moment))
    _add_people(store, change, found, moment)
    change.unlink = _lost(before, change.edges)
    ended = {("Organization", id_) for id_ in named.gone} | {("Post", id_) for id_ in loaded.known_posts}
    change.nodes += _gone(found, before, change.nodes, ended, moment)
    names = people.names_of(store, found.people.known).items()
    known = [Node("Person", id_, {"names": called}) for id_, called in names]
    write_entries(store, change, entries(known + _nodes(before)), entries(_nodes(after)))
    return change


def _add_people(store: Store, change: GraphChange, found: _Found, moment: int) -> None:
    """Who is whom now, and what speaks against it."""
    who, what = found.people, found.events
    change.add(identity_rows(store, who, moment))
    change.add(people_conflict_rows(store, who.known, who.resolution, what.before, what.after, moment))


def _resolve(store: Store, difference: Difference, judged: Judged) -> _Found:
    removed = {one.statement.id: one.statement for one in difference.removed}
    who = people.resolve_change(store, difference.added, removed, judged)
    what = events.resolve_change(store, difference.added, difference.removed, who.moved, who.resolution.of)
    moved = [one.statement for one in (*who.moved, *what.moved)]
    old = {one.statement.id: one for one in (*what.moved, *who.moved)}
    given: dict[str, Said] = {}
    for one in (*difference.added, *moved):
        before = old.get(one.id)
        person = who.resolution.of.get(one.id) or (before.person if before else None)
        event = what.of.get(one.id) or (before.event if before and one.id not in what.of else None)
        given[one.id] = Said(one, person, event)
    return _Found(difference, who, what, given)


def _written(extraction: Extraction | None) -> dict[str, When]:
    day = extraction.document.date if extraction else None
    return {extraction.document.key: day} if extraction and day else {}


def _told(difference: Difference, extraction: Extraction | None) -> bodies.Told:
    key = extraction.document.key if extraction else difference.forgotten
    return bodies.Told(
        make_id("Document", key) if key else None,
        callings_in(extraction) if extraction else (),
        difference.added,
        [one.statement for one in difference.removed],
    )


def _touched(store: Store, found: _Found) -> set[Family]:
    """The families whose tenures can change: those spoken of, and those of bodies or people that came to an end."""
    told = [one.statement for one in (*found.added.values(), *found.difference.removed)]
    families = {family_of(one) for one in told if isinstance(one, Holding)}
    bodies = {organization_id(name) for one in told if isinstance(one, Body) for name in names_in(one)}
    posts = [row for body in sorted(bodies) for row in store.ask("posts", organization_id=body)]
    families |= {(body, role_family(row["role"])) for body in bodies for row in posts}
    dead = {found.added[one.id].person for one in told if isinstance(one, Life) and one.id in found.added}
    dead |= {one.person for one in found.difference.removed if isinstance(one.statement, Life)}
    said = ask_said(store, "said_of_people", {one for one in dead if one})
    return families | {family_of(one.statement) for one in said if isinstance(one.statement, Holding)}


def _rows(
    store: Store, found: _Found, derived: Derived, named: bodies.BodiesChange
) -> tuple[list[Node | Edge], list[Node | Edge]]:
    """What the touched parts of the graph were made of, and what they are made of now."""
    removed, added = found.difference.removed, found.difference.added
    before: list[Node | Edge] = []
    after: list[Node | Edge] = []
    for event in sorted(found.events.before.keys() | found.events.after.keys()):
        before += event_rows(event, found.events.before.get(event, ()))
        after += event_rows(event, found.events.after.get(event, ()))
    resolution = found.people.resolution
    anchors = people.anchors_of(resolution)
    for person in resolution.people:
        after.append(person_node(person, resolution.marks.get(person.id, ()), anchors[person.id]))
    said, now = _papers(store, found)
    before += publication_rows(said)
    after += publication_rows(now)
    before += task_rows(one.statement for one in removed if isinstance(one.statement, Responsibility))
    after += task_rows(one for one in (*added, *found.difference.kept) if isinstance(one, Responsibility))
    old, new = _renamings(store, found)
    before += became_edges(old)
    after += became_edges(new)
    before += named.before
    after += [row for one in named.known.values() for row in organization_rows(one)]
    after += named.callings
    after += [row for post in derived.posts for row in post_rows(post, named.known[post.organization].name)]
    retold = [one for one in removed if one.statement.id in found.retold]
    for one in (*found.people.moved, *found.events.moved, *retold):
        before += statement_edges(one.statement, one.person, one.event)
    return before, after


def _papers(store: Store, found: _Found) -> tuple[list[Issuance], list[Issuance]]:
    """What is said of the touched publications, before and after."""
    added = [one for one in found.difference.added if isinstance(one, Issuance)]
    out = [one.statement for one in found.difference.removed if isinstance(one.statement, Issuance)]
    ids = {publication_id(one.title) for one in (*added, *out)}
    said = [one.statement for one in ask_said(store, "said_of_publications", ids)]
    before = [one for one in said if isinstance(one, Issuance)]
    return before, [one for one in before if one.id not in found.removed] + added


def _renamings(store: Store, found: _Found) -> tuple[list[Body], list[Body]]:
    """What is said of the end of the bodies whose end the difference speaks of, before and after."""
    added = [one for one in found.difference.added if isinstance(one, Body)]
    out = [one.statement for one in found.difference.removed if isinstance(one.statement, Body)]
    bodies = {organization_id(one.organization) for one in (*added, *out)}
    said = [one.statement for one in ask_said(store, "said_of_bodies", bodies)]
    before = [one for one in said if isinstance(one, Body) and organization_id(one.organization) in bodies]
    return before, [one for one in before if one.id not in found.removed] + added


def _statements(found: _Found, moment: int) -> Iterator[Node | Edge]:
    """The statements themselves: new, said again elsewhere in the text, moved to another entity, withdrawn."""
    for one in found.difference.added:
        yield said_again(one) if one.id in found.retold else statement_node(one, moment)
    for one in found.difference.kept:
        yield said_again(one)
    for one in found.added.values():
        yield from statement_edges(one.statement, one.person, one.event)
    for one in found.difference.removed:
        if one.statement.id not in found.retold:
            yield Node("Statement", one.statement.id, {"known_until": moment})


def _nodes(rows: Iterable[Node | Edge]) -> list[Node]:
    return [row for row in rows if isinstance(row, Node)]


def _lost(before: Iterable[Node | Edge], edges: Iterable[Edge]) -> list[Edge]:
    """The relationships of before that are no more."""
    kept = {_ends(edge) for edge in edges}
    return [row for row in before if isinstance(row, Edge) and _ends(row) not in kept]


def _ends(edge: Edge) -> tuple[str, str, str]:
    return edge.type, edge.source, edge.target


def _gone(
    found: _Found, before: Iterable[Node | Edge], nodes: Iterable[Node], ended: set[tuple[str, str]], moment: int
) -> list[Node]:
    """What nothing tells of any more: kept for questions about the past, and closed. `ended`: more that may be."""
    gone = {(row.label, row.id) for row in before if isinstance(row, Node) and row.label != "Place"}
    gone |= ended | {("Person", id_) for id_ in found.people.gone}
    gone -= {(node.label, node.id) for node in nodes}
    return [Node(label, id_, {"known_until": moment}) for label, id_ in sorted(gone)]
