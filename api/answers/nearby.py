"""The same steps as in `neighbours`, for many entities at once and as ids only: what a search for paths walks on."""

from __future__ import annotations

from ...graph.store import Store
from ...model.ident import PREFIXES
from .asked import Time
from .events import falls
from .neighbours import neighbours
from .shapes import Row
from .tenures import is_held

Near = tuple[str, str, str]
"""The id of an entity, the label and the id of one that it is directly connected to."""

_LABELS = {prefix: label for label, prefix in PREFIXES.items()}
_HOLDINGS = {"Person": "near_people", "Post": "near_posts"}
_OTHERS = {"Organization": "near_organizations", "Event": "near_events"}


def nearby(store: Store, label: str, ids: list[str], time: Time) -> list[Near]:
    """What entities of a label are connected to on the days asked about, in the order of ids; each pair once."""
    if question := _HOLDINGS.get(label):
        rows = store.ask(question, ids=ids, first=time.first, last=time.last, known=time.known)
    elif question := _OTHERS.get(label):
        rows = store.ask(question, ids=ids)
    else:
        return sorted(
            {(id, other["label"], other["id"]) for id in ids for _, other in neighbours(store, label, id, time)}
        )
    steps = (((row["from_id"], _LABELS[row["to_id"].partition("-")[0]], row["to_id"]), row) for row in rows)
    return sorted({near for near, row in steps if not time.asked or _counts(label, near[1], row, time)})


def _counts(label: str, other: str, row: Row, time: Time) -> bool:
    """Whether a step was there on the days asked about."""
    if {label, other} == {"Person", "Post"}:
        return is_held(row, time)
    if other == "Publication":
        return falls({"first": row["issued_first"], "last": row["issued_last"]}, time)
    if other == "Event":
        return falls(row, time)
    return other != "Task"
