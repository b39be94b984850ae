"""The same questions about the same world, asked of cursus on each engine and of what one would use without it.

Every contender takes things by their numbers in the world (`scale.World`) and answers with how many rows it found, so
that answers can be compared.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import scale

Asked = tuple[int, int, int]
"""The number of an entity (person, post, organization), and two days, or another person and nothing."""
Ask = Callable[[Asked], int]
QUESTIONS = ("holder", "career", "officers", "changes", "succession", "colleagues", "path")


class Contender(Protocol):
    """One engine with a world in it."""

    name: str

    def load(self, made: scale.World, folder: Path) -> None:
        """Bring the world into a fresh store in the folder."""
        ...

    def questions(self) -> dict[str, Ask]:
        """What it can be asked."""
        ...

    def size(self) -> float:
        """Megabytes on disk."""
        ...

    def memory(self) -> float:
        """Most megabytes that loading and asking took (of the server, where there is one)."""
        ...

    def close(self) -> None:
        """End it."""
        ...


@dataclass(frozen=True, slots=True)
class Keys:
    """What is asked: the same for every contender."""

    world: scale.World
    seed: int = 7

    def of(self, question: str, count: int) -> list[Asked]:
        """Arguments of so many questions of a kind."""
        dice = random.Random(f"{question} {self.seed}")
        return [self._one(question, dice) for _ in range(count)]

    def _one(self, question: str, dice: random.Random) -> Asked:
        made, begin = self.world, dice.randrange(scale.DAYS - 700)
        match question:
            case "holder":
                return dice.randrange(made.posts), begin, begin
            case "officers":
                return dice.randrange(made.organizations), begin, begin
            case "changes":
                return dice.randrange(made.organizations), begin, begin + 700
            case "succession":
                return dice.randrange(made.organizations) * len(scale.ROLES), 0, scale.DAYS
            case "path":
                return dice.randrange(made.people), dice.randrange(made.people), 0
            case _:
                return dice.randrange(made.people), 0, scale.DAYS


def disk(paths: Iterable[Path]) -> float:
    """Megabytes of files and folders."""
    files = (file for path in paths for file in ([path] if path.is_file() else path.rglob("*")))
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6


def peak(process: int | str = "self") -> float:
    """Most megabytes that a process has held (Linux)."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))) / 1e3


def between(posts: Callable[[int], Iterable[int]], people: Callable[[int], Iterable[int]], asked: Asked) -> int:
    """The length of the shortest path between two people over posts, from both ends; 0 where there is none.

    For engines without a search of their own: `posts` of a person, `people` of a post.
    """
    reached = [{("p", asked[0]): 0}, {("p", asked[1]): 0}]
    edges = [[("p", asked[0])], [("p", asked[1])]]
    for length in range(1, 13):
        side = 0 if len(edges[0]) <= len(edges[1]) else 1
        found: list[tuple[str, int]] = []
        for kind, number in edges[side]:
            other = "r" if kind == "p" else "p"
            for step in posts(number) if kind == "p" else people(number):
                if (other, step) not in reached[side]:
                    reached[side][other, step] = length
                    found.append((other, step))
        edges[side] = found
        if not reached[0].keys().isdisjoint(reached[1]):
            return length
        if not found:
            return 0
    return 0


def iso(number: int) -> str:
    """The day of that number, as ISO 8601."""
    return scale.day(number).isoformat()


def day(number: int) -> dt.date:
    """The day of that number."""
    return scale.day(number)
