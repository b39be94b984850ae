"""Whole graphs as tables: written, loaded by the bulk path of each engine, refused when wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from cursus.graph import Store, connect, create
from cursus.graph.folders import read_folder, tables_of, write_folder
from cursus.graph.import_files import write_import
from cursus.graph.tables import EdgeTable, NodeTable, Part, name_of
from cursus.model.errors import StoreError
from cursus.model.records import GraphChange


def rows(store: Store) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for part in tables_of(store):
        found.setdefault(name_of(part), []).extend(part.table.to_pylist())
    return {name: sorted(some, key=str) for name, some in found.items()}


def test_a_graph_written_as_tables_is_loaded_as_the_same_graph(
    store: Store, small: GraphChange, tmp_path: Path
) -> None:
    store.apply(small)
    written: list[int] = []
    write_folder(tables_of(store), tmp_path / "tables", written.append)
    with create(str(tmp_path / "again.db")) as made:
        made.load(read_folder(tmp_path / "tables"))
    with connect(str(tmp_path / "again.db"), read_only=True) as again:
        assert rows(again) == rows(store)
        assert again.unit_of_work() == store.unit_of_work()
        assert again.named("单立秋")[0]["id"] == "p-1"
    assert sum(written) == sum(map(len, rows(store).values())) > 20


def test_a_server_is_filled_from_tables(neo4j_server: str, tmp_path: Path) -> None:
    people = NodeTable("Person", pa.table({"id": ["p-1", "p-2"], "name": ["甲", None], "names": [["甲"], []]}))
    tenures = NodeTable("Tenure", pa.table({"id": ["t-1"], "start_latest": ["2020-01-02"], "ended": [True]}))
    held = EdgeTable("HELD", "Person", "Tenure", pa.table({"source": ["p-1"], "target": ["t-1"]}))
    with create(neo4j_server) as made:
        made.load([held, people, tenures])
    with create(str(tmp_path / "same.db")) as made:
        made.load([held, people, tenures])
    with connect(neo4j_server, read_only=True) as server, connect(str(tmp_path / "same.db"), read_only=True) as file:
        found, same = rows(server), rows(file)
        del found["UnitOfWork"], same["UnitOfWork"]
        assert found["Tenure"] == same["Tenure"] and found["HELD.Person.Tenure"] == same["HELD.Person.Tenure"]
        assert server.unit_of_work()[0] == file.unit_of_work()[0] == 1


def test_csv_tables_are_read(tmp_path: Path) -> None:
    (tmp_path / "Person.csv").write_text("id,name,names\np-1,甲,甲;乙\np-2,,\n", encoding="utf-8")
    (tmp_path / "Tenure.csv").write_text("id,start_latest,ended\nt-1,2020-01-02,true\n", encoding="utf-8")
    (tmp_path / "HELD.Person.Tenure.csv").write_text("source,target\np-1,t-1\n", encoding="utf-8")
    with create(str(tmp_path / "g.db")) as made:
        made.load(read_folder(tmp_path))
        found = rows(made)
    assert [row["names"] for row in found["Person"]] == [["甲", "乙"], None]
    assert found["Tenure"][0]["start_latest"].isoformat() == "2020-01-02"
    assert found["HELD.Person.Tenure"] == [{"source": "p-1", "target": "t-1"}]


ID = pa.table({"id": ["p-1"]})
WRONG: dict[str, Part] = {
    "label": NodeTable("Persona", ID),
    "no such": EdgeTable("HELD", "Person", "Post", pa.table({"source": ["p-1"], "target": ["r-1"]})),
    "gives it no": NodeTable("Person", pa.table({"id": ["p-1"], "nom": ["甲"]})),
    "no column": NodeTable("Person", pa.table({"name": ["甲"]})),
    "has no id": NodeTable("Person", pa.table({"id": ["p-1", None]})),
    "is no date32": NodeTable("Tenure", pa.table({"id": ["t-1"], "start_latest": ["spring"]})),
    "there twice": NodeTable("Person", pa.table({"id": ["p-1", "p-1"]})),
    "is no node": EdgeTable("HELD", "Person", "Tenure", pa.table({"source": ["p-1"], "target": ["t-1"]})),
}


@pytest.mark.parametrize("sign", WRONG)
def test_wrong_tables_are_refused_and_leave_nothing(tmp_path: Path, sign: str) -> None:
    path = tmp_path / "g.db"
    with pytest.raises(StoreError) as refused, create(str(path)) as made:
        made.load([WRONG[sign]])
    assert refused.value.todo
    assert not list(tmp_path.glob("g.db*"))


def test_a_folder_without_tables_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no tables"):
        list(read_folder(tmp_path))


def test_files_for_an_offline_server_have_every_row(tmp_path: Path, small: GraphChange) -> None:
    with connect(str(tmp_path / "g.db")) as store:
        store.apply(small)
        arguments = write_import(tables_of(store), tmp_path / "import")
        wanted = rows(store)
    assert arguments[:4] == ["database", "import", "full", "neo4j"]
    people = (tmp_path / "import" / "Person.header.csv").read_text(encoding="utf-8")
    assert people.startswith("id:ID(Person),name:string,names:string[]")
    lines = (tmp_path / "import" / "Person.00001.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(wanted["Person"]) and "单立秋\x1f单 立 秋" in "\n".join(lines)
    assert any(one.startswith("--relationships=HELD=") for one in arguments)
