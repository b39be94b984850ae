"""Popolo JSON → statements, each with the JSON object that says it as the quote."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from ..model.dates import When
from ..model.edtf import covering
from ..model.errors import DateError, DocumentError
from ..model.statement import Extraction, Span
from . import outside
from .outside import MARKS, Held, Thing, Told, split_post, thing
from .outside_dates import date_in, dates_in

CLASSES = ("persons", "organizations", "posts", "memberships", "events")
_BLANK = re.compile(r"[\s,:]*")
_SAYS = re.compile(r'"(persons|organizations|posts|memberships|events)"\s*:\s*\[')


@dataclass(frozen=True, slots=True)
class Item:
    """One object of a list, and where it stands."""

    values: dict[str, Any]
    span: Span

    def text(self, *names: str) -> str | None:
        """The first of some values that is there."""
        return next((str(self.values[name]) for name in names if self.values.get(name)), None)

    def items(self, name: str) -> list[dict[str, Any]]:
        """The objects in a list."""
        value = self.values.get(name)
        found = cast("list[Any]", value if isinstance(value, list) else [])
        return [one for one in found if isinstance(one, dict)]


@dataclass(slots=True)
class _File:
    told: Told
    people: dict[str, Thing] = field(default_factory=dict[str, Thing])
    bodies: dict[str, Thing] = field(default_factory=dict[str, Thing])
    posts: dict[str, Item] = field(default_factory=dict[str, Item])


def popolo_extraction(path: Path, meta: dict[str, Any]) -> Extraction:
    """What a Popolo file says: one object with `persons`, `organizations`, `posts`, `memberships`, `events`.

    Memberships may also stand inside persons and organizations. What cannot be read is on the review list.
    Raises DocumentError for a file that is no such object.
    """
    document = outside.read_source(path, "Popolo", meta)
    file = _File(Told(document.key, document.raw))
    found = _lists(document.raw, path)
    for one in found.get("organizations", ()):
        _name(file, one, file.bodies, "organization")
    for one in found.get("persons", ()):
        _name(file, one, file.people, "person")
    for one in found.get("posts", ()):
        file.posts[one.text("id") or ""] = one
    for kind, read in (("organizations", _organization), ("persons", _person), ("events", _event)):
        for one in found.get(kind, ()):
            _safely(file, one, read)
    for one in _memberships(found):
        _safely(file, one, _membership)
    return file.told.extraction(document)


def is_popolo(text: str) -> bool:
    """Whether a text looks like Popolo: it has one of the lists."""
    return _SAYS.search(text) is not None


def _lists(raw: str, path: Path) -> dict[str, list[Item]]:
    """The lists of the outermost object by name, each item with its place. Raises DocumentError."""
    decoder = json.JSONDecoder()
    found: dict[str, list[Item]] = {}
    try:
        json.loads(raw)
        raw.encode()
        if not _SAYS.search(raw) or not raw.lstrip().startswith("{"):
            raise ValueError("it is no object with lists")
        at = raw.index("{") + 1
        while raw[at := _next(raw, at)] != "}":
            name, at = decoder.raw_decode(raw, at)
            at = _next(raw, at)
            if name in CLASSES and raw[at] == "[":
                found[name], at = _items(raw, at + 1, decoder)
            else:
                _, at = decoder.raw_decode(raw, at)
    except (ValueError, RecursionError) as error:
        todo = 'Give an object with lists such as "persons" and "memberships".'
        raise DocumentError(f"is no Popolo JSON: {error}.", where=str(path), todo=todo) from None
    return found


def _items(raw: str, at: int, decoder: json.JSONDecoder) -> tuple[list[Item], int]:
    items: list[Item] = []
    while raw[at := _next(raw, at)] != "]":
        value, end = decoder.raw_decode(raw, at)
        items.append(Item(_object(value), (at, end)))
        at = end
    return items, at + 1


def _object(value: Any) -> dict[str, Any]:
    """The value when it is an object of proper text (`"\\ud800"` is none), else an empty one."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return {}
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _next(raw: str, at: int) -> int:
    match = _BLANK.match(raw, at)
    return match.end() if match else at


def _name(file: _File, one: Item, into: dict[str, Thing], what: str) -> None:
    names = [one.text("name") or "", *(str(other.get("name") or "") for other in one.items("other_names"))]
    named = [name for name in names if name]
    if not named or not one.text("id"):
        file.told.skip(one.span, f"{what} without id or name; add them")
        return
    into[one.text("id") or ""] = thing(file.told.raw, one.span, named)


