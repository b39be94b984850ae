"""Who is put out of a post by something said of others: a whole slate elected, a body or a person ended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from ..model.dates import When
from ..model.entity import Post
from ..model.roles import parse_role
from .inputs import Ending, Slate
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
        """Whether it ends a holding of that person that had begun by that day."""
        if self.only is not None:
            return person == self.only
        # Someone attested only on the day of a slate may be a newcomer whose name the list lost.
        return person not in self.kept and (
            by < self.when.first or (by == self.when.first and self.cause.rule != "slate")
        )


def exclusions(post: Post, slates: Iterable[Slate], endings: Iterable[Ending]) -> list[Exclusion]:
    """What puts holders out of that post, in order of time; incomplete lists and undated ends put nobody out."""
    found = [one for slate in slates if (one := _of_slate(post, slate))]
    found += [one for ending in endings if (one := _of_ending(post, ending))]
    return sorted(found, key=lambda one: (one.when.order, one.cause, one.only or ""))


def apply_exclusions(stint: Stint, ends: Iterable[Exclusion]) -> None:
    """Bound a stint's end by everything that put its person out."""
    for end in ends:
        if end.puts_out(stint.person, stint.by):
            stint.limits.narrow("end.latest", end.when.last, [end.cause])


def excluded_between(ends: Iterable[Exclusion], person: str, by: dt.date, again: dt.date, chosen: bool) -> bool:
    """Whether something put a person out after `by` and before the post is held again; an election on its day is after it."""
    return any(
        (end.when.last < again or (chosen and end.when.last == again)) and end.puts_out(person, by) for end in ends
    )


def _of_slate(post: Post, slate: Slate) -> Exclusion | None:
    if slate.organization != post.organization or not slate.complete or slate.when is None:
        return None
    asked = parse_role(post.role).general
    listed = [one for one in slate.elected if parse_role(one.role).general == asked]
    if not listed:
        return None
    cause = Cause("slate", min(one.statement for one in listed))
    return Exclusion(slate.when, cause, frozenset(one.person for one in listed), event=slate.event)


def _of_ending(post: Post, ending: Ending) -> Exclusion | None:
    if ending.when is None:
        return None
    cause = Cause(ending.kind, ending.statement)
    if ending.kind == "deceased":
        return Exclusion(ending.when, cause, only=ending.subject)
    return Exclusion(ending.when, cause) if ending.subject == post.organization else None
