"""Patterns that are compiled late are patterns all the same."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import iter_modules

from cursus import loaders
from cursus.loaders.patterns import lazy


def test_a_late_pattern_finds_what_a_compiled_one_finds() -> None:
    late, compiled = lazy(r"(?P<n>\d+)年"), re.compile(r"(?P<n>\d+)年")
    text = "2019年到2021年"
    assert [match.span("n") for match in late.finditer(text)] == [match.span("n") for match in compiled.finditer(text)]
    assert late.sub("", text) == compiled.sub("", text)
    assert late.search("无") is None
    assert late.pattern == compiled.pattern


def test_every_late_pattern_of_the_rules_compiles() -> None:
    patterns: list[str] = []
    for module in iter_modules(loaders.__path__):
        for value in vars(import_module(f"cursus.loaders.{module.name}")).values():
            rows = value if isinstance(value, tuple) else (("", value),)
            patterns += [row[1].pattern for row in rows if isinstance(row, tuple) and _is_late(row[-1])]
    assert len(patterns) > 60
    assert all(re.compile(pattern) for pattern in patterns)


def _is_late(value: object) -> bool:
    return isinstance(value, type(lazy("")))
