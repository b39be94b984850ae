"""What a view of one day may say besides: who holds which post with certainty. The graph itself never says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from ..graph import Row
from ..graph.literals import address
from ..graph.rdf import Resource
from ..model.context import HOLDS
from .reading import Reading


def held_on_the_day(reading: Reading) -> Iterator[Resource]:
    """`org:holds` from person to post for each tenure that is certain on the day of the view; nothing without a day."""
    if reading.on is None:
        return
    certain = {row["id"] for row in reading.nodes("Tenure") if reading.believed(row) and _certain(row, reading.on)}
    posts = {row["source"]: row["target"] for row in reading.edges("OF_POST") if row["source"] in certain}
    for row in reading.edges("HELD"):
        if row["target"] in posts:
            yield Resource(address(row["source"]), [(HOLDS, (address(posts[row["target"]]), None))], row["source"])


def _certain(row: Row, day: dt.date) -> bool:
    since, until = row["start_latest"], row["end_earliest"]
    return since is not None and until is not None and since <= day <= until
