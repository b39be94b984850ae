"""Ingest as a unit of work: order does not matter, twice is once, forgetting takes back exactly what was said."""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cursus.api import answers
from cursus.graph import Store, connect
from cursus.ingest.work import forget_document, ingest_extraction
from cursus.model.dates import When
from cursus.model.errors import UnknownName
from cursus.model.ident import make_id
from cursus.model.statement import (
    Body,
    EventStatement,
    Extraction,
    Holding,
    Hosting,
    Issuance,
    OrganizationName,
    Participation,
    PersonName,
    Responsibility,
    SourceDocument,
    Statement,
)

PEOPLE = ["穆青岩", "穆清岩", "柏舟", "苗雨", "车前子", "燕归来"]
BODIES = ["丹霞市总工会", "丹霞市总工会办公室", "丹霞市科协", "碧水县总工会"]
ROLES = ["主席", "副主席", "代主席", "秘书长"]


_VERSION = re.compile(r"(?<=^c-.{20})\.\d+$")
"""The time at which a contradiction was seen."""


def make_document(key: str, seed: int, version: str = "1") -> Extraction:
    """A document of invented facts, the same for the same seed."""
    rng = random.Random(seed)
    statements: list[Statement] = []
    for number in range(rng.randint(1, 4)):
        day = When.parse((dt.date(2020, 1, 1) + dt.timedelta(days=rng.randint(0, 20))).isoformat())
        common: dict[str, Any] = {"document": key, "date": day, "quote": "…"}
        event = f"e{number}"
        title = f"{rng.choice(BODIES)}第{rng.randint(1, 3)}次工作会议"
        statements.append(EventStatement(event=event, title=title, venue="丹霞饭店", spans=((number, 9),), **common))
        for place in range(rng.randint(0, 4)):
            span = (100 * number + 10 * place, 100 * number + 10 * place + 3)
            person = PersonName(name=rng.choice(PEOPLE), span=span)
            given: dict[str, Any] = {"person": person, "event": event, "spans": (span,), **common}
            statements.append(Participation(roles=("attendee",), **given))
            basis = rng.choice(["stated", "stated", "elected", "removed", "former"])
            slate = event if basis == "elected" and rng.random() < 0.5 else None
            body, role = rng.choice(BODIES), rng.choice(ROLES)
            statements.append(Holding(organization=body, role=role, basis=basis, slate=slate, **given))
        host = rng.choice(BODIES)
        statements.append(Hosting(event=event, organization=host, role="organizer", spans=((number, 8),), **common))
        statements.append(Issuance(organizations=(host,), title=f"办法{rng.randint(1, 3)}", spans=((0, 4),), **common))
        statements.append(Responsibility(item=str(number), organization=host, spans=((1, 4),), **common))
    if rng.random() < 0.2:
        day = When.parse("2020-01-15")
        statements.append(
            Body(document=key, organization=BODIES[2], change="renamed", into="丹霞市科学会", date=day, spans=((0, 3),))
        )
    named = [
        replace(one, id=make_id("Statement", key, repr(replace(one, spans=())), str(number)))
        for number, one in enumerate(statements)
    ]
    source = SourceDocument(key=key, version=version, title=key, raw="…" * 500)
    return Extraction(document=source, statements=tuple(named), organizations=tuple(make_names(rng)))


def make_names(rng: random.Random) -> Iterator[OrganizationName]:
    """What a document calls some organizations, of which it may say nothing else."""
    for body in (*BODIES, "丹霞市科学技术协会", "青柯市妇联组织部"):
        if rng.random() < 0.4:
            forms = rng.sample(["市总", "市科协", "科协", "办公室", "县总", "妇联组织部"], 2)
            yield OrganizationName(
                name=body, forms=tuple(forms), parent=rng.choice([None, "丹霞市总工会", "青柯市妇联"])
            )


def state(store: Store) -> set[tuple[Any, ...]]:
    """What the graph says now, without the times at which it learned it."""
    nodes = store.cypher(
        "MATCH (n) WHERE label(n) <> 'UnitOfWork' AND label(n) <> 'Document' AND label(n) <> 'Place' "
        "AND n.known_until IS NULL RETURN label(n) AS label, coalesce(n.tenure, n.id) AS id, n.name AS name, "
        "n.names AS names, n.title AS title, n.start_earliest AS a, n.start_latest AS b, n.end_earliest AS c, "
        "n.end_latest AS d, n.ended AS ended",
        limit=100_000,
    )
    edges = store.cypher(
        "MATCH (a)-[r]->(b) WHERE label(a) <> 'UnitOfWork' AND label(r) <> 'CALLS' AND a.known_until IS NULL AND b.known_until IS NULL AND r.known_until IS NULL "
        "RETURN label(r) AS type, coalesce(a.tenure, a.id) AS source, coalesce(b.tenure, b.id) AS target, "
        "r.roles AS roles, r.role AS role, r.rule AS rule, r.sets AS sets, r.change AS change, r.action AS action, "
        "r.score AS score, r.judge AS judge",
        limit=100_000,
    )
    return {tuple(_VERSION.sub("", str(value)) for value in row.values()) for row in (*nodes, *edges)}


def graph_of(folder: Path, documents: Sequence[Extraction]) -> set[tuple[Any, ...]]:
    with connect(str(folder / f"{random.random()}.db")) as store:
        for document in documents:
            ingest_extraction(store, document)
        return state(store)


