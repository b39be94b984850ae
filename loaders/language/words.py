"""Word lists of the language, read from `lexicon/` once."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path


@cache
def read_rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Rows of `lexicon/{name}` split at tabs; empty lines and lines that start with # are left out."""
    text = (Path(__file__).parent.parent / "lexicon" / name).read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.split("\n") if line.strip() and not line.startswith("#"))


@cache
def read_words(name: str) -> tuple[str, ...]:
    """First column of `lexicon/{name}`, the longest word first."""
    return tuple(sorted({row[0].strip() for row in read_rows(name)}, key=lambda word: (-len(word), word)))


@cache
def read_classes(name: str) -> dict[str, frozenset[str]]:
    """Words of `lexicon/{name}` by their class, which stands first in each of its rows: class<TAB>words."""
    classes: dict[str, frozenset[str]] = {}
    for kind, words in read_rows(name):
        classes[kind] = classes.get(kind, frozenset()) | frozenset(words.split())
    return classes


@cache
def any_of(*names: str) -> str:
    """The words of these lists as one regular expression group, the longest word first."""
    words = sorted({word for name in names for word in read_words(name)}, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(re.escape, words)) + ")"
