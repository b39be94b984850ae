"""Word documents: paragraphs and tables in their order, one paragraph or table row a line."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ...model.errors import DocumentError
from .rows import Row, write_rows

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table

MAX_XML = 200_000_000


def read_docx(path: Path) -> str:
    """The text of a .docx file; cells of a table row are set apart by tabs. Raises DocumentError for a broken file."""
    import docx

    _check_size(path)
    try:
        document = docx.Document(str(path))
    except Exception as error:  # noqa: BLE001 - errors of zip, of XML and its own come through
        raise DocumentError(
            f"is no readable Word document ({type(error).__name__}).", where=str(path), todo="Save it as .docx again."
        ) from None
    return "\n".join(_lines(document))


def _check_size(path: Path) -> None:
    """Refuse a file that unpacks to far more than a document holds, before it is unpacked."""
    if not zipfile.is_zipfile(path):
        return
    with zipfile.ZipFile(path) as packed:
        size = sum(part.file_size for part in packed.infolist() if part.filename.endswith(".xml"))
    if size > MAX_XML:
        raise DocumentError(
            f"unpacks to {size:,} bytes of text; at most {MAX_XML:,} are read.", where=str(path), todo="Split it."
        )


def _lines(document: Document) -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            yield from write_rows(_rows(block))  # pyright: ignore[reportArgumentType]
        else:
            yield block.text  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def _rows(table: Table) -> list[Row]:
    """The rows of a table; a cell that reaches over several rows stands in each, and numbers that Word sets are counted."""
    rows: list[Row] = []
    numbers: dict[object, str] = {}
    for row in table.rows:
        cells: list[str | None] = []
        previous = None
        for cell in row.cells:
            own = cell._tc  # pyright: ignore[reportPrivateUsage]  merged cells repeat
            words = " ".join(cell.text.split())
            if not words and own is not previous and own.xpath(".//w:numPr"):
                words = numbers.setdefault(own, str(len(numbers) + 1))
            cells.append(None if own is previous else words)
            previous = own
        rows.append(cells)
    return rows