@pytest.mark.parametrize("seed", range(6))
def test_the_order_of_documents_does_not_matter(tmp_path: Path, seed: int) -> None:
    documents = [make_document(f"{name}.txt", seed * 10 + number) for number, name in enumerate("甲乙丙")]
    assert graph_of(tmp_path, documents) == graph_of(tmp_path, documents[::-1])


@pytest.mark.parametrize("seed", range(6))
def test_forgetting_and_replacing_take_back_exactly_what_a_document_said(tmp_path: Path, seed: int) -> None:
    one, two = make_document("甲.txt", seed), make_document("乙.txt", seed + 50)
    other = make_document("乙.txt", seed + 90, version="2")
    with connect(str(tmp_path / "g.db")) as store:
        ingest_extraction(store, one)
        before = state(store)
        ingest_extraction(store, two)
        with_two = state(store)
        assert ingest_extraction(store, other).status == "changed"
        assert ingest_extraction(store, two).status == "changed"
        assert state(store) == with_two
        forget_document(store, "乙.txt")
        assert state(store) == before
        ingest_extraction(store, two)
        assert state(store) == with_two
        forget_document(store, "乙.txt", purge=True)
        assert state(store) == before


@pytest.mark.parametrize("seed", range(4))
def test_a_forgotten_document_might_as_well_never_have_been_read(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    documents = [make_document(f"{name}.txt", seed * 100 + number) for number, name in enumerate("甲乙丙丁戊")]
    kept = set(rng.sample(range(5), 2))
    with connect(str(tmp_path / "g.db")) as store:
        for document in documents:
            ingest_extraction(store, document)
        for number in rng.sample(sorted(set(range(5)) - kept), 3):
            forget_document(store, f"{'甲乙丙丁戊'[number]}.txt", purge=rng.random() < 0.5)
        assert state(store) == graph_of(tmp_path, [documents[number] for number in kept])


def test_the_same_document_twice_is_one_unit_of_work(tmp_path: Path) -> None:
    document = make_document("甲.txt", 3)
    with connect(str(tmp_path / "g.db")) as store:
        assert ingest_extraction(store, document).status == "added"
        number = store.unit_of_work()[0]
        assert ingest_extraction(store, document).status == "unchanged"
        assert store.unit_of_work()[0] == number


def test_a_tenure_that_changes_keeps_its_past_version(tmp_path: Path) -> None:
    def holding(key: str, day: str, basis: Any) -> Extraction:
        person = PersonName(name="柏舟", span=(0, 2))
        id_ = make_id("Statement", key)
        said = Holding(
            id=id_, document=key, date=When.parse(day), person=person, organization=BODIES[0], role="主席",
            basis=basis, spans=((0, 9),), quote="柏舟",
        )  # fmt: skip
        source = SourceDocument(key=key, version="1", title=key, raw="柏舟")
        return Extraction(document=source, statements=(said,))

    ends = "MATCH (t:Tenure) RETURN t.end_latest AS day, t.known_from AS since, t.known_until AS until ORDER BY since"
    with connect(str(tmp_path / "g.db")) as store:
        ingest_extraction(store, holding("甲.txt", "2020-01-05", "stated"))
        ingest_extraction(store, holding("乙.txt", "2021-01-05", "removed"))
        first, second = store.cypher(ends)
        assert (first["day"], first["until"]) == (None, second["since"])
        assert (second["day"], second["until"]) == (dt.date(2021, 1, 5), None)


def test_forgetting_what_is_not_there_says_so(tmp_path: Path) -> None:
    with connect(str(tmp_path / "g.db")) as store, pytest.raises(UnknownName, match=r"no\.txt"):
        forget_document(store, "no.txt")


def test_an_organization_keeps_its_names_when_a_later_document_only_implies_it(tmp_path: Path) -> None:
    def said(key: str, body: str, *forms: str) -> Extraction:
        id_ = make_id("Statement", key)
        task = Responsibility(id=id_, document=key, item="1", organization=body, spans=((0, 2),), quote="…")
        source = SourceDocument(key=key, version="1", title=key, raw="……")
        names = (OrganizationName(name=body, forms=forms),)
        return Extraction(document=source, statements=(task,), organizations=names)

    with connect(str(tmp_path / "g.db")) as store:
        ingest_extraction(store, said("甲.txt", BODIES[0], "市总", "市总工会"))
        ingest_extraction(store, said("乙.txt", BODIES[1]))
        (row,) = store.cypher("MATCH (o:Organization {name: '丹霞市总工会'}) RETURN o.names AS names")
        assert {"市总", "市总工会"} <= set(row["names"])


def test_quotes_are_verified_also_where_spans_run_back(tmp_path: Path) -> None:
    person = PersonName(name="柏舟", span=(6, 8))
    said = Holding(
        id="s-1", document="甲.txt", person=person, organization=BODIES[0], role="主席", spans=((6, 8), (0, 2)),
        quote="主席甲乙丙丁柏舟",
    )  # fmt: skip
    source = SourceDocument(key="甲.txt", version="1", title="甲", raw="主席甲乙丙丁柏舟")
    with connect(str(tmp_path / "g.db")) as store:
        ingest_extraction(store, Extraction(document=source, statements=(said,)))
        assert answers.verify(store)["problems"] == []
        wrong = replace(source, version="2", raw="主席甲乙丙丁相舟")
        ingest_extraction(store, Extraction(document=wrong, statements=(said,)))
        assert [one["id"] for one in answers.verify(store)["problems"]] == ["s-1"]
