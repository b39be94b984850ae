"""One person: names, career, meetings."""

from __future__ import annotations

from ...graph.store import Store
from .asked import ALWAYS, FIRST, Page, Time
from .coverage import coverage_of
from .events import by_date, falls
from .names import find_person
from .pages import listed, paged
from .shapes import Shape, event_shape
from .tenures import ask_evidence, ask_tenures, held, order_of, with_evidence


def person(store: Store, person: str) -> Shape:
    """One person with all names, marks and the period of the sources."""
    found = find_person(store, person)
    row = store.ask("person", person_id=found["id"])[0]
    more = {"pinyin": row["pinyin"], "marks": list(row["marks"] or ())}
    return found | more | {"coverage": coverage_of(store, "Person", found["id"])}


def career(store: Store, person: str, time: Time = ALWAYS, page: Page = FIRST) -> Shape:
    """The tenures of a person in the order of time, or those held when asked about."""
    found = find_person(store, person, known=time.known)
    items, left_out = held(ask_tenures(store, "career", time, person_id=found["id"]), time)
    chosen, following = paged(items, order_of(time), page)
    evidence = ask_evidence(store, "career", time, person_id=found["id"])
    coverage = coverage_of(store, "Person", found["id"])
    return listed(with_evidence(chosen, evidence), len(items), following, coverage, left_out)


def participations(store: Store, person: str, time: Time = ALWAYS, page: Page = FIRST) -> Shape:
    """The events that a person took part in, with the roles there."""
    found = find_person(store, person, known=time.known)
    rows = store.ask("person_events", person_id=found["id"], first=time.first, last=time.last)
    items = [event_shape(row) | {"roles": list(row["roles"] or ())} for row in rows if falls(row, time)]
    chosen, following = paged(items, by_date, page)
    return listed(chosen, len(items), following, coverage_of(store, "Person", found["id"]))
