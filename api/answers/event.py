"""One event: who took part, who hosted it, what it changed."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections import defaultdict
from typing import Any

from ...graph.store import Store
from ...model.ident import make_id
from .asked import ALWAYS, Time
from .changes import by_day, change_shape, explain, told_certainty, told_date
from .names import find_event
from .shapes import Row, Shape, event_shape, evidence_shape, organization_shape, person_shape, post_shape, unique
from .tenures import SHOWN, ask_evidence, ask_tenures, by_certainty, held, with_evidence

_DAY = dt.timedelta(days=1)


def event(store: Store, event: str, time: Time = ALWAYS) -> Shape:
    """One event with participants, hosts, changes and, for the posts it changed, who held them before and after."""
    id = find_event(store, event, known=time.known)["id"]
    row = store.ask("event", event_id=id)[0]
    changed = store.ask("event_changes", event_id=id, known=time.known)
    return event_shape(row) | {
        "document": _document(store, row["document"]),
        "participants": _participants(store, id, time),
        "hosts": _hosts(store, id, time),
        "changes": _changes(store, row, changed, time),
        "before": _holders(store, changed, row["first"], -_DAY, time),
        "after": _holders(store, changed, row["last"], _DAY * 0, time),
        "evidence": [evidence_shape(one) for one in _told(store, id, time)],
    }


def _told(store: Store, id: str, time: Time) -> list[Row]:
    rows = store.ask("event_evidence", id=id, known=time.known)
    return [row for row in rows if row["kind"] == "event"]


def _document(store: Store, key: str | None) -> Shape | None:
    rows = store.ask("document", document_id=make_id("Document", key)) if key else []
    return {"id": rows[0]["document_id"], "title": rows[0]["document"]} if rows else None


def _participants(store: Store, id: str, time: Time) -> list[Shape]:
    posts: dict[str, list[Shape]] = defaultdict(list)
    for row in store.ask("event_posts", event_id=id, known=time.known):
        posts[row["person_id"]].append(post_shape(row))
    evidence = _grouped(store.ask("event_participants_evidence", event_id=id, known=time.known), "person_id")
    items = [
        {
            "person": person_shape(row),
            "roles": list(row["roles"] or ()),
            "posts": unique(posts[row["person_id"]]),
            "evidence": evidence[row["person_id"]][:SHOWN],
        }
        for row in store.ask("event_participants", event_id=id)
    ]
    return sorted(items, key=lambda item: (_place(item["evidence"]), item["person"]["id"]))


def _hosts(store: Store, id: str, time: Time) -> list[Shape]:
    evidence = _grouped(store.ask("event_hosts_evidence", event_id=id, known=time.known), "organization_id")
    return [
        {
            "organization": organization_shape(row),
            "role": row["host_role"],
            "evidence": evidence[row["organization_id"]][:SHOWN],
        }
        for row in store.ask("event_hosts", event_id=id)
    ]


def _changes(store: Store, event: Row, rows: list[Row], time: Time) -> list[Shape]:
    """The changes of an event, certain when they fell on its own days."""
    days = dataclasses.replace(time, first=event["first"] or time.first, last=event["last"] or time.last)
    items = [
        change_shape(row, row["change"], told_date(row), told_certainty(row, days), event_shape(event)) for row in rows
    ]
    if items:
        explain(items, store.ask("event_changes_evidence", event_id=event["event_id"], known=time.known), [])
    return sorted(items, key=by_day)


def _holders(store: Store, changed: list[Row], day: dt.date | None, shift: dt.timedelta, time: Time) -> list[Shape]:
    """Who held each of the changed posts on a day beside the event."""
    if day is None:
        return []
    moment = dataclasses.replace(time, first=day + shift, last=day + shift)
    items: list[Shape] = []
    for post in dict.fromkeys(row["post_id"] for row in changed):
        found, _ = held(ask_tenures(store, "holders", moment, post_id=post), moment)
        items += with_evidence(sorted(found, key=by_certainty), ask_evidence(store, "holders", moment, post_id=post))
    return items


def _grouped(rows: list[Row], key: str) -> dict[str, list[Shape]]:
    found: dict[str, list[Shape]] = defaultdict(list)
    for row in rows:
        found[row[key]].append(evidence_shape(row))
    return found


def _place(evidence: list[Shape]) -> tuple[Any, ...]:
    """Where in its document a participant is named: those of an event are given in the order of the text."""
    spans = [tuple(span) for one in evidence for span in one["spans"]]
    return (0, *min(spans)) if spans else (1,)
