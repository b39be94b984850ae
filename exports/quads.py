"""RDF with named graphs, N-Quads and TriG: what a document says stands in the graph of that document."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from ..graph.rdf import resources
from ..graph.rdf_text import block, head, lines
from .holding import held_on_the_day
from .reading import Reading


def write_lines(reading: Reading) -> Iterator[bytes]:
    """N-Quads, a line for each triple."""
    for page in reading.pages():
        yield "".join(lines(one, one.source) for one in resources(page)).encode()
    yield "".join(map(lines, held_on_the_day(reading))).encode()


def write_blocks(reading: Reading) -> Iterator[bytes]:
    """TriG, a block for each stretch of resources that one document says."""
    yield head().encode()
    for page in reading.pages():
        for source, some in groupby(resources(page), key=lambda one: one.source):
            text = "".join(map(block, some))
            yield (f"GRAPH <{source}> {{\n{text}}}\n" if source else text).encode()
    yield "".join(map(block, held_on_the_day(reading))).encode()
