"""Views and exports as files over HTTP: the same things as in JSON, in the format that was asked for."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator

import httpx
import pytest
from fastapi.testclient import TestClient
from lxml import etree
from world import ident

from cursus.api.app import create_app
from cursus.exports import FORMATS, export
from cursus.graph import Store

GEXF = "{http://gexf.net/1.3}"
VIEW = {"center": "贺兰舟", "depth": 2, "on": "2021-06-01"}


@pytest.fixture(scope="module")
def client(store: Store) -> Iterator[TestClient]:
    with TestClient(create_app(store)) as client:
        yield client


def ids(gexf: bytes, tag: str) -> set[str]:
    return {one.get("id", "") for one in etree.fromstring(gexf).iter(f"{GEXF}{tag}")}


def test_a_view_is_the_same_as_a_file(client: TestClient) -> None:
    view = client.get("/v1/graph", params=VIEW).json()
    answer = client.get("/v1/graph.gexf", params=VIEW)
    assert answer.status_code == 200 and answer.headers["content-type"] == "application/gexf+xml"
    assert 'filename="graph.gexf"' in answer.headers["content-disposition"]
    assert ids(answer.content, "node") >= {one["id"] for one in view["nodes"]}
    assert {one["id"] for one in view["edges"]} <= ids(answer.content, "edge")


def test_a_view_of_a_day_has_no_holding_of_another_day(client: TestClient) -> None:
    answer = client.get("/v1/graph.gexf", params={"center": "云川市总工会", "depth": 2, "on": "2021-06-01"})
    assert ident("Tenure", "lin-chair") not in ids(answer.content, "edge")
    assert ident("Tenure", "he-chair") in ids(answer.content, "edge")


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_chosen_by_suffix_name_and_accept(client: TestClient, name: str) -> None:
    form = FORMATS[name]
    by_suffix = client.get(f"/v1/graph{form.suffix}", params=VIEW)
    by_accept = client.get("/v1/graph", params=VIEW, headers={"Accept": form.media})
    assert by_suffix.status_code == by_accept.status_code == 200
    assert by_suffix.headers["content-type"].startswith(form.media.partition(";")[0])
    whole = client.get("/v1/export", params={"format": name}).headers["content-type"]
    assert whole == by_suffix.headers["content-type"] or name == "csv"
    if name != "xlsx":
        assert by_suffix.content == by_accept.content


def test_paths_as_a_file_have_their_nodes(client: TestClient) -> None:
    asked = {"from_id": "贺兰舟", "to_id": "白若溪"}
    found = client.get("/v1/paths", params=asked).json()["items"]
    elements = client.get("/v1/paths.cyjs", params=asked).json()["elements"]
    nodes = {one["data"]["id"] for one in elements["nodes"]}
    assert found and {one["id"] for path in found for one in path["nodes"]} <= nodes
    table = client.get("/v1/paths.csv", params=asked).content.decode("utf-8-sig").splitlines()
    assert table[0].startswith("Id,Source,Target") and len(table) > 2


def test_the_whole_graph_is_what_the_command_writes(client: TestClient, store: Store) -> None:
    assert client.get("/v1/export.ftm.json").content == b"".join(export(store, "ftm"))
    assert client.get("/v1/export", params={"format": "turtle"}).content == b"".join(export(store, "turtle"))


def test_an_export_is_narrowed(client: TestClient) -> None:
    asked = {"format": "ftm", "organization": "云川市档案馆", "on": "2012-06-01"}
    lines = [json.loads(line) for line in client.get("/v1/export", params=asked).text.splitlines()]
    assert {one["id"] for one in lines if one["schema"] == "Occupancy"} == {
        ident("Tenure", "lin-head"), ident("Tenure", "jiang-a")
    }  # fmt: skip
    both = client.get("/v1/export", params=asked | {"person": "苏禾"})
    assert both.status_code == 422 and "one of them" in both.json()["todo"]
    assert client.get("/v1/export", params={"organization": "无此会"}).status_code == 404


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/v1/graph.docx?center=贺兰舟", {}), ("/v1/export?format=dbase", {}), ("/v1/export.ods", {}),
        ("/v1/export", {"Accept": "image/png"}), ("/v1/graph?center=贺兰舟", {"Accept": "image/png"}),
    ],
)  # fmt: skip
def test_an_unknown_format_is_told_with_those_that_there_are(
    client: TestClient, path: str, headers: dict[str, str]
) -> None:
    answer = client.get(path, headers=headers)
    assert answer.status_code == 406 and answer.headers["content-type"] == "application/problem+json"
    assert {one["name"] for one in answer.json()["formats"]} == set(FORMATS)


def test_formats_are_listed(client: TestClient) -> None:
    items = client.get("/v1/export/formats").json()["items"]
    assert [one["name"] for one in items] == list(FORMATS) and all(one["title"] and one["media"] for one in items)


def test_a_file_that_the_client_has_is_not_sent_again(client: TestClient) -> None:
    first = client.get("/v1/export.graphml")
    again = client.get("/v1/export.graphml", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_file_is_compressed(client: TestClient) -> None:
    request = client.build_request("GET", "/v1/export.graphml", headers={"Accept-Encoding": "gzip"})
    answer: httpx.Response = client.send(request, stream=True)
    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(b"".join(answer.iter_raw())).startswith(b"<?xml")


def test_json_stays_what_is_given_without_a_wish(client: TestClient) -> None:
    for accept in ("*/*", "application/json", "text/html,application/xhtml+xml,*/*;q=0.8"):
        answer = client.get("/v1/graph", params=VIEW, headers={"Accept": accept})
        assert answer.headers["content-type"] == "application/json"
