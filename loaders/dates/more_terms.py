"""Several terms of one holder, one after the other: `1961.10—1968.11，1973.12—1984.3`, `1961—1968（1973—1984）`."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.dates import When
from ..language.patterns import lazy
from .terms import read_held, read_term

_GAP = lazy(
    r"[）)]?[ \u3000]?(?:(?:[，、；,;/和及]|以及)[ \u3000]?[（(]?|[（(](?:再任|复任|第二次|后又任?|又任?)?[：:，]?)(?=(?:19|20)\d\d)"
)


def terms_after(text: str, at: int) -> list[tuple[When, int]]:
    """The further terms behind one that ends at `at`, with where each ends."""
    found: list[tuple[When, int]] = []
    while gap := _GAP.match(text, at):
        term = read_term(text, gap.end())
        if term is None or not (term[0].lasting or term[0].words.endswith(("—", "今"))):
            break
        found.append(term)
        at = term[1]
    return found


def terms_in(marks: Sequence[str]) -> list[When]:
    """The terms that a bracket behind a name gives: `（女，1961—1968，1973—1984）`."""
    found = (read_held(mark, 0) for mark in marks)
    return [term[0] for term in found if term is not None]
