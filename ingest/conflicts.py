"""Contradictions, kept as data from when they are seen until they are gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..graph import Store
from ..model.entity import Conflict
from ..model.ident import make_id
from ..model.records import Edge, Node
from ..resolve.people import PeopleResolution
from .presence import Reports, attendants, places_in_doubt
from .said import ask_each
from .tenures import Derived


def conflict_rows(store: Store, derived: Derived, touched_posts: Iterable[str], moment: int) -> Iterator[Node | Edge]:
    """New contradictions about the touched posts, and the closing of those that are none any more.

    One that is seen from several posts of a seat is kept once.
    """
    posts = {*touched_posts, *(post.id for post in derived.posts)}
    before = {row["id"] for post in sorted(posts) for row in store.ask("conflicts_of_post", post_id=post)}
    found = [one for derivation in derived.derivations for one in derivation.conflicts if one.post]
    wanted = {_key(one): one for one in sorted(found, key=lambda one: one.post or "", reverse=True)}
    yield from _replaced(before, wanted, moment)


def people_conflict_rows(
    store: Store, known: Iterable[str], resolution: PeopleResolution, before: Reports, after: Reports, moment: int
) -> Iterator[Node | Edge]:
    """New contradictions about people and no post, and the closing of those that are none any more.

    `known`: the people of the graph who were resolved anew; `before` and `after`: the touched events.
    """
    known, events = set(known), {*before, *after}
    old: set[str] = set()
    for person in sorted(known | attendants(before) | attendants(after)):
        for row in ask_each(store, "conflicts_of_person", (person,)):
            if person in known if row["kind"] == "doubted" else not events.isdisjoint(row["events"]):
                old.add(row["id"])
    doubted = [
        Conflict(kind="doubted", persons=(one.left, one.right), score=one.score, reasons=one.reasons)
        for one in resolution.near
    ]
    found = [*doubted, *places_in_doubt(store, after)]
    yield from _replaced(old, {_key(one): one for one in found}, moment)


def _replaced(before: Iterable[str], wanted: Mapping[str, Conflict], moment: int) -> Iterator[Node | Edge]:
    """What is wanted in place of what was there: versions, so that the past can be asked."""
    believed = {id_.partition(".")[0]: id_ for id_ in before}
    for key in sorted(believed.keys() - wanted.keys()):
        yield Node("Conflict", believed[key], {"known_until": moment})
    for key in sorted(wanted.keys() - believed.keys()):
        yield from _rows(f"{key}.{moment}", wanted[key], moment)


def _key(one: Conflict) -> str:
    days = (str(one.date.earliest), str(one.date.latest))
    parts = (one.persons, one.tenures, one.events, one.statements, days, (str(one.score), *one.reasons))
    return make_id("Conflict", one.kind, *("\x1e".join(part) for part in parts))


def _rows(id_: str, one: Conflict, moment: int) -> Iterator[Node | Edge]:
    properties = {
        "kind": one.kind,
        "people": list(one.persons),
        "tenures": list(one.tenures),
        "events": list(one.events),
        "statements": list(one.statements),
        "score": one.score,
        "reasons": list(one.reasons),
        "first": one.date.earliest,
        "last": one.date.latest,
        "known_from": moment,
        "known_until": None,
    }
    yield Node("Conflict", id_, properties)
    about = [("Post", one.post)] if one.post else [("Person", person) for person in one.persons]
    for label, subject in about:
        yield Edge("CONCERNS", "Conflict", id_, label, subject)
