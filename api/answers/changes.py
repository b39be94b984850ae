"""Who came, left or was confirmed in an organization between two days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Literal

from ...graph.store import Store
from ...model.bounds import change_certainty, ends, starts
from ...model.dates import When
from ...model.entity import Bounds, Certainty
from .asked import ALWAYS, FIRST, Page, Time
from .coverage import coverage_of
from .names import find_organization
from .pages import LAST, Key, listed, paged
from .shapes import Row, Shape, bounds, event_shape, iso, person_shape, post_shape
from .tenures import SHOWN, ask_sources, evidence_by_tenure

Kind = Literal["came", "left", "confirmed"]
_SIDE = {"came": "start.", "left": "end."}
_SETTING = {"came": "start.latest", "left": "end.latest"}


def changes(store: Store, organization: str, time: Time = ALWAYS, page: Page = FIRST) -> Shape:
    """Changes told by statements, and starts and ends bounded on both sides, that meet the days asked about.

    A change is certain when its bounds lie wholly inside the range; each names the event that made it, where known.
    """
    body = find_organization(store, organization, known=time.known)
    asked: dict[str, Any] = {
        "organization_id": body["id"], "first": time.first, "last": time.last, "known": time.known
    }  # fmt: skip
    told = [_told(row, time) for row in sorted(store.ask("changes", **asked), key=_row_order)]
    bounded = sorted(store.ask("bounded", **asked), key=_row_order)
    derived = [one for row in bounded for one in _derived(row, time)]
    items = _without_doubles([*told, *derived])
    if time.certainty is not None:
        items = [item for item in items if item["certainty"] == time.certainty]
    chosen, following = paged(items, by_day, page)
    if chosen:
        explain(chosen, *ask_sources(store, "officers", time, organization_id=body["id"]))
    return listed(chosen, len(items), following, coverage_of(store, "Organization", body["id"]))


def change_shape(row: Row, kind: Kind, date: Bounds, certainty: Certainty, event: Shape | None) -> Shape:
    """A change: `{person, post, change, date, certainty, event}` and the id of its tenure."""
    return {
        "person": person_shape(row),
        "post": post_shape(row),
        "change": kind,
        "date": bounds(date.earliest, date.latest),
        "certainty": certainty,
        "event": event,
        "tenure": row["tenure"],
        "evidence": [],
    }


def told_date(row: Row) -> Bounds:
    """The days between which a change fell that a statement tells."""
    return Bounds(earliest=row["earliest"], latest=row["latest"])


def told_certainty(row: Row, time: Time) -> Certainty:
    """How certain a change is that a statement tells.

    That someone was elected is sure; that he or she came by it is not, where the tenure may have begun before.
    """
    date = told_date(row)
    if row["change"] == "came":
        date = Bounds(earliest=row["start_earliest"], latest=row["latest"])
    elif row["change"] == "left":
        date = Bounds(earliest=row["end_earliest"], latest=row["latest"])
    return change_certainty(date, time.first, time.last) or "possible"


def explain(items: list[Shape], evidence: Iterable[Row], events: Iterable[Row]) -> None:
    """Give each change its evidence, and its event where only a statement behind the bound names one."""
    behind = evidence_by_tenure(evidence)
    named: dict[str, list[Row]] = defaultdict(list)
    for row in events:
        named[row["tenure"]].append(row)
    for item in items:
        rows = named[item["tenure"]]
        item["event"] = _event(item["change"], rows) if item["event"] is None else _in_full(item["event"], rows)
        item["evidence"] = _evidence(item, behind.get(item["tenure"], []))


def by_day(item: Shape) -> Key:
    """By day, then single seats first, role, kind and name."""
    date, post = item["date"], item["post"]
    day = date["latest"] or date["earliest"] or LAST
    return (day, post["seats"] != "one", post["role"], item["change"], item["person"]["name"], item["tenure"])


def _row_order(row: Row) -> Key:
    """By day, tenure, change and event; of what is no told change by tenure."""
    return (iso(row.get("earliest")) or LAST, row["tenure"], row.get("change") or "", row.get("event_id") or "")


def _told(row: Row, time: Time) -> Shape:
    return change_shape(
        row, row["change"], told_date(row), told_certainty(row, time), event_shape({"venue": None, **row})
    )


def _derived(row: Row, time: Time) -> list[Shape]:
    """The start and the end of a tenure, each where it is bounded on both sides and meets the range."""
    found: list[Shape] = []
    sides: list[tuple[Kind, Bounds]] = [("came", starts(row)), ("left", ends(row))]
    for kind, date in sides:
        certainty = change_certainty(date, time.first, time.last)
        if certainty is not None:
            found.append(change_shape(row, kind, date, certainty, None))
    return found


def _without_doubles(items: list[Shape]) -> list[Shape]:
    """One coming and one leaving a tenure, the told one first; confirmations once a day."""
    found: dict[tuple[str, ...], Shape] = {}
    for item in items:
        day = str(item["date"]) if item["change"] == "confirmed" else ""
        found.setdefault((item["tenure"], item["change"], day), item)
    return list(found.values())


def _event(change: Kind, rows: list[Row]) -> Shape | None:
    setting = [row for row in rows if _SETTING.get(change) in (row["sets"] or ())]
    return event_shape(setting[0]) if setting else None


def _in_full(event: Shape, rows: list[Row]) -> Shape:
    """The event with its venue, which the rows of its statements know."""
    return next((event_shape(row) for row in rows if row["event_id"] == event["id"]), event)


def _evidence(item: Shape, behind: list[Shape]) -> list[Shape]:
    """Statements that set the bounds of the change, the one that tells it first; else those of its day."""
    side, setting = _SIDE.get(item["change"]), _SETTING.get(item["change"])
    if side is None:
        return [one for one in behind if one["rule"] in ("elected", "appointed") and _on(one, item["date"])][:SHOWN]
    found = [one for one in behind if any(bound.startswith(side) for bound in one["sets"])]
    return sorted(found, key=lambda one: setting not in one["sets"])[:SHOWN]


def _on(evidence: Shape, days: Shape) -> bool:
    """Whether a statement is of the days between two bounds."""
    if evidence["date"] is None:
        return False
    when = When.parse(evidence["date"])
    return when.first.isoformat() <= (days["latest"] or LAST) and when.last.isoformat() >= (days["earliest"] or "")
