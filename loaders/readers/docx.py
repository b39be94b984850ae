"""Word documents: paragraphs and tables in their order, one paragraph or table row a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ...model.errors import DocumentError

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table


def read_docx(path: Path) -> str:
    """The text of a .docx file; cells of a table row are set apart by tabs. Raises DocumentError for a broken file."""
    import docx

    try:
        document = docx.Document(str(path))
    except Exception as error:  # python-docx lets errors of zip, XML and its own through
        raise DocumentError(
            f"is no readable Word document ({type(error).__name__}).", where=str(path), todo="Save it as .docx again."
        ) from None
    return "\n".join(_lines(document))


def _lines(document: Document) -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            yield from _rows(block)  # pyright: ignore[reportArgumentType]
        else:
            yield block.text  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        cells: list[str] = []
        previous = None
        for cell in row.cells:
            if cell._tc is not previous:  # pyright: ignore[reportPrivateUsage]  merged cells repeat
                cells.append(" ".join(cell.text.split()))
            previous = cell._tc  # pyright: ignore[reportPrivateUsage]
        yield "\t".join(cells)
