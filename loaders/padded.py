"""Names that a document sets wide, with a full-width space inside, so that ordinary words in them are no obstacle."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .name_edges import is_spoken_of
from .name_words import is_barred, surname_class
from .posts import match_role
from .text import CleanText

_AHEAD = re.compile(r"[长任席员记事授师人举、；：]")
"""What stands before a name in running text: the end of a post, or the name before it in a list."""
_WIDE = "\u3000"


def padded_names(clean: CleanText, raw: str) -> Iterator[str]:
    """Names of two characters with one full-width space between them in `raw`, behind a post or in a list."""
    text, offsets = clean.text, clean.offsets
    for at in range(1, len(text) - 1):
        first, second = offsets[at], offsets[at + 1]
        if second - first != 2 or first < 0 or raw[first + 1] != _WIDE or not _AHEAD.match(text[at - 1]):
            continue
        name = text[at : at + 2]
        if not surname_class(text, at) or match_role(text, at):
            continue
        if not is_barred(name) or is_spoken_of(text, at + 2):
            yield name
