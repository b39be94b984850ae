"""Events: which reports of several documents are of one event."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import combinations

from ..model.ident import make_id
from ..model.letters import letters
from ..model.statement import EventStatement, Holding, Hosting, Participation, Statement
from .forms import fold_organization
from .judgements import Groups
from .similar import plain_name

_ORDINAL = re.compile(r"([一二三四五六七八九十百\d]+)([届次])")
_SPECIFIC = 12
"""Length from which two equal titles of one day need no other tie."""

EventKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class EventsResolution:
    """`of`: (document, name of the event in it) → event id. `merges`: what was taken for one event, with the score."""

    of: Mapping[EventKey, str] = field(default_factory=dict[EventKey, str])
    merges: tuple[tuple[float, EventKey, EventKey], ...] = ()


@dataclass(slots=True)
class _Report:
    key: EventKey
    anchor: str
    day: str
    title: str
    people: set[str] = field(default_factory=set[str])
    hosts: set[str] = field(default_factory=set[str])


def resolve_events(statements: Iterable[Statement], people: Mapping[str, str] | None = None) -> EventsResolution:
    """Give each event of each document an id; reports of several documents that tell of one event share it.

    `people` (statement id → person id) makes shared participants surer; without it names count. Events of one
    document are never taken for one. Only events that begin on the same day are compared, so a resolution of the
    events of some days gives the same ids as one of all days.
    """
    reports = _reports(statements, people or {})
    days: dict[str, list[_Report]] = defaultdict(list)
    for report in reports:
        days[report.day].append(report)
    groups, merges = Groups(), list[tuple[float, EventKey, EventKey]]()
    for day in sorted(days):
        if day:
            merges += _merge_day(days[day], groups)
    return EventsResolution(
        {report.key: make_id("Event", groups.find(report.anchor)) for report in reports}, tuple(merges)
    )


def likeness(left: str, right: str) -> float:
    """How alike two titles are, 0 to 1; a title inside the other counts as at least 0.8."""
    left, right = letters(left), letters(right)
    if not left or not right:
        return 0.0
    ratio = SequenceMatcher(None, *sorted((left, right)), autojunk=False).ratio()
    short, long = sorted((left, right), key=len)
    return max(ratio, 0.8) if len(short) >= 6 and short in long else ratio


def _reports(statements: Iterable[Statement], people: Mapping[str, str]) -> list[_Report]:
    found: dict[EventKey, _Report] = {}
    others: list[Participation | Holding | Hosting] = []
    for statement in statements:
        if isinstance(statement, EventStatement):
            key = (statement.document, statement.event)
            day = statement.date.edtf.partition("/")[0] if statement.date else ""
            report = found.setdefault(key, _Report(key, statement.id, day, statement.title))
            report.anchor = min(report.anchor, statement.id)
        elif isinstance(statement, Participation | Holding | Hosting):
            others.append(statement)
    for statement in others:
        report = found.get((statement.document, getattr(statement, "event", None) or ""))
        if report is None:
            continue
        if isinstance(statement, Hosting):
            report.hosts.add(fold_organization(statement.organization))
        else:
            report.people.add(people.get(statement.id) or plain_name(statement.person.name))
    return [found[key] for key in sorted(found)]


def _merge_day(reports: Sequence[_Report], groups: Groups) -> list[tuple[float, EventKey, EventKey]]:
    pairs = [
        (score, *sorted((a.anchor, b.anchor)), a, b)
        for a, b in combinations(reports, 2)
        if (score := one_event(a, b)) > 0
    ]
    documents = {report.anchor: {report.key[0]} for report in reports}
    merges: list[tuple[float, EventKey, EventKey]] = []
    for score, _, _, a, b in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        left, right = sorted((groups.find(a.anchor), groups.find(b.anchor)))
        if left != right and documents[left].isdisjoint(documents[right]):
            groups.join(left, right)
            documents[left] |= documents[right]
            merges.append((round(score, 3), min(a.key, b.key), max(a.key, b.key)))
    return merges


def one_event(a: _Report, b: _Report) -> float:
    """A score above 0 if two reports of one day tell of one event: like titles, and people or hosts in common."""
    if a.key[0] == b.key[0] or len(a.day) < len("YYYY-MM-DD"):
        return 0.0
    if _other_session(a.title, b.title):
        return 0.0
    alike = likeness(a.title, b.title)
    shared = len(a.people & b.people) + len(a.hosts & b.hosts)
    title = letters(a.title)
    if shared == 0:
        return alike if title == letters(b.title) and len(title) >= _SPECIFIC else 0.0
    return alike + 0.1 * min(shared, 5) if alike >= (0.5 if shared >= 3 else 0.6) else 0.0


def _other_session(left: str, right: str) -> bool:
    """Whether two titles number their sessions (届, 次) differently."""
    numbers = [{unit: number for number, unit in _ORDINAL.findall(title)} for title in (left, right)]
    return any(numbers[0][unit] != numbers[1][unit] for unit in numbers[0].keys() & numbers[1].keys())
