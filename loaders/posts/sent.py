"""The verb between a body and the title of whom it sends or punishes, which is no part of the body's name."""

from __future__ import annotations

from ..bodies.building import SENDS
from ..bodies.units import is_unit
from ..language.body_words import ending_of
from ..language.patterns import lazy

_SENDS = lazy(rf"(?P<body>[\u3400-\u9fff（）]{{2,40}}?)(?:{SENDS.pattern})(?P<unit>[\u3400-\u9fff]{{2,12}}|)")


def without_verb(words: str) -> str:
    """`某局|派|工程师甲`, `某局|调|基建科科长甲`: the body whose title it is, with its department; other words as they are."""
    if not any(sign in words for sign in "派调聘"):
        return words
    found = _SENDS.fullmatch(words)
    if found is None or ending_of(found["body"]) is None:
        return words
    return found["body"] + found["unit"] if not found["unit"] or is_unit(found["unit"]) else words
