"""What a person judged: these two are the same, or not the same. It outranks every score."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """That the people of two statements are one person (`same`) or are two.

    It hangs on statements, not on people, so it survives every new document and every merge. `time` in
    milliseconds since 1970 UTC: of two that contradict each other the later holds.
    """

    left: str
    right: str
    same: bool
    because: str = ""
    judge: str = ""
    time: int = 0


@dataclass(frozen=True, slots=True)
class Ruling:
    """Judgements as they apply to statements: those that hold, and those that later ones overrule."""

    same: tuple[Judgement, ...]
    different: tuple[Judgement, ...]
    overruled: tuple[Judgement, ...]


def rule(judgements: Iterable[Judgement]) -> Ruling:
    """Take the judgements from the latest to the earliest, and leave out what contradicts those already taken."""
    groups = Groups()
    same: list[Judgement] = []
    different: list[Judgement] = []
    overruled: list[Judgement] = []
    for judgement in sorted(judgements, key=lambda one: (-one.time, one.left, one.right, one.same, one.because)):
        joined = groups.find(judgement.left) == groups.find(judgement.right)
        if judgement.same and not joined and _parted(groups, judgement, different):
            overruled.append(judgement)
        elif judgement.same:
            groups.join(judgement.left, judgement.right)
            same.append(judgement)
        elif joined:
            overruled.append(judgement)
        else:
            different.append(judgement)
    return Ruling(tuple(same), tuple(different), tuple(overruled))


class Groups:
    """Groups of ids that grow together."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def find(self, one: str) -> str:
        """The smallest id of the group."""
        while (above := self._above.get(one, one)) != one:
            one = above
        return one

    def join(self, left: str, right: str) -> None:
        """Make one group of two."""
        low, high = sorted((self.find(left), self.find(right)))
        if low != high:
            self._above[high] = low


def _parted(groups: Groups, judgement: Judgement, different: Sequence[Judgement]) -> bool:
    sides = {groups.find(judgement.left), groups.find(judgement.right)}
    return any({groups.find(one.left), groups.find(one.right)} == sides for one in different)
