"""Who followed whom in a post."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from ...graph.store import Store
from ...model.roles import same_seat
from .asked import ALWAYS, FIRST, Page, Time
from .coverage import coverage_of
from .names import find_post
from .pages import listed, paged
from .shapes import Row, Shape, event_shape
from .tenures import ask_sources, ask_tenures, by_time, held, with_evidence

_DAY = dt.timedelta(days=1)


def post(store: Store, post: str) -> Shape:
    """One post with its organization, seats and the period of the sources."""
    found = find_post(store, post)
    return found | {"coverage": coverage_of(store, "Post", found["id"])}


def succession(store: Store, post: str, time: Time = ALWAYS, page: Page = FIRST) -> Shape:
    """The holders of a post in the order of time, who acted for it among them.

    In a post of one seat each says how it stands to the one before: `after` = `{tenure, relation, unclear}`, where
    `relation` is handover, gap, overlap or unknown and `unclear` the days on which neither is certain. `event` is
    what started the tenure.
    """
    found = find_post(store, post)
    posts = store.ask("posts", organization_id=found["organization"]["id"])
    ids = [row["post_id"] for row in posts if row["post_id"] == found["id"] or same_seat(row["role"], found["role"])]
    items, left_out = held([row for id in ids for row in ask_tenures(store, "holders", time, post_id=id)], time)
    items.sort(key=by_time)
    if found["seats"] == "one":
        for before, item in zip([None, *items], items, strict=False):
            item["after"] = None if before is None else _after(before, item)
    chosen, following = paged(items, by_time, page)
    evidence: list[Row] = []
    for id in ids:
        told, events = ask_sources(store, "holders", time, post_id=id)
        evidence += told
        _add_events(chosen, events)
    coverage = coverage_of(store, "Organization", found["organization"]["id"])
    return listed(with_evidence(chosen, evidence), len(items), following, coverage, left_out)


def _after(before: Shape, item: Shape) -> Shape:
    end, start = before["end"], item["start"]
    last, first = _day(end["earliest"]), _day(start["latest"])
    unclear = None
    if last is not None and first is not None and first - last > _DAY:
        unclear = {"from": (last + _DAY).isoformat(), "to": (first - _DAY).isoformat()}
    return {"tenure": before["id"], "relation": _relation(end, start), "unclear": unclear}


def _relation(end: Shape, start: Shape) -> str:
    """How a start follows an end: `gap` and `overlap` only when they are certain."""
    ended_earliest, ended_latest = _day(end["earliest"]), _day(end["latest"])
    began_earliest, began_latest = _day(start["earliest"]), _day(start["latest"])
    if ended_latest is not None and began_earliest is not None and began_earliest - ended_latest > _DAY:
        return "gap"
    if ended_earliest is not None and began_latest is not None and began_latest < ended_earliest:
        return "overlap"
    closed = None not in (ended_latest, began_earliest, began_latest)
    return "handover" if closed and began_latest is not None and ended_latest is not None else "unknown"


def _add_events(items: list[Shape], rows: Iterable[Row]) -> None:
    started: dict[str, Row] = {}
    for row in rows:
        if row["rule"] in ("elected", "appointed") and "start.latest" in (row["sets"] or ()):
            started.setdefault(row["tenure"], row)
    for item in items:
        row = started.get(item["id"])
        item["event"] = event_shape(row) if row else item.get("event")


def _day(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)
