"""What the fields of JSON answers mean, in the words of the vocabulary."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from pyoxigraph import Literal, NamedNode, QuerySolutions, RdfFormat, Store

from .ontology import BASE, source

# A field stands for the last term of its path; where that is walked backwards, or is a word of another vocabulary,
# for what it leads to.
_QUESTION = f"""
PREFIX cursus: <{BASE}>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX sh: <http://www.w3.org/ns/shacl#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?shape ?field ?term ?meaning WHERE {{
  ?class cursus:jsonShape ?shape ; sh:property ?property .
  ?property cursus:jsonField ?field ; sh:path ?path .
  OPTIONAL {{ ?path rdf:rest* ?part . ?part rdf:rest rdf:nil ; rdf:first ?last }}
  BIND(COALESCE(?last, ?path) AS ?step)
  OPTIONAL {{ ?property sh:class ?target }}
  BIND(COALESCE(IF(isIRI(?step) && STRSTARTS(STR(?step), "{BASE}"), ?step, ?target), cursus:nothing) AS ?term)
  ?term skos:definition ?meaning FILTER(LANG(?meaning) = "en")
}}"""


@cache
def meanings() -> Mapping[str, Mapping[str, tuple[str, str]]]:
    """Shape → field (dots lead into nested ones) → the address of its term and the definition of that in English."""
    store, found = Store(), defaultdict[str, dict[str, tuple[str, str]]](dict)
    store.load(source(), RdfFormat.TURTLE)
    rows = store.query(_QUESTION)
    assert isinstance(rows, QuerySolutions)
    for row in rows:
        shape, field, term, meaning = (row[name] for name in ("shape", "field", "term", "meaning"))
        assert isinstance(term, NamedNode)
        texts = [one.value for one in (shape, field, meaning) if isinstance(one, Literal)]
        found[texts[0]][texts[1]] = (term.value, texts[2])
    return found
