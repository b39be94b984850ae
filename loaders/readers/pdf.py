"""PDF with a text layer: characters placed by their coordinates, so that columns can be put in order."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ...model.errors import DocumentError

PAGE_BREAK = "\f"


def read_pdf(path: Path) -> str:
    """The text of all pages, each line laid out on a grid of characters as wide as the text's own, pages by form feed.

    Raises DocumentError for a broken file and for one without a text layer.
    """
    import pdfplumber

    try:
        with pdfplumber.open(path) as pdf:
            pages = [page_text(page.chars) for page in pdf.pages]
    except DocumentError:
        raise
    except Exception as error:  # noqa: BLE001 - a broken file raises anything from KeyError to RecursionError
        raise DocumentError(
            f"is no readable PDF ({type(error).__name__}).",
            where=str(path),
            todo="Open it in a viewer and save it again.",
        ) from None
    if not any(page.strip() for page in pages):
        raise DocumentError(
            "has no text layer, only pictures of pages.", where=str(path), todo="Run a text recognition over it first."
        )
    return PAGE_BREAK.join(pages)


def page_text(chars: Iterable[dict[str, Any]]) -> str:
    """Lines from top to bottom, gaps between characters as spaces."""
    kept = [char for char in chars if char["text"].strip() and char.get("upright", True)]
    if not kept:
        return ""
    size = statistics.median(char["size"] for char in kept)
    left = min(char["x0"] for char in kept)
    lines: list[str] = []
    bottom = None
    for row in _rows(kept, size):
        top = min(char["top"] for char in row)
        if bottom is not None and top - bottom > size * 1.2:
            lines.append("")
        lines.append(_line(row, left, size))
        bottom = max(char["bottom"] for char in row)
    return "\n".join(lines)


def _rows(chars: list[dict[str, Any]], size: float) -> list[list[dict[str, Any]]]:
    rows: list[list[dict[str, Any]]] = []
    middle = None
    for char in sorted(chars, key=lambda char: ((char["top"] + char["bottom"]) / 2, char["x0"])):
        centre = (char["top"] + char["bottom"]) / 2
        if middle is None or centre - middle > size * 0.5:
            rows.append([])
            middle = centre
        rows[-1].append(char)
    return rows


def _line(row: list[dict[str, Any]], left: float, size: float) -> str:
    text = ""
    end = None
    for char in sorted(row, key=lambda char: char["x0"]):
        gap = char["x0"] - (left if end is None else end)
        if gap > size * 1.4:
            # One cell is half a Chinese character; a wide gap moves to the cell of its own coordinate.
            column = round((char["x0"] - left) / (size / 2))
            text += " " * max(column - _cells(text), 2 if end is not None else 0)
        elif gap > size * 0.25 and end is not None:
            text += " "
        text += char["text"]
        end = char["x1"]
    return text


def _cells(text: str) -> int:
    return sum(2 if ord(char) > 0x2E7F else 1 for char in text)
