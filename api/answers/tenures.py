"""Tenures as answers: how certain on the days asked about, how near the evidence, in which order."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import Any

from ...graph.store import Store
from ...model.bounds import certainty_on, certainty_over, ends, nearest, starts
from ...model.entity import Certainty
from .asked import Time
from .pages import LAST, Key
from .shapes import Row, Shape, evidence_shape, tenure_shape

_DAYS_A_YEAR = 365.25
SHOWN = 12
"""Statements shown behind one tenure; `/v1/evidence` has all of them."""
_OF_OTHERS = ("successor", "slate", "dissolved", "renamed")
"""Rules that read a bound out of what is said of another person or of the body."""


def certainty_of(row: Row, time: Time) -> Certainty | None:
    """How certain it is that the tenure was held on the day, or over the range, asked about; None when it was not."""
    if time.day is not None:
        return certainty_on(starts(row), ends(row), time.day)
    return certainty_over(starts(row), ends(row), time.first, time.last, time.overlap)


def distance(row: Row, time: Time) -> Shape | None:
    """The day of the nearest evidence and its distance in days from the day or range asked about."""
    found = nearest(starts(row), ends(row), time.first, time.last)
    return None if found is None else {"day": found.day.isoformat(), "days": found.distance}


def held(rows: Iterable[Row], time: Time) -> tuple[list[Shape], int]:
    """The tenures held when asked about, marked with certainty and nearness, and how many were left out.

    Left out are possible ones whose evidence is too far from the days asked about, or has no date at all.
    """
    if not time.asked:
        return [tenure_shape(row) for row in rows], 0
    found: list[Shape] = []
    left_out = 0
    for row in rows:
        certainty = wanted_certainty(row, time)
        if certainty is None:
            continue
        near = distance(row, time)
        if near is None or too_far(near, time):
            left_out += 1
            continue
        found.append(tenure_shape(row) | {"certainty": certainty, "nearest": near})
    return found, left_out


def is_held(row: Row, time: Time) -> bool:
    """Whether `held` takes the tenure of a row."""
    if not time.asked:
        return True
    near = distance(row, time) if wanted_certainty(row, time) is not None else None
    return near is not None and not too_far(near, time)


def wanted_certainty(row: Row, time: Time) -> Certainty | None:
    """How certainly a tenure was held when asked about; None when it was not, or not as certainly as asked."""
    certainty = certainty_of(row, time)
    return None if time.certainty is not None and certainty != time.certainty else certainty


def too_far(near: Shape, time: Time) -> bool:
    """Whether the nearest evidence is further from the days asked about than `within` allows."""
    return near["days"] > time.within * _DAYS_A_YEAR


def with_evidence(items: list[Shape], rows: Iterable[Row]) -> list[Shape]:
    """The items with the statements behind each: what is said of the holder first, what sets a bound, then by date."""
    behind = evidence_by_tenure(rows)
    for item in items:
        found = behind.get(item["id"], [])
        item["evidence"] = found[:SHOWN]
        item["evidence_total"] = len(found)
    return items


def evidence_by_tenure(rows: Iterable[Row]) -> dict[str, list[Shape]]:
    """Evidence of each tenure in the order in which it is shown."""
    behind: dict[str, list[Shape]] = defaultdict(list)
    for row in rows:
        behind[row["tenure"]].append(evidence_shape(row))
    return {tenure: sorted(found, key=_evidence_order) for tenure, found in behind.items()}


def order_of(time: Time) -> Callable[[Shape], Key]:
    """Order of tenures: by certainty and nearness when days are asked about, else by time."""
    return by_certainty if time.asked else by_time


def by_certainty(item: Shape) -> Key:
    """Certain first, then the nearest evidence, single seats, role, name."""
    near = item.get("nearest") or {"days": 0}
    return (
        item.get("certainty") == "possible",
        near["days"],
        item["post"]["seats"] != "one",
        item["post"]["role"],
        item["person"]["name"],
        item["id"],
    )


def by_time(item: Shape) -> Key:
    """In the order of the first day known of each tenure."""
    start, end = item["start"], item["end"]
    first = start["earliest"] or start["latest"] or end["earliest"] or end["latest"] or LAST
    return (start["latest"] or first, first, end["latest"] or LAST, item["id"])


def ask_tenures(store: Store, question: str, time: Time, **key: Any) -> list[Row]:
    """Rows of `holders`, `career` or `officers` for the days asked about, by tenure.

    They are sorted here: in the embedded engine sorting a few rows takes as long as finding them.
    """
    rows = store.ask(question, first=time.first, last=time.last, known=time.known, **key)
    return sorted(rows, key=itemgetter("tenure"))


def ask_evidence(store: Store, question: str, time: Time, **key: Any) -> list[Row]:
    """Rows of the question's evidence."""
    return store.ask(f"{question}_evidence", first=time.first, last=time.last, known=time.known, **key)


def ask_sources(store: Store, question: str, time: Time, **key: Any) -> tuple[list[Row], list[Row]]:
    """Rows of the question's evidence, and of the events that it tells of: tenure after tenure, each by day.

    They are asked for together: the way to the statements is what takes long.
    """
    rows = store.ask(f"{question}_events", first=time.first, last=time.last, known=time.known, **key)
    evidence = {(row["tenure"], row["statement"]): row for row in rows}
    events = [row | {"date": row["event_date"]} for row in rows if row["event_id"] is not None]
    events.sort(key=lambda row: (row["tenure"], row["first"] or dt.date.max, row["event_id"]))
    return list(evidence.values()), events


def _evidence_order(one: Shape) -> tuple[bool, bool, str, str]:
    return (one["rule"] in _OF_OTHERS, not one["sets"], one["date"] or LAST, one["statement"])
