"""The JSON-LD context, computed from the vocabulary."""

from __future__ import annotations

from functools import cache
from typing import Any

from .ontology import BASE, RDF, XSD, Ontology, ontology

ORG = "http://www.w3.org/ns/org#"
HOLDS = f"{ORG}holds"
"""Said in views of one day only."""
OA = "http://www.w3.org/ns/oa#"
PREFIXES = {
    "cursus": BASE,
    "id": "https://w3id.org/cursus/id/",
    "oa": OA,
    "org": ORG,
    "rdf": RDF,
    "xsd": XSD,
}
_RESOURCES = (
    HOLDS,
    f"{OA}hasTarget",
    f"{OA}hasSource",
    f"{OA}hasSelector",
    f"{RDF}subject",
    f"{RDF}predicate",
    f"{RDF}object",
)
_OFFSETS = (f"{OA}start", f"{OA}end")
NATIVE = {f"{XSD}boolean", f"{XSD}integer"}
"""Datatypes whose values JSON writes without quotes."""
MIXED = {f"{BASE}Date", f"{RDF}JSON"}
"""Datatypes of the vocabulary whose values each name their own type."""


@cache
def context() -> dict[str, Any]:
    """Prefixes, and a term for each property: a resource, or the datatype of its values."""
    return {**PREFIXES, **_terms(ontology())}


def short(iri: str) -> str:
    """An address with one of the prefixes, where one fits."""
    for name, start in PREFIXES.items():
        if iri.startswith(start):
            return f"{name}:{iri.removeprefix(start)}"
    return iri


def term(iri: str) -> str:
    """The name of a property in the context."""
    return iri.removeprefix(BASE) if iri.startswith(BASE) else short(iri)


def _terms(known: Ontology) -> dict[str, Any]:
    owners = (*known.nodes.values(), *known.relationships.values())
    datatypes = {one.iri: one.datatype for owner in owners for one in owner.properties}
    datatypes |= {f"{BASE}order": f"{RDF}JSON"} | dict.fromkeys(_OFFSETS, f"{XSD}integer")
    pairs = {pair.iri for found in known.relationships.values() for pair in found.pairs}
    terms = {iri: {"@id": short(iri), "@type": "@id"} for iri in (*pairs, *_RESOURCES)}
    for iri, datatype in datatypes.items():
        typed = datatype not in NATIVE | MIXED | {f"{XSD}string"}
        terms[iri] = {"@id": short(iri)} | ({"@type": short(datatype)} if typed else {})
    return {term(iri): terms[iri] for iri in sorted(terms)}
