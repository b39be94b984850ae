"""What is known of a person so far: names, posts with their times, marks and events of one mention or of many."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from ..model.roles import parse_role, seats_of
from ..model.statement import Holding, Life, Participation, PersonName, Span, Statement
from .bodies import places, root_key
from .forms import fold_organization
from .similar import plain_name

PersonStatement = Holding | Participation | Life
EventKey = tuple[str, str]
Presence = tuple[str, str, str]
"""A document, an event in it, and the name under which someone was there."""
PostKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Stint:
    """A post as far as a person's statements show it: first and last day attested, whether they show start and end.

    `body` and `root` are keys of organizations; `people`: how many have such a post in that body at a time; `side`:
    it can be held beside a full post elsewhere. Days are None for a post without a date. `former`: only ever named as
    left before, so that its days are not days on which it was held.
    """

    body: str
    root: str
    place: tuple[str, ...]
    role: str
    people: int
    side: bool
    first: dt.date | None = None
    last: dt.date | None = None
    opened: bool = False
    closed: bool = False
    former: bool = False
    events: frozenset[EventKey] = frozenset()

    def with_(self, other: Stint) -> Stint:
        """Both together: the same post, shown by more statements."""
        held = [one for one in (self, other) if not one.former] or [self, other]
        return Stint(
            self.body, self.root, self.place, self.role, self.people, self.side,
            min((one.first for one in held if one.first), default=None),
            max((one.last for one in held if one.last), default=None),
            self.opened or other.opened,
            self.closed or other.closed,
            self.former and other.former,
            self.events | other.events,
        )  # fmt: skip


@dataclass(slots=True)
class Profile:
    """One mention, or all the mentions of one person. `anchor` is the smallest id of its statements."""

    anchor: str
    names: Counter[str] = field(default_factory=Counter[str])
    statements: set[str] = field(default_factory=set[str])
    documents: set[str] = field(default_factory=set[str])
    events: set[Presence] = field(default_factory=set[Presence])
    marks: set[str] = field(default_factory=set[str])
    stints: dict[PostKey, Stint] = field(default_factory=dict[PostKey, Stint])
    joined: set[frozenset[str]] = field(default_factory=set[frozenset[str]])
    """Pairs of bodies that one mention gives together."""
    born: set[int] = field(default_factory=set[int])
    homes: set[str] = field(default_factory=set[str])
    """The bodies in whose papers somebody took part in events."""
    place: Span = (0, 0)
    """Where the mention stands, of the first mention when there are several."""

    @property
    def roots(self) -> set[str]:
        """The bodies of all posts, without departments."""
        return {stint.root for stint in self.stints.values()}

    @property
    def within(self) -> set[str]:
        """The bodies of all posts; of somebody without one, those in whose papers he is named."""
        return self.roots or self.homes

    @property
    def first(self) -> dt.date:
        """The first day of any post."""
        return min((stint.first for stint in self.stints.values() if stint.first), default=dt.date.max)

    def add(self, other: Profile) -> None:
        """Take over all that the other shows."""
        self.anchor = min(self.anchor, other.anchor)
        self.place = min(self.place, other.place)
        self.names += other.names
        for mine, theirs in (
            (self.statements, other.statements), (self.documents, other.documents), (self.events, other.events),
            (self.marks, other.marks), (self.joined, other.joined), (self.born, other.born),
            (self.homes, other.homes),
        ):  # fmt: skip
            mine |= theirs  # type: ignore[operator]  # each pair is of one type
        for key, stint in other.stints.items():
            self.stints[key] = self.stints[key].with_(stint) if key in self.stints else stint


def mentions(statements: Iterable[Statement]) -> list[Profile]:
    """A profile for each mention of a person: statements of one document with the same name and span."""
    found: dict[tuple[str, str, Span], list[PersonStatement]] = {}
    for statement in statements:
        if isinstance(statement, PersonStatement):
            key = (statement.document, plain_name(statement.person.name), statement.person.span)
            found.setdefault(key, []).append(statement)
    return [_mention(name, span, found[document, name, span]) for document, name, span in sorted(found)]


def union(profiles: Sequence[Profile]) -> Profile:
    """One profile of several."""
    whole = Profile(anchor=profiles[0].anchor, place=profiles[0].place)
    for profile in profiles:
        whole.add(profile)
    return whole


def _mention(name: str, span: Span, statements: list[PersonStatement]) -> Profile:
    profile = Profile(anchor=min(one.id for one in statements), names=Counter([name]), place=span)
    for statement in statements:
        profile.statements.add(statement.id)
        profile.documents.add(statement.document)
        profile.marks |= marks_of(statement.person)
        if isinstance(statement, Life):
            profile.marks |= {statement.value} if statement.change == "mark" and statement.value else set()
            if statement.change == "born" and statement.date:
                profile.born.add(statement.date.first.year)
            continue
        if statement.event:
            profile.events.add((statement.document, statement.event, name))
        if isinstance(statement, Participation) and statement.home:
            profile.homes.add(root_key(fold_organization(statement.home)))
        if isinstance(statement, Holding):
            stint = stint_of(statement)
            key = (stint.body, stint.role)
            profile.stints[key] = profile.stints[key].with_(stint) if key in profile.stints else stint
    roots = sorted(profile.roots)
    profile.joined = {frozenset((a, b)) for a in roots for b in roots if a < b}
    return profile


def marks_of(person: PersonName) -> set[str]:
    """The marks beside a name that can tell people apart: gender and nationality."""
    return {mark for mark in person.marks if mark in ("女", "男") or (mark.endswith("族") and len(mark) > 1)}


def stint_of(holding: Holding) -> Stint:
    """What one statement shows of a post."""
    body = fold_organization(holding.organization)
    people, side = group_of(holding.role, body)
    return Stint(
        body=body,
        root=root_key(body),
        place=places(body),
        role=parse_role(holding.role).seat,
        people=people,
        side=side or any(mark in ("兼职", "挂职") for mark in holding.person.marks),
        first=holding.date.first if holding.date else None,
        last=holding.date.last if holding.date else None,
        opened=holding.basis in ("elected", "appointed", "nominated"),
        closed=holding.basis in ("removed", "resigned", "former", "term") or holding.then,
        former=holding.basis == "former",
        events=frozenset({(holding.document, holding.event)}) if holding.event else frozenset(),
    )


@lru_cache(maxsize=1 << 16)
def group_of(role: str, body: str) -> tuple[int, bool]:
    """How many people hold such a role in the body at a time, and whether it can be held beside a full post."""
    parsed = parse_role(role)
    people, side = _groups().get(parsed.head) or _groups().get(parsed.plain) or (0, False)
    side = side or any(word in role for word in ("兼职", "挂职", "名誉"))
    if seats_of(role, body) == "one":
        return 1, side
    if "deputy" in parsed.kinds:
        return 6 if not side else 15, side
    return people or 30, side


@cache
def _groups() -> dict[str, tuple[int, bool]]:
    lines = Path(__file__).with_name("groups.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {head: (int(people), kind == "side") for head, people, kind in rows}
