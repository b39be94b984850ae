"""Judging from the command line."""

import json
from pathlib import Path

from told import holding, told

from cursus.graph import connect
from cursus.ingest.work import ingest_extraction

from .conftest import Run


def test_a_merge_is_listed_and_undone(bare: Run, tmp_path: Path) -> None:
    database = str(tmp_path / "g.db")
    with connect(database) as store:
        ingest_extraction(store, told("甲.txt", holding("甲.txt", "柏舟", "2010-05-01")))
        ingest_extraction(store, told("丙.txt", holding("丙.txt", "车前子", "2012-05-01", role="副主席")))
    assert bare("--db", database, "merge", "柏舟", "车前子", "--because", "曾用名").returncode == 0
    assert len(json.loads(bare("--db", database, "career", "车前子", "--json").stdout)["items"]) == 2
    (listed,) = json.loads(bare("--db", database, "judgements", "--json").stdout)["items"]
    assert listed["because"] == "曾用名"
    assert bare("--db", database, "undo", listed["id"]).returncode == 0
    assert len(json.loads(bare("--db", database, "career", "车前子", "--json").stdout)["items"]) == 1
    assert bare("--db", database, "undo", listed["id"]).returncode == 4
    assert bare("--db", database, "split", "柏舟", "柏舟", "--because", "同名").returncode == 2


def test_what_a_document_changed_is_told_with_its_title(bare: Run, tmp_path: Path) -> None:
    database = str(tmp_path / "g.db")
    with connect(database) as store:
        ingest_extraction(store, told("甲.txt", holding("甲.txt", "柏舟", "2010-05-01")))
    found = bare("--db", database, "diff", "--known-at", "2000-01-01", "2100-01-01")
    assert found.returncode == 0 and "柏舟" in found.stdout and "learned 甲.txt" in found.stdout
    assert bare("--db", database, "diff", "--known-at", "2100-01-01", "2000-01-01").returncode == 2
    statement = told("甲.txt", holding("甲.txt", "柏舟", "2010-05-01")).statements[0].id
    rejected = bare("--db", database, "reject", statement, "--because", "有误", "--judge", "馆员", "--json")
    assert json.loads(rejected.stdout)["judge"] == "馆员"
