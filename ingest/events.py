"""Which event every report of a change tells of, and all that is said of the events it touches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..graph import Store
from ..model.statement import EventStatement, Statement
from ..resolve.events import resolve_events
from .keys import day_key, find
from .said import Said, ask_said


@dataclass(frozen=True, slots=True)
class EventsChange:
    """The events that a change touches, with everything said of each before and after it.

    `of`: statement id → event id after the change; `moved`: statements of the graph whose event is another one now.
    """

    before: Mapping[str, Sequence[Said]]
    after: Mapping[str, Sequence[Said]]
    of: Mapping[str, str]
    moved: tuple[Said, ...]


def resolve_change(
    store: Store, added: Sequence[Statement], removed: Sequence[Said], moved: Iterable[Said], people: Mapping[str, str]
) -> EventsChange:
    """Resolve the events of the days that a change speaks of.

    `moved`: statements whose person became another one: the participants of their events change. `people`: statement
    id → person id, for the statements that the change resolved.
    """
    told = [*added, *(one.statement for one in removed)]
    days = {day_key(one.date.first) for one in told if isinstance(one, EventStatement) and one.date}
    near = {id_ for ids in find(store, days).values() for id_ in ids}
    touched = {one.event for one in (*removed, *moved) if one.event}
    before = ask_said(store, "said_of_events", near | touched)
    after = _after(before, added, {one.statement.id for one in removed}, people)
    changed = tuple(one for one in before if one.statement.id in after and after[one.statement.id].event != one.event)
    touched |= {one.event for one in changed if one.event}
    touched |= {event for one in (*added, *(old.statement for old in changed)) if (event := after[one.id].event)}
    return EventsChange(
        before=_by_event(before, touched),
        after=_by_event(after.values(), touched),
        of={id_: one.event for id_, one in after.items() if one.event},
        moved=changed,
    )


def _after(
    before: Iterable[Said], added: Iterable[Statement], removed: set[str], people: Mapping[str, str]
) -> dict[str, Said]:
    """Every statement after the change with its person and event, by id."""
    persons = {one.statement.id: one.person for one in before if one.person} | dict(people)
    statements = {one.statement.id: one.statement for one in before if one.statement.id not in removed}
    statements |= {one.id: one for one in added}
    events = resolve_events(statements.values(), persons).of
    return {
        id_: Said(one, persons.get(id_), events.get((one.document, getattr(one, "event", None) or "")))
        for id_, one in statements.items()
    }


def _by_event(said: Iterable[Said], touched: set[str]) -> dict[str, list[Said]]:
    found: dict[str, list[Said]] = defaultdict(list)
    for one in said:
        if one.event in touched:
            found[one.event].append(one)
    return dict(found)
