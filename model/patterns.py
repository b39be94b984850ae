"""Regular expressions that are compiled when they are first needed: a short document needs few of the rules."""

from __future__ import annotations

import importlib
import re
from typing import Any, cast

_compiler: Any = importlib.import_module("re._compiler")
_build: Any = getattr(_compiler, "_optimize_charset", None)
_classes: dict[tuple[Any, ...], tuple[list[Any], bool]] = {}


def _kept_class(
    charset: list[Any], iscased: Any = None, fixup: Any = None, fixes: Any = None
) -> tuple[list[Any], bool]:
    """What the compiler makes of a class of characters, kept: it goes through a class such as `[㐀-鿿]` sign by sign
    (2 ms), and the same few classes stand in most patterns. Classes of patterns that ignore case are not kept.
    """
    if fixup is not None:
        return _build(charset, iscased, fixup, fixes)
    key = tuple(charset)
    if key not in _classes:
        _classes[key] = _build(charset, iscased, fixup, fixes)
    made, has_cased = _classes[key]
    return list(made), has_cased


def _compile(pattern: str, flags: int) -> re.Pattern[str]:
    """As `re.compile`, sooner; an interpreter whose compiler has no such step as is kept here works as ever."""
    if _build is None:
        return re.compile(pattern, flags)
    _compiler._optimize_charset = _kept_class
    try:
        return re.compile(pattern, flags)
    finally:
        _compiler._optimize_charset = _build


_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")


class _Compiled:
    """Stands for a compiled pattern, whose methods are its own: they are found as fast as those."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags


class _Late(_Compiled):
    """Stands for a pattern that the first use of a method compiles: it becomes a `_Compiled` then."""

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = _compile(self.pattern, self.flags)
        self.__dict__ |= {method: getattr(compiled, method) for method in _METHODS}
        object.__setattr__(self, "__class__", _Compiled)
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern with the methods of a compiled one, which it becomes when one of them is first called.

    `flags` as for `re.compile`. A mistake in the pattern is told then only (re.error).
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))
