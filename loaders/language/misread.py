"""Common words with a character that scanners take for another: 入民政府, 委貝, 书汜."""

from __future__ import annotations

import re
from functools import cache

from .patterns import lazy
from .trie import trie_pattern
from .words import read_rows

_KANA = lazy(r"(?<=[\u3400-\u9fff])エ(?![\u3040-\u30ff])|(?<![\u3040-\u30ff])エ(?=[\u3400-\u9fff])")
"""A kana in a Chinese text that a scanner took for 工: 总エ会."""


def mend_words(text: str) -> str:
    """The text with such words set right, each by one of the same length, and kana that stand for a character."""
    if "エ" in text:
        text = _KANA.sub("工", text)
    return _pattern().sub(lambda match: _words()[match[0]], text)


@cache
def _words() -> dict[str, str]:
    return {row[0]: row[1] for row in read_rows("misread.tsv")}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(trie_pattern(_words()))
