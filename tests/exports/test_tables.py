"""The two tables in the encodings and the workbook that spreadsheets open."""

from __future__ import annotations

import csv
import datetime as dt
import io
import sys
import zipfile
from collections.abc import Iterator

import pytest
from python_calamine import CalamineWorkbook
from world import ident, world

from cursus.exports import export, sheets
from cursus.exports.tables import PEOPLE, POSTINGS, SOURCES
from cursus.graph import Store, connect
from cursus.model.records import Edge, GraphChange, Node

RARE = "𠮷㐂\U00030000龦\ue5e5é𝒳🀄"
"""Characters beyond the first plane, of the private use area, and others that older encodings lack."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with connect(str(tmp_path_factory.mktemp("tables") / "graph.db")) as opened:
        change = world()
        name = f'={RARE},"x"\n乙'
        change.nodes.append(Node("Person", "p-00ff", {"name": name, "names": [name], "pinyin": "", "marks": ["女"]}))
        change.nodes.append(
            Node("Tenure", "t-00ff", {"tenure": "t-00ff", "start_latest": dt.date(1850, 1, 2), "known_from": 1})
        )
        change.edges.append(Edge("HELD", "Person", "p-00ff", "Tenure", "t-00ff"))
        post = next(edge.target for edge in change.edges if edge.type == "OF_POST")
        change.edges.append(Edge("OF_POST", "Tenure", "t-00ff", "Post", post))
        opened.apply(change)
        yield opened


def table(store: Store, form: str, encoding: str) -> list[dict[str, str]]:
    text = b"".join(export(store, form)).decode(encoding)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_utf8_begins_with_a_mark_by_which_excel_knows_it(store: Store) -> None:
    for form in ("csv", "csv-people", "csv-edges"):
        assert b"".join(export(store, form)).startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(("one", "other"), [("csv", "csv-gb18030"), ("csv-people", "csv-people-gb18030")])
def test_gb18030_loses_no_character(store: Store, one: str, other: str) -> None:
    rows = table(store, one, "utf-8-sig")
    assert rows == table(store, other, "gb18030")
    assert any(RARE in row["person"] for row in rows)


def test_every_character_of_unicode_has_a_code() -> None:
    text = "".join(
        chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000 and chr(code) not in '\r\n",'
    )
    rows = [[text[start : start + 9999]] for start in range(0, len(text), 9999)]
    read = csv.reader(io.StringIO(b"".join(sheets.write_csv(["a"], rows, "gb18030")).decode("gb18030"), newline=""))
    assert list(read)[1:] == rows


def test_postings_are_tenures_with_bounds_and_sources(store: Store) -> None:
    rows = {row["tenure_id"]: row for row in table(store, "csv", "utf-8-sig")}
    assert tuple(next(iter(rows.values()))) == POSTINGS
    count = store.cypher("MATCH (t:Tenure) WHERE t.known_until IS NULL RETURN count(t) AS n")[0]["n"]
    assert len(rows) == count == 11
    chair = rows[ident("Tenure", "lin-chair")]
    wanted = ("林知远", "主席", "云川市总工会", "", "2019-03-01", "2021-05", "2021-05-09", "2021-05-10", "true", "2")
    keys = ("person", "role", "organization", "start_earliest", "start_latest", "end", "end_earliest", "end_latest",
            "ended", "statements")  # fmt: skip
    assert tuple(chair[key] for key in keys) == wanted
    assert chair["documents"] == "云川市总工会2021年大事记" and chair["quote"] == "云川市总工会主席林知远"


def test_people_in_office_are_a_row_each(store: Store) -> None:
    rows = {row["person_id"]: row for row in table(store, "csv-people", "utf-8-sig")}
    assert tuple(next(iter(rows.values()))) == PEOPLE and len(rows) == 9
    lin = rows[ident("Person", "林知远")]
    assert (lin["postings"], lin["first_certain_day"], lin["last_certain_day"]) == ("3", "2010-01-01", "2021-12-20")
    assert set(lin["posts"].split(" | ")) == {"云川市档案馆馆长", "云川市总工会主席", "云川市总工会名誉主席"}
    assert rows["p-00ff"]["marks"] == "女"


def workbook(store: Store) -> dict[str, list[list[object]]]:
    """The rows of each sheet; no cell is a formula."""
    data = b"".join(export(store, "xlsx"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/")]
    assert sheets and not [one for one in sheets if b"<f>" in one or b"<f " in one]
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: list(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names}


def test_the_workbook_has_both_tables_and_every_source(store: Store) -> None:
    book = workbook(store)
    assert list(book) == ["Office postings", "People in office", "Sources"]
    for sheet, form, columns in (("Office postings", "csv", POSTINGS), ("People in office", "csv-people", PEOPLE)):
        header, *rows = book[sheet]
        assert tuple(header) == columns
        assert [tuple(map(as_text, row)) for row in rows] == [
            tuple(row.values()) for row in table(store, form, "utf-8-sig")
        ]
    header, *rows = book["Sources"]
    assert tuple(header) == SOURCES and len(rows) == store.cypher(
        "MATCH (:Statement)-[a:ABOUT]->(t:Tenure) WHERE t.known_until IS NULL RETURN count(a) AS n"
    )[0]["n"]  # fmt: skip


def as_text(cell: object) -> str:
    match cell:
        case bool():
            return str(cell).lower()
        case dt.date():
            return cell.isoformat()
        case float():
            return f"{cell:g}"
        case _:
            return str(cell)


def test_more_rows_than_a_sheet_has_go_on_in_the_next(monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 5)
    book = workbook(store)
    assert list(book)[:3] == ["Office postings", "Office postings 2", "Office postings 3"]
    rows = [row for name in list(book)[:3] for row in book[name][1:]]
    assert len(rows) == 11 and max(map(len, book.values())) == 5


def test_an_empty_graph_gives_empty_tables(tmp_path_factory: pytest.TempPathFactory) -> None:
    with connect(str(tmp_path_factory.mktemp("none") / "graph.db")) as empty:
        empty.apply(GraphChange(nodes=[Node("Place", "l-1", {"name": "x"})]))
        assert table(empty, "csv", "utf-8-sig") == []
        assert workbook(empty)["Sources"] == [list(SOURCES)]
