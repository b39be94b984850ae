"""Fields of the API that stand for a term of the vocabulary say so, and mean what it says."""

from __future__ import annotations

from typing import Any

import pytest
from rdflib import RDF, SKOS, Graph, URIRef

from cursus.api.app import create_app
from cursus.api.schemas.entities import SHAPES
from cursus.model.fields import meanings
from cursus.model.ontology import BASE, ontology, source


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    app = create_app(str(tmp_path_factory.mktemp("terms") / "none.db"))
    return app.openapi()["components"]["schemas"]


def described(schemas: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    found: list[tuple[str, str, dict[str, Any]]] = []
    for name, schema in schemas.items():
        shape = name.partition("_")[0]
        if (SHAPES.get(shape, shape)) in ontology().shapes:
            found += [(SHAPES.get(shape, shape), field, one) for field, one in schema.get("properties", {}).items()]
    return found


def test_fields_carry_the_words_of_their_term(schemas: dict[str, Any]) -> None:
    turtle = Graph().parse(data=source(), format="turtle")
    named = [(shape, field, one) for shape, field, one in described(schemas) if "x-term" in one]
    assert len(named) > 50
    for shape, field, one in named:
        term, meaning = meanings()[shape][field]
        definitions = {str(text) for text in turtle.objects(URIRef(term), SKOS.definition)}
        assert one["x-term"] == term and term.startswith(BASE) and meaning in definitions
        assert one["description"], (shape, field)
    assert sum(one["description"] == meanings()[shape][field][1] for shape, field, one in named) > 30


def test_every_field_of_a_shape_that_has_a_term_names_it(schemas: dict[str, Any]) -> None:
    for shape, field, one in described(schemas):
        if field in meanings().get(shape, {}):
            assert one.get("x-term") == meanings()[shape][field][0], (shape, field)


def test_terms_are_those_of_the_paths() -> None:
    found = {field: term.removeprefix(BASE) for field, (term, _) in meanings()["Tenure"].items()}
    assert found["start.earliest"] == "startEarliest" and found["person"] == "Person" and found["post"] == "ofPost"
    turtle = Graph().parse(data=source(), format="turtle")
    assert all((URIRef(term), RDF.type, None) in turtle for one in meanings().values() for term, _ in one.values())
