"""An id that was given up leads to what its statement is about now."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
from told import UNION, holding, meeting, renaming, told

from cursus.api import answers
from cursus.graph import Store, connect
from cursus.ingest.work import forget_document, ingest_extraction

DOCUMENTS = [told(f"{n}.txt", holding(f"{n}.txt", "柏舟", f"201{n}-05-01")) for n in range(3)]
MEETINGS = [told(f"{n}.txt", meeting(f"{n}.txt", "丹霞市总工会第三次全体职工代表大会", "2011-05-01")) for n in range(3)]
KEY = {"Tenure": "x.tenure"}


def ids(store: Store, label: str) -> set[str]:
    text = f"MATCH (x:{label}) RETURN {KEY.get(label, 'x.id')} AS id"
    return {row["id"] for row in store.cypher(text)}


def now(store: Store, label: str) -> str:
    text = f"MATCH (x:{label}) WHERE x.known_until IS NULL RETURN {KEY.get(label, 'x.id')} AS id"
    (row,) = store.cypher(text)
    return row["id"]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_every_id_that_was_ever_given_out_resolves(tmp_path: Path, order: tuple[int, ...]) -> None:
    with connect(str(tmp_path / "g.db")) as store:
        for number in order:
            ingest_extraction(store, DOCUMENTS[number])
        person, tenure = now(store, "Person"), now(store, "Tenure")
        assert {answers.person(store, id_)["id"] for id_ in ids(store, "Person")} == {person}
        assert {answers.current_id(store, "Tenure", id_) for id_ in ids(store, "Tenure")} == {tenure}
        for id_ in ids(store, "Tenure") | ids(store, "Person"):
            assert answers.evidence(store, id_)["total"] == 3
        for id_ in ids(store, "Person"):
            assert [one["id"] for one in answers.career(store, id_)["items"]] == [tenure]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_id_of_an_event_that_became_another_resolves(tmp_path: Path, order: tuple[int, ...]) -> None:
    with connect(str(tmp_path / "g.db")) as store:
        for number in order:
            ingest_extraction(store, MEETINGS[number])
        event = now(store, "Event")
        assert {answers.event(store, id_)["id"] for id_ in ids(store, "Event")} == {event}


def test_ids_given_up_exist_in_some_order(tmp_path: Path) -> None:
    found: list[int] = []
    for number, order in enumerate(permutations(range(3))):
        with connect(str(tmp_path / f"{number}.db")) as store:
            for one in order:
                ingest_extraction(store, DOCUMENTS[one])
            found.append(min(len(ids(store, "Person")), len(ids(store, "Tenure"))))
    assert max(found) == 3


def test_an_id_comes_back_when_what_it_was_merged_with_is_forgotten(tmp_path: Path) -> None:
    by_anchor = sorted(DOCUMENTS, key=lambda one: one.statements[0].id, reverse=True)
    with connect(str(tmp_path / "g.db")) as store:
        ingest_extraction(store, by_anchor[0])
        first = now(store, "Person")
        ingest_extraction(store, by_anchor[1])
        second = now(store, "Person")
        assert answers.person(store, first)["id"] == second != first
        forget_document(store, by_anchor[1].document.key)
        assert answers.person(store, first)["id"] == answers.person(store, "柏舟")["id"] == first


def test_a_tenure_under_a_later_name_of_its_body_resolves(tmp_path: Path) -> None:
    by_anchor = sorted(DOCUMENTS, key=lambda one: one.statements[0].id, reverse=True)
    with connect(str(tmp_path / "g.db")) as store:
        for document in by_anchor[:2]:
            ingest_extraction(store, document)
        ingest_extraction(store, told("更名.txt", renaming("更名.txt", UNION, "丹霞市职工会", "2013-01-01")))
        (old,) = answers.holders(store, "丹霞市职工会", "主席")["items"]
        ingest_extraction(store, by_anchor[2])
        (new,) = answers.holders(store, "丹霞市职工会", "主席")["items"]
        assert new["id"] != old["id"]
        assert answers.current_id(store, "Tenure", old["id"]) == new["id"]
