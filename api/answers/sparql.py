"""Answers to SPARQL questions in the formats of the SPARQL protocol."""

from __future__ import annotations

import json
import re
from typing import Any

from pyoxigraph import QueryResultsFormat, RdfFormat, parse, parse_query_results, serialize

from ...graph.sparql import PREFIXES, Found

RESULTS = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "application/xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
}
"""Media types of rows and truths."""
GRAPHS = {
    "text/turtle": RdfFormat.TURTLE,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
}
"""Media types of triples."""
_NOT_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def offered(found: Found) -> list[str]:
    """The media types that an answer can be given in, the usual one first."""
    if found.triples is not None:
        return list(GRAPHS)
    return list(RESULTS)


def written(found: Found, media: str) -> bytes:
    """An answer in one of the media types that it can be given in."""
    if found.triples is not None:
        form = GRAPHS[media]
        triples = (quad.triple for quad in parse(found.triples, RdfFormat.N_TRIPLES))
        prefixes = None if form == RdfFormat.N_TRIPLES else PREFIXES
        return serialize(triples, format=form, prefixes=prefixes) or b""
    text, form = json.dumps(results(found)).encode(), RESULTS[media]
    if form == QueryResultsFormat.JSON:
        return text
    read = parse_query_results(text, format=QueryResultsFormat.JSON)
    said = read.serialize(format=form) or b""
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}".encode(), said) if form == QueryResultsFormat.XML else said


def results(found: Found) -> dict[str, Any]:
    """Rows or a truth in the form of the SPARQL 1.1 query results in JSON."""
    if found.truth is not None:
        return {"head": {}, "boolean": found.truth}
    rows = [
        {name: term for name, term in zip(found.columns, row, strict=True) if term is not None} for row in found.rows
    ]
    return {"head": {"vars": found.columns}, "results": {"bindings": rows}}
