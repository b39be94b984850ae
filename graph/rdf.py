"""The graph as RDF, by the vocabulary: a projection that holds nothing which the graph does not say.

A node is a resource of its class. A relationship is a triple; one that has properties is also a resource of its own,
an `rdf:Statement` with subject, predicate and object. A statement of a document points at its source by Web
Annotation selectors: the quote with what stands around it, and the positions of its characters (code points of the
raw text).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model.ontology import BASE, RDF, XSD, Property
from .literals import JSON, STRING, Term, address, literal
from .pages import Link, Page
from .store import Row

OA = "http://www.w3.org/ns/oa#"
ORDER = f"{BASE}order"
"""The order of lists, which triples do not keep."""
AROUND = 32
"""Characters before and after a quote that are given with it."""
Facts = list[tuple[str, Term]]
_TYPE = f"{RDF}type"
_OFFSET = f"{XSD}integer"


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource with all that is said of it: predicates and objects.

    `node` is the id of the node that it belongs to; `source` the address of the document that says it, if one does.
    """

    iri: str
    facts: Facts
    node: str
    source: str | None = None


def resources(page: Page) -> Iterator[Resource]:
    """What a page of the graph is in RDF: each node, its relationships with properties, its evidence."""
    for row in page.rows:
        iri, links = address(row["id"]), page.links.get(row["id"], [])
        facts: Facts = [(_TYPE, (page.node.iri, None)), *_values(page.node.properties, row)]
        facts += [(one.pair.iri, (address(one.row["target"]), None)) for one in links]
        source, parts = None, list[Resource]()
        if page.node.label == "Statement":
            documents = [one.row["target"] for one in links if one.relationship.type == "FROM"]
            source = address(documents[0]) if documents else None
            facts.append((f"{OA}hasTarget", (f"{iri}#target", None)))
            parts = list(_target(iri, row, documents, page.texts))
        yield Resource(iri, facts, row["id"], source)
        for one in (*parts, *_qualified(links)):
            yield Resource(one.iri, one.facts, row["id"], source)


def link_resources(link: Link) -> Iterator[Resource]:
    """What a relationship is in RDF: a triple, and a resource when it has properties."""
    source = link.row["id"]
    yield Resource(address(source), [(link.pair.iri, (address(link.row["target"]), None))], source)
    yield from _qualified([link])


def _qualified(links: Iterable[Link]) -> Iterator[Resource]:
    for link in links:
        said = list(_values(link.relationship.properties, link.row))
        if link.relationship.qualifier and said:
            source, target = link.row["id"], link.row["target"]
            ends = {
                _TYPE: link.relationship.qualifier,
                f"{RDF}subject": address(source),
                f"{RDF}predicate": link.pair.iri,
            }
            facts: Facts = [(name, (iri, None)) for name, iri in ends.items()]
            facts += [(f"{RDF}object", (address(target), None)), *said]
            yield Resource(address(source, link.relationship.type, target), facts, source)


def _target(iri: str, row: Row, documents: list[str], texts: dict[str, str]) -> Iterator[Resource]:
    spans: list[tuple[int, int]] = json.loads(row["spans"] or "[]")
    selectors: list[tuple[str, Facts]] = []
    if row["quote"]:
        around = _around(row["quote"], spans, texts.get(documents[0], "") if documents else "")
        said = {"exact": row["quote"], **around}
        selectors.append(("quote", [(f"{OA}{name}", (text, STRING)) for name, text in said.items()]))
    for number, (start, end) in enumerate(spans):
        offsets: Facts = [(f"{OA}start", (str(start), _OFFSET)), (f"{OA}end", (str(end), _OFFSET))]
        selectors.append((f"span-{number}", offsets))
    facts: Facts = [(_TYPE, (f"{OA}SpecificResource", None))]
    facts += [(f"{OA}hasSource", (address(one), None)) for one in documents]
    facts += [(f"{OA}hasSelector", (f"{iri}#{name}", None)) for name, _ in selectors]
    yield Resource(f"{iri}#target", facts, row["id"])
    for name, said in selectors:
        kind = "TextQuoteSelector" if name == "quote" else "TextPositionSelector"
        yield Resource(f"{iri}#{name}", [(_TYPE, (f"{OA}{kind}", None)), *said], row["id"])


def _around(quote: str, spans: list[tuple[int, int]], raw: str) -> dict[str, str]:
    """What stands before and after the quote, where the document still has it in that place."""
    start, end = (min(span[0] for span in spans), max(span[1] for span in spans)) if spans else (0, 0)
    if raw[start:end] != quote:
        return {}
    return {"prefix": raw[max(0, start - AROUND) : start], "suffix": raw[end : end + AROUND]}


def _values(properties: Iterable[Property], row: Row) -> Iterator[tuple[str, Term]]:
    ordered: dict[str, list[object]] = {}
    for found in properties:
        value = row[found.key]
        if value is None:
            continue
        if found.many:
            distinct = sorted(set(value))
            yield from ((found.iri, literal(found.datatype, one)) for one in distinct)
            if value != distinct:
                ordered[found.key] = value
        else:
            yield found.iri, literal(found.datatype, value)
    if ordered:
        yield ORDER, (json.dumps(ordered, ensure_ascii=False), JSON)
