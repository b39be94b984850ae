"""The vocabulary agrees with itself, with the words of the code, with the JSON shapes and with the vocabularies it uses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_origin

import pytest
from pydantic import BaseModel
from rdflib import OWL, RDF, RDFS, SH, SKOS, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.namespace import DCTERMS, FOAF, ORG, PROV, SDO, TIME, DefinedNamespace

from cursus.api import schemas
from cursus.model import entity, statement
from cursus.model.ident import PREFIXES
from cursus.model.ontology import BASE, KINDS, ontology, read, source

CURSUS = Namespace(BASE)
TERMS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)

KEYS = {
    "Person": "name names[] pinyin marks[] anchor known_until:INT64",
    "Organization": "name names[] place known_until:INT64",
    "Post": "role organization_name seats head modifiers[] known_until:INT64",
    "Tenure": "tenure anchor start_earliest:DATE start_latest:DATE end_earliest:DATE end_latest:DATE ended:BOOL"
    " known_from:INT64 known_until:INT64",
    "Event": "title type edtf first:DATE last:DATE document anchor known_until:INT64",
    "Publication": "title known_until:INT64",
    "Task": "item text document known_until:INT64",
    "Place": "name",
    "Document": "key version title organization edtf first:DATE last:DATE covers_first:DATE covers_last:DATE medium raw"
    " ingested:INT64",
    "Statement": "kind document edtf first:DATE last:DATE person organization role basis quote spans payload"
    " rejected:BOOL known_from:INT64 known_until:INT64",
    "Judgement": "verdict left right names[] because judge known_from:INT64 known_until:INT64",
    "Conflict": "kind people[] tenures[] events[] statements[] score:DOUBLE reasons[] first:DATE last:DATE known_from:INT64"
    " known_until:INT64",
    "BECAME": "edtf",
    "CALLS": "names[] forms[] parent",
    "PARTICIPATED": "roles[]",
    "HOSTED": "role",
    "CHANGED": "change earliest:DATE latest:DATE",
    "ISSUED": "action edtf first:DATE last:DATE",
    "RESPONSIBLE_FOR": "role",
    "ABOUT": "rule sets[]",
    "SAME_AS": "score:DOUBLE reasons[] judge known_from:INT64 known_until:INT64",
}
"""What rows of a graph change carry; the type is STRING where none is given."""

PAIRS = {
    "HELD": "Person Tenure", "OF_POST": "Tenure Post", "OF_ORGANIZATION": "Post Organization",
    "PART_OF": "Organization Organization", "BECAME": "Organization Organization", "PARTICIPATED": "Person Event",
    "HOSTED": "Organization Event", "AT": "Event Place", "CHANGED": "Event Tenure", "ISSUED": "Organization Publication",
    "RESPONSIBLE_FOR": "Organization Task", "FROM": "Statement Document", "CALLS": "Document Organization", "CONCERNS": "Conflict Post, Conflict Person",
    "ABOUT": "Statement Person, Statement Organization, Statement Post, Statement Tenure, Statement Event,"
             " Statement Publication, Statement Task",
    "SAME_AS": "Person Person, Organization Organization",
}  # fmt: skip

SHAPES = {
    "Listing": "items total next left_out coverage.from coverage.to coverage.documents",
    "Person": "id name names",
    "Organization": "id name names",
    "Post": "id role organization",
    "Bounds": "earliest latest",
    "Evidence": "statement document.id document.title quote spans rule sets",
    "Tenure": "id person post start.earliest start.latest end.earliest end.latest ended certainty nearest.day evidence",
    "Event": "id title date venue type participants hosts changes",
    "Change": "person post change date.earliest date.latest certainty event evidence",
    "Publication": "id title date issuers",
    "Task": "id item text document.id organizations",
    "Participant": "person roles posts",
    "Host": "organization role",
    "Issuer": "organization action",
    "Responsible": "id name names role",
}
"""The fields that clients may rely on."""

SAME = {"EventInFull": "Event"}


@pytest.fixture(scope="module")
def turtle() -> Graph:
    return Graph().parse(data=source(), format="turtle")


def own(turtle: Graph) -> Iterator[URIRef]:
    for kind in TERMS:
        for term in turtle.subjects(RDF.type, kind):
            if isinstance(term, URIRef) and term.startswith(BASE):
                yield term


def members(turtle: Graph, values: Any) -> set[str]:
    return {str(value) for value in Collection(turtle, values)}


def described(turtle: Graph) -> set[URIRef]:
    """All that the vocabulary itself says something of: its own terms, lists of values, shapes, annotations, datatypes."""
    return {term for term in turtle.subjects(RDF.type) if isinstance(term, URIRef)} - {URIRef(BASE.removesuffix("#"))}


def test_every_term_is_named_and_explained_in_english_and_chinese(turtle: Graph) -> None:
    assert len(described(turtle)) > 200 and set(own(turtle)) < described(turtle)
    for term in described(turtle):
        name = SKOS.prefLabel if (term, RDF.type, SKOS.Concept) in turtle else RDFS.label
        for said in (name, SKOS.definition):
            languages = [text.language for text in turtle.objects(term, said) if isinstance(text, Literal)]
            assert sorted(map(str, languages)) == ["en", "zh"], (term, said)


def test_the_fast_reader_agrees_with_rdflib(turtle: Graph) -> None:
    known = ontology()
    assert set(known.nodes) == {str(label) for label in turtle.objects(None, CURSUS.label)}
    assert set(known.relationships) == {str(name) for name in turtle.objects(None, CURSUS.relationship)}
    assert set(known.shapes) == {str(name) for name in turtle.objects(None, CURSUS.jsonShape)}
    for node in known.nodes.values():
        shapes = turtle.objects(URIRef(node.iri), SH.property)
        paths = [path for shape in shapes for path in turtle.objects(shape, SH.path)]
        keys = {str(key) for path in paths for key in turtle.objects(path, CURSUS.key)}
        assert {found.key for found in node.properties} == keys


@pytest.mark.parametrize("name", [*KEYS, *PAIRS])
def test_keys_and_types_are_those_of_graph_changes(name: str) -> None:
    known = ontology()
    owner = known.nodes.get(name) or known.relationships[name]
    spelled = {f"{p.key}{'[]' if p.many else ''}{'' if p.kind == 'STRING' else ':' + p.kind}" for p in owner.properties}
    assert spelled == set(KEYS.get(name, "").split())


def test_labels_and_relationships_are_those_of_the_design() -> None:
    known = ontology()
    assert {label for label, node in known.nodes.items() if not node.internal} == set(PREFIXES)
    pairs = {name: {(p.source, p.target) for p in found.pairs} for name, found in known.relationships.items()}
    assert pairs == {name: {tuple(pair.split()) for pair in text.split(",")} for name, text in PAIRS.items()}


def test_keys_of_a_class_are_told_apart() -> None:
    known = ontology()
    for owner in (*known.nodes.values(), *known.relationships.values()):
        keys = [found.key for found in owner.properties]
        assert len(keys) == len(set(keys)) and "id" not in keys


def test_shapes_say_the_range_of_their_property(turtle: Graph) -> None:
    for shape, path in turtle.subject_objects(SH.path):
        declared = turtle.value(path, RDFS.range) if isinstance(path, URIRef) else None
        for said in (SH.datatype, SH["class"]):
            value = turtle.value(shape, said)
            assert value is None or declared is None or not str(path).startswith(BASE) or value == declared, path
    for term in turtle.subjects(CURSUS.key):
        assert str(turtle.value(term, RDFS.range)) in KINDS


def test_values_of_shapes_are_the_concepts_of_their_scheme(turtle: Graph) -> None:
    for term, scheme in turtle.subject_objects(CURSUS.values):
        notations = {str(one) for concept in turtle.subjects(SKOS.inScheme, scheme) for one in turtle.objects(concept, SKOS.notation)}  # fmt: skip
        assert notations, scheme
        for shape in turtle.subjects(SH.path, term):
            listed = turtle.value(shape, SH["in"])
            assert listed is None or members(turtle, listed) == notations, term


@pytest.mark.parametrize(
    ("scheme", "words"),
    [
        ("Basis", statement.Basis), ("ParticipationRole", statement.ParticipationRole), ("Action", statement.Action),
        ("HostingRole", statement.HostingRole), ("TaskRole", statement.TaskRole), ("Rule", entity.Rule),
        ("Certainty", entity.Certainty),
    ],
)  # fmt: skip
def test_values_are_the_words_of_the_code(turtle: Graph, scheme: str, words: Any) -> None:
    notations = {str(one) for concept in turtle.subjects(SKOS.inScheme, CURSUS[scheme]) for one in turtle.objects(concept, SKOS.notation)}  # fmt: skip
    assert notations == set(get_args(words))


@pytest.mark.parametrize("shape", SHAPES)
def test_fields_that_clients_rely_on_are_in_the_vocabulary(shape: str) -> None:
    assert set(SHAPES[shape].split()) <= ontology().shapes[shape]


def fields(model: type[BaseModel], inline: tuple[str, ...] = ("Bounds", "Source", "Nearest", "Coverage")) -> set[str]:
    """Field names of a model, dots for the parts that have no shape of their own."""
    found: set[str] = set()
    for name, field in model.model_fields.items():
        kinds = [kind for kind in (field.annotation, *get_args(field.annotation)) if isinstance(kind, type)]
        inner = next((kind for kind in kinds if get_origin(kind) is None and issubclass(kind, BaseModel)), None)
        spelled = field.alias or name
        if inner is not None and inner.__name__ in inline:
            found |= {f"{spelled}.{part}" for part in fields(inner)}
        else:
            found.add(spelled)
    return found


def models() -> Iterator[type[BaseModel]]:
    for model in vars(schemas).values():
        if isinstance(model, type) and issubclass(model, BaseModel) and model.__module__.startswith(schemas.__name__):
            yield model


def shape_of(model: type[BaseModel]) -> str:
    return SAME.get(model.__name__, model.__name__)


@pytest.mark.parametrize("model", [model for model in models() if shape_of(model) in ontology().shapes])
def test_the_interface_answers_in_words_of_the_vocabulary(model: type[BaseModel]) -> None:
    assert fields(model) <= ontology().shapes[shape_of(model)]


def test_every_shape_that_clients_rely_on_is_in_the_interface() -> None:
    assert set(SHAPES) <= {model.__name__ for model in models()}


@pytest.mark.parametrize("namespace", [DCTERMS, FOAF, ORG, PROV, SDO, SKOS, TIME, SH, OWL, RDFS])
def test_terms_of_other_vocabularies_exist(turtle: Graph, namespace: type[DefinedNamespace]) -> None:
    prefix = str(namespace._NS)  # pyright: ignore[reportPrivateUsage]
    used = {str(term).removeprefix(prefix) for triple in turtle for term in triple if str(term).startswith(prefix)}
    assert all(name in namespace for name in used if name), [name for name in used if name not in namespace]


@pytest.mark.parametrize(
    ("turtle", "why"),
    [
        ("cursus:A cursus:label 'A' ; sh:property [ sh:path cursus:x ] . cursus:x cursus:key 'x' .", "range"),
        ("cursus:a cursus:relationship 'A' ; rdfs:domain cursus:A .", "range"),
        ("cursus:A cursus:label 'A', 'B' .", "label"),
    ],
)
def test_a_vocabulary_with_gaps_is_refused(turtle: str, why: str) -> None:
    prefixes = f"@prefix cursus: <{BASE}> . @prefix sh: <{SH}> . @prefix rdfs: <{RDFS}> . "
    with pytest.raises((ValueError, KeyError), match=why if why != "range" else "range|cursus"):
        read(prefixes + turtle)
