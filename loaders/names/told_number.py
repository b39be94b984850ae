"""The number of those who are named before it: `甲、乙、丙三同志`."""

from __future__ import annotations

from ..dates.words import number
from ..language.patterns import lazy

NUMERALS = frozenset("二两三四五六七八九十")
_LIST = lazy(r"[\u3400-\u9fff·（）\u3000]{2,}?(?:[、和与及][\u3400-\u9fff·（）\u3000]{2,}?)*$")
_PARTS = lazy("、|[和与及](?=[^、和与及]{2,8}$)")
"""What parts names: a comma, or the word before the last of them."""
_LONGEST = 160


def tells_number(text: str, at: int) -> bool:
    """Whether the numeral at `at` before 同志 says how many the list before it names, and belongs to no name."""
    if text[at : at + 1] not in NUMERALS or not text.startswith("同志", at + 1):
        return False
    found = _LIST.search(text, max(0, at - _LONGEST), at)
    named = len(_PARTS.findall(found[0])) + 1 if found else 0
    return named > 1 and named == number(text[at].replace("两", "二"))
