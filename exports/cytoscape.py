"""Cytoscape JSON (`.cyjs`), for Cytoscape and cytoscape.js."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from typing import Any

from .flat import Edge, Flat, Node, Value
from .reading import Reading

_HEAD = {"format_version": "1.0", "generated_by": "cursus", "target_cytoscapejs_version": "~2.1"}


def write(reading: Reading) -> Iterator[bytes]:
    """`elements` with `nodes` and `edges`, an element a line; values are flat, days are ISO 8601."""
    head = json.dumps(_HEAD)[:-1]
    yield f'{head}, "directed": true, "multigraph": true, "data": {{"name": "cursus"}}, "elements": {{\n'.encode()
    flat = Flat(reading)
    yield b'"nodes": ['
    yield from _lines(map(_node, flat.nodes()))
    yield b'],\n"edges": ['
    yield from _lines(map(_edge, flat.edges()))
    yield b"]\n}}\n"


def _lines(data: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    comma = "\n"
    for one in data:
        yield (comma + json.dumps({"data": one}, ensure_ascii=False)).encode()
        comma = ",\n"
    yield b"\n"


def _node(one: Node) -> dict[str, Any]:
    """`value` is what NetworkX names a node by."""
    return {"id": one.id, "value": one.id, "name": one.name, "label": one.label, **_values(one.values)}


def _edge(one: Edge) -> dict[str, Any]:
    ends = {"id": one.id, "source": one.source, "target": one.target, "key": one.id}
    return {**ends, "interaction": one.type, "type": one.type, **_values(one.values)}


def _values(values: dict[str, Value]) -> dict[str, Any]:
    return {key: value.isoformat() if isinstance(value, dt.date) else value for key, value in values.items()}
