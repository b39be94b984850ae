"""The API as a client sees it: shapes, pages, problems, tags, limits."""

import concurrent.futures
import datetime as dt
import statistics
import time
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from pydantic import BaseModel
from world import FEDERATION, ident

from cursus.api import schemas
from cursus.api.answers.asked import read_time
from cursus.api.app import create_app
from cursus.api.metrics import Metrics
from cursus.graph import Store
from cursus.model.records import GraphChange, Node

HOLDERS = {"organization": FEDERATION, "role": "主席", "on": "2021-05-10"}
PERSON, POST, CONGRESS = quote("林知远"), quote(f"{FEDERATION}主席"), quote("云川市工会第九次代表大会")
BODY = quote(FEDERATION)
NEWS = ident("Document", "news.txt")
SHAPES: list[tuple[str, Any]] = [
    (f"/v1/holders?organization={BODY}&role={quote('主席')}&on=2021-05-10", schemas.Listing[schemas.Tenure]),
    (f"/v1/search?q={BODY}", schemas.Listing[schemas.Found]),
    (f"/v1/people/{PERSON}", schemas.Person),
    (f"/v1/people/{PERSON}/career", schemas.Listing[schemas.Tenure]),
    (f"/v1/people/{PERSON}/colleagues", schemas.Listing[schemas.Tenure]),
    (f"/v1/people/{PERSON}/events", schemas.Listing[schemas.Event]),
    (f"/v1/organizations/{BODY}", schemas.Organization),
    (f"/v1/organizations/{BODY}/officers?on=2021-06-01", schemas.Listing[schemas.Tenure]),
    (f"/v1/organizations/{BODY}/changes?from=2021-05&to=2021-05", schemas.Listing[schemas.Change]),
    (f"/v1/organizations/{BODY}/events", schemas.Listing[schemas.Event]),
    (f"/v1/organizations/{BODY}/publications", schemas.Listing[schemas.Publication]),
    (f"/v1/organizations/{BODY}/tasks", schemas.Listing[schemas.Task]),
    (f"/v1/posts/{POST}", schemas.Post),
    (f"/v1/posts/{POST}/succession", schemas.Listing[schemas.Tenure]),
    ("/v1/events?from=2021&to=2021", schemas.Listing[schemas.Event]),
    (f"/v1/events/{CONGRESS}", schemas.EventInFull),
    ("/v1/publications", schemas.Listing[schemas.Publication]),
    ("/v1/tasks", schemas.Listing[schemas.Task]),
    (f"/v1/graph?center={PERSON}&depth=2", schemas.GraphView),
    (f"/v1/paths?from_id={PERSON}&to_id={quote('欧阳川')}", schemas.Listing[schemas.GraphPath]),
    (f"/v1/evidence?about={ident('Tenure', 'he-chair')}", schemas.Listing[schemas.Evidence]),
    ("/v1/documents", schemas.Listing[schemas.Document]),
    (f"/v1/documents/{NEWS}", schemas.Document),
    (f"/v1/documents/{NEWS}/text?start=0&end=9", schemas.DocumentText),
    (f"/v1/tenures/{ident('Tenure', 'he-chair')}?on=2021-06-01", schemas.Tenure),
    ("/v1/diff?from_known_at=1970-01-01", schemas.Listing[schemas.Difference]),
    (f"/v1/documents/{NEWS}/repaired?start=0&end=9", schemas.RepairedText),
    (f"/v1/passages?q={quote('主席')}", schemas.Listing[schemas.Passage]),
    (f"/v1/expand?id={PERSON}", schemas.Expansion),
    ("/v1/conflicts", schemas.Listing[schemas.Conflict]),
    ("/v1/coverage", schemas.Listing[schemas.Covered]),
    ("/v1/judgements", schemas.Listing[schemas.Judgement]),
]


@pytest.mark.parametrize(("path", "shape"), SHAPES, ids=lambda value: value if isinstance(value, str) else "")
def test_every_answer_has_the_shape_that_is_documented(client: httpx.Client, path: str, shape: type[BaseModel]) -> None:
    answer = client.get(path)
    assert answer.status_code == 200, answer.text
    shape.model_validate(answer.json())
    items = answer.json().get("items", ["one"])
    assert items or "conflicts" in path or "judgements" in path, "an empty list proves no shape"


