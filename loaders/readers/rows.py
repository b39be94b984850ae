"""Rows of tables in pages and Word documents, written as lines with tabs between the cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..language.task_columns import read_heads

Row = Sequence[str | None]
"""The words of the cells; None where the cell before it reaches over further columns."""


def write_rows(rows: Sequence[Row]) -> Iterator[str]:
    """The lines of a table. In one of tasks each row has a cell for each column, so that the columns are known."""
    even = any(read_heads([words or "" for words in row]) for row in rows)
    for row in rows:
        cells = [words or "" for words in row if even or words is not None]
        yield "\t".join(cells).rstrip("\t")
