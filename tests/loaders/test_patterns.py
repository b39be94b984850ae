"""Patterns that are compiled late are patterns all the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import import_module
from pkgutil import walk_packages
from typing import Any, cast

from cursus import loaders
from cursus.loaders.language.patterns import lazy


def test_a_late_pattern_finds_what_a_compiled_one_finds() -> None:
    late, compiled = lazy(r"(?P<n>\d+)年"), re.compile(r"(?P<n>\d+)年")
    text = "2019年到2021年"
    assert [match.span("n") for match in late.finditer(text)] == [match.span("n") for match in compiled.finditer(text)]
    assert late.sub("", text) == compiled.sub("", text)
    assert late.search("无") is None
    assert late.pattern == compiled.pattern


def test_every_late_pattern_of_the_rules_compiles() -> None:
    patterns: list[re.Pattern[str]] = []
    for module in walk_packages(loaders.__path__, "cursus.loaders."):
        for value in vars(import_module(module.name)).values():
            patterns += _late(value)
    assert len(patterns) > 1000
    assert all(re.compile(late.pattern, late.flags) for late in patterns)


def _late(value: Any) -> list[re.Pattern[str]]:
    """The late patterns of a value, compiled by now or not: itself, or those in a table of rules."""
    if isinstance(value, (tuple, list)):
        return [one for part in cast("Sequence[Any]", value) for one in _late(part)]
    if isinstance(value, dict):
        return [one for part in cast("dict[Any, Any]", value).items() for one in _late(part)]
    return [cast("re.Pattern[str]", value)] if isinstance(value, _KIND) else []


_used = lazy("")
_used.search("")
_KIND = type(_used)
"""What a late pattern is once it was used, and the base of what it is before."""
