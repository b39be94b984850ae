"""Addresses lead somewhere, in the form that the client likes; SPARQL keeps to its protocol."""

from __future__ import annotations

import csv
import io
import json
from xml.etree import ElementTree

import httpx
import pytest
from pyoxigraph import RdfFormat, parse
from rdflib import Graph, URIRef
from world import FEDERATION, ident

from cursus.api.accept import best
from cursus.model.context import context
from cursus.model.ontology import BASE, source

NAMES = "SELECT ?name WHERE { ?o a cursus:Organization ; cursus:name ?name } ORDER BY ?name"
PERSON = ident("Person", "林知远")


def ask(client: httpx.Client, query: str, **more: str) -> httpx.Response:
    return client.get("/v1/sparql", params={"query": query}, headers=more)


def test_a_question_is_answered_by_get_and_by_both_ways_of_post(client: httpx.Client) -> None:
    answers = [
        ask(client, NAMES),
        client.post("/v1/sparql", data={"query": NAMES}),
        client.post("/v1/sparql", content=NAMES, headers={"Content-Type": "application/sparql-query; charset=utf-8"}),
    ]
    for one in answers:
        assert one.status_code == 200 and one.headers["content-type"] == "application/sparql-results+json"
        found = one.json()
        assert found["head"]["vars"] == ["name"]
        assert FEDERATION in [row["name"]["value"] for row in found["results"]["bindings"]]


def test_rows_come_in_the_form_asked_for(client: httpx.Client) -> None:
    wanted = [row["name"]["value"] for row in ask(client, NAMES).json()["results"]["bindings"]]
    table = list(csv.reader(io.StringIO(ask(client, NAMES, Accept="text/csv").text)))
    assert table == [["name"], *([one] for one in wanted)]
    xml = ElementTree.fromstring(ask(client, NAMES, Accept="application/sparql-results+xml").content)
    assert [one.text for one in xml.iter("{http://www.w3.org/2005/sparql-results#}literal")] == wanted
    lines = ask(client, NAMES, Accept="text/tab-separated-values").text.splitlines()
    assert lines == ["?name", *(f'"{one}"' for one in wanted)]
    assert ask(client, "ASK { ?s ?p ?o }").json()["boolean"] is True
    assert b"<boolean>true" in ask(client, "ASK { ?s ?p ?o }", Accept="application/sparql-results+xml").content
    assert ask(client, NAMES, Accept="image/png").status_code == 406


def test_triples_come_in_the_form_asked_for(client: httpx.Client) -> None:
    query = f"DESCRIBE id:{PERSON}"
    graphs = [
        Graph().parse(data=ask(client, query, Accept=media).content, format=media)
        for media in ("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml")
    ]
    assert len(graphs[0]) > 3 and all(set(one) == set(graphs[0]) for one in graphs)


def test_there_are_bounds_of_rows_and_of_time(client: httpx.Client) -> None:
    short = client.get("/v1/sparql", params={"query": NAMES, "limit": 1})
    assert len(short.json()["results"]["bindings"]) == 1 and short.headers["cursus-truncated"] == "true"
    assert "cursus-truncated" not in ask(client, NAMES).headers
    endless = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    late = client.get("/v1/sparql", params={"query": endless, "timeout": 0.5})
    assert late.status_code == 504 and "too long" in late.json()["detail"]
    assert ask(client, NAMES).status_code == 200


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("INSERT DATA { <a:a> <a:b> 1 }", 403),
        ("PREFIX x: <http://x/> DELETE WHERE { ?s ?p ?o }", 403),
        ("CLEAR ALL", 403),
        ("SELECT * WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", 403),
        ("SELECT * WHERE { service SILENT ?x { ?s ?p ?o } }", 403),
        ("SELECT * WHERE { \\u0053ERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", 403),
        ("SELECT * WHERE { ?s ?p 'SERVICE' . ?service ?x ?y # SERVICE\n }", 200),
        ("SELECT ?s WHERE { ?s <http://x/#SERVICE> ?o ; <http://x/insert> ?insert }", 200),
        ("SELECT * WHERE { ?s ?p ", 400),
        ("hello", 400),
        ("", 400),
    ],
)
def test_only_questions_are_answered(client: httpx.Client, query: str, status: int) -> None:
    answer = ask(client, query)
    assert answer.status_code == status, answer.text
    assert status == 200 or answer.headers["content-type"] == "application/problem+json"


