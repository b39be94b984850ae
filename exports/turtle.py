"""RDF as Turtle."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph.rdf import resources
from ..graph.rdf_text import block, head
from .holding import held_on_the_day
from .reading import Reading


def write(reading: Reading) -> Iterator[bytes]:
    """Resources in the order of labels and ids."""
    yield head().encode()
    for page in reading.pages():
        yield "".join(map(block, resources(page))).encode()
    yield "".join(map(block, held_on_the_day(reading))).encode()
