"""Branches of a society of houses by the kind of these alone: 高校图书馆分会 in the papers of a 图书馆学会."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from .anchors import has_owner

_BRANCH = lazy(r"(?:分会|专业委员会|专委会|工作委员会)$")


def branch_of_society(words: str, own: str) -> str:
    """The branch of the document's own society whose words end with the kind of house that the society is of, and one
    more word; else empty."""
    found = _BRANCH.search(words)
    society = ending_of(own) if found else None
    houses = words[: found.start()] if found and society and society.kind == "society" else ""
    ending = ending_of(houses) if houses else None
    if ending is None or houses == ending.words or has_owner(houses) or houses in own:
        return ""
    return own + words if ending.words in own else ""
