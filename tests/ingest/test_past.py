"""What was believed at any time can be asked for later, and what changed between two times has its cause."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path
from typing import Any

import pytest
from told import holding, told

from cursus.api import answers, judging
from cursus.graph import Store, connect
from cursus.ingest.work import forget_document, ingest_extraction

from .test_work import make_document


def believed(store: Store, known_at: str | None = None) -> list[Any]:
    """Every tenure without the names, which are those of today."""
    found: list[Any] = []
    for row in store.cypher("MATCH (o:Organization) RETURN o.id AS id ORDER BY id"):
        for post in store.ask("posts", organization_id=row["id"]):
            time = answers.read_time(known_at=known_at)
            asked = {"first": time.first, "last": time.last, "known": time.known}
            found += [
                (one["tenure"], one["person_id"], one["post_id"], *map(str, list(one.values())[-5:]))
                for one in store.ask("holders", post_id=post["post_id"], **asked)
            ]
    return sorted(found)


def contradictions(store: Store, known_at: str | None = None) -> set[Any]:
    """Every contradiction without the names."""
    known = answers.read_time(known_at=known_at).known
    items = answers.conflicts(store, answers.Page(limit=1000), known)["items"]
    return {(one["kind"], *one["tenures"], *(person["id"] for person in one["people"])) for one in items}


def iso(moment: int) -> str:
    return dt.datetime.fromtimestamp(moment / 1000, dt.UTC).isoformat()


@pytest.mark.parametrize("seed", range(3))
def test_replaying_the_log_gives_what_was_believed_after_each_entry(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    log: list[tuple[str, list[Any], set[Any]]] = []
    with connect(str(tmp_path / "g.db")) as store:
        for number in range(10):
            keys = [row["key"] for row in store.ask("documents") if row["key"]]
            statements = store.cypher("MATCH (s:Statement) WHERE s.kind = 'holding' RETURN s.id AS id ORDER BY id")
            match rng.choice(["ingest", "ingest", "ingest", "forget", "reject", "merge"]) if number > 2 else "ingest":
                case "forget" if keys:
                    forget_document(store, rng.choice(keys))
                case "reject" if statements:
                    judging.reject(store, rng.choice(statements)["id"], because="有误")
                case "merge" if len(statements) > 1:
                    left, right = rng.sample([row["id"] for row in statements], 2)
                    judging.judge(store, left, right, same=rng.random() < 0.7, because="查明")
                case _:
                    key = f"{rng.randint(1, 4)}.txt"
                    ingest_extraction(store, make_document(key, rng.randint(0, 99), version=str(number)))
            log.append((iso(store.unit_of_work()[1] + 1), believed(store), contradictions(store)))
            store_time = store.unit_of_work()[1]
            while int(dt.datetime.now(dt.UTC).timestamp() * 1000) <= store_time + 1:
                pass
        for known_at, then, contradicted in log:
            assert believed(store, known_at) == then
            assert contradictions(store, known_at) == contradicted
        assert any(one[2] for one in log)
        now = {one[0] for one in log[-1][1]}
        then = {one[0] for one in log[0][1]}
        since, until = (answers.read_time(known_at=one[0]).known for one in (log[0], log[-1]))
        items = answers.diff(store, since, until)["items"]
        assert {one["after"]["id"] for one in items if one["after"]} >= now - then
        assert {one["before"]["id"] for one in items if one["before"]} >= then - now
        assert all(one["because"] for one in items)


def test_a_difference_names_the_document_that_made_it(tmp_path: Path) -> None:
    with connect(str(tmp_path / "g.db")) as store:
        ingest_extraction(store, told("甲.txt", holding("甲.txt", "柏舟", "2010-05-01")))
        first = store.unit_of_work()[1]
        ingest_extraction(store, told("乙.txt", holding("乙.txt", "柏舟", "2011-05-01", basis="removed")))
        (item,) = answers.diff(store, first, store.unit_of_work()[1])["items"]
        assert item["change"] == "refined"
        assert (item["before"]["end"]["latest"], item["after"]["end"]["latest"]) == (None, "2011-05-01")
        assert [(one["what"], one["document"]["title"]) for one in item["because"]] == [("learned", "乙.txt")]
        second = store.unit_of_work()[1]
        judging.reject(store, _removal(store), because="有误")
        (item,) = answers.diff(store, second, store.unit_of_work()[1])["items"]
        assert "有误" in [one["judgement"]["because"] for one in item["because"] if "judgement" in one]
        assert answers.diff(store, first, first)["items"] == []


def _removal(store: Store) -> str:
    (row,) = store.cypher("MATCH (s:Statement) WHERE s.basis = 'removed' RETURN s.id AS id")
    return row["id"]


SEEDED = {
    "shared_seat": [("柏舟", "2010-01-01", "stated", "主席"), ("苗雨", "2010-03-01", "elected", "主席"),
                    ("柏舟", "2010-06-01", "removed", "主席")],
    "interrupted": [("柏舟", "2010-01-01", "stated", "主席"), ("苗雨", "2011-01-01", "stated", "主席"),
                    ("柏舟", "2012-01-01", "stated", "主席")],
    "impossible": [("柏舟", "2010-03-01", "removed", "副主席"), ("柏舟", "2010-06-01", "removed", "副主席")],
    "doubted": [("柏舟", "2010-01-01", "stated", "主席"), ("柏丹", "2010-02-01", "stated", "秘书长")],
}  # fmt: skip


@pytest.mark.parametrize("kind", SEEDED)
def test_a_seeded_contradiction_is_found_and_goes_with_its_documents(tmp_path: Path, kind: str) -> None:
    with connect(str(tmp_path / "g.db")) as store:
        ingest_extraction(store, told("零.txt", holding("零.txt", "车前子", "2009-12-01")))
        assert answers.conflicts(store)["items"] == []
        for number, (person, day, basis, role) in enumerate(SEEDED[kind]):
            key = f"{number}.txt"
            ingest_extraction(store, told(key, holding(key, person, day, basis=basis, role=role)))
        found = answers.conflicts(store)["items"]
        assert kind in {one["kind"] for one in found}, found
        assert all(one["evidence"] and all("name" in person for person in one["people"]) for one in found)
        for number, _ in enumerate(SEEDED[kind]):
            forget_document(store, f"{number}.txt")
        assert answers.conflicts(store)["items"] == []
