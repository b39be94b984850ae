"""The same steps as in `neighbours`, for many entities at once and as ids only: what a search for paths walks on."""

from __future__ import annotations

from ...graph.store import Store
from .asked import Time
from .events import falls
from .neighbours import neighbours
from .shapes import Row
from .tenures import is_held

Near = tuple[str, str, str]
"""The id of an entity, the label and the id of one that it is directly connected to."""

_HOLDINGS = {"Person": "near_people", "Post": "near_posts"}
_DATED = {"Person": "near_people_events", "Organization": "near_organizations_dated"}
"""Steps that are taken only when the event or the issuing was on the days asked about."""
_ALWAYS = {"Post": "near_posts_organizations", "Organization": "near_organizations", "Event": "near_events"}


def nearby(store: Store, label: str, ids: list[str], time: Time) -> list[Near]:
    """What entities of a label are connected to on the days asked about, in the order of ids; each pair once."""
    rows: list[Row] = []
    if question := _HOLDINGS.get(label):
        held = store.ask(question, ids=ids, first=time.first, last=time.last, known=time.known)
        rows += [row for row in held if is_held(row, time)]
    if question := _DATED.get(label):
        rows += [row for row in store.ask(question, ids=ids) if falls(row, time)]
    if question := _ALWAYS.get(label):
        rows += [row for row in store.ask(question, ids=ids) if row["label"] != "Task" or not time.asked]
    found = {(row["from_id"], row["label"], row["to_id"]) for row in rows}
    if label in ("Publication", "Task"):
        found |= {(id, other["label"], other["id"]) for id in ids for _, other in neighbours(store, label, id, time)}
    return sorted(found)
