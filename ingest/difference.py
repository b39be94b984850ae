"""What a new version of a document says otherwise than the one before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model.statement import Statement
from .said import Said


@dataclass(frozen=True, slots=True)
class Difference:
    """The statements that a document adds, still says (perhaps at other places of its text) and says no more.

    One that is both added and removed calls its organizations otherwise now. `forgotten`: the key of the document, when
    it says nothing at all any more.
    """

    added: tuple[Statement, ...] = ()
    kept: tuple[Statement, ...] = ()
    removed: tuple[Said, ...] = ()
    forgotten: str | None = None


def compare(statements: Sequence[Statement], before: Sequence[Said]) -> Difference:
    """What a new version of a document adds to and takes from what it said before."""
    old = {one.statement.id for one in before}
    new = {one.id for one in statements}
    return Difference(
        added=tuple(one for one in statements if one.id not in old),
        kept=tuple(one for one in statements if one.id in old),
        removed=tuple(one for one in before if one.statement.id not in new),
    )
