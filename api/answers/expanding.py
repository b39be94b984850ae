"""What an entity would bring into a view, counted before it does."""

from __future__ import annotations

from collections import Counter

from ...graph.store import Store
from .asked import ALWAYS, Time
from .neighbours import neighbours
from .shapes import Shape
from .views import find_node


def expand(store: Store, entity: str, time: Time = ALWAYS) -> Shape:
    """How many neighbours an entity has by kind of edge and label, on the days asked about.

    `{node, counts: [{type, label, count}], total}`, the most frequent first. Raises UnknownName or AmbiguousName.
    """
    node = find_node(store, entity, "id")
    steps = neighbours(store, node["label"], node["id"], time)
    met = {(edge["type"], other["label"], other["id"]) for edge, other in steps}
    counted = Counter((type, label) for type, label, _ in met)
    counts = [{"type": type, "label": label, "count": number} for (type, label), number in counted.items()]
    counts.sort(key=lambda one: (-int(one["count"]), str(one["type"]), str(one["label"])))
    return {"node": node, "counts": counts, "total": len({id for _, _, id in met})}
