"""Names with two surnames, as married women of Hong Kong and their families abroad have them: 林李月华."""

from __future__ import annotations

from ..language.name_words import is_ordinary, is_wordy, name_words
from ..places.gazetteer import gazetteer
from .edges import Reading, is_spoken_of, right_edge

_SIZE = 4


def read_married(text: str, at: int) -> Reading | None:
    """The name of two usual surnames and two usual characters that begins at `at` and ends where only names do."""
    words, name = name_words(), text[at : at + _SIZE]
    if len(name) < _SIZE or name[1] not in words.common or not {*name[2:]} <= words.given:
        return None
    first, last = name[:2], name[2:]
    if first in gazetteer() or name[1:3] in gazetteer() or is_ordinary(first) or is_ordinary(last) or is_wordy(last):
        return None
    edge = right_edge(text, at + _SIZE)
    sure = edge == 3 or is_spoken_of(text, at + _SIZE)
    return Reading(at + _SIZE, 2.0, edge) if sure and edge > 1 else None
