"""Versions of tenures: one that changes is closed and a new version of it begins, so that the past can be asked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..graph import Store
from ..model.entity import Change, Tenure
from ..model.records import Edge, Node
from .said import ask_each
from .tenures import Derived


def version_rows(store: Store, derived: Derived, touched_posts: Iterable[str], moment: int) -> Iterator[Node | Edge]:
    """New versions of what changed in the touched posts, and the closing of those that hold no more.

    `moment`: milliseconds since 1970 UTC, the end of the old version and the beginning of the new.
    """
    posts = {*touched_posts, *(post.id for post in derived.posts)}
    old = {row["id"] for row in ask_each(store, "tenures_of_posts", posts)}
    believed = {id_.rpartition(".")[0]: id_ for id_ in old}
    kept: set[str] = set()
    for derivation in derived.derivations:
        changes = _by_tenure(derivation.changes)
        for tenure in derivation.tenures:
            own = changes.get(tenure.id, [])
            state = f"{tenure.id}.{_digest(tenure, own)}"
            if state in believed:
                kept.add(believed[state])
            else:
                yield from _version(tenure, own, f"{state}.{moment}", moment)
    for id_ in sorted(old - kept):
        yield Node("Tenure", id_, {"known_until": moment})


def _by_tenure(changes: Iterable[Change]) -> Mapping[str, list[Change]]:
    found: dict[str, list[Change]] = {}
    for change in changes:
        found.setdefault(change.tenure, []).append(change)
    return found


def _digest(tenure: Tenure, changes: Iterable[Change]) -> str:
    return hashlib.sha256(f"{tenure!r}{list(changes)!r}".encode()).hexdigest()[:12]


def _version(tenure: Tenure, changes: Iterable[Change], id_: str, moment: int) -> Iterator[Node | Edge]:
    properties: dict[str, Any] = {
        "tenure": tenure.id,
        "anchor": tenure.anchor,
        "start_earliest": tenure.start.earliest,
        "start_latest": tenure.start.latest,
        "end_earliest": tenure.end.earliest,
        "end_latest": tenure.end.latest,
        "ended": tenure.ended,
        "known_from": moment,
        "known_until": None,
    }
    yield Node("Tenure", id_, properties)
    yield Edge("HELD", "Person", tenure.person, "Tenure", id_)
    yield Edge("OF_POST", "Tenure", id_, "Post", tenure.post)
    for support in tenure.support:
        rule = {"rule": support.rule, "sets": list(support.sets)}
        yield Edge("ABOUT", "Statement", support.statement, "Tenure", id_, rule)
    for change in changes:
        if change.event:
            days = {"earliest": change.date.earliest, "latest": change.date.latest}
            yield Edge("CHANGED", "Event", change.event, "Tenure", id_, {"change": change.change} | days)
