"""Ids that were given up: what they stand for now.

The id of a person, tenure or event is made of one of its statements, its anchor. When that statement turns out to be
about another entity, the old id stands for that one. The id of an organization is made of its name, and is given up
when a person judges it to be another.
"""

from __future__ import annotations

from ...graph.store import Store
from .asked import NOW
from .shapes import Row

_BY_OTHERS = ("successor", "slate", "continuity", "dissolved", "renamed", "deceased")
"""Rules by which a statement about something else bounds a tenure."""
LABELS = ("Person", "Event", "Organization")


def current_id(store: Store, label: str, id: str, known: int = NOW) -> str:
    """The id of what `id` stands for, itself unless it was given up by the system time `known` (milliseconds).

    `label`: Person, Event, Organization or Tenure; any other id stands for itself. An id that nothing has, or of which
    nothing is left, is itself too.
    """
    if label == "Tenure":
        return _tenure(store, id, known)
    if label not in LABELS:
        return id
    rows = store.ask(label.lower(), **{f"{label.lower()}_id": id})
    return successor(store, label, rows[0], known) or id if rows else id


def successor(store: Store, label: str, row: Row, known: int = NOW) -> str | None:
    """The id of the person, event or organization that the one of this row was found to be, if it was given up."""
    if label == "Organization":
        if row["known_until"] is None:
            return None
        found = store.ask("organization_now", id=row["organization_id"], known=known)
        return found[0]["id"] if found else None
    if label not in LABELS or row["anchor"] is None or not _over(row, known):
        return None
    found = store.ask(f"{label.lower()}_of_statement", statement=row["anchor"])
    return found[0]["id"] if found else None


def _tenure(store: Store, id: str, known: int) -> str:
    versions = store.ask("tenure_versions", id=id)
    if not versions or versions[0]["anchor"] is None or not _over(versions[0], known):
        return id
    last = versions[0]
    found = store.ask("tenures_of_statement", statement=last["anchor"], post_id=last["post_id"])
    own = [row for row in found if row["rule"] is not None and row["rule"] not in _BY_OTHERS]
    return next((row["id"] for row in (*own, *found)), id)


def _over(row: Row, known: int) -> bool:
    return row["known_until"] is not None and row["known_until"] <= known
