"""The graph goes out as files and others' records come in, and what cannot be done is said in a sentence."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from world import ident

from .conftest import Run


def test_the_name_of_the_file_tells_the_format(run: Run, tmp_path: Path) -> None:
    for name, begin in (("a.gexf", b"<?xml"), ("a.people.csv", b"\xef\xbb\xbfperson_id"), ("a.xlsx", b"PK")):
        assert run("export", "-o", str(tmp_path / name)).returncode == 0
        assert (tmp_path / name).read_bytes().startswith(begin)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.gexf", "a.people.csv", "a.xlsx"]


def test_an_export_is_narrowed_by_body_person_and_day(run: Run) -> None:
    def tenures(*options: str) -> set[str]:
        done = run("export", "--format", "csv", *options)
        assert done.returncode == 0, done.stderr
        return {row["tenure_id"] for row in csv.DictReader(done.stdout.splitlines())}

    chair, head, vice = (ident("Tenure", name) for name in ("lin-chair", "lin-head", "bai"))
    assert tenures("--organization", "云川市档案馆", "--on", "2012-06-01") == {head, ident("Tenure", "jiang-a")}
    assert {chair, head} <= tenures("--person", "林知远") and vice not in tenures("--person", "林知远")
    assert vice in tenures("--person", "林知远", "--depth", "3", "--from", "2021-03", "--to", "2021-03")
    assert tenures("--on", "2013-01-01", "--certainty", "certain") == {head, ident("Tenure", "jiang-a")}
    assert head not in tenures("--from", "2019", "--to", "2022")


def test_what_cannot_be_exported_is_said_and_leaves_no_file(run: Run, tmp_path: Path) -> None:
    for options, code, words in (
        (["--format", "dbase"], 2, "no format"),
        (["-o", str(tmp_path / "a.doc")], 2, "tells no format"),
        (["-o", str(tmp_path / "none" / "a.csv")], 1, "cannot be written"),
        (["--organization", "无此机构", "-o", str(tmp_path / "b.csv")], 4, "无此机构"),
        (["--on", "2013", "-o", str(tmp_path / "b.csv")], 2, "not one day"),
        (["--organization", "云川市档案馆", "--person", "苏禾"], 2, "one of them"),
    ):
        done = run("export", *options)
        assert (done.returncode, "Traceback" in done.stderr) == (code, False) and words in done.stderr, options
    assert list(tmp_path.iterdir()) == []


def test_records_come_in_and_go_out_again(bare: Run, tmp_path: Path) -> None:
    lines = [
        {"id": "a", "schema": "Person", "properties": {"name": ["苏禾"]}},
        {"id": "b", "schema": "Position", "properties": {"name": ["云川市档案馆馆长"]}},
        {"id": "c", "schema": "Occupancy", "properties": {"holder": ["a"], "post": ["b"], "startDate": ["2018-04"]}},
        {"id": "d", "schema": "Occupancy", "properties": {"holder": ["x"], "post": ["b"]}},
    ]
    path = tmp_path / "extract.jsonl"
    path.write_text("\n".join(json.dumps(one) for one in lines), encoding="utf-8")
    database = ("--db", str(tmp_path / "graph.db"))
    done = bare("import", str(path), *database)
    assert done.returncode == 3 and "extract.jsonl: line 4: the holder" in done.stderr
    assert "馆长" in bare("career", "苏禾", *database).stdout
    (item,) = json.loads(bare("import", str(path), "--json", *database).stdout)["items"]
    assert (item["status"], len(item["review"])) == ("unchanged", 1)
    assert bare("verify", *database).returncode == 0
    assert bare("forget", "extract.jsonl", *database).returncode == 0
    assert bare("career", "苏禾", *database).returncode == 4


def test_rdf_comes_back_as_its_documents_or_as_the_same_graph(run: Run, bare: Run, tmp_path: Path) -> None:
    path = str(tmp_path / "graph.ttl")
    assert run("export", "-o", path).returncode == 0
    copy = ("--db", str(tmp_path / "copy.db"))
    assert bare("import", "--exact", path, *copy).returncode == 0
    told = [bare("officers", "云川市总工会", "--on", "2021-06-01", "--json", *which).stdout for which in (copy,)]
    assert told == [run("officers", "云川市总工会", "--on", "2021-06-01", "--json").stdout]
    again = bare("import", "--exact", path, *copy)
    assert again.returncode == 6 and "already" in again.stderr


def test_what_cannot_be_imported_is_said(bare: Run, tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text("云川市总工会主席贺兰舟。", encoding="utf-8")
    database = ("--db", str(tmp_path / "graph.db"))
    for name, words in (("news.txt", "cursus ingest"), ("none.json", "Check the path")):
        done = bare("import", str(tmp_path / name), *database)
        assert done.returncode == 3 and words in done.stderr and "Traceback" not in done.stderr
    assert bare("import", str(tmp_path / "news.txt"), "--format", "xml", *database).returncode == 2
