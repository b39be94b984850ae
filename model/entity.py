"""What statements are about once resolved: people, organizations, posts, tenures, events."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

Certainty = Literal["certain", "possible"]
BoundName = Literal["start.earliest", "start.latest", "end.earliest", "end.latest"]
ConflictKind = Literal["shared_seat", "interrupted", "impossible", "two_places", "doubted"]
Rule = Literal[
    "stated", "then", "former", "elected", "appointed", "removed", "resigned", "term",
    "successor", "slate", "dissolved", "renamed", "deceased", "continuity",
]  # fmt: skip
GENDERS = {"女": "female", "男": "male"}
"""Marks of a person that tell the gender, and what other vocabularies call it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The first and last day that a start or an end can have; None is open."""

    earliest: dt.date | None = None
    latest: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """Why a tenure is believed: a statement, the rule that read it, and the bounds which it sets (may be none)."""

    statement: str
    rule: Rule
    sets: tuple[BoundName, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A resolved person. `name` is preferred; `names` holds every form read, OCR forms included."""

    id: str
    name: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """A resolved organization. `parent` is the id of the body it is part of."""

    id: str
    name: str
    names: tuple[str, ...]
    parent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A role in an organization; `seats` is `one` or `many`."""

    id: str
    organization: str
    role: str
    seats: Literal["one", "many"] = "many"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """A person's continuous holding of a post. `ended` is True when it is known to have ended, else None.

    `anchor`: the statement that its id is made of.
    """

    id: str
    person: str
    post: str
    start: Bounds = field(default_factory=Bounds)
    end: Bounds = field(default_factory=Bounds)
    ended: bool | None = None
    anchor: str = ""
    support: tuple[Support, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one event or the evidence did to a tenure: came, left, or confirmed.

    `certainty` is possible where `date` is only the day of a statement that shows a change, as for someone elected
    with a whole slate, who may have held the post before.
    """

    tenure: str
    change: Literal["came", "left", "confirmed"]
    date: Bounds
    event: str | None = None
    support: tuple[Support, ...] = ()
    certainty: Certainty = "certain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A contradiction in what the documents say, with its evidence; nothing is dropped for it.

    `kind`: `shared_seat` (two holders of one seat, beyond the day of handover), `interrupted` (somebody else attested
    in one seat between two attestations of a person), `impossible` (a start after its end, or evidence after an end),
    `two_places` (one person in two cities on one day), `doubted` (two people who may be one, with score and reasons).
    `date`: the days concerned.
    """

    kind: ConflictKind
    post: str | None = None
    persons: tuple[str, ...] = ()
    tenures: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    date: Bounds = field(default_factory=Bounds)
    score: float | None = None
    reasons: tuple[str, ...] = ()
