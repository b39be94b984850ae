"""Bodies that took another name: which are one line of names, and what is said of their founding and end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..graph import Store
from ..model.statement import Body
from ..resolve.inputs import Ending
from ..resolve.organizations import organization_id
from .said import Said, ask_said


@dataclass(frozen=True, slots=True)
class Line:
    """The ids of one body under all its names, oldest first, and the dated renaming between each two of them."""

    bodies: tuple[str, ...]
    renamings: tuple[Ending, ...] = ()


@dataclass(frozen=True, slots=True)
class Lines:
    """The line of each organization that was asked for, and of those in it; `said`: all that made or ended them."""

    of: Mapping[str, Line] = field(default_factory=dict[str, Line])
    said: Sequence[Body] = ()


def load_lines(store: Store, organizations: Iterable[str], given: Iterable[Said], removed: set[str]) -> Lines:
    """Follow renamings from these organizations to earlier and later names, as graph and change know them.

    `given`: statements that outrank the graph; `removed`: ids of those that count no more.
    """
    new = [one.statement for one in given if isinstance(one.statement, Body)]
    said: dict[str, Body] = {}
    seen: set[str] = set()
    waiting = set(organizations)
    while waiting:
        seen |= waiting
        asked = [one.statement for one in ask_said(store, "said_of_bodies", waiting) if one.statement.id not in removed]
        found = [one for one in (*asked, *new) if isinstance(one, Body)]
        said |= {one.id: one for one in found if not waiting.isdisjoint(_ends(one))}
        waiting = {end for one in said.values() if _renames(one) for end in _ends(one)} - seen
    told = [said[id_] for id_ in sorted(said)]
    lines = {body: line for line in _lines(told) for body in line.bodies}
    return Lines({body: lines.get(body, Line((body,))) for body in sorted(seen)}, told)


def ending_of(statement: Body) -> Ending | None:
    """What the end of a body says about those who hold its posts."""
    if statement.change == "founded":
        return None
    kind = "dissolved" if statement.change == "dissolved" else "renamed"
    subject = organization_id(statement.organization)
    return Ending(kind=kind, subject=subject, when=statement.date, statement=statement.id)


def _renames(statement: Body) -> bool:
    return statement.change == "renamed" and bool(statement.into) and statement.date is not None


def _ends(statement: Body) -> set[str]:
    names = (statement.organization, statement.into) if statement.into else (statement.organization,)
    return {organization_id(name) for name in names}


def _lines(said: Iterable[Body]) -> list[Line]:
    """Chains of renamings; none where a body has two later or two earlier names, or gets its first one back."""
    later = _links(said)
    earlier: dict[str, set[str]] = defaultdict(set)
    for old, news in later.items():
        for new in news:
            earlier[new].add(old)
    linked = {
        old: next(iter(news.items()))
        for old, news in later.items()
        if len(news) == 1 and len(earlier[next(iter(news))]) == 1
    }
    found: list[Line] = []
    for first in sorted(linked.keys() - {new for new, _ in linked.values()}):
        bodies, renamings = [first], list[Ending]()
        while bodies[-1] in linked:
            new, renaming = linked[bodies[-1]]
            bodies.append(new)
            renamings.append(renaming)
        found.append(Line(tuple(bodies), tuple(renamings)))
    return found


def _links(said: Iterable[Body]) -> dict[str, dict[str, Ending]]:
    """Old id → new id → the renaming, as told by the statement with the most exact date."""
    later: dict[str, dict[str, Ending]] = defaultdict(dict)
    for one in sorted(filter(_renames, said), key=_exactness):
        old, new = organization_id(one.organization), organization_id(one.into or "")
        ending = ending_of(one)
        if old != new and ending:
            later[old].setdefault(new, ending)
    return later


def _exactness(one: Body) -> tuple[int, str]:
    assert one.date is not None
    return (one.date.last - one.date.first).days, one.id
