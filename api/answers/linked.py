"""One resource as linked data: what the graph says of it in RDF, and where its page is."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import DefaultGraph, Literal, NamedNode, Triple
from pyoxigraph import Store as Oxigraph

from ...graph.literals import address, parts_of
from ...graph.rdf_changes import owned
from ...graph.store import Store
from ...model.errors import UnknownName
from ...model.ident import label_of
from ...model.ontology import BASE
from .referents import current_id

ANSWERS = {
    "Person": "people", "Organization": "organizations", "Post": "posts", "Tenure": "tenures", "Event": "events",
    "Document": "documents",
}  # fmt: skip
"""Labels of which the API has one answer each, under `/v1`."""
PAGES = {"Person", "Organization", "Post", "Event", "Publication", "Document"}
"""Labels of which the web page has a page."""
_TENURE = NamedNode(f"{BASE}tenure")


def known_label(id: str) -> str:
    """The label of what has an id. Raises UnknownName for what is no id."""
    label = label_of(id)
    if label is None:
        raise _nothing(id)
    return label


def now(store: Store, id: str) -> str:
    """The id that stands for what this one was given to."""
    return current_id(store, known_label(id), id)


def triples(store: Store, id: str) -> list[Triple]:
    """What is said of a node or of a relationship (`source/TYPE/target`), and by which links it is reached.

    For the id of a tenure, of all its versions. Raises UnknownName where there is none.
    """
    rdf = store.rdf.current()
    versions = list(rdf.quads_for_pattern(None, _TENURE, Literal(id), DefaultGraph()))
    nodes = [NamedNode(address(*id.split("/"))), *(one.subject for one in versions)]
    found = list(dict.fromkeys(triple for node in nodes for triple in _said(rdf, node)))
    if not found:
        raise _nothing(id)
    return found


def _said(rdf: Oxigraph, node: object) -> Iterator[Triple]:
    assert isinstance(node, NamedNode)
    parts = parts_of(node.value)
    if len(parts) == 1:
        yield from (quad.triple for quad in owned(rdf, parts[0]))
        yield from (quad.triple for quad in rdf.quads_for_pattern(None, None, node, DefaultGraph()))
    else:
        yield from (quad.triple for quad in rdf.quads_for_pattern(node, None, None, DefaultGraph()))


def _nothing(id: str) -> UnknownName:
    return UnknownName("nothing has that id", where=id, todo="Take the id of an answer.", near=[])
