"""Heads of the document's own works behind a clause about somebody of the bureau above."""

from __future__ import annotations

from ..bodies.above_own import one_above
from ..bodies.units import root_of
from ..language.patterns import lazy
from ..parts import Context
from .phrases import PostPhrase

BEHIND_CLAUSE = lazy(r"[^，。；、]{4,}[，；]$|[^，。；、]{2,}[，；][^，。；]{2,}[，；]$")
"""What somebody from above did, before a bare title of the house that he came to."""


def is_of_house(text: str, last_end: int, phrase: PostPhrase, context: Context, previous: str) -> bool:
    """Whether a bare title behind a clause about the head of the bureau above is one of the document's own works again:
    `局长甲到矿检查，党委书记乙汇报`."""
    above = one_above(context)
    if not above or root_of(previous) != above:
        return False
    return BEHIND_CLAUSE.search(text, last_end, phrase.start) is not None
