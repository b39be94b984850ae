"""The statements behind anything."""

from __future__ import annotations

from ...graph.store import Store
from ...model.errors import UnknownName
from .asked import ALWAYS, FIRST, NOW, Page, Time
from .coverage import coverage_of
from .names import find_any
from .pages import LAST, Key, listed, paged
from .referents import current_id
from .shapes import Shape, evidence_shape
from .tenures import SHOWN

LABELS = ("Person", "Organization", "Post", "Tenure", "Event", "Publication", "Task", "Document", "Statement")


def evidence(store: Store, about: str, time: Time = ALWAYS, page: Page = FIRST) -> Shape:
    """The statements about the entity of an id or name, in the order of dates; those in it for a document's id.

    Raises UnknownName when nothing has that id or name, AmbiguousName when several have that name.
    """
    label, id = find_any(store, about, "about")
    rows = store.ask(f"{label.lower()}_evidence", id=id, known=time.known) if label in LABELS else []
    if not rows and (now := current_id(store, label, id, time.known)) != id:
        rows = store.ask(f"{label.lower()}_evidence", id=now, known=time.known)
    if not rows:
        todo = "Take the id of an entity from another answer."
        raise UnknownName(f"nothing in the graph has the id {about!r}", where="about", todo=todo, near=[])
    items = [evidence_shape(row) for row in rows]
    chosen, following = paged(items, _by_date, page)
    return listed(chosen, len(items), following, coverage_of(store))


def evidence_about(store: Store, label: str, id: str, known: int = NOW) -> list[Shape]:
    """The first few statements about one entity."""
    rows = store.ask(f"{label.lower()}_evidence", id=id, known=known)
    return [evidence_shape(row) for row in rows[:SHOWN]]


def _by_date(item: Shape) -> Key:
    return (item["date"] or LAST, item["statement"], item["rule"] or "")
