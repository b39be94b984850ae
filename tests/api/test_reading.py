"""What the page asks beside the answers: places of words, repaired text, counts before a view grows, dates of names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from cursus.api import answers
from cursus.graph import Store, connect
from cursus.ingest import ingest_paths
from cursus.model.errors import QueryError

RAW = "丹霞市总工会2021年大事记\n\n3月2日　市总工会召开工作会 议。市总工会主 席温若虚出席并讲\n话。\n"


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder: Path = tmp_path_factory.mktemp("read")
    (folder / "news.txt").write_text(RAW, encoding="utf-8")
    with connect(str(folder / "cursus.db")) as store:
        assert [outcome.status for _, outcome in ingest_paths(store, [folder / "news.txt"], workers=1)] == ["added"]  # pyright: ignore[reportAttributeAccessIssue]
        yield store


def ask(client: httpx.Client, path: str, **parameters: Any) -> Any:
    answer = client.get(path, params=parameters)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_words_are_found_where_they_stand_with_what_is_around_them(read: Store) -> None:
    (one,) = answers.passages(read, "温若虚")["items"]
    assert (one["quote"], RAW[one["start"] : one["end"]]) == ("温若虚", "温若虚")
    assert one["before"].endswith("市总工会主 席") and one["after"].startswith("出席并讲")


def test_spaces_and_breaks_inside_words_are_set_aside_when_nothing_has_them_as_given(read: Store) -> None:
    found = answers.passages(read, "主席温若虚出席并讲话")
    (one,) = found["items"]
    assert (one["quote"], found["exact"], found["all_read"]) == ("主 席温若虚出席并讲\n话", False, True)
    assert answers.passages(read, "召开工作会 议")["exact"] is True
    assert answers.passages(read, "没有这句话")["items"] == []


def test_too_few_letters_are_refused(read: Store) -> None:
    with pytest.raises(QueryError):
        answers.passages(read, " 温 ")


def test_repaired_text_knows_the_raw_characters(read: Store) -> None:
    document = answers.documents(read)["items"][0]["id"]
    start = RAW.index("主 席")
    found = answers.repaired(read, document, start, start + 6, around=4)
    assert "主席温若虚" in found["text"] and len(found["text"]) == len(found["offsets"])
    for letter, offset in zip(found["text"], found["offsets"], strict=True):
        assert offset == -1 or RAW[offset] == letter
    with pytest.raises(QueryError):
        answers.repaired(read, document, 5, 5)


def test_the_neighbours_of_each_kind_are_counted_as_a_view_then_shows_them(client: httpx.Client) -> None:
    for name in ("云川市总工会", "贺兰舟", "云川市工会第九次代表大会"):
        counted = ask(client, "/v1/expand", id=name)
        view = ask(client, "/v1/graph", center=name, depth=1, limit=10_000)
        assert counted["total"] == len(view["nodes"]) - 1 > 0
        for one in counted["counts"]:
            found = {
                node["id"]
                for node in view["nodes"]
                if node["label"] == one["label"]
                and any(edge["type"] == one["type"] and node["id"] in edge.values() for edge in view["edges"])
            }
            assert len(found - {view["center"]}) == one["count"]


def test_counts_are_those_of_the_days_asked_about(client: httpx.Client) -> None:
    posts = ask(client, "/v1/expand", id="林知远", on="2012-01-01")["counts"]
    assert posts == [{"type": "HELD", "label": "Post", "count": 1}]
    assert client.get("/v1/expand", params={"id": "o-00000000000000000000"}).status_code == 404


def test_found_names_have_dates_when_these_are_asked_for(client: httpx.Client) -> None:
    (event,) = ask(client, "/v1/search", q="第九次代表大会", type="event", dates=True)["items"]
    assert event["date"] == "2021-05-09/2021-05-10"
    person = ask(client, "/v1/search", q="贺兰舟", type="person", dates=True)["items"][0]
    assert person["coverage"] == ask(client, "/v1/people/贺兰舟")["coverage"]
    assert "date" not in ask(client, "/v1/search", q="贺兰舟")["items"][0]
