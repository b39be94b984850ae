"""The code of patterns, kept between runs beside the bytecode of this package and under the same rules as that.

Nothing is kept where Python keeps no bytecode (`PYTHONDONTWRITEBYTECODE`, a folder that cannot be written); a file of
another interpreter, or one that is damaged, is not read and written anew.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib.util
import marshal
import os
import re
import sys
from hashlib import blake2b
from pathlib import Path
from typing import cast

from .pattern_code import CAN_MAKE, MAGIC, Code, from_code, make_code

_MOST = 6_000
"""Patterns at most in the file, which is begun anew then: those of rules that are no more stay until it is."""


class PatternStore:
    """Compiled patterns by their words, from the file at `path` where it has them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[bytes, Code] | None = None
        self._new: dict[bytes, Code] = {}

    def compile(self, pattern: str, flags: int) -> re.Pattern[str]:
        """As `re.compile`. What was not in the file is written into it when the process ends."""
        if not CAN_MAKE:
            return re.compile(pattern, flags)
        if self._kept is None:
            self._kept = self._read()
        key = blake2b(f"{int(flags)} {pattern}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
        if code := self._kept.get(key):
            with contextlib.suppress(RuntimeError, TypeError, ValueError, OverflowError):
                return from_code(pattern, code)
        if not self._new and not sys.dont_write_bytecode:
            atexit.register(self.write)
        self._new[key] = make_code(pattern, flags)
        return from_code(pattern, self._new[key])

    def write(self) -> None:
        """Put the file in place of the one before; a process that is stopped in between leaves that as it was."""
        kept = {**self._read(), **self._new}
        aside = self._path.with_suffix(f".{os.getpid()}")
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(exist_ok=True)
            aside.write_bytes(marshal.dumps((MAGIC, kept if len(kept) <= _MOST else self._new)))
            aside.replace(self._path)

    def _read(self) -> dict[bytes, Code]:
        try:
            magic, kept = marshal.loads(self._path.read_bytes())
        except (OSError, EOFError, ValueError, TypeError):
            return {}
        return cast("dict[bytes, Code]", kept) if magic == MAGIC and isinstance(kept, dict) else {}


def beside_bytecode(source: str) -> Path:
    """The file for a module's patterns beside its bytecode, wherever this interpreter keeps that."""
    return Path(importlib.util.cache_from_source(source)).with_suffix(".patterns")
