"""Who held a post, and who sat in an organization."""

from __future__ import annotations

import dataclasses
import datetime as dt

from ...graph.store import Store
from .asked import ALWAYS, FIRST, Page, Time
from .coverage import coverage_of
from .meant import officers_meant, posts_meant
from .pages import listed, paged
from .shapes import Shape
from .tenures import ask_evidence, ask_tenures, held, order_of, with_evidence


def holders(store: Store, organization: str, role: str, time: Time = ALWAYS, page: Page = FIRST) -> Shape:
    """Tenures of the posts of that role in an organization, on the days asked about or of all time.

    A 副… finds 常务副… too, and who acts for a post sits in its seat. No such post is an empty list, not an error.
    """
    body, posts = posts_meant(store, organization, role, time.known)
    rows = [row for post in posts for row in ask_tenures(store, "holders", time, post_id=post["post_id"])]
    items, left_out = held(rows, time)
    chosen, following = paged(items, order_of(time), page)
    shown = {item["post"]["id"] for item in chosen}
    evidence = [row for post in sorted(shown) for row in ask_evidence(store, "holders", time, post_id=post)]
    coverage = coverage_of(store, "Organization", body["id"])
    return listed(with_evidence(chosen, evidence), len(items), following, coverage, left_out)


def officers(store: Store, organization: str, time: Time = ALWAYS, page: Page = FIRST) -> Shape:
    """Everyone in the posts of an organization, on the days asked about; today when none are."""
    body, organ = officers_meant(store, organization, time.known)
    if not time.asked:
        today = dt.date.today()
        time = dataclasses.replace(time, first=today, last=today)
    rows = ask_tenures(store, "officers", time, organization_id=body["id"])
    items, left_out = held([row for row in rows if row["role"].startswith(organ)], time)
    chosen, following = paged(items, order_of(time), page)
    evidence = ask_evidence(store, "officers", time, organization_id=body["id"])
    coverage = coverage_of(store, "Organization", body["id"])
    return listed(with_evidence(chosen, evidence), len(items), following, coverage, left_out)
