"""The two tables as CSV, in both encodings that spreadsheets in China open, and as an Excel workbook."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..graph.pages import batches
from . import tables
from .reading import Reading
from .tables import Cells

MOST_ROWS, MOST_LETTERS = 1_048_576, 32_767
"""Rows of a sheet and characters of a cell that Excel takes."""
_PIECE = 1 << 16
_ROWS = 500
_BOM = "\ufeff"


def write_postings(reading: Reading) -> Iterator[bytes]:
    """Office postings as CSV in UTF-8 with a byte order mark, by which Excel knows the encoding."""
    return write_csv(tables.POSTINGS, tables.postings(reading), "utf-8", _BOM)


def write_people(reading: Reading) -> Iterator[bytes]:
    """People in office as CSV in UTF-8 with a byte order mark."""
    return write_csv(tables.PEOPLE, tables.people(reading), "utf-8", _BOM)


def write_postings_gb(reading: Reading) -> Iterator[bytes]:
    """Office postings as CSV in GB18030, which has a code for every character of Unicode."""
    return write_csv(tables.POSTINGS, tables.postings(reading), "gb18030")


def write_people_gb(reading: Reading) -> Iterator[bytes]:
    """People in office as CSV in GB18030."""
    return write_csv(tables.PEOPLE, tables.people(reading), "gb18030")


def write_workbook(reading: Reading) -> Iterator[bytes]:
    """An Excel workbook with a sheet for each table and one for the statements behind the postings."""
    from xlsxwriter import Workbook  # pyright: ignore[reportMissingTypeStubs]

    with TemporaryDirectory(prefix="cursus-") as folder:
        path = Path(folder) / "tables.xlsx"
        options = {"constant_memory": True, "tmpdir": folder, "default_date_format": "yyyy-mm-dd"}
        with Workbook(str(path), options) as book:
            _fill(book, "Office postings", tables.POSTINGS, tables.postings(reading))
            _fill(book, "People in office", tables.PEOPLE, tables.people(reading))
            _fill(book, "Sources", tables.SOURCES, tables.statements(reading))
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                yield piece


def write_csv(columns: Iterable[str], rows: Iterable[Cells], encoding: str, head: str = "") -> Iterator[bytes]:
    """RFC 4180: commas, quotes doubled, lines end with CR LF."""
    out = io.StringIO()
    lines = csv.writer(out)
    lines.writerow(columns)
    yield (head + out.getvalue()).encode(encoding)
    for some in batches(rows, _ROWS):
        out.seek(0)
        out.truncate()
        lines.writerows([_text(cell) for cell in row] for row in some)
        yield out.getvalue().encode(encoding, "backslashreplace")


def _text(cell: Any) -> Any:
    return "true" if cell is True else "false" if cell is False else cell


def _fill(book: Any, name: str, columns: Cells, rows: Iterable[Cells]) -> None:
    """Write a table, in as many sheets as its rows need, one even for none."""
    rest = iter(rows)
    some, number = list(islice(rest, 1)), 1
    while some or number == 1:
        sheet = book.add_worksheet(name if number == 1 else f"{name} {number}")
        sheet.freeze_panes(1, 0)
        for line, cells in enumerate(chain([columns], some, islice(rest, MOST_ROWS - 2))):
            for place, cell in enumerate(cells):
                _write_cell(sheet, line, place, cell)
        some, number = list(islice(rest, 1)), number + 1


def _write_cell(sheet: Any, line: int, place: int, cell: Any) -> None:
    """Text as text, never as a formula; days before 1900, which Excel has not, as text too."""
    put: Callable[..., Any]
    match cell:
        case None | "":
            return
        case bool():
            put = sheet.write_boolean
        case int():
            put = sheet.write_number
        case dt.date() if cell.year >= 1900:
            put = sheet.write_datetime
        case dt.date():
            put, cell = sheet.write_string, cell.isoformat()
        case _:
            put, cell = sheet.write_string, _fitted(str(cell))
    put(line, place, cell)


def _fitted(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else text[: MOST_LETTERS - 1] + "…"
