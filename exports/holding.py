"""What a view of one day may say besides: who holds which post with certainty. The graph itself never says so."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph.literals import address
from ..graph.rdf import Resource
from ..model.context import HOLDS
from .held import certainty
from .reading import Reading


def held_on_the_day(reading: Reading) -> Iterator[Resource]:
    """`org:holds` from person to post for each tenure that is certain on the day of the view; nothing without a day."""
    if reading.on is None:
        return
    believed = filter(reading.believed, reading.nodes("Tenure"))
    certain = {row["id"] for row in believed if certainty(row, reading.on) == "certain"}
    posts = {row["source"]: row["target"] for row in reading.edges("OF_POST") if row["source"] in certain}
    for row in reading.edges("HELD"):
        if row["target"] in posts:
            yield Resource(address(row["source"]), [(HOLDS, (address(posts[row["target"]]), None))], row["source"])
