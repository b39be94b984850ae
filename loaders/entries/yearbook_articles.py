"""Articles of a yearbook in one file, each below the name of the body that its items are about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..language.body_words import ending_of
from ..language.patterns import lazy
from .heads import Line

_HEADLINE = lazy(r"[ \u3000]*(?P<body>[\u3400-\u9fff]{3,24})[ \u3000]*")
_ITEM = ("【", "〖", "［", "[")
_FEWEST = 2


def articles_of_bodies(lines: Sequence[Line]) -> list[int]:
    """Where each of them begins; none where the items of the whole document are about one body."""
    heads = [line.start for line, below in pairwise(lines) if below.text.lstrip().startswith(_ITEM) and _names(line)]
    return heads if len(heads) >= _FEWEST else []


def _names(line: Line) -> bool:
    """Whether a line is nothing but the name of a body."""
    head = _HEADLINE.fullmatch(line.text)
    ending = ending_of(head["body"]) if head else None
    return (
        ending is not None
        and ending.level not in ("unit", "group")
        and head is not None
        and head["body"] != ending.words
    )
