"""Records that others made, as statements: what each record says, with the stretch of the file that says it.

A person or organization is a record of its own in the file; every statement about a person carries the place of that
record as the mention, so that all that is said of one record is said of one person.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, cast

from ..model.dates import When
from ..model.entity import GENDERS
from ..model.errors import DateError, DocumentError
from ..model.statement import (
    Body,
    EventStatement,
    Extraction,
    Holding,
    Hosting,
    Life,
    OrganizationName,
    Participation,
    PersonName,
    Skipped,
    SourceDocument,
    Span,
    Statement,
)

EVENT_TYPES = ("meeting", "congress", "election", "ceremony", "visit", "training", "competition", "activity", "event")
MOST = 50_000_000
"""Bytes of a file: its text is kept whole in the graph."""
MARKS = {gender: mark for mark, gender in GENDERS.items()}
_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_OF = re.compile(r"(?P<role>.+?) (?:of|at|in) (?:the )?(?P<organization>.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """A person or organization of the file: what it is called, and where its record and its name stand."""

    name: str
    names: tuple[str, ...]
    span: Span
    record: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A record that somebody held a post. Days are years, months or days; `days`: dates on which it was held.

    `term` stands for start and end where they are known more closely than these can say.
    """

    person: Thing
    organization: str
    role: str
    start: str | None = None
    end: str | None = None
    days: tuple[str, ...] = ()
    ended: bool = False
    term: When | None = None
    record: Span


@dataclass(slots=True)
class Told:
    """What was read out of a file so far: statements, names of organizations, and what could not be read."""

    key: str
    raw: str
    statements: list[Statement] = field(default_factory=list[Statement])
    organizations: list[OrganizationName] = field(default_factory=list[OrganizationName])
    skipped: list[Skipped] = field(default_factory=list[Skipped])

    def skip(self, span: Span, reason: str) -> None:
        """Put a stretch of the file on the review list: its line, what is wrong, what to do."""
        line = self.raw.count("\n", 0, span[0]) + 1
        self.skipped.append(Skipped(reason=f"line {line}: {reason}", spans=(span,), quote=self.raw[slice(*span)][:200]))

    def add(self, statements: Iterable[Statement], record: Span) -> None:
        """Take the statements of a record; a date that is none puts the record on the review list."""
        try:
            self.statements.extend(statements)
        except DateError as error:
            self.misdated(record, error)

    def misdated(self, record: Span, error: DateError) -> None:
        """Put a record with a date that is none on the review list."""
        self.skip(record, f"{error.what}; correct the date and import the file again")

    def call(self, thing: Thing, parent: str | None = None) -> None:
        """Take the names of an organization."""
        self.organizations.append(OrganizationName(name=thing.name, forms=thing.names, parent=parent))

    def extraction(self, document: SourceDocument) -> Extraction:
        """All of it, in the order of the file."""
        from ..loaders import identified

        ordered = sorted(self.statements, key=lambda one: one.spans[0])
        return Extraction(
            document=document, statements=tuple(identified(document, ordered)),
            organizations=tuple(self.organizations), skipped=tuple(self.skipped),
        )  # fmt: skip


def read_source(path: Path, medium: str, meta: dict[str, Any]) -> SourceDocument:
    """The file as a document, its text the raw text; title, publisher and date from `meta`. Raises DocumentError."""
    from ..loaders.document import tidy
    from ..loaders.readers.plain import read_plain

    if not path.is_file():
        raise DocumentError("is not there or is no file.", where=str(path), todo="Check the path.")
    if path.stat().st_size > MOST:
        raise DocumentError(f"has more than {MOST:,} bytes.", where=str(path), todo="Split it, each part by itself.")
    raw = tidy(read_plain(path))
    given = When.parse(meta["date"]) if meta.get("date") else None
    return SourceDocument(
        key=path.name, version=hashlib.sha256(path.read_bytes()).hexdigest(), title=meta.get("title") or path.name,
        organization=meta.get("organization"), date=given, medium=medium, raw=raw,
    )  # fmt: skip


