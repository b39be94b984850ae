"""GraphML, for Cytoscape, yEd, NetworkX, igraph and Gephi."""

from __future__ import annotations

from collections.abc import Iterator

from .flat import EDGE_VALUES, NODE_VALUES, Flat, Value
from .reading import Reading
from .xml import attribute, content, plain

_TYPES = {"flag": "boolean", "count": "int"}
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation='
    '"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
)
_NODE = {"label": "text", "name": "text"} | NODE_VALUES
_EDGE = {"type": "text"} | EDGE_VALUES


def write(reading: Reading) -> Iterator[bytes]:
    """A directed graph with one typed key for each attribute of nodes and of edges."""
    yield _HEAD.encode()
    yield "".join([*_keys("node", _NODE), *_keys("edge", _EDGE)]).encode()
    yield b'<graph id="cursus" edgedefault="directed">\n'
    flat = Flat(reading)
    for one in flat.nodes():
        values = {"label": one.label, "name": one.name} | one.values
        yield f'<node id="{attribute(one.id)}">{_data("node", values)}</node>\n'.encode()
    for one in flat.edges():
        ends = f'id="{attribute(one.id)}" source="{attribute(one.source)}" target="{attribute(one.target)}"'
        yield f"<edge {ends}>{_data('edge', {'type': one.type} | one.values)}</edge>\n".encode()
    yield b"</graph>\n</graphml>\n"


def _keys(side: str, kinds: dict[str, str]) -> Iterator[str]:
    for name, kind in kinds.items():
        type = _TYPES.get(kind, "string")
        yield f'<key id="{side}_{name}" for="{side}" attr.name="{name}" attr.type="{type}"/>\n'


def _data(side: str, values: dict[str, Value]) -> str:
    return "".join(f'<data key="{side}_{key}">{content(plain(value))}</data>' for key, value in values.items())
