"""Whether the kept RDF keeps to the shapes of the vocabulary (SHACL), and what breaks them, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

import pyshacl
from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, serialize
from rdflib import RDF, RDFS, SH, SKOS, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from ..model.errors import StoreError
from ..model.ontology import BASE, source
from .literals import parts_of
from .pages import batches

SIZE = 2000
"""Nodes that are looked at together."""
_IN = DefaultGraph()
_TYPE = NamedNode(str(RDF.type))
_NAMES = ("name", "title", "role", "quote", "item", "tenure", "documentKey")
_DATATYPES = {
    "date": "a day (YYYY-MM-DD)",
    "dateTime": "a time",
    "boolean": "true or false",
    "integer": "a whole number",
    "double": "a number",
    "string": "a text",
    "JSON": "JSON",
}


@dataclass(frozen=True, slots=True)
class Broken:
    """A fact that breaks a shape: id of the node (of a relationship `source/TYPE/target`) and what is wrong."""

    id: str
    what: str


def broken_facts(kept: Store) -> Iterator[Broken]:
    """Everything that breaks a shape. Memory holds `SIZE` nodes and what touches them."""
    shapes = Graph().parse(data=source(), format="turtle")
    for target in _targets(shapes):
        focus = (quad.subject for quad in kept.quads_for_pattern(None, _TYPE, NamedNode(target), _IN))
        for some in batches(list(focus), SIZE):
            nodes = [one for one in some if isinstance(one, NamedNode)]
            yield from _broken(_around(kept, nodes), shapes, [URIRef(one.value) for one in nodes])


def _targets(shapes: Graph) -> Iterator[str]:
    """Classes whose members have a shape."""
    for shape in shapes.subjects(RDF.type, SH.NodeShape):
        named = list(shapes.objects(shape, SH.targetClass))
        if named or any(shapes.objects(shape, SH.property)):
            yield str(named[0] if named else shape)


def _around(kept: Store, nodes: list[NamedNode]) -> Graph:
    quads: set[Quad] = set()
    for node in nodes:
        quads.update(kept.quads_for_pattern(node, None, None, _IN))
        quads.update(kept.quads_for_pattern(None, None, node, _IN))
    ends = {end for quad in quads for end in (quad.subject, quad.object) if isinstance(end, NamedNode)}
    types = chain.from_iterable(kept.quads_for_pattern(end, _TYPE, None, _IN) for end in ends)
    text = serialize((quad.triple for quad in {*quads, *types}), format=RdfFormat.N_TRIPLES) or b""
    return Graph().parse(data=text, format="nt")


def _broken(data: Graph, shapes: Graph, focus: list[URIRef]) -> Iterator[Broken]:
    report: object = pyshacl.validate(  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        data, shacl_graph=shapes, focus_nodes=list(focus), inplace=True
    )[1]
    if not isinstance(report, Graph):
        raise StoreError("the shapes cannot be checked", where="ontology.ttl", todo=f"Correct them: {report}.")
    for result in sorted(report.subjects(RDF.type, SH.ValidationResult), key=str):
        node = report.value(result, SH.focusNode)
        if node in focus:
            yield Broken(
                "/".join(parts_of(str(node))) or str(node),
                f"{_named(data, shapes, node)} {_said(report, result, shapes)}",
            )


def _named(data: Graph, shapes: Graph, node: Node | None) -> str:
    kind = _label(shapes, data.value(node, RDF.type)).removeprefix("Text").removesuffix("Selector") if node else ""
    names = (data.value(node, URIRef(BASE + name)) for name in _NAMES)
    name = next((str(one) for one in names if one is not None), "")
    return f"{kind} {name[:40]}".strip()


def _said(report: Graph, result: Node, shapes: Graph) -> str:
    component = str(report.value(result, SH.sourceConstraintComponent)).removeprefix(str(SH))
    shape, value = report.value(result, SH.sourceShape), report.value(result, SH.value)
    property_ = _path(shapes, shape)
    given = repr(str(value)[:60]) if isinstance(value, Literal) else "/".join(parts_of(str(value))) or str(value)
    match component.removesuffix("ConstraintComponent"):
        case "MinCount":
            return f"lacks: {property_}"
        case "MaxCount":
            return f"has more than one: {property_}"
        case "In":
            listed = shapes.value(shape, SH["in"])
            allowed = ", ".join(map(str, Collection(shapes, listed))) if listed else ""
            return f"says {given} of: {property_}; it may be {allowed}"
        case "Datatype":
            kind = str(shapes.value(shape, SH.datatype))
            return f"says {given} of: {property_}; it must be {_DATATYPES.get(kind.rpartition('#')[2], kind)}"
        case "Class":
            return f"says {given} of: {property_}; it must be: {_label(shapes, shapes.value(shape, SH['class']))}"
        case "Node" | "Or":
            return f"says {given} of: {property_}; it must be a day, a month, a year or an EDTF interval"
        case "LessThan" | "MinInclusive":
            return f"has a place that does not start before it ends, or starts before the text: {given}"
        case _:
            return str(report.value(result, SH.resultMessage))


def _path(shapes: Graph, shape: Node | None) -> str:
    path = shapes.value(shape, SH.path)
    if isinstance(path, BNode) and (inverse := shapes.value(path, SH.inversePath)):
        return f"what leads to it by “{_label(shapes, inverse)}”"
    return _label(shapes, path)


def _label(shapes: Graph, term: Node | None) -> str:
    labels = [
        str(one)
        for way in (RDFS.label, SKOS.prefLabel)
        for one in shapes.objects(term, way)
        if getattr(one, "language", "") == "en"
    ]
    return labels[0] if labels else str(term).rpartition("#")[2].rpartition("/")[2]
