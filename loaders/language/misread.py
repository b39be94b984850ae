"""Common words with a character that scanners take for another: 入民政府, 委貝, 书汜."""

from __future__ import annotations

import re
from functools import cache

from .trie import trie_pattern
from .words import read_rows


def mend_words(text: str) -> str:
    """The text with such words set right, each by one of the same length."""
    return _pattern().sub(lambda match: _words()[match[0]], text)


@cache
def _words() -> dict[str, str]:
    return {row[0]: row[1] for row in read_rows("misread.tsv")}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(trie_pattern(_words()))
