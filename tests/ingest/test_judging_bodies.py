"""Judgements about organizations: they outrank names, survive whatever documents come and go, and can be undone."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path
from typing import Any

import pytest
from told import holding, renaming, told

from cursus.api import answers, judging
from cursus.graph import Store, connect
from cursus.ingest.work import forget_document, ingest_extraction
from cursus.model.errors import QueryError, UnknownName
from cursus.model.ident import make_id
from cursus.model.statement import Issuance, OrganizationName
from cursus.resolve.organizations import organization_id

from .test_judging import plain
from .test_work import make_document

HALL, PALACE = "丹霞市科协", "丹霞市发明协会"
ONE = told("甲.txt", holding("甲.txt", "柏舟", "2010-05-01", organization=HALL, role="主任"))
TWO = told(
    "乙.txt", holding("乙.txt", "柏舟", "2011-05-01", organization=PALACE, role="主任"),
    holding("乙.txt", "苗雨", "2011-05-01", organization=f"{PALACE}办公室", role="主任", at=1),
    holding("乙.txt", "车前子", "2012-06-01", organization=PALACE, role="主任", basis="appointed", at=2),
)  # fmt: skip
LATER = told("丙.txt", holding("丙.txt", "车前子", "2014-05-01", organization=PALACE, role="主任"))


@pytest.fixture
def store(tmp_path: Path) -> Any:
    with connect(str(tmp_path / "g.db")) as opened:
        yield opened


def merged(store: Store) -> Any:
    return judging.judge(store, HALL, PALACE, same=True, because="一个机构两块牌子", judge="馆员")


def heads(store: Store, body: str, **time: Any) -> list[str]:
    items = answers.holders(store, body, "主任", answers.read_time(**time))["items"]
    return [one["person"]["name"] for one in items]


def test_two_organizations_are_one_when_judged_so_until_it_is_undone(store: Store) -> None:
    for document in (ONE, TWO):
        ingest_extraction(store, document)
    before = plain(store)
    known = dt.datetime.fromtimestamp(store.unit_of_work()[1] / 1000, dt.UTC).isoformat()
    judgement = merged(store)
    assert (judgement["names"], judgement["because"]) == ([HALL, PALACE], "一个机构两块牌子")
    assert judgement["organizations"] == [organization_id(HALL), organization_id(PALACE)]
    for body in (HALL, PALACE, organization_id(PALACE)):
        assert heads(store, body) == ["柏舟", "车前子"]
        assert answers.organization(store, body)["name"] == HALL
        assert PALACE in answers.organization(store, body)["names"]
    (one,) = answers.career(store, "柏舟")["items"]
    assert (one["start"]["latest"], one["end"]["earliest"]) == ("2010-05-01", "2011-05-01")
    assert answers.organization(store, f"{PALACE}办公室")["part_of"][0]["name"] == HALL
    assert heads(store, organization_id(PALACE), known_at=known) == ["柏舟", "车前子"]
    assert heads(store, organization_id(HALL), known_at=known) == ["柏舟"]
    judging.undo(store, judgement["id"])
    assert plain(store) == before
    assert answers.organization(store, PALACE)["name"] == PALACE


def test_it_is_the_same_whether_judged_before_or_after_documents_come_change_and_go(tmp_path: Path) -> None:
    found: list[Any] = []
    for late in (False, True):
        with connect(str(tmp_path / f"{late}.db")) as store:
            for document in (ONE, TWO):
                ingest_extraction(store, document)
            if not late:
                merged(store)
            forget_document(store, "乙.txt", purge=True)
            ingest_extraction(store, LATER)
            ingest_extraction(store, told("甲.txt", *ONE.statements, holding("甲.txt", "燕归来", "2010-06-01", organization=HALL, at=1), version="2"))  # fmt: skip
            ingest_extraction(store, TWO)
            if late:
                merged(store)
            found.append(plain(store))
            assert heads(store, PALACE) == ["柏舟", "车前子"]
    assert found[0] == found[1]


@pytest.mark.parametrize("seed", range(3))
def test_undoing_gives_back_the_graph_of_documents_of_every_kind(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    documents = [make_document(f"{name}.txt", seed * 7 + number) for number, name in enumerate("甲乙丙")]
    with connect(str(tmp_path / "judged.db")) as store, connect(str(tmp_path / "plain.db")) as other:
        for each in (store, other):
            ingest_extraction(each, documents[0])
            ingest_extraction(each, documents[1])
        names = [row["name"] for row in store.cypher("MATCH (o:Organization) WHERE o.known_until IS NULL RETURN o.name AS name ORDER BY name")]  # fmt: skip
        left, right = rng.sample(names, 2)
        judgement = judging.judge(store, left, right, same=True, because="查明")
        for each in (store, other):
            ingest_extraction(each, documents[2])
            forget_document(each, "乙.txt")
        judging.undo(store, judgement["id"])
        assert plain(store) == plain(other)


def test_a_later_split_holds_against_the_merge(store: Store) -> None:
    for document in (ONE, TWO):
        ingest_extraction(store, document)
    before = plain(store)
    merged(store)
    split = judging.judge(store, PALACE, HALL, same=False, because="两家")
    assert plain(store) == before
    judging.undo(store, split["id"])
    assert heads(store, HALL) == ["柏舟", "车前子"]


def test_what_a_document_issued_renamed_or_had_rejected_follows(store: Store) -> None:
    paper = Issuance(
        id=make_id("Statement", "丁"), document="丁.txt", organizations=(HALL, PALACE), title="职工活动办法", spans=((0, 9),),
        quote="…" * 9,
    )  # fmt: skip
    wrong = holding("丁.txt", "燕归来", "2013-01-01", organization=PALACE, role="主任")
    end = renaming("丁.txt", PALACE, "丹霞市文化馆", "2020-01-01")
    ingest_extraction(store, ONE)
    ingest_extraction(store, told("丁.txt", paper, wrong, end))
    rejected = judging.reject(store, wrong.id, because="有误")
    merged(store)
    (found,) = answers.publications(store)["items"]
    assert [one["organization"]["name"] for one in found["issuers"]] == [HALL]
    assert [one["name"] for one in answers.organization(store, HALL)["became"]] == ["丹霞市文化馆"]
    judging.undo(store, rejected["id"])
    assert heads(store, HALL) == ["柏舟", "燕归来"]


def test_names_of_several_judgements_lead_to_one(store: Store) -> None:
    for document in (
        ONE,
        TWO,
        told("丁.txt", holding("丁.txt", "燕归来", "2016-05-01", organization="丹霞市职工之家", role="主任")),
    ):
        ingest_extraction(store, document)
    judging.judge(store, PALACE, "丹霞市职工之家", same=True, because="改称")
    merged(store)
    assert heads(store, "丹霞市职工之家") == ["柏舟", "车前子", "燕归来"]
    assert answers.current_id(store, "Organization", organization_id("丹霞市职工之家")) == organization_id(HALL)


def test_what_cannot_be_judged_is_refused(store: Store) -> None:
    ingest_extraction(store, ONE)
    with pytest.raises(QueryError, match="person"):
        judging.judge(store, "柏舟", HALL, same=True, because="查明")
    with pytest.raises(QueryError, match="same"):
        judging.judge(store, HALL, HALL, same=True, because="查明")
    with pytest.raises(UnknownName):
        judging.judge(store, HALL, "无此单位", same=True, because="查明")
    with pytest.raises(UnknownName):
        judging.judge(store, HALL, "o-00", same=True, because="查明")


def test_short_forms_of_what_was_merged_are_taken(store: Store) -> None:
    named = (OrganizationName(name=PALACE, forms=("市职工中心",)),)
    ingest_extraction(store, ONE)
    two = told("乙.txt", *TWO.statements)
    ingest_extraction(store, type(two)(document=two.document, statements=two.statements, organizations=named))
    merged(store)
    assert answers.organization(store, "市职工中心")["name"] == HALL
    forget_document(store, "乙.txt")
    assert "市职工中心" not in answers.organization(store, HALL)["names"]
