"""Everything that a graph holds, to compare graphs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from cursus.graph import Row, Store
from cursus.model.ontology import ontology

Facts = frozenset[tuple[str, str]]
TIMES = {"known_from", "known_until", "ingested"}


def everything(store: Store) -> Facts:
    """Every node and relationship with all its properties, times and units of work included."""
    return frozenset((name, _text(row)) for name, row in _rows(store, internal=True))


def timeless(store: Store) -> Facts:
    """The same without the times at which it was learned, and without the units of work."""
    return frozenset((name, _text(_without_times(row))) for name, row in _rows(store, internal=False))


def _rows(store: Store, *, internal: bool) -> Iterator[tuple[str, Row]]:
    for label, node in ontology().nodes.items():
        if internal or not node.internal:
            for row in store.cypher(f"MATCH (n:`{label}`) RETURN n", timeout=60, limit=1_000_000):
                yield label, row["n"]
    for name, relationship in ontology().relationships.items():
        for pair in relationship.pairs:
            text = f"MATCH (a:`{pair.source}`)-[e:`{name}`]->(b:`{pair.target}`) RETURN a.id AS a, b.id AS b, e"
            yield from ((name, row) for row in store.cypher(text, timeout=60, limit=1_000_000))


def _without_times(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: "time" if key in TIMES else _without_times(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_without_times(one) for one in value]
    return re.sub(r"\.\d{13}$", "", value) if isinstance(value, str) else value  # A version is named by its moment.


def _text(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False, sort_keys=True, default=str)
