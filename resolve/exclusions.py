"""Who is put out of a post by something said of others: a whole slate elected, a body or a person ended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from ..model.dates import When
from ..model.entity import Post
from .inputs import Ending
from .limits import Cause
from .stints import Stint


@dataclass(frozen=True, slots=True)
class Exclusion:
    """By the last day of `when` nobody holds the post but those `kept`; `only` limits it to one person."""

    when: When
    cause: Cause
    kept: frozenset[str] = frozenset()
    only: str | None = None
    event: str | None = None

    def puts_out(self, person: str, by: dt.date) -> bool:
        """Whether it ends a holding of that person that had begun by that day.

        Someone attested only on the day of a slate may be a newcomer whose name the list lost.
        """
        if self.only is not None:
            return person == self.only
        if person in self.kept:
            return False
        return by < self.when.first or (by == self.when.first and self.cause.rule != "slate")

    def meets(self, other: Exclusion) -> bool:
        """Whether both may be on one day."""
        return self.when.meets(other.when.first, other.when.last)


def ending_exclusions(post: Post, endings: Iterable[Ending]) -> list[Exclusion]:
    """What the ends of bodies and people say about the holders of a post; undated ones say nothing."""
    return [one for ending in endings if (one := _exclusion(post, ending))]


def apply_exclusions(stint: Stint, exclusions: Iterable[Exclusion]) -> None:
    """Bound a stint's end by everything that put its person out."""
    for one in exclusions:
        if one.puts_out(stint.person, stint.by):
            stint.limits.narrow("end.latest", one.when.last, [one.cause])


def excluded_between(exclusions: Iterable[Exclusion], person: str, by: dt.date, again: dt.date, chosen: bool) -> bool:
    """Whether a person was put out after `by` and before the post is held again, up to the day of an election."""
    return any(
        (one.when.last < again or (chosen and one.when.last == again)) and one.puts_out(person, by)
        for one in exclusions
    )


def _exclusion(post: Post, ending: Ending) -> Exclusion | None:
    if ending.when is None:
        return None
    cause = Cause(ending.kind, ending.statement)
    if ending.kind == "deceased":
        return Exclusion(ending.when, cause, only=ending.subject)
    return Exclusion(ending.when, cause) if ending.subject == post.organization else None
