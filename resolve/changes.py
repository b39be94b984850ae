"""What came of the stints: who came, left or was confirmed, when, and at which event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..model.entity import BoundName, Bounds, Certainty, Change, Support, Tenure
from .rules import Attestation
from .stints import Stint


def changes_of(stint: Stint, tenure: Tenure, events: Mapping[str, str]) -> Iterator[Change]:
    """The changes of one tenure. `events`: the event of each statement that tells of an election, removal or slate.

    Where documents tell of one change at different events, there is one Change for each event. A tenure of which no
    statement speaks, since it only may have been, changes nothing.
    """
    if not stint.holdings:
        return
    yield from _came(stint, tenure, events)
    for item in stint.items:
        if item.choice and item.holding.statement not in stint.fresh:
            yield _change(tenure, "confirmed", _days(item), _support(tenure, [item]), item.holding.event)
    if tenure.end.earliest and tenure.end.latest:
        support = _setting(tenure, ("end.earliest", "end.latest"))
        for event in _events(_setting(tenure, ("end.latest",)), events):
            yield _change(tenure, "left", tenure.end, support, event)


def change_order(change: Change) -> tuple[dt.date, dt.date, str, str, bool, str]:
    """Sort key: by day, then tenure and kind, with events before none."""
    first, last = change.date.earliest or dt.date.min, change.date.latest or dt.date.max
    return first, last, change.tenure, change.change, change.event is None, change.event or ""


def _came(stint: Stint, tenure: Tenure, events: Mapping[str, str]) -> Iterator[Change]:
    chosen = [item for item in stint.items if item.holding.statement in stint.fresh]
    if tenure.start.earliest and tenure.start.latest:
        support = _setting(tenure, ("start.earliest", "start.latest"))
        for event in _events([*_setting(tenure, ("start.latest",)), *_support(tenure, chosen)], events):
            yield _change(tenure, "came", tenure.start, support, event)
        return
    for item in chosen:
        yield _change(tenure, "came", _days(item), _support(tenure, [item]), item.holding.event, "possible")


def _change(
    tenure: Tenure,
    change: str,
    date: Bounds,
    support: Sequence[Support],
    event: str | None,
    certainty: Certainty = "certain",
) -> Change:
    assert change in ("came", "left", "confirmed")
    return Change(tenure=tenure.id, change=change, date=date, event=event, support=tuple(support), certainty=certainty)


def _days(item: Attestation) -> Bounds:
    return Bounds(earliest=item.first, latest=item.last)


def _support(tenure: Tenure, items: Iterable[Attestation]) -> list[Support]:
    wanted = {item.holding.statement for item in items}
    return [one for one in tenure.support if one.statement in wanted]


def _setting(tenure: Tenure, names: Iterable[BoundName]) -> list[Support]:
    return [one for one in tenure.support if set(one.sets).intersection(names)]


def _events(support: Iterable[Support], events: Mapping[str, str]) -> list[str | None]:
    found = sorted({events[one.statement] for one in support if one.statement in events})
    return [*found] or [None]
