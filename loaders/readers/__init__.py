"""Readers: a file of one format → its raw text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .docx import read_docx
from .html import read_html
from .pdf import read_pdf
from .plain import read_plain

READERS: dict[str, Callable[[Path], str]] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_plain,
    ".markdown": read_plain,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".pdf": read_pdf,
    ".docx": read_docx,
}
