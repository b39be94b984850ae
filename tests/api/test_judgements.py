"""Judgements over HTTP."""

from collections.abc import Callable
from typing import Any

from told import UNION, holding, told

from cursus.api.app import create_app
from cursus.graph import Store
from cursus.ingest.work import ingest_extraction
from cursus.model.settings import Settings
from cursus.resolve.organizations import organization_id

ONE = told("甲.txt", holding("甲.txt", "柏舟", "2010-05-01"))
OTHER = told("丙.txt", holding("丙.txt", "车前子", "2012-05-01", role="副主席"))


def test_judgements_are_made_listed_and_undone(empty: Store, serve: Callable[..., Any]) -> None:
    for document in (ONE, OTHER):
        ingest_extraction(empty, document)
    with serve(create_app(empty, settings=Settings(key="open"))) as client:
        verdict = {"left": "柏舟", "right": "车前子", "same": True, "because": "曾用名"}
        assert client.post("/v1/judgements", json=verdict).status_code == 401
        client.headers["Authorization"] = "Bearer open"
        made = client.post("/v1/judgements", json=verdict)
        assert made.status_code == 201 and made.json()["verdict"] == "same"
        assert client.get("/v1/people/车前子/career").json()["total"] == 2
        (listed,) = client.get("/v1/judgements").json()["items"]
        assert listed == made.json()
        assert client.delete(f"/v1/judgements/{listed['id']}").status_code == 200
        assert client.get("/v1/people/车前子/career").json()["total"] == 1
        assert client.delete(f"/v1/judgements/{listed['id']}").status_code == 404


def test_a_wrong_statement_is_rejected(empty: Store, serve: Callable[..., Any]) -> None:
    ingest_extraction(empty, ONE)
    statement = ONE.statements[0].id
    with serve(create_app(empty)) as client:
        asked = {"organization": UNION, "role": "主席"}
        assert client.get("/v1/holders", params=asked).json()["total"] == 1
        assert client.post(f"/v1/statements/{statement}/reject", json={"because": ""}).status_code == 422
        assert client.post("/v1/statements/s-00/reject", json={"because": "有误"}).status_code == 404
        rejected = client.post(f"/v1/statements/{statement}/reject", json={"because": "有误"})
        assert (rejected.status_code, rejected.json()["statements"]) == (201, [statement])
        assert client.get("/v1/holders", params=asked).status_code == 404


def test_the_id_of_an_organization_that_was_judged_to_be_another_redirects(
    empty: Store, serve: Callable[..., Any]
) -> None:
    for document in (ONE, told("乙.txt", holding("乙.txt", "苗雨", "2011-05-01", organization="丹霞市发明协会"))):
        ingest_extraction(empty, document)
    old, now = organization_id("丹霞市发明协会"), organization_id(UNION)
    with serve(create_app(empty)) as client:
        verdict = {"left": UNION, "right": "丹霞市发明协会", "same": True, "because": "合署"}
        made = client.post("/v1/judgements", json=verdict)
        assert made.status_code == 201 and made.json()["organizations"] == [now, old]
        moved = client.get(f"/v1/organizations/{old}/officers?on=2011-05-01")
        assert moved.status_code == 308 and now in moved.headers["Location"]
        asked = {"organization": old, "role": "主席", "on": "2011-05-01"}
        held = client.get("/v1/holders", params=asked).json()
        assert {one["person"]["name"] for one in held["items"]} == {"柏舟", "苗雨"}
        assert client.delete(f"/v1/judgements/{made.json()['id']}").status_code == 200
        assert client.get(f"/v1/organizations/{old}/officers?on=2011-05-01").status_code == 200
