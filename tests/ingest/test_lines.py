"""Posts go on under a body's new name, and whole slates count for every kind of post that they elect to."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from told import UNION, holding, renaming, told

from cursus.api import answers
from cursus.graph import Store, connect
from cursus.ingest.work import forget_document, ingest_extraction

OLD, NEW, NEWEST = "丹霞市科普协会", "丹霞市科学协会", "丹霞市科技协会"
BEFORE = told("甲.txt", holding("甲.txt", "柏舟", "2009-05-01", role="会长", organization=OLD))
RENAMED = told("乙.txt", renaming("乙.txt", OLD, NEW, "2010-06-01"))
AFTER = told("丙.txt", holding("丙.txt", "柏舟", "2011-05-01", role="会长", organization=NEW))


def held(store: Store) -> set[tuple[Any, ...]]:
    rows = store.cypher(
        "MATCH (p:Person)-[:HELD]->(t:Tenure)-[:OF_POST]->(r:Post)-[:OF_ORGANIZATION]->(o:Organization) "
        "WHERE t.known_until IS NULL AND r.known_until IS NULL AND o.known_until IS NULL "
        "RETURN p.name AS person, o.name AS body, r.role AS role, t.start_latest AS begun, t.end_earliest AS still, "
        "t.end_latest AS over"
    )
    return {tuple(str(value) if value else None for value in row.values()) for row in rows}


@pytest.mark.parametrize("order", list(permutations((BEFORE, RENAMED, AFTER))))
def test_a_post_goes_on_under_the_new_name_in_whatever_order_it_is_told(tmp_path: Path, order: Any) -> None:
    with connect(str(tmp_path / "g.db")) as store:
        for document in order:
            ingest_extraction(store, document)
        assert held(store) == {
            ("柏舟", OLD, "会长", "2009-05-01", "2010-06-01", "2010-06-01"),
            ("柏舟", NEW, "会长", "2010-06-01", "2011-05-01", None),
        }
        (item,) = answers.holders(store, NEW, "会长", answers.read_time(on="2010-09-01"))["items"]
        assert item["certainty"] == "certain"
        forget_document(store, "乙.txt")
        assert held(store) == {
            ("柏舟", OLD, "会长", "2009-05-01", "2009-05-01", None),
            ("柏舟", NEW, "会长", "2011-05-01", "2011-05-01", None),
        }


def test_a_post_of_which_only_the_old_name_is_attested_may_go_on(tmp_path: Path) -> None:
    with connect(str(tmp_path / "g.db")) as store:
        ingest_extraction(store, BEFORE)
        ingest_extraction(store, RENAMED)
        ingest_extraction(store, told("丁.txt", renaming("丁.txt", NEW, NEWEST, "2012-01-01")))
        (item,) = answers.holders(store, NEW, "会长", answers.read_time(on="2011-01-01"))["items"]
        assert (item["person"]["name"], item["certainty"]) == ("柏舟", "possible")
        assert {row[1] for row in held(store)} == {OLD, NEW, NEWEST}
        forget_document(store, "乙.txt")
        assert {row[1] for row in held(store)} == {OLD}
        assert answers.holders(store, NEWEST, "会长", answers.read_time(on="2012-06-01"))["items"] == []


def test_a_slate_of_deputies_puts_out_the_first_deputy_who_is_not_on_it(tmp_path: Path) -> None:
    first = told("甲.txt", holding("甲.txt", "柏舟", "2010-01-05", role="常务副主席"))
    chosen = [
        holding("乙.txt", name, "2012-03-01", role="副主席", basis="elected", slate="e", at=place)
        for place, name in enumerate(["苗雨", "燕归来"])
    ]
    for number, documents in enumerate(permutations((first, told("乙.txt", *chosen)))):
        with connect(str(tmp_path / f"{number}.db")) as store:
            for document in documents:
                ingest_extraction(store, document)
            assert ("柏舟", UNION, "常务副主席", "2010-01-05", "2010-01-05", "2012-03-01") in held(store)


def test_a_tenure_without_any_day_is_counted_and_not_listed_on_a_day(tmp_path: Path) -> None:
    with connect(str(tmp_path / "g.db")) as store:
        ingest_extraction(store, told("甲.txt", holding("甲.txt", "柏舟", None)))
        answer = answers.holders(store, UNION, "主席", answers.read_time(on="2011-01-01"))
        assert (answer["items"], answer["left_out"]) == ([], 1)
        assert len(answers.holders(store, UNION, "主席")["items"]) == 1


def test_the_gap_is_a_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [told(f"{year}.txt", holding(f"{year}.txt", "柏舟", f"{year}-05-01")) for year in (2010, 2013)]
    for gap, tenures in (("5", 1), ("2", 2)):
        monkeypatch.setenv("CURSUS_GAP", gap)
        with connect(str(tmp_path / f"{gap}.db")) as store:
            for document in documents:
                ingest_extraction(store, document)
            assert len(held(store)) == tenures
