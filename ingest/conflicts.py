"""Contradictions found when tenures are derived, kept as data from when they are seen until they are gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..graph import Store
from ..model.entity import Conflict
from ..model.ident import make_id
from ..model.records import Edge, Node
from .tenures import Derived

KINDS = {"two_holders": "shared_seat", "interrupted": "interrupted", "order": "impossible"}


def conflict_rows(store: Store, derived: Derived, touched_posts: Iterable[str], moment: int) -> Iterator[Node | Edge]:
    """New contradictions about the touched posts, and the closing of those that are none any more.

    One that is seen from several posts of a seat is kept once.
    """
    posts = {*touched_posts, *(post.id for post in derived.posts)}
    before = {row["id"] for post in sorted(posts) for row in store.ask("conflicts_of_post", post_id=post)}
    found = [one for derivation in derived.derivations for one in derivation.conflicts if one.post]
    wanted = {_id(one): one for one in sorted(found, key=lambda one: one.post or "", reverse=True)}
    for id_ in sorted(before - wanted.keys()):
        yield Node("Conflict", id_, {"known_until": moment})
    for id_ in sorted(wanted.keys() - before):
        yield from _rows(id_, wanted[id_], moment)


def _id(one: Conflict) -> str:
    parts = (one.persons, one.tenures, one.statements, (str(one.date.earliest), str(one.date.latest)))
    return make_id("Conflict", one.kind, *("\x1e".join(part) for part in parts))


def _rows(id_: str, one: Conflict, moment: int) -> Iterator[Node | Edge]:
    assert one.post is not None
    properties = {
        "kind": KINDS[one.kind],
        "people": list(one.persons),
        "tenures": list(one.tenures),
        "statements": list(one.statements),
        "first": one.date.earliest,
        "last": one.date.latest,
        "known_from": moment,
        "known_until": None,
    }
    yield Node("Conflict", id_, properties)
    yield Edge("CONCERNS", "Conflict", id_, "Post", one.post)
