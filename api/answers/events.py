"""Meetings, congresses, visits and other events."""

from __future__ import annotations

from ...graph.store import Store
from .asked import ALWAYS, FIRST, Page, Time
from .coverage import coverage_of
from .names import find_organization, find_person
from .pages import LAST, Key, listed, paged
from .shapes import Row, Shape, event_shape, unique


def events(
    store: Store,
    time: Time = ALWAYS,
    page: Page = FIRST,
    *,
    organization: str | None = None,
    person: str | None = None,
    type: str | None = None,
) -> Shape:
    """Events that overlap the days asked about: hosted by or changing an organization, attended by a person, of a type.

    Several conditions must all hold. Sorted by date.
    """
    body = None if organization is None else find_organization(store, organization)["id"]
    someone = None if person is None else find_person(store, person)["id"]
    rows = [row for row in _asked(store, time, body, someone) if is_then(row, time) and type in (None, row["type"])]
    items = [event_shape(row) for row in rows]
    chosen, following = paged(items, by_date, page)
    label, about = ("Organization", body) if body else ("Person", someone) if someone else (None, None)
    return listed(chosen, len(items), following, coverage_of(store, label, about))


def falls(row: Row, time: Time) -> bool:
    """Whether something of a day or of days may belong to those asked about; an undated one only when none are."""
    if row["first"] is None or row["last"] is None:
        return not time.asked
    return row["first"] <= time.last and row["last"] >= time.first


def is_then(row: Row, time: Time) -> bool:
    """Whether an event belongs to the days asked about.

    One known by its year or month alone is told of spans as long as that; of shorter ones only where the possible is
    asked for, since nothing says that it was then.
    """
    if not falls(row, time):
        return False
    if not time.asked or time.certainty == "possible" or "/" in (row["date"] or "/"):
        return True
    return time.last - time.first >= row["last"] - row["first"]


def by_date(item: Shape) -> Key:
    """In the order of dates, undated ones last."""
    return (item["date"] or LAST, item["title"], item["id"])


def organization_events(store: Store, organization_id: str, time: Time) -> list[Row]:
    """Events that an organization hosted, and those that changed who sits in it, each once."""
    hosted = store.ask("hosted_events", organization_id=organization_id, first=time.first, last=time.last)
    changing = store.ask(
        "changing_events", organization_id=organization_id, first=time.first, last=time.last, known=time.known
    )
    return unique([*hosted, *changing], "event_id")


def _asked(store: Store, time: Time, body: str | None, person: str | None) -> list[Row]:
    if person is not None:
        rows = store.ask("person_events", person_id=person, first=time.first, last=time.last)
        if body is None:
            return rows
        allowed = {row["event_id"] for row in organization_events(store, body, time)}
        return [row for row in rows if row["event_id"] in allowed]
    if body is not None:
        return organization_events(store, body, time)
    return store.ask("events", first=time.first, last=time.last)
