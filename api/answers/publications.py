"""Documents that organizations issued, signed or adopted."""

from __future__ import annotations

from collections import defaultdict

from ...graph.store import Store
from .asked import ALWAYS, FIRST, Page, Time
from .coverage import coverage_of
from .events import falls
from .evidence import evidence_about
from .names import find_organization
from .pages import LAST, Key, listed, paged
from .shapes import Row, Shape, organization_shape, plain


def publications(
    store: Store,
    time: Time = ALWAYS,
    page: Page = FIRST,
    *,
    organization: str | None = None,
    title: str | None = None,
) -> Shape:
    """Publications of an organization, of the days asked about, or with those words in the title; sorted by date."""
    body = None if organization is None else find_organization(store, organization)["id"]
    rows = store.ask("publications") if body is None else store.ask("organization_publications", organization_id=body)
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row["publication_id"]].append(row)
    items: list[Shape] = []
    for group in grouped.values():
        meant = [row for row in group if body in (None, row["organization_id"]) and falls(row, time)]
        if meant and (title is None or plain(title) in plain(group[0]["title"])):
            items.append(_shape(group, meant))
    chosen, following = paged(items, _by_date, page)
    for item in chosen:
        item["evidence"] = evidence_about(store, "Publication", item["id"], time.known)
    return listed(chosen, len(items), following, coverage_of(store, "Organization" if body else None, body))


def _shape(group: list[Row], meant: list[Row]) -> Shape:
    """A publication; its date is the first on which one of the issuers asked about acted."""
    issuers = [
        {"organization": organization_shape(row), "action": row["action"], "date": row["date"]}
        for row in sorted(group, key=lambda row: (row["date"] or LAST, row["organization_id"]))
    ]
    date = min((row["date"] for row in meant if row["date"]), default=None)
    return {"id": group[0]["publication_id"], "title": group[0]["title"], "date": date, "issuers": issuers}


def _by_date(item: Shape) -> Key:
    return (item["date"] or LAST, item["title"], item["id"])