def _safely(file: _File, one: Item, read: Any) -> None:
    try:
        read(file, one)
    except (DateError, ValueError) as error:
        file.told.skip(one.span, f"{getattr(error, 'what', error)}; correct the date and import the file again")


def _organization(file: _File, one: Item) -> None:
    body = file.bodies.get(one.text("id") or "")
    if body is None:
        return
    parent = file.bodies.get(one.text("parent_id") or "")
    file.told.call(body, parent.name if parent else None)
    founded, ended = (date_in([one.text(name) or ""]) for name in ("founding_date", "dissolution_date"))
    file.told.add(outside.bodies(file.told.key, body, founded, ended), one.span)


def _person(file: _File, one: Item) -> None:
    person = file.people.get(one.text("id") or "")
    if person is None:
        return
    born, died = (date_in([one.text(name) or ""]) for name in ("birth_date", "death_date"))
    mark = MARKS.get((one.text("gender") or "").lower())
    file.told.add(outside.lives(file.told.key, person, born, died, [mark] if mark else []), one.span)


def _memberships(found: dict[str, list[Item]]) -> Iterator[Item]:
    """Those of the list, and those inside persons, organizations and posts, which say whose they are."""
    yield from found.get("memberships", ())
    for kind, key in (("persons", "person_id"), ("organizations", "organization_id"), ("posts", "post_id")):
        for holder in found.get(kind, ()):
            for one in holder.items("memberships"):
                yield Item({key: holder.text("id"), **one}, holder.span)


def _membership(file: _File, one: Item) -> None:
    person = file.people.get(one.text("person_id") or "")
    if person is None:
        file.told.skip(one.span, "the person of this membership is not in the file; add it to `persons`")
        return
    post = file.posts.get(one.text("post_id") or "")
    body = file.bodies.get(one.text("organization_id") or (post.text("organization_id") if post else None) or "")
    role = one.text("role") or (post.text("role", "label") if post else None) or one.text("label")
    split = split_post(role, body.name if body else None) if role else None
    if split is None:
        file.told.skip(one.span, "this membership tells no organization or no role; add `organization_id` and `role`")
        return
    organization, title = split
    held = Held(
        person=person, organization=organization, role=title, start=date_in([one.text("start_date") or ""]),
        end=date_in([one.text("end_date") or ""]), days=_days(one), ended=_bounds(one).get("ended") is True,
        term=_term(one), record=one.span,
    )  # fmt: skip
    file.told.add(list(outside.holdings(file.told.key, held)), one.span)


def _days(one: Item) -> tuple[str, ...]:
    """The first and the last certain day, which our own export gives beside the dates."""
    bounds = _bounds(one)
    first, last = bounds.get("start_latest"), bounds.get("end_earliest")
    return dates_in(map(str, (first, last))) if first and last and first <= last else ()


def _term(one: Item) -> When | None:
    """Start and end within the four bounds of our own export; None for other files, or where nothing bounds them."""
    days = {name: dt.date.fromisoformat(str(day)) for name, day in _bounds(one).items() if name != "ended"}
    first, last = days.get("start_earliest"), days.get("end_latest")
    begin = covering(first, days.get("start_latest", last or first)) if first else ".."
    finish = covering(days.get("end_earliest", first or last), last) if last else ".."
    if begin is None or finish is None or begin == finish == "..":
        return None
    try:
        found = When.parse(f"{begin}/{finish}")
    except DateError:
        found = When.parse(f"{begin[:3]}X/{finish[:3]}X")
    return When(found.edtf, first or found.first, last or found.last)


def _bounds(one: Item) -> dict[str, Any]:
    value = one.values.get("cursus")
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _event(file: _File, one: Item) -> None:
    name = one.text("name")
    if name is None:
        file.told.skip(one.span, "event without a name; add `name`")
        return
    dates = [found for key in ("start_date", "end_date") if (found := date_in([one.text(key) or ""]))]
    people = [file.people[id] for other in one.items("attendees") if (id := str(other.get("id"))) in file.people]
    hosts = [file.bodies[id] for id in [one.text("organization_id") or ""] if id in file.bodies]
    found = outside.events(
        file.told.key, thing(file.told.raw, one.span, [name]), dates=dates, venue=one.text("location"),
        type=one.text("classification") or "event", people=people, hosts=hosts,
    )  # fmt: skip
    file.told.add(list(found), one.span)
