"""Common words with a character that scanners take for another: 入民政府, 委貝, 书汜."""

from __future__ import annotations

import re
from functools import cache

from .patterns import lazy
from .trie import trie_pattern
from .words import read_rows

_KANA = lazy(
    r"(?<=[\u3400-\u9fff])[エオカロタトニ](?![\u3040-\u30ff])|(?<![\u3040-\u30ff])[エオカロタトニ](?=[\u3400-\u9fff])"
)
"""A kana in a Chinese text that a scanner took for a character: 总エ会, 李有オ."""
_CHARACTERS = str.maketrans("エオカロタトニ", "工才力口夕卜二")
_CYRILLIC = lazy(r"(?<=[\dOolI])[бЗ]|[бЗ](?=[\dOolI])")
"""A letter that a scanner took for a digit beside one: 19б2, 198З."""
_DIGITS = {"б": "6", "З": "3"}


def mend_words(text: str) -> str:
    """The text with such words set right, each by one of the same length, and letters that stand for a character."""
    text = _KANA.sub(lambda match: match[0].translate(_CHARACTERS), text)
    if "б" in text or "З" in text:
        text = _CYRILLIC.sub(lambda match: _DIGITS[match[0]], text)
    return _pattern().sub(lambda match: _words()[match[0]], text)


@cache
def _words() -> dict[str, str]:
    return {row[0]: row[1] for row in read_rows("misread.tsv")}


@cache
def _pattern() -> re.Pattern[str]:
    return lazy(trie_pattern(_words()))
