"""The vocabulary as data: what `ontology.ttl` says of labels, relationships, keys and JSON fields."""

from __future__ import annotations

import typing
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, parse

BASE = "https://w3id.org/cursus/ontology#"
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
XSD = "http://www.w3.org/2001/XMLSchema#"
_OWL = "http://www.w3.org/2002/07/owl#"
_SH = "http://www.w3.org/ns/shacl#"

Kind = typing.Literal["STRING", "DATE", "BOOL", "INT64", "DOUBLE"]
KINDS: dict[str, Kind] = {
    f"{XSD}string": "STRING", f"{XSD}date": "DATE", f"{XSD}boolean": "BOOL", f"{XSD}integer": "INT64",
    f"{XSD}double": "DOUBLE", f"{XSD}dateTime": "INT64", f"{RDF}JSON": "STRING", f"{BASE}Date": "STRING",
}  # fmt: skip
"""What the engines keep for a datatype; times are milliseconds since 1970 UTC."""


@dataclass(frozen=True, slots=True)
class Property:
    """A data property of one class: the engine's key and type, the RDF property and datatype. `many`: a list."""

    key: str
    iri: str
    kind: Kind
    datatype: str
    many: bool


@dataclass(frozen=True, slots=True)
class NodeClass:
    """A label: its class and the properties of its nodes besides `id`."""

    label: str
    iri: str
    properties: tuple[Property, ...]
    internal: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """Labels that a relationship joins, and the RDF property that says so."""

    source: str
    target: str
    iri: str


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship type. `qualifier` is the class of the relationship as a resource, if it has properties."""

    type: str
    pairs: tuple[Pair, ...]
    properties: tuple[Property, ...]
    qualifier: str | None


@dataclass(frozen=True, slots=True)
class Ontology:
    """Labels, relationship types and JSON shapes (shape → its fields, dots for nested ones)."""

    nodes: dict[str, NodeClass]
    relationships: dict[str, Relationship]
    shapes: dict[str, frozenset[str]]


@cache
def ontology() -> Ontology:
    """The vocabulary of the package."""
    return read(source())


def source() -> str:
    """The Turtle text of `ontology.ttl`."""
    return (files(__name__.rpartition(".model")[0]) / "ontology.ttl").read_text(encoding="utf-8")


def read(turtle: str) -> Ontology:
    """Read a vocabulary out of its Turtle text. Raises ValueError where a term lacks its type or key."""
    facts = _Facts(turtle)
    classes = facts.subjects("label")
    nodes = {node.label: node for node in (_node(facts, iri) for iri in classes)}
    labels = {node.iri: node.label for node in nodes.values()}
    types: dict[str, list[str]] = defaultdict(list)
    for iri in facts.subjects("relationship"):
        types[facts.text(iri, f"{BASE}relationship")].append(iri)
    relationships = {name: _relationship(facts, name, iris, labels) for name, iris in types.items()}
    shapes = {facts.text(iri, f"{BASE}jsonShape"): _fields(facts, iri) for iri in facts.subjects("jsonShape")}
    return Ontology(nodes, relationships, shapes)


class _Facts:
    """The triples by subject and predicate, in the order of the file."""

    def __init__(self, turtle: str) -> None:
        self.index: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for quad in parse(turtle, format=RdfFormat.TURTLE):
            self.index[_plain(quad.subject)][quad.predicate.value].append(_plain(quad.object))

    def subjects(self, annotation: str) -> list[str]:
        """What carries one of our annotations."""
        return [subject for subject, facts in self.index.items() if f"{BASE}{annotation}" in facts]

    def all(self, subject: str, predicate: str) -> list[str]:
        return self.index[subject][predicate] if subject in self.index and predicate in self.index[subject] else []

    def text(self, subject: str, predicate: str) -> str:
        """The only value. Raises ValueError when there is none or more than one."""
        values = self.all(subject, predicate)
        if len(values) != 1:
            raise ValueError(f"ontology.ttl: {subject} has {len(values)} of {predicate}, not one")
        return values[0]

    def members(self, node: str) -> Iterator[str]:
        """The members of an RDF list."""
        while node != f"{RDF}nil":
            yield self.text(node, f"{RDF}first")
            node = self.text(node, f"{RDF}rest")


def _plain(term: NamedNode | BlankNode | Literal | Triple) -> str:
    return "" if isinstance(term, Triple) else term.value


def _node(facts: _Facts, iri: str) -> NodeClass:
    internal = bool(facts.all(iri, f"{BASE}internal"))
    return NodeClass(facts.text(iri, f"{BASE}label"), iri, tuple(_properties(facts, iri)), internal)


def _properties(facts: _Facts, owner: str) -> Iterator[Property]:
    for shape in facts.all(owner, f"{_SH}property"):
        path = facts.text(shape, f"{_SH}path")
        if keys := facts.all(path, f"{BASE}key"):
            datatype = facts.text(path, f"{RDFS}range")
            many = "1" not in facts.all(shape, f"{_SH}maxCount")
            yield Property(keys[0], path, KINDS[datatype], datatype, many)


def _relationship(facts: _Facts, name: str, iris: list[str], labels: dict[str, str]) -> Relationship:
    pairs = [
        Pair(labels[source], labels[target], iri)
        for iri in iris
        for source in _ends(facts, iri, "domain")
        for target in _ends(facts, iri, "range")
    ]
    qualifiers = {value for iri in iris for value in facts.all(iri, f"{BASE}qualifiedBy")}
    qualifier = next(iter(qualifiers), None)
    properties = tuple(_properties(facts, qualifier)) if qualifier else ()
    return Relationship(name, tuple(pairs), properties, qualifier)


def _ends(facts: _Facts, iri: str, side: str) -> list[str]:
    end = facts.text(iri, f"{RDFS}{side}")
    union = facts.all(end, f"{_OWL}unionOf")
    return list(facts.members(union[0])) if union else [end]


def _fields(facts: _Facts, iri: str) -> frozenset[str]:
    named = [field for shape in facts.all(iri, f"{_SH}property") for field in facts.all(shape, f"{BASE}jsonField")]
    return frozenset([*named, "id"] if facts.all(iri, f"{BASE}label") else named)
