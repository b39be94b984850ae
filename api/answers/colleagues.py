"""Who sat in the same organizations at the same time as a person."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict

from ...graph.store import Store
from ...model.entity import Certainty
from .asked import ALWAYS, FIRST, Page, Time
from .coverage import coverage_of
from .names import find_person
from .pages import listed, paged
from .shapes import Row, Shape, bounds, post_shape, tenure_shape
from .tenures import ask_evidence, ask_tenures, by_certainty, certainty_of, distance, too_far, with_evidence

_MIN, _MAX = dt.date.min, dt.date.max


def colleagues(store: Store, person: str, time: Time = ALWAYS, page: Page = FIRST) -> Shape:
    """Tenures of others in the same organization that overlap one of the person's, on the days asked about if any.

    Each is given once, with the tenure of the person that it certainly or most nearly overlaps (`with`) and the days
    that both can have shared (`overlap`).
    """
    found = find_person(store, person)
    mine: dict[str, list[Row]] = defaultdict(list)
    for row in ask_tenures(store, "career", time, person_id=found["id"]):
        mine[row["organization_id"]].append(row)
    items: list[Shape] = []
    left_out = 0
    others = {row["tenure"]: row for row in ask_tenures(store, "colleagues", time, person_id=found["id"])}
    for row in others.values():
        item = _best(mine[row["organization_id"]], row, time) if row["person_id"] != found["id"] else None
        if item is None or (time.certainty is not None and item["certainty"] != time.certainty):
            continue
        if too_far(item["nearest"], time):
            left_out += 1
        else:
            items.append(item)
    chosen, following = paged(items, by_certainty, page)
    shown = {item["post"]["organization"]["id"] for item in chosen}
    evidence = [row for body in sorted(shown) for row in ask_evidence(store, "officers", time, organization_id=body)]
    coverage = coverage_of(store, "Person", found["id"])
    return listed(with_evidence(chosen, evidence), len(items), following, coverage, left_out)


def _best(tenures: list[Row], row: Row, time: Time) -> Shape | None:
    found = [item for mine in tenures if (item := _shared(mine, row, time)) is not None]
    return min(found, key=by_certainty, default=None)


def _shared(mine: Row, other: Row, time: Time) -> Shape | None:
    """The other's tenure with how it overlaps mine, or None when it cannot."""
    found = [overlap_certainty(mine, other), certainty_of(mine, time), certainty_of(other, time)]
    if None in found:
        return None
    first = max(mine["start_earliest"] or _MIN, other["start_earliest"] or _MIN, time.first)
    last = min(mine["end_latest"] or _MAX, other["end_latest"] or _MAX, time.last)
    return tenure_shape(other) | {
        "certainty": "possible" if "possible" in found else "certain",
        "nearest": _nearness(mine, other, time),
        "with": {"tenure": mine["tenure"], "post": post_shape(mine)},
        "overlap": bounds(None if first == _MIN else first, None if last == _MAX else last),
    }


def overlap_certainty(a: Row, b: Row) -> Certainty | None:
    """Whether two tenures share a day: in every completion of their bounds, in some, or in none."""
    if (a["start_earliest"] or _MIN) > (b["end_latest"] or _MAX) or (b["start_earliest"] or _MIN) > (
        a["end_latest"] or _MAX
    ):
        return None
    sure = (a["start_latest"] or _MAX) <= (b["end_earliest"] or _MIN)
    return "certain" if sure and (b["start_latest"] or _MAX) <= (a["end_earliest"] or _MIN) else "possible"


def _nearness(mine: Row, other: Row, time: Time) -> Shape:
    """How far the evidence of either lies from the days asked about, or the evidence of both from each other."""
    if time.asked:
        found = [one for one in (distance(mine, time), distance(other, time)) if one is not None]
        return max(found, key=lambda one: one["days"], default={"day": None, "days": 0})
    (a_first, a_last), (b_first, b_last) = _evidence_span(mine), _evidence_span(other)
    if a_first is None or a_last is None or b_first is None or b_last is None:
        return {"day": None, "days": 0}
    gap = max(0, (b_first - a_last).days, (a_first - b_last).days)
    return {"day": max(a_first, b_first).isoformat() if gap == 0 else a_last.isoformat(), "days": gap}


def _evidence_span(row: Row) -> tuple[dt.date | None, dt.date | None]:
    """First and last day on which the tenure is known to have been held, else the days that bound it."""
    known = [day for day in (row["start_latest"], row["end_earliest"]) if day is not None]
    known = known or [day for day in (row["start_earliest"], row["end_latest"]) if day is not None]
    return (min(known), max(known)) if known else (None, None)
