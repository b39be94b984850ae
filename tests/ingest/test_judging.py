"""Judgements outrank scores and documents, survive whatever documents come and go, and can be undone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from told import UNION, holding, told

from cursus.api import answers, judging
from cursus.graph import Store, connect
from cursus.ingest.work import forget_document, ingest_extraction
from cursus.model.errors import QueryError, UnknownName

from .test_work import state

ONE = told("甲.txt", holding("甲.txt", "柏舟", "2010-05-01"))
TWO = told("乙.txt", holding("乙.txt", "柏舟", "2011-05-01"))
OTHER = told("丙.txt", holding("丙.txt", "车前子", "2012-05-01", role="副主席"))
WRONG = told("丁.txt", holding("丁.txt", "柏舟", "2010-02-01", basis="removed"))


@pytest.fixture
def store(tmp_path: Path) -> Any:
    with connect(str(tmp_path / "g.db")) as opened:
        yield opened


def people(store: Store) -> list[set[str]]:
    rows = store.cypher("MATCH (p:Person) WHERE p.known_until IS NULL RETURN p.names AS names ORDER BY p.id")
    return [set(row["names"]) for row in rows]


def plain(store: Store) -> set[Any]:
    """What the graph says, judgements aside."""
    return {row for row in state(store) if row[0] != "Judgement"}


def ingest(store: Store, *documents: Any) -> None:
    for document in documents:
        ingest_extraction(store, document)


def test_people_of_unlike_names_are_one_when_judged_so_until_it_is_undone(store: Store) -> None:
    ingest(store, ONE, OTHER)
    before = plain(store)
    judgement = judging.judge(store, "柏舟", "车前子", same=True, because="曾用名", judge="馆员")
    assert people(store) == [{"柏舟", "车前子"}]
    assert {one["post"]["role"] for one in answers.career(store, "车前子")["items"]} == {"主席", "副主席"}
    (found,) = judging.judgements(store)["items"]
    assert (found["verdict"], found["because"], found["judge"]) == ("same", "曾用名", "馆员")
    ingest(store, TWO)
    forget_document(store, "丙.txt", purge=True)
    assert people(store) == [{"柏舟"}]
    ingest(store, OTHER)
    assert people(store) == [{"柏舟", "车前子"}]
    forget_document(store, "乙.txt")
    judging.undo(store, judgement["id"])
    assert plain(store) == before
    assert judging.judgements(store)["items"] == []


def test_a_form_of_a_name_goes_with_the_last_document_that_has_it(store: Store) -> None:
    misread = told("戊.txt", holding("戊.txt", "柏丹", "2010-06-01"))
    ingest(store, ONE, OTHER, misread)
    judging.judge(store, ONE.statements[0].id, misread.statements[0].id, same=True, because="误植")
    judging.judge(store, ONE.statements[0].id, OTHER.statements[0].id, same=True, because="曾用名")
    assert people(store) == [{"柏舟", "柏丹", "车前子"}]
    again = told("己.txt", holding("己.txt", "柏丹", "2010-07-01"))
    ingest(store, again)
    forget_document(store, "戊.txt")
    assert people(store) == [{"柏舟", "柏丹", "车前子"}]
    forget_document(store, "己.txt", purge=True)
    assert people(store) == [{"柏舟", "车前子"}]
    assert not any("柏丹" in one["names"] for one in answers.search(store, "柏丹", "person")["items"])
    forget_document(store, "丙.txt")
    assert people(store) == [{"柏舟"}]
    ingest(store, misread)
    assert people(store) == [{"柏舟", "柏丹"}]


def test_a_judgement_gives_the_same_before_and_after_its_documents(tmp_path: Path) -> None:
    found: list[set[Any]] = []
    for late in (False, True):
        with connect(str(tmp_path / f"{late}.db")) as store:
            ingest(store, ONE, OTHER)
            if not late:
                judging.judge(store, "柏舟", "车前子", same=True, because="曾用名")
            ingest(store, TWO)
            if late:
                judging.judge(store, ONE.statements[0].id, OTHER.statements[0].id, same=True, because="曾用名")
            found.append(plain(store))
    assert found[0] == found[1]


def test_namesakes_are_split_by_their_old_ids_or_by_statements(store: Store) -> None:
    ingest(store, ONE)
    (old,) = store.cypher("MATCH (p:Person) RETURN p.id AS id")
    ingest(store, TWO)
    together = plain(store)
    assert len(people(store)) == 1
    (merge,) = store.cypher("MATCH (:Person)-[x:SAME_AS]->(:Person) RETURN x.score AS score, x.reasons AS reasons")
    assert merge["score"] > 2 and merge["reasons"]
    judgement = judging.judge(store, ONE.statements[0].id, TWO.statements[0].id, same=False, because="同名")
    assert people(store) == [{"柏舟"}, {"柏舟"}]
    ingest(store, told("戊.txt", holding("戊.txt", "柏舟", "2013-05-01")))
    assert len(people(store)) == 2
    forget_document(store, "戊.txt")
    assert answers.person(store, old["id"])["id"] == old["id"]
    judging.undo(store, judgement["id"])
    assert plain(store) == together


def test_the_later_of_two_judgements_holds(store: Store) -> None:
    ingest(store, ONE, OTHER)
    pair = ONE.statements[0].id, OTHER.statements[0].id
    judging.judge(store, *pair, same=True, because="曾用名")
    split = judging.judge(store, *pair, same=False, because="不是")
    assert len(people(store)) == 2
    judging.undo(store, split["id"])
    assert len(people(store)) == 1


def test_a_rejected_statement_sets_nothing_however_often_it_is_read(store: Store) -> None:
    ingest(store, ONE, TWO)
    before = plain(store)
    ingest(store, WRONG)
    wrong = plain(store)
    judgement = judging.reject(store, WRONG.statements[0].id, because="文件有误")
    assert {row for row in plain(store) if row[0] != "Statement"} == {row for row in before if row[0] != "Statement"}
    again = replace(WRONG, document=replace(WRONG.document, version="2"))
    ingest(store, again)
    assert {row for row in plain(store) if row[0] != "Statement"} == {row for row in before if row[0] != "Statement"}
    forget_document(store, "丁.txt", purge=True)
    ingest(store, WRONG)
    assert answers.holders(store, UNION, "主席")["items"][0]["ended"] is None
    judging.undo(store, judgement["id"])
    assert plain(store) == wrong


def test_a_rejected_statement_that_its_document_no_longer_makes_does_not_come_back(store: Store) -> None:
    ingest(store, ONE, WRONG)
    judgement = judging.reject(store, WRONG.statements[0].id, because="文件有误")
    forget_document(store, "丁.txt")
    before = plain(store)
    judging.undo(store, judgement["id"])
    assert plain(store) == before


def test_the_past_keeps_what_was_believed_before_a_judgement(store: Store) -> None:
    ingest(store, ONE, WRONG)
    moment = store.unit_of_work()[1] + 1
    judging.reject(store, WRONG.statements[0].id, because="文件有误")
    iso = dt.datetime.fromtimestamp(moment / 1000, dt.UTC).isoformat()
    then = answers.holders(store, UNION, "主席", answers.read_time(known_at=iso))["items"]
    now = answers.holders(store, UNION, "主席")["items"]
    assert [one["ended"] for one in then] != [one["ended"] for one in now]
    assert judging.judgements(store, moment - 1)["total"] == 0


def test_what_cannot_be_judged_is_refused(store: Store) -> None:
    ingest(store, ONE, TWO)
    with pytest.raises(QueryError, match="same"):
        judging.judge(store, "柏舟", "柏舟", same=False, because="同名")
    with pytest.raises(UnknownName):
        judging.judge(store, "柏舟", "s-00", same=True, because="同名")
    with pytest.raises(QueryError, match="reason"):
        judging.reject(store, ONE.statements[0].id, because=" ")
    with pytest.raises(UnknownName):
        judging.undo(store, "j-00")