def holdings(key: str, held: Held) -> Iterator[Statement]:
    """A term for start and end, and a holding on each further day; undated when there is neither.

    Raises DateError for an end before its start.
    """
    common: dict[str, Any] = {
        "document": key, "spans": (held.record,), "person": mention(held.person),
        "organization": held.organization, "role": held.role,
    }  # fmt: skip
    over = held.ended and held.end is None
    days = held.days
    if held.term or held.start or held.end:
        when, sure = (held.term, ()) if held.term else term(held.start, held.end)
        yield Holding(**common, basis="term", date=when, then=over)
        days = tuple(dict.fromkeys((*days, *sure)))
    for day in days:
        yield Holding(**common, date=When.parse(day), then=over)
    if not (held.term or held.start or held.end or held.days):
        yield Holding(**common, then=over)


def term(start: str | None, end: str | None) -> tuple[When, tuple[str, ...]]:
    """The time from a start to an end, and the days that it is to be told of besides.

    2022-04-14 to 2022 is 2022/2022 from that day on, and held on it: no EDTF interval may end before it starts.
    Raises DateError when every end is before the start.
    """
    try:
        return When.parse(f"{start or '..'}/{end or '..'}"), ()
    except DateError:
        if not (start and end) or When.parse(start).first > When.parse(end).last:
            raise
    short = min(len(start), len(end))
    rough = When.parse(f"{start[:short]}/{end[:short]}")
    return When(rough.edtf, When.parse(start).first, When.parse(end).last), (max(start, end, key=len),)


def lives(key: str, person: Thing, born: str | None, died: str | None, marks: Iterable[str]) -> Iterator[Statement]:
    """Birth, death and marks (女, 回族) of a person."""
    common: dict[str, Any] = {"document": key, "spans": (person.record,), "person": mention(person)}
    for change, day in (("born", born), ("died", died)):
        if day:
            yield Life(**common, change=cast('Literal["born", "died"]', change), date=When.parse(day))
    for mark in dict.fromkeys(marks):
        yield Life(**common, change="mark", value=mark)


def bodies(key: str, body: Thing, founded: str | None, dissolved: str | None) -> Iterator[Statement]:
    """Founding and end of an organization."""
    for change, day in (("founded", founded), ("dissolved", dissolved)):
        if day:
            change = cast('Literal["founded", "dissolved"]', change)
            yield Body(document=key, spans=(body.record,), organization=body.name, change=change, date=When.parse(day))


def renaming(key: str, before: Thing, after: Thing, day: str | None, record: Span) -> Iterator[Statement]:
    """An organization that became another."""
    date = When.parse(day) if day else None
    yield Body(document=key, spans=(record,), organization=before.name, change="renamed", into=after.name, date=date)


def events(
    key: str,
    event: Thing,
    *,
    dates: Sequence[str],
    venue: str | None = None,
    type: str = "event",
    people: Iterable[Thing] = (),
    hosts: Iterable[Thing] = (),
) -> Iterator[Statement]:
    """An event with those who took part and who held it. `dates`: its day, or its first and last."""
    when = When.parse("/".join(dict.fromkeys(dates))) if dates else None
    name = f"{event.name}@{event.record[0]}"
    common: dict[str, Any] = {"document": key, "spans": (event.record,), "date": when, "event": name}
    kind = type if type in EVENT_TYPES else "event"
    yield EventStatement(**common, title=event.name, venue=venue, type=kind)
    for one in people:
        yield Participation(**common, person=mention(one), roles=("attendee",))
    for one in hosts:
        yield Hosting(**common, organization=one.name, role="organizer")


def mention(person: Thing) -> PersonName:
    """A person as the record names him or her, at the place of the record's name."""
    return PersonName(name=person.name, span=person.span)


def thing(raw: str, record: Span, names: Sequence[str]) -> Thing:
    """A person or organization of these names: the first in Chinese script is what it is called, else the first."""
    name = next((one for one in names if _CHINESE.search(one)), names[0])
    at = raw.find(name, *record)
    span = (at, at + len(name)) if at >= 0 else record
    others = tuple(one for one in dict.fromkeys(names) if one != name)
    return Thing(name=name, names=others, span=span, record=record)


def split_post(name: str, organization: str | None) -> tuple[str, str] | None:
    """Organization and role of a post of that name (`云川市总工会主席`, `Mayor of …`); None without an organization."""
    if organization:
        return organization, name.removeprefix(organization).strip(" ,-–—") or name
    from ..loaders.posts.phrases import find_posts

    found = [one for one in find_posts(name) if one.end == len(name) and one.organization]
    if found:
        return found[-1].organization, found[-1].role
    match = _OF.fullmatch(name)
    return (match["organization"], match["role"]) if match else None
