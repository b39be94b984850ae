"""Tenures joined to who held what, a page of people at a time, with the statements behind them."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from ..graph import Row
from ..graph.pages import batches
from ..graph.reading import nodes_by_id
from ..model.bounds import certainty_on, consistent, ends, starts, tightened
from ..model.edtf import common
from ..model.entity import Bounds, Certainty
from ..model.ident import make_id
from .reading import Reading

PAGE = 4000
"""Tenures that are joined at one time."""


class Span(NamedTuple):
    """First and last day, both included; None is open or unknown."""

    first: dt.date | None
    last: dt.date | None


def tenures(reading: Reading) -> Iterator[list[Row]]:
    """Pages of the tenures that are believed, person by person: the columns of `tenures_by_id`, bounds tightened."""
    for some in batches(reading.edges("HELD"), PAGE):
        order = {edge["target"]: place for place, edge in enumerate(some)}
        rows = [row for row in reading.store.ask("tenures_by_id", ids=list(order)) if _wanted(reading, row)]
        yield [_tight(row) for row in sorted(rows, key=lambda row: order[row["id"]])]


def by_person(reading: Reading) -> Iterator[tuple[str, list[Row]]]:
    """The id of each person who holds or held something, and the tenures."""
    for id, rows in groupby((row for page in tenures(reading) for row in page), key=lambda row: str(row["person_id"])):
        yield id, list(rows)


def sources(reading: Reading, rows: Iterable[Row]) -> dict[str, list[Row]]:
    """The statements behind these tenures, by the id of the version: rows of `sources_of_tenures`, by day and id."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in reading.store.ask("sources_of_tenures", ids=[row["id"] for row in rows]):
        if reading.believed(row) and reading.has("Document", row["document_id"]):
            found[row["id"]].append(row)
    for behind in found.values():
        behind.sort(key=lambda row: (row["edtf"] or "", row["statement"]))
    return found


def possible_span(row: Row) -> Span | None:
    """The days on which a tenure was possibly held; None when its bounds contradict each other."""
    if not consistent(starts(row), ends(row)):
        return None
    return Span(row["start_earliest"], row["end_latest"])


def certain_span(row: Row) -> Span | None:
    """The days on which it was certainly held; None when there is no such day."""
    first, last = row["start_latest"], row["end_earliest"]
    if first is None or last is None or last < first or not consistent(starts(row), ends(row)):
        return None
    return Span(first, last)


def certainty(row: Row, on: dt.date | None) -> Certainty | None:
    """How certain it was held on that day; None for no day."""
    return None if on is None else certainty_on(starts(row), ends(row), on)


def prefix(bounds: Bounds) -> str | None:
    """The day, month or year that a start or an end falls in (`2018-04`); None when there is none that names it."""
    if bounds.earliest is None or bounds.latest is None or bounds.latest < bounds.earliest:
        return None
    return common(bounds.earliest, bounds.latest)


def spans_of(row: Row) -> list[list[int]]:
    """The stretches of a statement's words, in code points of its document."""
    return json.loads(row["spans"] or "[]")


def _wanted(reading: Reading, row: Row) -> bool:
    return reading.believed(row) and reading.has("Post", row["post_id"])


def _tight(row: Row) -> Row:
    if not consistent(starts(row), ends(row)):
        return row
    start, end = tightened(starts(row), ends(row))
    return row | {"start_latest": start.latest, "end_earliest": end.earliest}


def posts(reading: Reading) -> Iterator[tuple[Row, str]]:
    """The posts that are believed, each with the id of its organization."""
    for some in batches(reading.edges("OF_ORGANIZATION"), PAGE):
        of = {edge["id"]: str(edge["target"]) for edge in some}
        for row in nodes_by_id(reading.store, reading.known.nodes["Post"], list(of)):
            if reading.believed(row):
                yield row, of[row["id"]]


def prefixes(edtf: str | None) -> list[str]:
    """The years, months or days of a date: one, both ends of an interval, or none for what cannot be written so."""
    sides = (edtf or "").split("/")
    return list(dict.fromkeys(side for side in sides if re.fullmatch(r"\d{4}(-\d\d){0,2}", side) and not _season(side)))


def _season(side: str) -> bool:
    return len(side) == 7 and side[5:] > "12"


def reported_in(reading: Reading, row: Row) -> list[str]:
    """The id of the document that an event or a task is told in, when it is read too."""
    id = make_id("Document", row["document"] or "")
    return [id] if row["document"] and reading.has("Document", id) else []
