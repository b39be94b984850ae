"""An id that was given up redirects to the one that stands for it now."""

from collections.abc import Callable
from typing import Any

from told import holding, told

from cursus.api.app import create_app
from cursus.graph import Store
from cursus.ingest.work import forget_document, ingest_extraction


def test_an_id_that_was_given_up_redirects_for_good(empty: Store, serve: Callable[..., Any]) -> None:
    documents = [told(f"{n}.txt", holding(f"{n}.txt", "柏舟", f"201{n}-05-01")) for n in range(3)]
    first, second = sorted(documents, key=lambda one: one.statements[0].id, reverse=True)[:2]
    ingest_extraction(empty, first)
    (row,) = empty.cypher("MATCH (p:Person) RETURN p.id AS id")
    old, known = row["id"], empty.unit_of_work()[1]
    ingest_extraction(empty, second)
    with serve(create_app(empty)) as client:
        moved = client.get(f"/v1/people/{old}/career?on=2010-05-01")
        assert moved.status_code == 308
        assert old not in moved.headers["Location"] and "/career?on=2010-05-01" in moved.headers["Location"]
        answer = client.get(f"/v1/people/{old}", follow_redirects=True)
        assert answer.status_code == 200 and answer.json()["id"] != old
        assert client.get(answer.url).status_code == 200
        past = client.get(f"/v1/people/{old}/career", params={"known_at": iso(known)})
        assert past.status_code == 200 and past.json()["total"] == 1
        assert client.get("/v1/people/p-00").status_code == 404


def test_a_tenure_and_what_came_to_be_believed_of_it_otherwise(empty: Store, serve: Callable[..., Any]) -> None:
    ingest_extraction(empty, told("甲.txt", holding("甲.txt", "柏舟", "2010-05-01")))
    known = iso(empty.unit_of_work()[1])
    ingest_extraction(empty, told("乙.txt", holding("乙.txt", "柏舟", "2011-05-01", basis="removed")))
    with serve(create_app(empty)) as client:
        (item,) = client.get("/v1/diff", params={"from_known_at": known}).json()["items"]
        assert (item["change"], item["after"]["end"]["latest"]) == ("refined", "2011-05-01")
        assert [(one["what"], one["document"]["title"]) for one in item["because"]] == [("learned", "乙.txt")]
        assert client.get("/v1/diff", params={"from_known_at": known, "to_known_at": known}).json()["items"] == []
        for old in {item["before"]["id"], item["after"]["id"]}:
            answer = client.get(f"/v1/tenures/{old}", params={"on": "2010-12-01"}, follow_redirects=True)
            assert answer.json()["certainty"] == "certain" and len(answer.json()["evidence"]) == 2
        past = client.get(f"/v1/tenures/{item['before']['id']}", params={"on": "2010-12-01", "known_at": known})
        assert past.json()["certainty"] == "possible" and past.json()["ended"] is None
        gone = client.get(f"/v1/tenures/{item['after']['id']}", params={"known_at": "1970-01-01"})
        assert gone.status_code == 404


def test_contradictions_are_those_of_the_time_asked(empty: Store, serve: Callable[..., Any]) -> None:
    ingest_extraction(empty, told("甲.txt", holding("甲.txt", "柏舟", "2010-01-01")))
    known = iso(empty.unit_of_work()[1])
    ingest_extraction(empty, told("乙.txt", holding("乙.txt", "柏丹", "2010-02-01", role="秘书长")))
    later = iso(empty.unit_of_work()[1])
    forget_document(empty, "乙.txt")
    with serve(create_app(empty)) as client:
        for time, kinds in ((known, []), (later, ["doubted"]), (None, [])):
            answer = client.get("/v1/conflicts", params={"known_at": time} if time else {}).json()
            assert [one["kind"] for one in answer["items"]] == kinds
            assert all(one["evidence"] and len(one["people"]) == 2 for one in answer["items"])


def iso(moment: int) -> str:
    import datetime as dt

    return dt.datetime.fromtimestamp(moment / 1000, dt.UTC).isoformat()
