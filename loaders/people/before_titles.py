"""Names that stand between a body and the title of somebody there: `某大学某某教授`."""

from __future__ import annotations

from collections import Counter

from ..bodies.building import left_edge
from ..language.body_words import ending_of
from ..language.name_words import is_ordinary, surname_class
from ..names.personal import read_name
from ..posts.phrases import PostPhrase
from .found import Found


def name_in_words(text: str, phrase: PostPhrase, known: Counter[str]) -> Found | None:
    """The name in `某大学某某教授`, `我校某某校长`: between a body's name and the title."""
    if phrase.kind in ("group", "seat") or phrase.role.startswith("代") or ending_of(phrase.organization) is not None:
        return None
    for size in (3, 2, 4):
        at = phrase.role_start - size
        named = at > phrase.start and ending_of(text[phrase.start : at]) is not None
        if not named and not _behind_unit(text, at, phrase):
            continue
        reading = read_name(text, at, known)
        if reading is not None and reading.end == phrase.role_start and not is_ordinary(text[at : reading.end]):
            return Found(at, reading.end, text[at : reading.end], (), phrase.end)
    return None


def _behind_unit(text: str, at: int, phrase: PostPhrase) -> bool:
    """Whether a name that begins at `at` stands between a unit and the title of its head (规划处|某某某|处长)."""
    if phrase.organization or at < 4 or surname_class(text, at) not in ("common", "compound"):
        return False
    start = left_edge(text, at)
    return phrase.head == text[at - 1] + "长" and start < at - 2 and ending_of(text[start:at]) is not None
