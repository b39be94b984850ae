"""Plain text and Markdown: bytes → text in the encoding that fits."""

from __future__ import annotations

import codecs
from pathlib import Path

from ...model.errors import DocumentError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ENCODINGS = ("utf-8", "gb18030")


def read_plain(path: Path) -> str:
    """The text of a .txt or .md file. Raises DocumentError for binary data and unknown encodings."""
    return decode(path.read_bytes(), str(path))


def decode(data: bytes, where: str) -> str:
    """Text of `data`: by its byte order mark, else UTF-8, else GB18030."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode(data, encoding, where)
    if b"\0" in data[:65536]:
        raise DocumentError(
            "is binary, not text.",
            where=where,
            todo="Give a .txt, .md, .html, .pdf or .docx file, UTF-16 with its mark.",
        )
    for encoding in _ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "utf-8" or _is_common(text):
            return text
    raise DocumentError(
        "is in none of the encodings UTF-8, GB18030 and UTF-16 with a mark.", where=where, todo="Save it as UTF-8."
    )


def _is_common(text: str) -> bool:
    """Whether most characters are in daily use: another encoding read as GB18030 gives rare ones."""
    foreign = [char for char in text[:20_000] if char > "\x7f"]
    common = sum(bool(char.encode("gb2312", "ignore")) for char in foreign)
    return common >= len(foreign) * 0.8


def _decode(data: bytes, encoding: str, where: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"says by its mark that it is {encoding} and is not: {error.reason} at byte {error.start}.",
            where=where,
            todo="Save it as UTF-8.",
        ) from None
