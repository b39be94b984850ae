"""Branches of a society of houses by the kind of these alone: 高校图书馆分会 in the papers of a 图书馆学会; and those of a society
that meets in a house."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.body_words import ending_of
from ..language.patterns import lazy
from .anchors import has_owner
from .own_society import is_society
from .units import root_of

_BRANCH = lazy(r"(?:分会|专业委员会|专委会|工作委员会)$")
_BRANCH_ALONE = lazy(r"[\u3400-\u9fff]{2,8}(?:分会|专业委员会|专委会)")


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


def society_beside(words: str, near: Sequence[str], own: str) -> str | None:
    """The society named before whose branch words name in the papers of a house: `地区医学会年会在本院召开，改选|外科分会`."""
    found = _BRANCH_ALONE.fullmatch(words) if own else None
    if found is None or is_society(own) or has_owner(words):
        return None
    return next((root for one in near if is_society(root := root_of(one)) and not _BRANCH.search(root)), None)
