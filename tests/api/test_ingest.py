"""Documents sent over HTTP."""

from typing import Any

import httpx
import pytest

from cursus.api import schemas
from cursus.api.app import create_app
from cursus.graph import Store
from cursus.model.settings import Settings

TEXT = "澄州市总工会2021年大事记\n\n6月1日 澄州市总工会主席陈启明到企业调研。\n".encode()
KEY = "key-of-the-test"


def send(client: httpx.Client, *files: tuple[str, bytes], **more: Any) -> httpx.Response:
    return client.post("/v1/documents", files=[("files", file) for file in files], **more)


def test_a_document_is_read_and_can_be_asked_about(empty: Store, serve: Any) -> None:
    with serve(create_app(empty)) as client:
        answer = send(client, ("大事记.txt", TEXT), ("noise.txt", b"\x00\xff\x00\xfe" * 99))
        assert answer.status_code == 201, answer.text
        schemas.Ingested.model_validate(answer.json())
        assert [one["status"] for one in answer.json()["items"]] == ["added"]
        assert [one["document"] for one in answer.json()["failed"]] == ["noise.txt"]
        asked = {"organization": "澄州市总工会", "role": "主席", "on": "2021-06-01"}
        (chair,) = client.get("/v1/holders", params=asked).json()["items"]
        assert (chair["person"]["name"], chair["certainty"]) == ("陈启明", "certain")
        again = send(client, ("../../大事记.txt", TEXT))
        assert [(one["key"], one["status"]) for one in again.json()["items"]] == [("大事记.txt", "unchanged")]


@pytest.mark.parametrize(
    "files", [[("noise.txt", b"\x00\xff\x00\xfe" * 99)], [("", TEXT)], [("a.txt", TEXT), ("a.txt", TEXT)], []]
)
def test_what_cannot_be_read_is_a_problem_and_leaves_the_graph_alone(empty: Store, serve: Any, files: Any) -> None:
    with serve(create_app(empty)) as client:
        answer = send(client, *files)
        assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json"), answer.text
        assert empty.unit_of_work() == (0, 0)


def test_writing_needs_the_key_when_there_is_one(empty: Store, serve: Any) -> None:
    with serve(create_app(empty, settings=Settings(key=KEY))) as client:
        assert send(client, ("a.txt", TEXT)).status_code == 401
        assert send(client, ("a.txt", TEXT), headers={"Authorization": "Bearer wrong"}).status_code == 401
        assert empty.unit_of_work() == (0, 0)
        assert send(client, ("a.txt", TEXT), headers={"Authorization": f"Bearer {KEY}"}).status_code == 201
        assert send(client, ("b.txt", TEXT), headers={"X-API-Key": KEY}).status_code == 201
        assert client.get("/v1/documents").json()["total"] == 2
