"""Values on their way into an engine, checked against the vocabulary."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from ..model.errors import StoreError
from ..model.ontology import Kind, Property

_TYPES: dict[Kind, type] = {"STRING": str, "DATE": dt.date, "BOOL": bool, "INT64": int, "DOUBLE": float}


def typed(properties: Sequence[Property], rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with each value of the type that its property has. Raises StoreError where one has another."""
    for row in rows:
        for found in properties:
            value = row[found.key]
            if value is not None:
                row[found.key] = [_one(found, one) for one in value] if found.many else _one(found, value)
    return rows


def _one(found: Property, value: Any) -> Any:
    wanted = _TYPES[found.kind]
    if type(value) is wanted:
        return value
    if wanted is float and type(value) is int:
        return float(value)
    if wanted is dt.date and isinstance(value, str):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            pass
    raise StoreError(f"{value!r} is no {found.kind}", where=found.key, todo="Write what ontology.ttl says of it.")
