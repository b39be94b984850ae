"""What a kept RDF store must forget and learn so that it says of some nodes what the graph says of them now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, parse, serialize

from ..model.ontology import BASE, RDF
from . import pages
from .literals import address, parts_of
from .rdf import OA, resources
from .rdf_text import lines
from .store import Store as Graph

_SUBJECT, _OBJECT = NamedNode(f"{RDF}subject"), NamedNode(f"{RDF}object")
_FROM, _TARGET, _SELECTOR = NamedNode(f"{BASE}from"), NamedNode(f"{OA}hasTarget"), NamedNode(f"{OA}hasSelector")
_IN = DefaultGraph()


def change_nodes(kept: Store, graph: Graph, label: str, ids: Sequence[str]) -> None:
    """Write the nodes of a label as the graph has them now, each page of them whole or not at all."""
    for some in pages.batches(ids, pages.SIZE):
        found = list(pages.pages_of(graph, label, some))
        text = "".join(lines(one) for page in found for one in resources(page))
        there = {row["id"] for page in found for row in page.rows}
        old = {quad for id_ in some for quad in owned(kept, id_)}
        old |= {quad for id_ in some if id_ not in there for quad in leading_to(kept, id_)}
        new = set(parse(text, RdfFormat.N_TRIPLES))
        replace(kept, old - new, new - old)


def replace(kept: Store, old: Iterable[Quad], new: Iterable[Quad], also: str = "") -> None:
    """Put triples into the default graph, then take others out and do another update.

    Each of the two is done whole or not at all. Where only the first is done, all that is old is still linked to its
    node, so that it is found and taken out when the node is written again.
    """
    kept.extend(new)
    text = (serialize((quad.triple for quad in old), format=RdfFormat.N_TRIPLES) or b"").decode()
    if updates := [*([f"DELETE DATA {{\n{text}}}"] if text else []), *([also] if also else [])]:
        kept.update(" ; ".join(updates))


def owned(kept: Store, id_: str) -> Iterator[Quad]:
    """Everything that is said of a node: its facts, what goes out from it, and its evidence."""
    node = NamedNode(address(id_))
    yield from said_of(kept, node)
    for one in kept.quads_for_pattern(None, _SUBJECT, node, _IN):
        yield from said_of(kept, one.subject)
    yield from evidence(kept, node)


def evidence(kept: Store, node: NamedNode) -> Iterator[Quad]:
    """What is said of the place in a document that a statement points at."""
    for target in kept.quads_for_pattern(node, _TARGET, None, _IN):
        for quad in said_of(kept, target.object):
            yield quad
            if quad.predicate == _SELECTOR:
                yield from said_of(kept, quad.object)


def statements_from(kept: Store, documents: Iterable[str]) -> set[str]:
    """Ids of the statements that are said to be from the documents with these ids."""
    found = (
        quad.subject for id_ in documents for quad in kept.quads_for_pattern(None, _FROM, NamedNode(address(id_)), _IN)
    )
    return {parts_of(one.value)[0] for one in found if isinstance(one, NamedNode)}


def leading_to(kept: Store, id_: str) -> Iterator[Quad]:
    """What other nodes say of a node that is no more."""
    for quad in kept.quads_for_pattern(None, None, NamedNode(address(id_)), _IN):
        yield quad
        if quad.predicate == _OBJECT:
            yield from said_of(kept, quad.subject)


def said_of(kept: Store, subject: object) -> Iterator[Quad]:
    """What is said of one resource."""
    if isinstance(subject, NamedNode):
        yield from kept.quads_for_pattern(subject, None, None, _IN)
