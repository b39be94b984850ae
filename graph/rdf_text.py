"""Resources as text: Turtle to read, N-Triples to load."""

from __future__ import annotations

from ..model.ontology import BASE, RDF, XSD
from .literals import STRING, Term
from .rdf import OA, Resource

PREFIXES = {"cursus": BASE, "oa": OA, "rdf": RDF, "xsd": XSD}
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"})
_PLAIN = {f"{XSD}boolean", f"{XSD}integer"}


def head() -> str:
    """The prefixes that `block` uses."""
    return "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())


def block(resource: Resource) -> str:
    """A resource in Turtle."""
    facts = (f"{'a' if name == f'{RDF}type' else _short(name)} {_turtle(term)}" for name, term in resource.facts)
    return f"<{resource.iri}> " + " ;\n    ".join(facts) + " .\n"


def lines(resource: Resource, graph: str | None = None) -> str:
    """A resource in N-Triples, or in N-Quads when a graph is named."""
    end = f" <{graph}> .\n" if graph else " .\n"
    return "".join(f"<{resource.iri}> <{name}> {line_term(term)}{end}" for name, term in resource.facts)


def line_term(term: Term) -> str:
    """A term in N-Triples."""
    text, datatype = term
    if datatype is None:
        return f"<{text}>"
    return quoted(text) if datatype == STRING else f"{quoted(text)}^^<{datatype}>"


def quoted(text: str) -> str:
    """A string in quotes."""
    return f'"{text.translate(_ESCAPES)}"'


def _turtle(term: Term) -> str:
    text, datatype = term
    if datatype is None:
        return _short(text)
    if datatype in _PLAIN:
        return text
    return quoted(text) if datatype == STRING else f"{quoted(text)}^^{_short(datatype)}"


def _short(iri: str) -> str:
    for name, start in PREFIXES.items():
        if iri.startswith(start):
            return f"{name}:{iri.removeprefix(start)}"
    return f"<{iri}>"
