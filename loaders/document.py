"""Files → documents: find them, read them, refuse what is no readable text."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..model.errors import DocumentError
from ..model.statement import SourceDocument
from .about.meta import describe
from .language.patterns import lazy
from .readers import READERS

SIDECAR = ".meta.json"
MAX_TEXT = 20_000_000
"""Bytes of a text file and characters of any document."""
MAX_PACKED = 90_000_000
"""Bytes of a PDF or Word file, most of which is pictures."""
_PACKED = frozenset({".pdf", ".docx"})
_WORD = lazy(r"[^\W_]")
_CHINESE = lazy(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def find_documents(paths: Iterable[Path]) -> Iterator[Path]:
    """Files to read, folders searched through in order of name; side-cars, hidden files and unknown kinds left out.

    A file named outright is always yielded, so that an unknown kind is an error and not silence.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for found in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in found.relative_to(path).parts)
            if found.is_file() and not hidden and found.suffix.lower() in READERS:
                yield found


def read_document(path: Path, root: Path | None = None, meta: Mapping[str, Any] | None = None) -> SourceDocument:
    """Read one file. `root`: the folder that its key is relative to; `meta` outranks the side-car `NAME.meta.json`.

    Raises DocumentError that names the file, the reason and what to do.
    """
    if not path.is_file():
        raise DocumentError("is not there or is no file.", where=str(path), todo="Check the path.")
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        kinds = ", ".join(READERS)
        raise DocumentError(
            f"is of a kind that cannot be read ({path.suffix}).", where=str(path), todo=f"Give {kinds}."
        )
    _check_size(path)
    raw = tidy(reader(path))
    _check_text(raw, path)
    settings = {**_sidecar(path), **(meta or {})}
    key = str(settings.get("id") or _key(path, root))
    version = hashlib.sha256(path.read_bytes()).hexdigest()
    return describe(key=key, version=version, raw=raw, name=path.stem, meta=settings)


def tidy(text: str) -> str:
    """Raw text: without byte order mark, with LF line ends."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _key(path: Path, root: Path | None) -> str:
    if root is not None and path.resolve().is_relative_to(root.resolve()):
        relative = path.resolve().relative_to(root.resolve())
        return relative.as_posix() if relative.parts else path.name
    return path.name


def _sidecar(path: Path) -> dict[str, Any]:
    for name in (path.name + SIDECAR, path.stem + SIDECAR):
        beside = path.with_name(name)
        if beside.is_file():
            try:
                found = json.loads(beside.read_text(encoding="utf-8-sig"))
            except (ValueError, UnicodeDecodeError) as error:
                raise DocumentError(f"is no JSON: {error}.", where=str(beside), todo="Correct the side-car.") from None
            if not isinstance(found, dict):
                raise DocumentError("holds no JSON object.", where=str(beside), todo='Write {"title": …}.')
            return {str(key): value for key, value in found.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return {}


def _check_size(path: Path) -> None:
    size, most = path.stat().st_size, MAX_PACKED if path.suffix.lower() in _PACKED else MAX_TEXT
    if size == 0:
        raise DocumentError("is empty.", where=str(path), todo="Give a file with text.")
    if size > most:
        raise DocumentError(
            f"has {size:,} bytes; at most {most:,} are read.", where=str(path), todo="Split it into its parts."
        )


def _check_text(raw: str, path: Path) -> None:
    if len(raw) > MAX_TEXT:
        raise DocumentError(
            f"has {len(raw):,} characters; at most {MAX_TEXT:,} are read.", where=str(path), todo="Split it."
        )
    sample = raw[:200_000]
    visible = re.sub(r"\s+", "", sample)
    if not visible:
        raise DocumentError("is empty.", where=str(path), todo="Give a file with text.")
    if len(_WORD.findall(visible)) < len(visible) * 0.3 or _is_code(sample, visible):
        raise DocumentError(
            "holds hardly any words.", where=str(path), todo="Check that it is text and that its encoding is right."
        )


def _is_code(sample: str, visible: str) -> bool:
    """Whether a text without Chinese runs on without spaces, as encoded data do."""
    return len(visible) > 200 and not _CHINESE.search(visible) and len(visible) > 25 * len(sample.split())