def test_updates_and_other_datasets_are_refused_by_the_protocol(client: httpx.Client) -> None:
    update = {"Content-Type": "application/sparql-update"}
    assert client.post("/v1/sparql", content="DROP ALL", headers=update).status_code == 403
    assert client.post("/v1/sparql", data={"update": "DROP ALL"}).status_code == 403
    assert client.post("/v1/sparql", content="x", headers={"Content-Type": "text/plain"}).status_code == 415
    assert client.get("/v1/sparql", params={"query": NAMES, "default-graph-uri": "http://x/"}).status_code == 400


def test_the_vocabulary_is_given_in_every_form(client: httpx.Client) -> None:
    turtle = set(Graph().parse(data=source(), format="turtle"))
    assert client.get("/ontology").text == source()
    for media in ("application/ld+json", "application/rdf+xml", "application/n-triples"):
        answer = client.get("/ontology", headers={"Accept": media})
        assert len(set(Graph().parse(data=answer.content, format=media))) == len(turtle)
    page = client.get("/ontology", headers={"Accept": "text/html,*/*;q=0.1"}).text
    assert '<tr id="startEarliest">' in page and "起始最早日" in page
    assert client.get("/ontology/context.jsonld").json() == {"@context": context()}


def test_an_id_leads_to_rdf_to_the_answer_and_to_the_page(client: httpx.Client) -> None:
    turtle = Graph().parse(data=client.get(f"/id/{PERSON}").content, format="turtle")
    person = URIRef(f"https://w3id.org/cursus/id/{PERSON}")
    assert str(turtle.value(person, URIRef(f"{BASE}name"))) == "林知远"
    assert list(turtle.subjects(None, person)), "what leads to it is told too"
    linked = client.get(f"/id/{PERSON}", headers={"Accept": "application/ld+json"})
    assert {str(one.subject) for one in parse(linked.content, RdfFormat.JSON_LD)} == {
        one.n3() for one in turtle.subjects()
    }
    answer = client.get(f"/id/{PERSON}", headers={"Accept": "application/json"})
    assert (answer.status_code, answer.headers["location"]) == (303, f"/v1/people/{PERSON}")
    assert client.get(answer.headers["location"]).json()["name"] == "林知远"
    page = client.get(f"/id/{PERSON}", headers={"Accept": "text/html"})
    assert (page.status_code, page.headers["location"]) == (303, f"/#/person/{PERSON}")


def test_relationships_and_versions_of_a_tenure_have_addresses(client: httpx.Client) -> None:
    query = "SELECT ?r ?t WHERE { ?r a cursus:Change . ?v cursus:tenure ?t } ORDER BY ?r ?t LIMIT 1"
    (row,) = json.loads(ask(client, query).text)["results"]["bindings"]
    path = "/id/" + row["r"]["value"].removeprefix("https://w3id.org/cursus/id/")
    assert "cursus:change" in client.get(path).text
    assert f'"{row["t"]["value"]}"' in client.get(f"/id/{row['t']['value']}").text
    assert client.get(f"/id/{row['t']['value']}", headers={"Accept": "application/json"}).status_code == 303


@pytest.mark.parametrize("id", ["p-00000000000000000000", "nothing", "x/y/z", "p-1/HELD/t-1"])
def test_an_unknown_id_is_404(client: httpx.Client, id: str) -> None:
    assert client.get(f"/id/{id}").status_code == 404


@pytest.mark.parametrize(
    ("accept", "wanted"),
    [
        ("", "a/b"), ("*/*", "a/b"), ("c/d", "c/d"), ("c/*;q=0.5, a/b;q=0.1", "c/d"), ("a/b;q=0, */*", "c/d"),
        ("A/B", "a/b"), ("x/y", None), ("a/b;q=x", None), ("a/*;q=0.2, c/d;q=0.2", "a/b"),
    ],
)  # fmt: skip
def test_the_media_type_that_a_client_likes_best(accept: str, wanted: str | None) -> None:
    assert best(accept, ["a/b", "c/d"]) == wanted
