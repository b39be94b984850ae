"""The two tables that users of biographical databases know: office postings, and people in office."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from ..graph import Row
from ..graph.pages import batches
from ..graph.reading import nodes_by_id
from ..model.bounds import ends, starts
from .held import PAGE, by_person, certain_span, certainty, possible_span, prefix, sources, spans_of
from .held import tenures as pages_of_tenures
from .reading import Reading
from .xml import JOINT

Cells = Sequence[Any]
"""Text, numbers, days, booleans or None."""

POSTINGS = (
    "person_id", "person", "other_names", "pinyin", "post_id", "role", "organization_id", "organization",
    "start", "start_earliest", "start_latest", "end", "end_earliest", "end_latest", "ended", "certainty",
    "documents", "statements", "quote", "tenure_id",
)  # fmt: skip
PEOPLE = (
    "person_id", "person", "other_names", "pinyin", "marks", "postings", "posts", "first_possible_day",
    "first_certain_day", "last_certain_day", "last_possible_day",
)  # fmt: skip
SOURCES = ("tenure_id", "statement_id", "rule", "sets", "date", "document_id", "document", "key", "quote", "spans")


def postings(reading: Reading) -> Iterator[Cells]:
    """A row for each tenure, in the columns of `POSTINGS`, person by person.

    `start` and `end` are the year, month or day that the bounds lie in; `certainty` is that on the day asked for.
    """
    for page in pages_of_tenures(reading):
        behind = sources(reading, page)
        for row in page:
            yield _posting(row, behind.get(row["id"], []), reading)


def people(reading: Reading) -> Iterator[Cells]:
    """A row for each person with a tenure, in the columns of `PEOPLE`."""
    for some in batches(by_person(reading), PAGE // 8):
        rows = nodes_by_id(reading.store, reading.known.nodes["Person"], [id for id, _ in some])
        marks = {row["id"]: row["marks"] for row in rows}
        for id, held in some:
            yield _person(held, marks.get(id) or [])


def statements(reading: Reading) -> Iterator[Cells]:
    """A row for each statement behind each tenure, in the columns of `SOURCES`."""
    for page in pages_of_tenures(reading):
        behind = sources(reading, page)
        for row in page:
            for one in behind.get(row["id"], []):
                spans = " ".join(f"{first}-{last}" for first, last in spans_of(one))
                yield (
                    row["tenure"], one["statement"], one["rule"], _joined(one["sets"]), one["edtf"],
                    one["document_id"], one["document"], one["key"], one["quote"], spans,
                )  # fmt: skip


def _posting(row: Row, behind: list[Row], reading: Reading) -> Cells:
    documents = dict.fromkeys(one["document"] or one["key"] for one in behind)
    return (
        row["person_id"], row["person"], _others(row), row["pinyin"], row["post_id"], row["role"],
        row["organization_id"], row["organization"], prefix(starts(row)), row["start_earliest"], row["start_latest"],
        prefix(ends(row)), row["end_earliest"], row["end_latest"], row["ended"], certainty(row, reading.on),
        _joined(documents), len(behind), behind[0]["quote"] if behind else None, row["tenure"],
    )  # fmt: skip


def _person(held: list[Row], marks: Sequence[str]) -> Cells:
    possible = [span for row in held if (span := possible_span(row))]
    certain = [span for row in held if (span := certain_span(row))]
    firsts, lasts = [span.first for span in possible], [span.last for span in possible]
    days = [day for day in chain.from_iterable(certain) if day is not None]
    posts = dict.fromkeys(f"{row['organization']}{row['role']}" for row in held)
    one = held[0]
    return (
        one["person_id"], one["person"], _others(one), one["pinyin"], _joined(marks), len(held), _joined(posts),
        min((day for day in firsts if day), default=None) if None not in firsts else None,
        min(days, default=None), max(days, default=None),
        max((day for day in lasts if day), default=None) if None not in lasts else None,
    )  # fmt: skip


def _others(row: Row) -> str:
    return _joined(name for name in row["person_names"] or () if name != row["person"])


def _joined(items: Any) -> str:
    return JOINT.join(dict.fromkeys(items or ()))
