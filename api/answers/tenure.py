"""One tenure, with all the statements behind it."""

from __future__ import annotations

from ...graph.store import Store
from ...model.errors import UnknownName
from .asked import ALWAYS, Time
from .coverage import coverage_of
from .referents import current_id
from .shapes import Shape, tenure_shape
from .tenures import certainty_of, distance, evidence_by_tenure


def tenure(store: Store, id: str, time: Time = ALWAYS) -> Shape:
    """The tenure of that id; how certain it is on the days asked about (null: not held then).

    An id that was given up stands for what it became. Raises UnknownName where none was believed at the time asked.
    """
    now = current_id(store, "Tenure", id, time.known)
    rows = store.ask("tenure", id=now, known=time.known)
    if not rows:
        raise UnknownName(f"no tenure has the id {id!r}", where="id", todo="Take the id from another answer.", near=[])
    item = tenure_shape(rows[0])
    if time.asked:
        item |= {"certainty": certainty_of(rows[0], time), "nearest": distance(rows[0], time)}
    behind = [row | {"tenure": now} for row in store.ask("tenure_evidence", id=now, known=time.known)]
    found = evidence_by_tenure(behind).get(now, [])
    coverage = coverage_of(store, "Post", item["post"]["id"])
    return item | {"evidence": found, "evidence_total": len(found), "coverage": coverage}
