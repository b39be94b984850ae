"""Regular expressions that are compiled when they are first needed: a short document needs few of the rules."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

from .pattern_code import compile_sooner

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")
Compile = Callable[[str, int], re.Pattern[str]]
"""What makes a compiled pattern of one and its flags, as `re.compile` does."""


class _Compiled:
    """Stands for a compiled pattern, whose methods are its own: they are found as fast as those."""

    def __init__(self, pattern: str, flags: int, by: Compile) -> None:
        self.pattern, self.flags, self._by = pattern, flags, by


class _Late(_Compiled):
    """Stands for a pattern that the first use of a method compiles: it becomes a `_Compiled` then."""

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = self._by(self.pattern, self.flags)
        self.__dict__ |= {method: getattr(compiled, method) for method in _METHODS}
        object.__setattr__(self, "__class__", _Compiled)
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0, by: Compile = compile_sooner) -> re.Pattern[str]:
    """The pattern with the methods of a compiled one, which it becomes when one of them is first called.

    `flags` as for `re.compile`, `by` what compiles it. A mistake in the pattern is told then only (re.error).
    """
    return cast("re.Pattern[str]", _Late(pattern, flags, by))
