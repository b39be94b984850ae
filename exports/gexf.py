"""GEXF 1.3 for Gephi: a dynamic graph of true intervals.

`start` and `end` of an edge are the days on which it was possibly so; the dynamic attributes `possible` and `certain`
are true on the days on which it was. Both ends are included, days are full dates, and an unknown one is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from .flat import EDGE_VALUES, NODE_VALUES, Edge, Flat, Node, Value
from .held import Span
from .reading import Reading
from .xml import attribute, plain

_TYPES = {"flag": "boolean", "count": "integer"}
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>cursus</creator><description>Who held which post when</description></meta>
<graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed" idtype="string">
"""
_NODE = {"kind": "text"} | NODE_VALUES
_EDGE = {"kind": "text"} | EDGE_VALUES
_DYNAMIC = {"possible": "flag", "certain": "flag"}


def write(reading: Reading) -> Iterator[bytes]:
    """Declarations of attributes, nodes, edges."""
    yield _HEAD.encode()
    yield "".join(
        (_declared("node", "static", _NODE), _declared("edge", "static", _EDGE), _declared("edge", "dynamic", _DYNAMIC))
    ).encode()
    flat = Flat(reading)
    yield b"<nodes>\n"
    for one in flat.nodes():
        yield _node(one).encode()
    yield b"</nodes>\n<edges>\n"
    for one in flat.edges():
        yield _edge(one).encode()
    yield b"</edges>\n</graph>\n</gexf>\n"


def _declared(side: str, mode: str, kinds: dict[str, str]) -> str:
    lines = (
        f'<attribute id="{name}" title="{name}" type="{_TYPES.get(kind, "string")}"/>' for name, kind in kinds.items()
    )
    return f'<attributes class="{side}" mode="{mode}">{"".join(lines)}</attributes>\n'


def _node(one: Node) -> str:
    values = _values({"kind": one.label} | one.values)
    return f'<node id="{attribute(one.id)}" label="{attribute(one.name)}"{_days(one.span)}>{_wrapped(values)}</node>\n'


def _edge(one: Edge) -> str:
    values = _values({"kind": one.type} | one.values)
    for name, span in (("possible", one.span), ("certain", one.certain)):
        if span is not None:
            values += f'<attvalue for="{name}" value="true"{_days(span)}/>'
    ends = f'source="{attribute(one.source)}" target="{attribute(one.target)}" label="{one.type}"'
    return f'<edge id="{attribute(one.id)}" {ends}{_days(one.span)}>{_wrapped(values)}</edge>\n'


def _days(span: Span | None) -> str:
    """The ends that are known."""
    if span is None:
        return ""
    return "".join(
        f' {name}="{day.isoformat()}"' for name, day in (("start", span.first), ("end", span.last)) if day is not None
    )


def _values(values: dict[str, Value]) -> str:
    return "".join(f'<attvalue for="{key}" value="{attribute(plain(value))}"/>' for key, value in values.items())


def _wrapped(values: str) -> str:
    return f"<attvalues>{values}</attvalues>"
