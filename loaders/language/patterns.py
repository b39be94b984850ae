"""Regular expressions that are compiled when they are first needed: a short document needs few of the rules."""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")


class _Pattern:
    """Stands for a compiled pattern: the first use of a method compiles it, later ones find the method at once."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern)
        self.__dict__ |= {method: getattr(compiled, method) for method in _METHODS}
        return getattr(compiled, name)


def lazy(pattern: str) -> re.Pattern[str]:
    """The pattern with the methods of a compiled one, which it becomes when one of them is first called.

    A mistake in it is told then only (re.error), so that each must be met by a test.
    """
    return cast("re.Pattern[str]", _Pattern(pattern))


ITEM = r"(?<=[\d一二三四五六七八九十][．.、）)])|(?<=\d[．.][ \u3000])|(?<=[①-⑳])"
"""Right behind the number of an item: `1．`, `（一）`, `②`."""
