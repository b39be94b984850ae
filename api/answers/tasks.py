"""Numbered tasks and who is responsible for them."""

from __future__ import annotations

import re
from collections import defaultdict

from ...graph.store import Store
from ...model.ident import make_id
from .asked import ALWAYS, FIRST, Page, Time
from .coverage import coverage_of
from .documents import find_document
from .evidence import evidence_about
from .names import find_organization
from .pages import Key, listed, paged
from .shapes import Row, Shape, organization_shape, plain


def tasks(
    store: Store,
    time: Time = ALWAYS,
    page: Page = FIRST,
    *,
    organization: str | None = None,
    document: str | None = None,
    title: str | None = None,
) -> Shape:
    """Tasks of an organization, of a document, with those words in the text, or in plans of the days asked about.

    In the order of their documents and numbers.
    """
    body = None if organization is None else find_organization(store, organization)["id"]
    source = None if document is None else find_document(store, document)["key"]
    rows = store.ask("tasks") if body is None else store.ask("organization_tasks", organization_id=body)
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if source in (None, row["document"]) and (title is None or plain(title) in plain(row["text"] or "")):
            grouped[row["task_id"]].append(row)
    plans = _plans(store, grouped)
    items = [_shape(group, plans) for group in grouped.values() if _falls(plans.get(group[0]["document"]), time)]
    chosen, following = paged(items, _by_number, page)
    for item in chosen:
        item["evidence"] = evidence_about(store, "Task", item["id"], time.known)
    return listed(chosen, len(items), following, coverage_of(store, "Organization" if body else None, body))


def _plans(store: Store, grouped: dict[str, list[Row]]) -> dict[str, Row]:
    """The documents of the tasks, by key."""
    keys = {group[0]["document"] for group in grouped.values()}
    found = {key: store.ask("document", document_id=make_id("Document", key)) for key in keys}
    return {key: rows[0] for key, rows in found.items() if rows}


def _falls(plan: Row | None, time: Time) -> bool:
    """Whether the period that a plan covers, or the date of it, meets the days asked about."""
    if not time.asked:
        return True
    first, last = ("covers_first", "covers_last") if plan and plan["covers_first"] else ("first", "last")
    if plan is None or plan[first] is None or plan[last] is None:
        return False
    return plan[first] <= time.last and plan[last] >= time.first


def _shape(group: list[Row], plans: dict[str, Row]) -> Shape:
    plan = plans.get(group[0]["document"])
    return {
        "id": group[0]["task_id"],
        "item": group[0]["item"],
        "text": group[0]["text"],
        "document": {"id": plan["document_id"], "title": plan["document"]} if plan else None,
        "organizations": [organization_shape(row) | {"role": row["task_role"]} for row in group],
    }


def _by_number(item: Shape) -> Key:
    number = re.search(r"\d+", item["item"] or "")
    place = int(number.group()) if number else 10**9
    return ((item["document"] or {"id": ""})["id"], place, item["item"] or "", item["id"])