def _shape(way: dict[str, Any]) -> str | None:
    """The JSON shape of an answer; files have none."""
    return way["responses"]["200"].get("content", {}).get("application/json", {}).get("schema", {}).get("$ref")


def test_every_path_is_tried_and_documented(client: httpx.Client) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    shaped = [path for path, ways in paths.items() if path.startswith("/v1/") and "get" in ways and _shape(ways["get"])]
    assert len(shaped) == len(SHAPES)
    for path, ways in paths.items():
        for way in ways.values():
            assert way["summary"] and (way.get("description") or not path.startswith("/v1/")), path
    assert client.get("/docs").status_code == 200


@pytest.mark.parametrize(
    ("path", "status", "kind"),
    [
        ("/v1/holders?organization=nowhere&role=x", 404, "unknown-name"),
        (f"/v1/people/{quote('江一帆')}", 409, "ambiguous-name"),
        (f"/v1/people/{quote('江一帆')}/career", 409, "ambiguous-name"),
        (f"/v1/organizations/{BODY}/officers?on=2021-02-30", 422, "date-error"),
        (f"/v1/organizations/{BODY}/officers?on=2021-02", 422, "date-error"),
        (f"/v1/organizations/{BODY}/officers?on=soon", 422, "date-error"),
        (f"/v1/organizations/{BODY}/changes?from=2021&to=2020", 422, "date-error"),
        (f"/v1/organizations/{BODY}/officers?on=2021-01-01&from=2020", 422, "query-error"),
        (f"/v1/organizations/{BODY}/officers?certainty=perhaps", 422, "bad-parameter"),
        (f"/v1/organizations/{BODY}/officers?known_at=yesterday", 422, "date-error"),
        (f"/v1/organizations/{BODY}/officers?within=-1", 422, "query-error"),
        ("/v1/events?limit=0", 422, "bad-parameter"),
        ("/v1/events?limit=1001", 422, "bad-parameter"),
        ("/v1/events?cursor=%25%25", 422, "query-error"),
        ("/v1/events?cursor=WzFd", 422, "query-error"),
        ("/v1/holders?role=x", 422, "bad-parameter"),
        ("/v1/tenures/t-00", 404, "unknown-name"),
        ("/v1/diff?from_known_at=soon", 422, "date-error"),
        ("/v1/diff?from_known_at=2021-01-01&to_known_at=2020-01-01", 422, "query-error"),
        ("/v1/nothing", 404, "not-found"),
        ("/v1/evidence?about=e-00", 404, "unknown-name"),
        ("/v1/documents/none.txt/text", 404, "unknown-name"),
    ],
)
def test_mistakes_are_problem_documents(client: httpx.Client, path: str, status: int, kind: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json"), answer.text
    problem = answer.json()
    schemas.Problem.model_validate(problem)
    assert (problem["type"], problem["status"]) == (f"urn:cursus:problem:{kind}", status)
    assert "ETag" not in answer.headers


def test_an_unknown_name_comes_with_near_ones_and_an_ambiguous_one_with_candidates(client: httpx.Client) -> None:
    near = client.get("/v1/holders", params=HOLDERS | {"organization": "云川市总工"}).json()["near"]
    assert FEDERATION in [one["name"] for one in near]
    candidates = client.get(f"/v1/people/{quote('江一帆')}").json()["candidates"]
    assert len({one["id"] for one in candidates}) == 2


@pytest.mark.parametrize("path", ["/v1/events", f"/v1/people/{PERSON}/career", "/v1/documents", "/v1/coverage"])
def test_pages_put_together_are_the_whole_list(client: httpx.Client, path: str) -> None:
    whole = client.get(path).json()
    assert whole["next"] is None and whole["total"] == len(whole["items"]) > 1
    collected, url = [], f"{path}?limit=1"
    while url:
        answer = client.get(url)
        collected += answer.json()["items"]
        assert answer.json()["total"] == whole["total"]
        url = answer.links.get("next", {}).get("url", "")
    assert collected == whole["items"]


def test_an_answer_that_the_client_has_is_not_sent_again(client: httpx.Client) -> None:
    first = client.get("/v1/holders", params=HOLDERS)
    again = client.get("/v1/holders", params=HOLDERS, headers={"If-None-Match": f'"x", {first.headers["ETag"]}'})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/v1/holders", params=HOLDERS, headers={"If-None-Match": '"x"'}).status_code == 200


def test_a_unit_of_work_makes_new_tags_and_new_coverage(empty: Store, serve: Any) -> None:
    with serve(create_app(empty)) as client:
        first = client.get("/v1/events")
        assert first.json()["total"] == 0
        empty.apply(GraphChange(nodes=[Node("Event", "e-1", {"title": "座谈会"})]))
        second = client.get("/v1/events", headers={"If-None-Match": first.headers["ETag"]})
        assert (second.status_code, second.json()["total"]) == (200, 1)


def test_long_answers_are_packed(client: httpx.Client) -> None:
    answer = client.get(f"/v1/graph?center={PERSON}&depth=2", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip" and answer.json()["nodes"]


def test_cypher_reads_and_refuses_to_write(client: httpx.Client) -> None:
    text = "MATCH (p:Person {name: $name})-[:HELD]->(t:Tenure) RETURN p.name AS name, t.start_latest AS since ORDER BY since"
    answer = client.post("/v1/cypher", json={"query": text, "parameters": {"name": "林知远"}, "limit": 2})
    schemas.CypherAnswer.model_validate(answer.json())
    assert answer.json()["items"] == [
        {"name": "林知远", "since": "2010-01-01"},
        {"name": "林知远", "since": "2019-03-01"},
    ]
    for wrong, status in (("CREATE (:Person {id: 'p'})", 403), ("MATCH (p:Person) DELETE p", 403), ("MATCH (", 422)):
        refused = client.post("/v1/cypher", json={"query": wrong})
        assert (refused.status_code, refused.headers["content-type"]) == (status, "application/problem+json")


def test_health_and_figures(client: httpx.Client) -> None:
    assert client.get("/healthz").json()["status"] == "ok"
    client.get(f"/v1/people/{PERSON}")
    assert 'cursus_requests_total{method="GET",path="/v1/people/{id:path}",status="200"}' in client.get("/metrics").text


def test_the_histogram_counts_what_is_within_each_end() -> None:
    metrics = Metrics()
    for seconds in (0.0005, 0.004, 7.0):
        metrics.add("GET", "/x", 200, seconds)
    lines = dict(line.rsplit(" ", 1) for line in metrics.text(3).splitlines() if not line.startswith("#"))
    assert lines['cursus_requests_total{method="GET",path="/x",status="200"}'] == "3"
    buckets = [lines[f'cursus_request_seconds_bucket{{path="/x",le="{most}"}}'] for most in ("0.001", "0.005", "+Inf")]
    assert buckets == ["1", "2", "3"] and lines["cursus_unit_of_work"] == "3"


def test_many_clients_at_once_get_their_own_answers(client: httpx.Client) -> None:
    days = [f"2021-{month:02}-{day:02}" for month in (4, 5, 6) for day in range(1, 29)]

    def chair(day: str) -> list[str]:
        items = client.get("/v1/holders", params=HOLDERS | {"on": day, "certainty": "certain"}).json()["items"]
        return [item["person"]["name"] for item in items]

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        found = list(pool.map(chair, days))
    assert found == [["林知远" if day < "2021-05-10" else "贺兰舟"] for day in days]


def test_a_small_graph_answers_at_once(client: httpx.Client) -> None:
    """Far above what it takes, so that only a wrong plan or a scan can fail it."""
    taken = []
    for _ in range(20):
        begin = time.perf_counter()
        client.get("/v1/holders", params=HOLDERS)
        taken.append(time.perf_counter() - begin)
    assert statistics.median(taken) < 0.1


def test_a_range_may_be_given_in_months_and_years() -> None:
    time = read_time(first="2021-02", last="2021")
    assert (time.first, time.last) == (dt.date(2021, 2, 1), dt.date(2021, 12, 31))
