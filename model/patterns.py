"""Regular expressions that are compiled when they are first needed: a short document needs few of the rules."""

from __future__ import annotations

import re
from typing import Any, cast

from .pattern_store import PatternStore, beside_bytecode

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")
_store = PatternStore(beside_bytecode(__file__))


class _Compiled:
    """Stands for a compiled pattern, whose methods are its own: they are found as fast as those."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags


class _Late(_Compiled):
    """Stands for a pattern that the first use of a method compiles: it becomes a `_Compiled` then."""

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = _store.compile(self.pattern, self.flags)
        self.__dict__ |= {method: getattr(compiled, method) for method in _METHODS}
        object.__setattr__(self, "__class__", _Compiled)
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern with the methods of a compiled one, which it becomes when one of them is first called.

    `flags` as for `re.compile`. A mistake in the pattern is told then only (re.error).
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))
