"""What one document says, each thing once, with the characters that say it.

Loaders make statements, `resolve/` gives their people and organizations identity, `graph/` keeps them.
All offsets are Unicode code points into the raw text of the document (after BOM removal and CRLF → LF).
Field names are those of the facts export.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .dates import When

Span = tuple[int, int]
Basis = Literal["stated", "former", "elected", "appointed", "removed", "resigned", "nominated", "term"]
ParticipationRole = Literal["attendee", "speaker", "chair", "visitor", "companion", "other"]
HostingRole = Literal["organizer", "undertaker", "co_organizer", "signatory"]
Action = Literal["issued", "signed", "adopted"]
TaskRole = Literal["lead", "responsible", "support"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """A person as one place of a document names him or her.

    `name` is the repaired name (张 伟 → 张伟), `span` the raw characters of it; `marks` what stands beside it in
    brackets (女, 回族, 挂职, 85岁). Two statements with the same span are about the same mention.
    """

    name: str
    span: Span
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing that one document says. `document` is its key; `quote` the raw text from first to last span."""

    id: str = ""
    document: str
    spans: tuple[Span, ...]
    quote: str = ""
    date: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventStatement(Statement):
    """An event took place. `event` is its name within the document; other statements refer to it."""

    event: str
    title: str
    venue: str | None = None
    type: str = "event"
    """meeting, congress, election, ceremony, visit, training, competition, activity or event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding(Statement):
    """A person holds, held, came to or left a post on `date`.

    `role` as written, without 时任, 原, 前. `then`: 时任 governs it. `alone`: one person chosen alone (补选, 增选,
    任命), not a whole slate. `slate`: the name of the slate (event + body) whose complete list this holding belongs
    to, or None: a body elected its own whole leadership and the list is complete.
    """

    person: PersonName
    organization: str
    role: str
    basis: Basis = "stated"
    then: bool = False
    event: str | None = None
    alone: bool = False
    slate: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation(Statement):
    """A person took part in an event in one or more roles.

    `home`: the body whose paper says so, by its full name; empty where the document is nobody's own.
    """

    event: str
    person: PersonName
    roles: tuple[ParticipationRole, ...]
    home: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosting(Statement):
    """An organization hosted an event or signed at it."""

    event: str
    organization: str
    role: HostingRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuance(Statement):
    """Organizations issued, signed or adopted a document of that title."""

    organizations: tuple[str, ...]
    title: str
    action: Action = "issued"
    event: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Responsibility(Statement):
    """An organization is responsible for the numbered item of a plan. `text` is the item's first sentence."""

    item: str
    organization: str
    role: TaskRole = "responsible"
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Life(Statement):
    """A person's mark: born, died, or what stands in brackets (`change="mark"`, `value="女"`)."""

    person: PersonName
    change: Literal["born", "died", "mark"]
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body(Statement):
    """A body was founded, renamed, merged into another, or dissolved."""

    organization: str
    change: Literal["founded", "renamed", "merged", "dissolved"]
    into: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationName:
    """The forms that one document uses for one organization: `name` written out in full, `forms` as in the text."""

    name: str
    forms: tuple[str, ...] = ()
    parent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """Something that was seen and not read, for the review list."""

    reason: str
    spans: tuple[Span, ...]
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDocument:
    """A document as loaded.

    `key`: side-car id, else the path relative to what was ingested; `version`: SHA-256 of the raw bytes, in hex.
    `date`: day of writing or publication when the document says it, else None; never the period that it covers.
    `covers`: the period that its title names, if any.
    """

    key: str
    version: str
    title: str
    organization: str | None = None
    date: When | None = None
    covers: When | None = None
    medium: str = "text"
    raw: str
    meta: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All that was read out of one document, statements in the order of the text."""

    document: SourceDocument
    statements: tuple[Statement, ...]
    organizations: tuple[OrganizationName, ...] = ()
    skipped: tuple[Skipped, ...] = ()
